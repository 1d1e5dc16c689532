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
    private readonly Option<string> _encoding = new("--encoding") { Description = Messages.Encoding };
    private readonly Option<string> _subject = new("--subject") { Description = Messages.Subject };

    protected FileCommand(string name, string description)
        : base(name, description)
    {
        Arguments.Add(_files);
        Options.Add(_encoding);
        Options.Add(_subject);
        SetAction(Run);
    }

    /// <summary>Does the work on one file and says how it ended.</summary>
    protected abstract int Run(TextFile file, Invocation invocation);

    /// <summary>Prepares the work; anything but success ends it.</summary>
    protected virtual int Begin(Invocation invocation) => ExitCode.Success;

    /// <summary>Ends the work.</summary>
    protected virtual void End(Invocation invocation)
    {
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
        unmatched.ForEach(argument => error.WriteLine(Messages.NoFiles(argument)));
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
            result = Math.Max(result, RunFile(files[i], encoding, invocation));
            if (files.Count >= ManyFiles && (i + 1) % ManyFiles == 0 && !Console.IsErrorRedirected)
            {
                error.WriteLine(Messages.Progress(i + 1, files.Count));
            }
        }

        End(invocation);
        return result;
    }

    private int RunFile(string path, Encoding? encoding, Invocation invocation)
    {
        try
        {
            byte[] bytes = path == InputFiles.StandardInput ? ReadStandardInput() : File.ReadAllBytes(path);
            TextFile file = TextFile.Decode(path == InputFiles.StandardInput ? "<stdin>" : path, bytes, encoding);
            if (file.LooksLikeGb18030)
            {
                invocation.Error.WriteLine(Messages.LooksLikeGb18030(file.Name));
            }

            return Run(file, invocation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            invocation.Error.WriteLine(Messages.CannotRead(path, exception.Message));
            return ExitCode.Failure;
        }
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
