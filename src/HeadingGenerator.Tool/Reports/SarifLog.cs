using System.Text.Json.Serialization;

namespace HeadingGenerator.Tool.Reports;

/// <summary>The parts of SARIF 2.1.0 that are written, named as there, members and all (§3.13 and after).</summary>
internal sealed record SarifLog(
    [property: JsonPropertyName("$schema")] string Schema, string Version, IEnumerable<SarifLog.Run> Runs)
{
    internal sealed record Run(
        Tool Tool,
        string Language,
        string ColumnKind,
        IEnumerable<string> NewlineSequences,
        IEnumerable<Result> Results);

    internal sealed record Tool(Driver Driver);

    internal sealed record Driver(string Name, string SemanticVersion, string InformationUri, IEnumerable<Rule> Rules);

    internal sealed record Rule(
        string Id, string HelpUri, Message ShortDescription, RuleConfiguration DefaultConfiguration);

    internal sealed record RuleConfiguration(string Level);

    internal sealed record Message(string Text);

    internal sealed record Result(
        string RuleId, int RuleIndex, string Level, Message Message, IEnumerable<Location> Locations);

    internal sealed record Location(PhysicalLocation PhysicalLocation);

    internal sealed record PhysicalLocation(ArtifactLocation ArtifactLocation, Region Region);

    internal sealed record ArtifactLocation(string Uri);

    internal sealed record Region(int StartLine, int StartColumn, int EndLine, int EndColumn);
}
