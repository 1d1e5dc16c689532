using System.CommandLine;
using System.Text;
using HeadingGenerator.OpenXml;
using HeadingGenerator.OpenXml.Output;
using HeadingGenerator.Tool.Input;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Commands;

/// <summary>headings export: the outline in another format, which the option or the ending of the file names.</summary>
internal sealed class ExportCommand : FileCommand
{
    /// <summary>Names by which a shell knows the output of a program.</summary>
    private static readonly string[] _standardOutput = ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

    private readonly Option<string> _format =
        OptionValues.Choice(["--format"], Messages.ExportFormat, [.. ExportTarget.All.Select(target => target.Name)]);
    private readonly Option<string> _output = OptionValues.Path(["--output", "-o"], Messages.Output);
    private readonly DocumentOptions _document;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private ExportTarget _target = ExportTarget.All[0];
    private string? _path;
    private bool _isFolder;
    private DocumentSettings _settings = new();

    public ExportCommand()
        : base("export", Messages.Export)
    {
        Options.Add(_format);
        Options.Add(_output);
        _document = new DocumentOptions(this);
    }

    protected override int Begin(Invocation invocation)
    {
        string? output = invocation.Arguments.GetValue(_output);
        _path = _standardOutput.Contains(output) ? null : output;
        _isFolder = _path is not null
            && (invocation.Files.Count > 1 || Directory.Exists(_path) || Path.EndsInDirectorySeparator(_path));
        bool lacksFolder = _path is null && invocation.Files.Count > 1;
        if ((lacksFolder ? Messages.SeveralFilesNeedFolder : ChooseTarget(invocation)) is { } mistake)
        {
            invocation.Console.Say(mistake);
            return ExitCode.Failure;
        }

        try
        {
            _settings = _document.Of(invocation.Arguments);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            invocation.Console.Say(Messages.CannotRead("--template", Messages.Reason(exception)));
            return ExitCode.Failure;
        }

        if (MistakeOfSettings() is { } misfit)
        {
            invocation.Console.Say(misfit);
            return ExitCode.Failure;
        }

        // An export must not take the place of a text that it was made from.
        _taken.UnionWith(invocation.Files.Where(file => file != InputFiles.StandardInput).Select(Path.GetFullPath));
        return ExitCode.Success;
    }

    protected override int Run(TextFile file, Invocation invocation)
    {
        using var content = new MemoryStream();
        try
        {
            _target.Write(content, Read(file, invocation), _settings);
        }
        catch (Exception exception) when (_settings.Template is not null
            && exception is WordTemplateException or InvalidDataException)
        {
            invocation.Console.Say(Messages.CannotFill("--template", exception.Message));
            return ExitCode.Failure;
        }

        if (_path is null)
        {
            WriteOut(invocation.Console, content);
            return ExitCode.Success;
        }

        string name = file.IsStandardInput ? "stdin" : Path.GetFileName(file.Name);
        string path = _isFolder ? Path.Combine(_path, name + _target.Endings[0]) : _path;
        if (!_taken.Add(Path.GetFullPath(path)))
        {
            invocation.Console.Say(Messages.SameOutput(path));
            return ExitCode.Failure;
        }

        bool isWritten = invocation.Console.TryWrite(path, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            AtomicFile.Write(path, stream => content.WriteTo(stream));
        });
        return isWritten ? ExitCode.Success : ExitCode.Failure;
    }

    private string? MistakeOfSettings() =>
        _settings.HasParts && !_target.HasParts ? Messages.NoPartsInFormat(_target.Name)
        : _settings.Template is not null && _target.IsText ? Messages.TemplateNeedsWord
        : null;

    /// <summary>Chooses the format; what stands against it, or null.</summary>
    private string? ChooseTarget(Invocation invocation)
    {
        ExportTarget? named = invocation.Arguments.GetValue(_format) is { } format ? ExportTarget.ByName(format) : null;
        string ending = _path is null || _isFolder ? string.Empty : Path.GetExtension(_path);
        ExportTarget? byEnding = ExportTarget.ByEnding(ending);
        _target = named ?? byEnding ?? _target;
        string known = string.Join(", ", ExportTarget.All.Select(target => target.Endings[0]));
        bool needsFile = _path is null && !_target.IsText && invocation.Console.OutputIsTerminal;
        return needsFile ? Messages.NeedsFile(_target.Name)
            : ending.Length == 0 ? null
            : named is null && byEnding is null ? Messages.UnknownEnding(ending, known)
            : named is not null && byEnding is not null && named != byEnding ? Messages.OtherEnding(named.Name, ending)
            : null;
    }

    private void WriteOut(ToolConsole console, MemoryStream content)
    {
        if (_target.IsText)
        {
            console.WriteData(Encoding.UTF8.GetString(content.GetBuffer(), 0, (int)content.Length));
            return;
        }

        using Stream stream = console.OpenOutput();
        content.WriteTo(stream);
    }
}
