using System.CommandLine;
using System.Text;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Input;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Commands;

/// <summary>headings export: Markdown, HTML or JSON.</summary>
internal sealed class ExportCommand : FileCommand
{
    private readonly Option<string> _format = Choice("--format", Messages.Format, [.. Enum.GetNames<ExportFormat>().Select(name => name.ToLowerInvariant())]);
    private readonly Option<string> _output = new("--output", "-o") { Description = Messages.Output, HelpName = "path" };
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public ExportCommand()
        : base("export", Messages.Export)
    {
        Options.Add(_format);
        Options.Add(_output);
    }

    protected override int Begin(Invocation invocation)
    {
        if (invocation.Files.Count > 1 && invocation.Arguments.GetValue(_output) is null)
        {
            invocation.Error.WriteLine(Messages.SeveralFilesNeedFolder);
            return ExitCode.Failure;
        }

        // An export must not take the place of a text that it was made from.
        _taken.UnionWith(invocation.Files.Where(file => file != InputFiles.StandardInput).Select(Path.GetFullPath));
        return ExitCode.Success;
    }

    protected override int Run(TextFile file, Invocation invocation)
    {
        ExportFormat format = Enum.Parse<ExportFormat>(invocation.Arguments.GetValue(_format)!, ignoreCase: true);
        using var writer = new StringWriter { NewLine = "\n" };
        OutlineExport.Write(writer, Outline.Read(file.Text, invocation.Options), format);
        if (invocation.Arguments.GetValue(_output) is not { } output)
        {
            invocation.Output.Write(writer.ToString());
            return ExitCode.Success;
        }

        bool isFolder = invocation.Files.Count > 1 || Directory.Exists(output) || Path.EndsInDirectorySeparator(output);
        string path = isFolder ? Path.Combine(output, (file.IsStandardInput ? "stdin" : Path.GetFileName(file.Name)) + OutlineExport.Extension(format)) : output;
        if (!_taken.Add(Path.GetFullPath(path)))
        {
            invocation.Error.WriteLine(Messages.SameOutput(path));
            return ExitCode.Failure;
        }

        return SafeFile.TryWrite(path, Encoding.UTF8.GetBytes(writer.ToString()), invocation.Error) ? ExitCode.Success : ExitCode.Failure;
    }
}
