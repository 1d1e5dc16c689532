using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Reports;

/// <summary>Findings as a JSON array.</summary>
internal sealed class JsonReport(TextWriter writer) : WholeReport
{
    public override void End() =>
        JsonOutput.Write<FindingJson[]>(writer, [.. Findings.Select(static finding => new FindingJson(
        finding.Rule.Id, finding.SeverityName, finding.File, finding.Start.Line, finding.Start.Column,
        finding.End.Line, finding.End.Column, finding.Message))]);
}

/// <summary>A finding as JSON has it; lines and columns from 1, the end is the place after.</summary>
internal sealed record FindingJson(
    string Id, string Severity, string File, int Line, int Column, int EndLine, int EndColumn, string Message);
