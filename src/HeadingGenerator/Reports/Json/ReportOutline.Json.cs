#if NET
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace HeadingGenerator;

public sealed partial class ReportOutline
{
    private static readonly JsonWriterOptions _jsonOptions = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        MaxDepth = ReportJson.MaxDepth,
    };

    /// <summary>The report as JSON, to keep a draft: <see cref="FromJson"/> gives the same report.</summary>
    /// <remarks>
    /// Lone surrogates, which no file holds, become U+FFFD; of dates the time of the day is left out.
    /// </remarks>
    /// <exception cref="InvalidOperationException">Sections are nested deeper than about 250 levels.</exception>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, _jsonOptions))
        {
            new ReportJsonWriter(json).Write(this);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads a report that <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">It is no JSON, nested too deep, or not that of a report; the message says
    /// where.</exception>
    public static ReportOutline FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = ReportJson.MaxDepth });
        }
        catch (ArgumentException exception)
        {
            throw new JsonException(Messages.LoneSurrogate, exception);
        }

        using (document)
        {
            return ReportJsonReader.Read(document.RootElement);
        }
    }
}
#endif
