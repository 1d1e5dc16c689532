using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Reports;

/// <summary>Findings as a JSON array.</summary>
internal sealed class JsonReport(TextWriter writer) : WholeReport
{
    public override void End() => JsonOutput.Write(writer, Findings.Select(static finding => new Row(
        finding.Rule.Id, finding.SeverityName, finding.File, finding.Start.Line, finding.Start.Column,
        finding.End.Line, finding.End.Column, finding.Message)));

    private sealed record Row(
        string Id, string Severity, string File, int Line, int Column, int EndLine, int EndColumn, string Message);
}
