#if NET
using System.Collections.ObjectModel;
using System.Globalization;
using System.Text.Json;

namespace HeadingGenerator;

/// <summary>Reads the values of a report in JSON, and refuses those of another kind.</summary>
internal static class ReportJsonValues
{
    public static JsonElement.ObjectEnumerator ObjectOf(JsonElement value, Func<JsonValueKind, string> refusal) =>
        value.ValueKind == JsonValueKind.Object
            ? value.EnumerateObject()
            : throw new JsonException(refusal(value.ValueKind));

    public static string TextOf(JsonProperty property) => StringOf(property.Value, property.Name);

    public static string StringOf(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            throw new JsonException(Messages.IsText(name, value.ValueKind));
        }

        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException(Messages.IsNoText(name), exception);
        }
    }

    public static void ReadTexts(JsonProperty property, Collection<string> texts)
    {
        if (property.Value.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException(Messages.IsTexts(property.Name, property.Value.ValueKind));
        }

        foreach (JsonElement text in property.Value.EnumerateArray())
        {
            texts.Add(StringOf(text, property.Name));
        }
    }

    public static ReportSeal SealOf(JsonProperty property)
    {
        string text = TextOf(property);
        return Enum.GetNames<ReportSeal>().Contains(text, StringComparer.Ordinal)
            ? Enum.Parse<ReportSeal>(text)
            : throw new JsonException(Messages.IsOneOf(property.Name, Enum.GetNames<ReportSeal>()));
    }

    public static DateTime DateOf(JsonProperty property) =>
        DateTime.TryParseExact(
            TextOf(property), ReportJson.DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)
            ? date
            : throw new JsonException(Messages.IsDate(property.Name));

    public static JsonException Unknown(JsonProperty property) =>
        new(Messages.IsUnknown(property.Name));
}
#endif
