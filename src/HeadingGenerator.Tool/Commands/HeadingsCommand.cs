using System.CommandLine;
using System.CommandLine.Help;

namespace HeadingGenerator.Tool.Commands;

/// <summary>headings check | fix | show | export | names | lsp</summary>
internal sealed class HeadingsCommand : RootCommand
{
    private HeadingsCommand()
        : base(Messages.Description)
    {
        Subcommands.Add(new CheckCommand());
        Subcommands.Add(new FixCommand());
        Subcommands.Add(new ShowCommand());
        Subcommands.Add(new ExportCommand());
        Subcommands.Add(new NamesCommand());
        Subcommands.Add(new LspCommand());
        foreach (Option option in Options)
        {
            if (option is HelpOption)
            {
                option.Description = Messages.Help;
                option.Action = new HelpWriter();
            }
            else if (option is VersionOption)
            {
                option.Description = Messages.Version;
            }
        }
    }

    /// <summary>Runs what a command line asks for.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="console">Where it reads and writes.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, ToolConsole console)
    {
        // A file may be called @总结.txt; that is no list of arguments.
        ParseResult parsed =
            new HeadingsCommand().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (arguments.Length == 0)
        {
            HelpWriter.Write(parsed.CommandResult.Command, console.Error);
            return ExitCode.Failure;
        }

        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWriter)
        {
            Command command = parsed.CommandResult.Command;
            foreach (string error in Mistakes(command, arguments[0], parsed).Distinct())
            {
                console.Say(error);
            }

            console.Say(Messages.SeeHelp(HelpWriter.PathOf(command)));
            return ExitCode.Failure;
        }

        try
        {
            console.EnableDefaultExceptionHandler = false;
            return parsed.Invoke(console);
        }
        catch (IOException exception)
        {
            // Files have been dealt with where they are read and written; what is left is the output.
            console.Say(Messages.CannotWriteOutput(Messages.Reason(exception)));
            return ExitCode.Failure;
        }
    }

    private static IEnumerable<string> Mistakes(Command command, string first, ParseResult parsed)
    {
        if (command is not RootCommand)
        {
            IReadOnlyList<string> words = parsed.UnmatchedTokens;
            return
            [
                .. words.Select(static word =>
                    word is ['-', ..] ? Messages.UnknownOption(word, null) : Messages.UnknownArgument(word)),
                .. parsed.Errors.Select(static error => error.Message)
                    .Where(message => !words.Any(word => message.Contains($"'{word}'", StringComparison.Ordinal))),
            ];
        }

        if (first is ['-', ..])
        {
            return [Messages.UnknownOption(
                first, Suggestions.For(first, command.Options.Select(static option => option.Name)))];
        }

        string[] names = [.. command.Subcommands.Select(static child => child.Name)];
        return [Messages.UnknownCommand(first, Suggestions.For(first, names), string.Join(", ", names))];
    }
}
