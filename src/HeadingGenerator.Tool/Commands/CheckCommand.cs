using System.CommandLine;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Input;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Commands;

/// <summary>headings check: findings for people, compilers and machines.</summary>
internal sealed class CheckCommand : FileCommand
{
    private readonly Option<FindingFormat> _format = new("--format") { Description = Messages.Format };
    private readonly List<FileFinding> _findings = [];

    public CheckCommand()
        : base("check", Messages.Check) => Options.Add(_format);

    protected override int Run(TextFile file, Invocation invocation)
    {
        Outline outline = Outline.Read(file.Text, invocation.Options);
        FileFinding[] findings = [.. OutlineChecker.Check(outline).Select(finding => FileFinding.Of(file.Name, outline, finding))];
        _findings.AddRange(findings);
        return findings.Any(finding => finding.Severity != FindingSeverity.Info) ? ExitCode.Findings : ExitCode.Success;
    }

    protected override void End(Invocation invocation)
    {
        switch (invocation.Arguments.GetValue(_format))
        {
            case FindingFormat.Json:
                FindingWriter.WriteJson(invocation.Output, _findings);
                break;
            case FindingFormat.Sarif:
                SarifWriter.Write(invocation.Output, _findings);
                break;
            default:
                FindingWriter.WriteText(invocation.Output, _findings);
                invocation.Error.WriteLine(Messages.Summary(
                    invocation.Files.Count,
                    _findings.Count(finding => finding.Severity == FindingSeverity.Error),
                    _findings.Count(finding => finding.Severity == FindingSeverity.Warning),
                    _findings.Count(finding => finding.Severity == FindingSeverity.Info)));
                break;
        }
    }
}
