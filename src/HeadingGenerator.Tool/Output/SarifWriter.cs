using System.Globalization;
using System.Text.Json;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Output;

/// <summary>Writes findings as SARIF 2.1.0, which code scanning services read.</summary>
internal static class SarifWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    private static readonly Dictionary<string, int> Indexes =
        FindingRules.All.Select((rule, index) => (rule.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);

    public static void Write(TextWriter writer, IEnumerable<FileFinding> findings) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteString("language", CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? "zh-CN" : "en");
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteLineEnds(json);
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "headings");
        json.WriteString("semanticVersion", typeof(SarifWriter).Assembly.GetName().Version!.ToString(3));
        json.WriteString("informationUri", "https://github.com/HeadingGenerator/HeadingGenerator");
        json.WriteStartArray("rules");
        foreach (FindingRule rule in FindingRules.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("helpUri", rule.HelpLink);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", rule.GetTitle(CultureInfo.CurrentUICulture));
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (FileFinding finding in findings)
        {
            WriteResult(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteResult(Utf8JsonWriter json, FileFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", Indexes[finding.Rule.Id]);
        json.WriteString("level", Level(finding.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", finding.Message);
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(finding.File));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Start.Line);
        json.WriteNumber("startColumn", finding.Start.Column);
        json.WriteNumber("endLine", finding.End.Line);
        json.WriteNumber("endColumn", finding.End.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Lines are counted as compilers do, not only by CR LF and LF.</summary>
    private static void WriteLineEnds(Utf8JsonWriter json)
    {
        json.WriteStartArray("newlineSequences");
        foreach (string lineEnd in LineEnds)
        {
            json.WriteStringValue(lineEnd);
        }

        json.WriteEndArray();
    }

    /// <summary>A file URI for a full path, a relative reference for another.</summary>
    private static string UriOf(string file)
    {
        if (Path.IsPathRooted(file))
        {
            return new Uri(Path.GetFullPath(file)).AbsoluteUri;
        }

        IEnumerable<string> parts = file.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Where(part => part is not ("." or ""));
        return string.Join('/', parts.Select(Uri.EscapeDataString));
    }

    private static string Level(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };
}
