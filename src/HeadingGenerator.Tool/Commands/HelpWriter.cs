using System.CommandLine;
using System.CommandLine.Invocation;

namespace HeadingGenerator.Tool.Commands;

/// <summary>headings --help, in one language throughout, with examples and exit codes.</summary>
internal sealed class HelpWriter : SynchronousCommandLineAction
{
    private const string Indent = "  ";

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCode.Success;
    }

    /// <summary>The command as it is typed: headings check.</summary>
    public static string PathOf(Command command)
    {
        string path = command.Name;
        while (command.Parents.OfType<Command>().FirstOrDefault() is { } parent)
        {
            path = $"{parent.Name} {path}";
            command = parent;
        }

        return path;
    }

    public static void Write(Command command, TextWriter writer)
    {
        IEnumerable<Option> options = command.Options.Concat(
            command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));
        string arguments = string.Concat(command.Arguments.Select(argument => $" <{argument.Name}>..."));
        writer.WriteLine(command.Description);
        string usage = PathOf(command) + (command.Subcommands.Count > 0 ? " <command>" : arguments) + " [options]";
        WriteSection(writer, Messages.UsageTitle, [(usage, string.Empty)]);
        WriteSection(
            writer, Messages.CommandsTitle, command.Subcommands.Select(child => (child.Name, child.Description)));
        WriteSection(
            writer,
            Messages.ArgumentsTitle,
            command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description)));
        WriteSection(
            writer,
            Messages.OptionsTitle,
            options.Where(option => !option.Hidden).Select(option => (NamesOf(option), option.Description)));
        WriteSection(
            writer,
            Messages.ExamplesTitle,
            Messages.Examples(command.Name).Select(example => (example, (string?)null)));
        if (command is RootCommand)
        {
            WriteSection(
                writer, Messages.JourneyTitle, Messages.Journey.Select(example => (example, (string?)null)));
        }

        WriteSection(writer, Messages.ExitCodesTitle, Messages.ExitCodes(command.Name));
    }

    private static string NamesOf(Option option)
    {
        string names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name));
        return option.HelpName is { } value ? $"{names} <{value}>" : names;
    }

    private static void WriteSection(TextWriter writer, string title, IEnumerable<(string Left, string? Right)> rows)
    {
        (string Left, string? Right)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine(title);
        int width = all.Max(row => row.Left.Length);
        foreach ((string left, string? right) in all)
        {
            writer.WriteLine(string.IsNullOrEmpty(right) ? Indent + left : Indent + left.PadRight(width + 2) + right);
        }
    }
}
