using System.CommandLine;
using System.Text;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Configuration;
using HeadingGenerator.Tool.Input;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Commands;

/// <summary>What all commands share: files, how they are read, and what happens if one cannot be.</summary>
internal abstract class FileCommand : Command
{
    /// <summary>No text is larger, but some devices never end.</summary>
    private const int LargestFile = 256 << 20;

    private readonly Argument<string[]> _files =
        new("files") { Description = Messages.Files, Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> _encoding =
        new("--encoding") { Description = Messages.Encoding, HelpName = "name" };
    private readonly Option<string> _subject = new("--subject") { Description = Messages.Subject, HelpName = "words" };
    private readonly Option<string[]> _endings = new("--ext") { Description = Messages.Endings, HelpName = "endings" };
    private readonly Option<string[]> _exclude =
        new("--exclude") { Description = Messages.Exclude, HelpName = "pattern" };
    private readonly ConfigurationFiles _configuration = new();
    private readonly HashSet<string> _mistakes = [];

    protected FileCommand(string name, string description)
        : base(name, description)
    {
        _files.Validators.Add(result =>
        {
            // fix --dryrun FILE must not repair the file for want of a file named --dryrun.
            if (result.Tokens.FirstOrDefault(
                token => token.Value is ['-', _, ..] && !File.Exists(token.Value)) is { } token)
            {
                result.AddError(Messages.UnknownOption(token.Value, Suggestions.For(token.Value, OptionNames())));
            }
        });
        Validators.Add(result =>
        {
            if (result.GetResult(_files) is not { Tokens.Count: > 0 })
            {
                result.AddError(Messages.NoFileNamed);
            }
        });
        Arguments.Add(_files);
        Options.Add(_encoding);
        Options.Add(_subject);
        Options.Add(_endings);
        Options.Add(_exclude);
        SetAction(Run);
    }

    /// <summary>Does the work on one file and says how it ended.</summary>
    protected abstract int Run(TextFile file, Invocation invocation);

    /// <summary>Deals with a file that cannot be read as text.</summary>
    protected virtual int RunFaulty(TextFile file, TextFault fault, Invocation invocation)
    {
        invocation.Console.Say(FileFinding.Of(file, fault).ToString());
        return ExitCode.Findings;
    }

    /// <summary>Prepares the work; anything but success ends it.</summary>
    protected virtual int Begin(Invocation invocation) => ExitCode.Success;

    /// <summary>Ends the work.</summary>
    protected virtual void End(Invocation invocation)
    {
    }

    /// <summary>What the configuration files say of a text.</summary>
    protected TextSettings SettingsOf(TextFile file, Invocation invocation)
    {
        // A text from a pipe is one of the folder that the user is in.
        TextSettings settings =
            _configuration.Of(file.IsStandardInput ? "stdin" + InputFiles.DefaultEnding : file.Path);
        foreach (string mistake in settings.Mistakes.Where(_mistakes.Add))
        {
            invocation.Console.Say(Messages.BadSetting(mistake));
        }

        return settings;
    }

    /// <summary>How a text is read: the command line comes before the configuration.</summary>
    protected OutlineOptions ReadingOf(TextFile file, TextSettings settings, Invocation invocation) => new()
    {
        Subject = invocation.Arguments.GetValue(_subject) ?? settings.Subject,
        PublishedNames = NamesFile.Beside(file.Path)?.Names,
    };

    /// <summary>Reads a text with what its configuration says.</summary>
    protected Outline Read(TextFile file, Invocation invocation) =>
        Outline.Read(file.Text, ReadingOf(file, SettingsOf(file, invocation), invocation));

    private IEnumerable<string> OptionNames() =>
        Options.SelectMany(static option => option.Aliases.Prepend(option.Name));

    private int Run(ParseResult arguments)
    {
        var console = (ToolConsole)arguments.InvocationConfiguration;
        Encoding? encoding = null;
        if (arguments.GetValue(_encoding) is { } name && (encoding = OptionValues.EncodingOf(name)) is null)
        {
            console.Say(Messages.UnknownEncoding(name));
            return ExitCode.Failure;
        }

        var unmatched = new List<string>();
        string[] endings = [.. OptionValues.Words(arguments.GetValue(_endings))
            .Select(static ending => "." + ending.TrimStart('*').TrimStart('.'))];
        var input =
            new InputFiles(endings is [] ? [InputFiles.DefaultEnding] : endings, arguments.GetValue(_exclude) ?? []);
        IReadOnlyList<string> files = input.Expand(arguments.GetValue(_files)!, unmatched);
        foreach (string argument in unmatched)
        {
            console.Say(Directory.Exists(argument)
                ? Messages.EmptyFolder(argument, string.Join(", ", input.Endings)) : Messages.NoFiles(argument));
        }

        int result = unmatched.Count > 0 ? ExitCode.Failure : ExitCode.Success;
        var invocation = new Invocation(arguments, files, console);
        int begun = files.Count == 0 ? result : Begin(invocation);
        if (files.Count == 0 || begun != ExitCode.Success)
        {
            return begun;
        }

        var progress = new Progress(console, files.Count);
        foreach (string file in files)
        {
            progress.Hide();
            result = Math.Max(result, ReadAndRun(file, encoding, invocation));
            progress.Step();
        }

        progress.Hide();
        End(invocation);
        return result;
    }

    private int ReadAndRun(string path, Encoding? encoding, Invocation invocation)
    {
        byte[] bytes;
        try
        {
            using Stream input =
                path == InputFiles.StandardInput ? invocation.Console.OpenInput() : File.OpenRead(path);
            bytes = ReadAll(input);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            invocation.Console.Say(Messages.CannotRead(path, Messages.Reason(exception)));
            return ExitCode.Failure;
        }

        TextFile file = TextFile.Decode(path, bytes, encoding);
        return file.Fault is { } fault ? RunFaulty(file, fault, invocation) : Run(file, invocation);
    }

    private static byte[] ReadAll(Stream input)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        for (int count; (count = input.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > LargestFile)
            {
                throw new IOException(Messages.TooLarge(LargestFile >> 20));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>One run of a command.</summary>
    protected internal sealed record Invocation(
        ParseResult Arguments, IReadOnlyList<string> Files, ToolConsole Console);
}
