using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Reports;

/// <summary>Findings as commands of a GitHub workflow, which shows them beside the lines of a change.</summary>
internal sealed class GitHubReport(TextWriter writer) : CheckReport
{
    /// <summary>::warning file=…,line=2,endLine=2,col=4,endColumn=5,title=HG0302::message</summary>
    public override void Add(CheckedText text)
    {
        foreach (FileFinding finding in text.Findings)
        {
            string level = finding.Severity == FindingSeverity.Info ? "notice" : finding.SeverityName;
            string file = Property(Visible.Of(finding.File));
            string place = $"line={finding.Start.Line},endLine={finding.End.Line},col={finding.Start.Column}";

            // An end in another line would be taken for one before the start.
            string end = finding.End.Line == finding.Start.Line ? $",endColumn={finding.End.Column}" : string.Empty;
            writer.WriteLine(
                $"::{level} file={file},{place}{end},title={finding.Rule.Id}::{Data(Visible.Of(finding.Message))}");
        }
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
