using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Reports;

/// <summary>Findings as SARIF 2.1.0, which code scanning services read.</summary>
internal sealed class SarifReport(TextWriter writer) : WholeReport
{
    private const string SchemaAddress =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly Dictionary<FindingRule, int> _indexes =
        FindingRules.All.Select(static (rule, index) => (rule, index))
            .ToDictionary(static pair => pair.rule, static pair => pair.index);

    public override void End()
    {
        var driver = new SarifLog.Driver(
            "headings",
            typeof(SarifReport).Assembly.GetName().Version!.ToString(3),
            "https://github.com/HeadingGenerator/HeadingGenerator",
            FindingRules.All.Select(static rule => new SarifLog.Rule(
                rule.Id,
                rule.HelpLink,
                new SarifLog.Message(rule.GetTitle()),
                new SarifLog.RuleConfiguration(Level(rule.Severity)))));
        string language = Bilingual.In("en", "zh-CN");
        IEnumerable<SarifLog.Result> results = Findings.Select(static finding => new SarifLog.Result(
            finding.Rule.Id,
            _indexes[finding.Rule],
            Level(finding.Severity),
            new SarifLog.Message(finding.Message),
            [LocationOf(finding)]));
        var run = new SarifLog.Run(new SarifLog.Tool(driver), language, "utf16CodeUnits", Characters.LineEnds, results);
        JsonOutput.Write(writer, new SarifLog(SchemaAddress, "2.1.0", [run]));
    }

    /// <summary>
    /// A file URI for a full path, a relative reference for another; any character of a name is percent-encoded (RFC
    /// 3986).
    /// </summary>
    public static string UriOf(string file)
    {
        string separators = OperatingSystem.IsWindows() ? "/\\" : "/";
        string[] parts = [.. file.Split(separators.ToCharArray()).Where(static part => part is not ("." or ""))];
        bool isShare = OperatingSystem.IsWindows() && file.StartsWith(@"\\", StringComparison.Ordinal);
        string start = isShare ? "file://" : Path.IsPathFullyQualified(file) ? "file:///" : string.Empty;
        bool hasDrive = start.Length > 0 && OperatingSystem.IsWindows() && !isShare;
        return start + string.Join(
            '/', parts.Select((part, index) => hasDrive && index == 0 ? part : Uri.EscapeDataString(part)));
    }

    private static SarifLog.Location LocationOf(FileFinding finding) => new(new SarifLog.PhysicalLocation(
        new SarifLog.ArtifactLocation(UriOf(finding.File)),
        new SarifLog.Region(finding.Start.Line, finding.Start.Column, finding.End.Line, finding.End.Column)));

    private static string Level(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };
}
