using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HeadingGenerator.Tool.Output;

/// <summary>Writes JSON that people can read, too: indented, Chinese as it is.</summary>
internal static class JsonOutput
{
    // The output is a file or a pipe, never part of a page, so that only what JSON itself needs is escaped.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }

        writer.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).ReplaceLineEndings("\n"));
        writer.Write('\n');
    }
}
