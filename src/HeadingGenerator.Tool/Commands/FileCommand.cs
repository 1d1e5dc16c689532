using System.CommandLine;
using System.Text;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Input;

namespace HeadingGenerator.Tool.Commands;

/// <summary>What all commands share: files, how they are read, and what happens if one cannot be.</summary>
internal abstract class FileCommand : Command
{
    /// <summary>From so many files on, the user is told how far the work has come.</summary>
    private const int ManyFiles = 20;

    private readonly Argument<string[]> _files = new("files") { Description = Messages.Files, Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _encoding = new("--encoding") { Description = Messages.Encoding, HelpName = "name" };
    private readonly Option<string> _subject = new("--subject") { Description = Messages.Subject, HelpName = "words" };

    protected FileCommand(string name, string description)
        : base(name, description)
    {
        _files.Validators.Add(static result =>
        {
            // fix --dryrun FILE must not repair the file for want of a file named --dryrun.
            if (result.Tokens.FirstOrDefault(token => token.Value is ['-', _, ..] && !File.Exists(token.Value)) is { } token)
            {
                result.AddError(Messages.UnknownOption(token.Value));
            }
        });
        Arguments.Add(_files);
        Options.Add(_encoding);
        Options.Add(_subject);
        SetAction(Run);
    }

    /// <summary>Whether the work makes sense on a text that was not decoded rightly.</summary>
    protected virtual bool TakesMisreadText => false;

    /// <summary>Does the work on one file and says how it ended.</summary>
    protected abstract int Run(TextFile file, Invocation invocation);

    /// <summary>Prepares the work; anything but success ends it.</summary>
    protected virtual int Begin(Invocation invocation) => ExitCode.Success;

    /// <summary>Ends the work.</summary>
    protected virtual void End(Invocation invocation)
    {
    }

    /// <summary>An option that takes one of a few words; the first is the default.</summary>
    protected static Option<string> Choice(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = Messages.WithDefault(description, words[0]), HelpName = string.Join('|', words), DefaultValueFactory = _ => words[0] };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !words.Contains(token.Value, StringComparer.OrdinalIgnoreCase))
            {
                result.AddError(Messages.NoSuchChoice(name, token.Value, string.Join(", ", words)));
            }
        });
        return option;
    }

    private int Run(ParseResult arguments)
    {
        TextWriter error = arguments.InvocationConfiguration.Error;
        Encoding? encoding = null;
        if (arguments.GetValue(_encoding) is { } name && (encoding = FindEncoding(name)) is null)
        {
            error.WriteLine(Messages.UnknownEncoding(name));
            return ExitCode.Failure;
        }

        var unmatched = new List<string>();
        IReadOnlyList<string> files = InputFiles.Expand(arguments.GetValue(_files)!, unmatched);
        foreach (string argument in unmatched)
        {
            error.WriteLine(Directory.Exists(argument) ? Messages.EmptyFolder(argument) : Messages.NoFiles(argument));
        }

        var invocation = new Invocation(
            arguments, files, new OutlineOptions { Subject = arguments.GetValue(_subject) }, arguments.InvocationConfiguration.Output, error);
        int result = unmatched.Count > 0 ? ExitCode.Failure : ExitCode.Success;
        int begun = files.Count == 0 ? result : Begin(invocation);
        if (files.Count == 0 || begun != ExitCode.Success)
        {
            return begun;
        }

        for (int i = 0; i < files.Count; i++)
        {
            result = Math.Max(result, ReadAndRun(files[i], encoding, invocation));
            if (files.Count >= ManyFiles && (i + 1) % ManyFiles == 0 && !Console.IsErrorRedirected)
            {
                error.WriteLine(Messages.Progress(i + 1, files.Count));
            }
        }

        End(invocation);
        return result;
    }

    private int ReadAndRun(string path, Encoding? encoding, Invocation invocation)
    {
        byte[] bytes;
        try
        {
            bytes = path == InputFiles.StandardInput ? ReadStandardInput() : File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            invocation.Error.WriteLine(Messages.CannotRead(path, exception.Message));
            return ExitCode.Failure;
        }

        TextFile file = TextFile.Decode(path, bytes, encoding);
        bool isMisread = !TakesMisreadText && UnicodeCheck.FindFault(file.Text) >= 0;
        if (file.LooksLikeGb18030)
        {
            invocation.Error.WriteLine(Messages.LooksLikeGb18030(file.Name, path));
        }
        else if (isMisread)
        {
            invocation.Error.WriteLine($"{file.Name}: error {FindingRules.NotUnicode.Id}: {FindingRules.NotUnicode.GetMessageFormat()}");
        }

        return isMisread ? ExitCode.Findings : Run(file, invocation);
    }

    private static byte[] ReadStandardInput()
    {
        using Stream input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static Encoding? FindEncoding(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>One run of a command.</summary>
    protected internal sealed record Invocation(
        ParseResult Arguments, IReadOnlyList<string> Files, OutlineOptions Options, TextWriter Output, TextWriter Error);
}
