using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HeadingGenerator.Tool.Output;

/// <summary>Writes JSON that people can read, too: indented, Chinese as it is.</summary>
internal static class JsonOutput
{
    // The output is a file or a pipe, never part of a page, so that only what JSON itself needs is escaped.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonWriterOptions WriterOptions = new() { Indented = true, Encoder = Options.Encoder };

    /// <summary>Writes a value, its members in camel case.</summary>
    public static void Write<T>(TextWriter writer, T value) =>
        writer.Write(JsonSerializer.Serialize(value, Options).ReplaceLineEndings("\n") + '\n');

    /// <summary>Writes what a writer of tokens is told.</summary>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, WriterOptions))
        {
            write(json);
        }

        writer.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).ReplaceLineEndings("\n"));
        writer.Write('\n');
    }
}
