using System.CommandLine;
using System.Text;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Input;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Commands;

/// <summary>headings export: Markdown, HTML or JSON.</summary>
internal sealed class ExportCommand : FileCommand
{
    private readonly Option<ExportFormat> _format = new("--format") { Description = Messages.Format };
    private readonly Option<string> _output = new("--output", "-o") { Description = Messages.Output };
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);

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

        return ExitCode.Success;
    }

    protected override int Run(TextFile file, Invocation invocation)
    {
        ExportFormat format = invocation.Arguments.GetValue(_format);
        using var writer = new StringWriter { NewLine = "\n" };
        OutlineExport.Write(writer, Outline.Read(file.Text, invocation.Options), format);
        if (invocation.Arguments.GetValue(_output) is not { } output)
        {
            invocation.Output.Write(writer.ToString());
            return ExitCode.Success;
        }

        string path = invocation.Files.Count > 1 ? Path.Combine(output, Path.GetFileName(file.Name) + OutlineExport.Extension(format)) : output;
        if (!_written.Add(Path.GetFullPath(path)))
        {
            invocation.Error.WriteLine(Messages.SameOutput(path));
            return ExitCode.Failure;
        }

        return SafeFile.TryWrite(path, Encoding.UTF8.GetBytes(writer.ToString()), invocation.Error) ? ExitCode.Success : ExitCode.Failure;
    }
}
