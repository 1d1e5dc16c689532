namespace HeadingGenerator.Tool.Output;

/// <summary>Writes findings as compilers do, or as JSON.</summary>
internal static class FindingWriter
{
    /// <summary>file(line,column): warning HG0102: message</summary>
    public static void WriteText(TextWriter writer, IEnumerable<FileFinding> findings)
    {
        foreach (FileFinding finding in findings)
        {
            writer.WriteLine($"{finding.File}({finding.Start.Line},{finding.Start.Column}): {finding.SeverityName} {finding.Rule.Id}: {finding.Message}");
        }
    }

    /// <summary>[{"id", "severity", "file", "line", "column", "endLine", "endColumn", "message"}]</summary>
    public static void WriteJson(TextWriter writer, IEnumerable<FileFinding> findings) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartArray();
        foreach (FileFinding finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Rule.Id);
            json.WriteString("severity", finding.SeverityName);
            json.WriteString("file", finding.File);
            json.WriteNumber("line", finding.Start.Line);
            json.WriteNumber("column", finding.Start.Column);
            json.WriteNumber("endLine", finding.End.Line);
            json.WriteNumber("endColumn", finding.End.Column);
            json.WriteString("message", finding.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
