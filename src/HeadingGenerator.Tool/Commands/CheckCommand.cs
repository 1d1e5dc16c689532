using System.CommandLine;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Input;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Commands;

/// <summary>headings check: findings for people, compilers and machines.</summary>
internal sealed class CheckCommand : FileCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Sarif = "sarif";

    private readonly Option<string> _format = Choice("--format", Messages.Format, Text, Json, Sarif);
    private readonly Dictionary<FindingSeverity, int> _counts = [];
    private readonly List<FileFinding> _findings = [];
    private int _files;

    public CheckCommand()
        : base("check", Messages.Check) => Options.Add(_format);

    protected override bool TakesMisreadText => true;

    protected override int Run(TextFile file, Invocation invocation)
    {
        Outline outline = Outline.Read(file.Text, invocation.Options);
        FileFinding[] findings = [.. OutlineChecker.Check(outline).Select(finding => FileFinding.Of(file.Name, outline, finding))];
        _files++;
        foreach (FileFinding finding in findings)
        {
            _counts[finding.Severity] = Count(finding.Severity) + 1;
        }

        if (FormatOf(invocation) == Text)
        {
            FindingWriter.WriteText(invocation.Output, findings);
        }
        else
        {
            _findings.AddRange(findings);
        }

        return findings.Any(finding => finding.Severity != FindingSeverity.Info) ? ExitCode.Findings : ExitCode.Success;
    }

    protected override void End(Invocation invocation)
    {
        switch (FormatOf(invocation))
        {
            case Json:
                FindingWriter.WriteJson(invocation.Output, _findings);
                break;
            case Sarif:
                SarifWriter.Write(invocation.Output, _findings);
                break;
            default:
                invocation.Error.WriteLine(Messages.Summary(_files, Count(FindingSeverity.Error), Count(FindingSeverity.Warning), Count(FindingSeverity.Info)));
                break;
        }
    }

    private int Count(FindingSeverity severity) => _counts.GetValueOrDefault(severity);

    private string FormatOf(Invocation invocation) => invocation.Arguments.GetValue(_format)!.ToLowerInvariant();
}
