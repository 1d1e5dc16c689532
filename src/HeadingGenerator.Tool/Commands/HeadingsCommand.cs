using System.CommandLine;
using System.CommandLine.Help;

namespace HeadingGenerator.Tool.Commands;

/// <summary>headings check | fix | show | export</summary>
internal sealed class HeadingsCommand : RootCommand
{
    private HeadingsCommand()
        : base(Messages.Description)
    {
        Subcommands.Add(new CheckCommand());
        Subcommands.Add(new FixCommand());
        Subcommands.Add(new ShowCommand());
        Subcommands.Add(new ExportCommand());
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
    /// <param name="configuration">Where the output goes; null for the console.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, InvocationConfiguration? configuration = null)
    {
        configuration ??= new InvocationConfiguration();

        // A file may be called @总结.txt; that is no list of arguments.
        ParseResult parsed = new HeadingsCommand().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (arguments.Length == 0)
        {
            HelpWriter.Write(parsed.CommandResult.Command, configuration.Error);
            return ExitCode.Failure;
        }

        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWriter)
        {
            Command command = parsed.CommandResult.Command;
            IEnumerable<string> errors = command is RootCommand && arguments[0] is not ['-', ..]
                ? [Messages.UnknownCommand(arguments[0], string.Join(", ", command.Subcommands.Select(child => child.Name)))]
                : parsed.Errors.Select(error => error.Message).Distinct();
            foreach (string error in errors)
            {
                configuration.Error.WriteLine(error);
            }

            configuration.Error.WriteLine(Messages.SeeHelp(HelpWriter.PathOf(command)));
            return ExitCode.Failure;
        }

        try
        {
            configuration.EnableDefaultExceptionHandler = false;
            return parsed.Invoke(configuration);
        }
        catch (IOException exception)
        {
            // Files have been dealt with where they are read and written; what is left is the output.
            configuration.Error.WriteLine(Messages.CannotWriteOutput(exception.Message));
            return ExitCode.Failure;
        }
    }
}
