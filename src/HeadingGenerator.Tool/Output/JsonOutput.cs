using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HeadingGenerator.Tool.Reports;

namespace HeadingGenerator.Tool.Output;

/// <summary>Writes JSON that people can read, too: indented, Chinese as it is, nothing of it hidden.</summary>
internal static partial class JsonOutput
{
    // The output is a file or a pipe, never part of a page, so that only what JSON itself needs is escaped.
    private static readonly JsonSerializerOptions _options = new(Types.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a value of one of the known types, its members in camel case.</summary>
    public static void Write<T>(TextWriter writer, T value)
    {
        string json = JsonSerializer.Serialize(value, (JsonTypeInfo<T>)_options.GetTypeInfo(typeof(T)));
        writer.Write(Shown(json.ReplaceLineEndings("\n")));
        writer.Write('\n');
    }

    /// <summary>
    /// Invisible characters, which turn the direction of a line or hide in it, as escapes: they occur in strings alone.
    /// </summary>
    private static string Shown(string json)
    {
        if (!json.EnumerateRunes().Any(IsInvisible))
        {
            return json;
        }

        var shown = new StringBuilder(json.Length + 64);
        foreach (Rune rune in json.EnumerateRunes())
        {
            foreach (char c in rune.ToString())
            {
                _ = IsInvisible(rune)
                    ? shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")
                    : shown.Append(c);
            }
        }

        return shown.ToString();
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, MaxDepth = 1000)]
    [JsonSerializable(typeof(FindingJson[]))]
    [JsonSerializable(typeof(OutlineJson))]
    [JsonSerializable(typeof(SarifLog))]
    [JsonSerializable(typeof(StatisticsReport.Statistics))]
    private sealed partial class Types : JsonSerializerContext;
}
