using System.Globalization;
using System.Text.Json.Serialization;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Reports;

/// <summary>Findings as SARIF 2.1.0, which code scanning services read.</summary>
internal sealed class SarifReport(TextWriter writer) : WholeReport
{
    private const string SchemaAddress =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Lines are counted as compilers do, not only by CR LF and LF.</summary>
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    private static readonly Dictionary<FindingRule, int> Indexes =
        FindingRules.All.Select(static (rule, index) => (rule, index))
            .ToDictionary(static pair => pair.rule, static pair => pair.index);

    public override void End()
    {
        var driver = new Driver(
            "headings",
            typeof(SarifReport).Assembly.GetName().Version!.ToString(3),
            "https://github.com/HeadingGenerator/HeadingGenerator",
            FindingRules.All.Select(static rule => new Rule(
                rule.Id,
                rule.HelpLink,
                new Message(rule.GetTitle(CultureInfo.CurrentUICulture)),
                new RuleConfiguration(Level(rule.Severity)))));
        string language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? "zh-CN" : "en";
        IEnumerable<Result> results = Findings.Select(static finding => new Result(
            finding.Rule.Id,
            Indexes[finding.Rule],
            Level(finding.Severity),
            new Message(finding.Message),
            [LocationOf(finding)]));
        var run = new Run(new Tool(driver), language, "utf16CodeUnits", LineEnds, results);
        JsonOutput.Write(writer, new Log(SchemaAddress, "2.1.0", [run]));
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

    private static Location LocationOf(FileFinding finding) => new(new PhysicalLocation(
        new ArtifactLocation(UriOf(finding.File)),
        new Region(finding.Start.Line, finding.Start.Column, finding.End.Line, finding.End.Column)));

    private static string Level(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };

    private sealed record Log(
        [property: JsonPropertyName("$schema")] string Schema, string Version, IEnumerable<Run> Runs);

    private sealed record Run(
        Tool Tool,
        string Language,
        string ColumnKind,
        IEnumerable<string> NewlineSequences,
        IEnumerable<Result> Results);

    private sealed record Tool(Driver Driver);

    private sealed record Driver(string Name, string SemanticVersion, string InformationUri, IEnumerable<Rule> Rules);

    private sealed record Rule(
        string Id, string HelpUri, Message ShortDescription, RuleConfiguration DefaultConfiguration);

    private sealed record RuleConfiguration(string Level);

    private sealed record Message(string Text);

    private sealed record Result(
        string RuleId, int RuleIndex, string Level, Message Message, IEnumerable<Location> Locations);

    private sealed record Location(PhysicalLocation PhysicalLocation);

    private sealed record PhysicalLocation(ArtifactLocation ArtifactLocation, Region Region);

    private sealed record ArtifactLocation(string Uri);

    private sealed record Region(int StartLine, int StartColumn, int EndLine, int EndColumn);
}
