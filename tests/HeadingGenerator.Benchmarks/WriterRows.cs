using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.Benchmarks;

/// <summary>What writing a report costs, beside what writes the same lines by hand.</summary>
internal static class WriterRows
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static void Writing(int sections)
    {
        var report = new ReportOutline("汇编");
        foreach (OutlineHeading theme in Outlines.Outline.Read(Texts.Catalog(sections)).Headings)
        {
            ReportSection section = report.Content.AddSection(theme.Title, theme.Body);
            foreach (OutlineHeading point in theme.Points)
            {
                section.Content.AddSection(point.Title, point.Body);
            }
        }

        Line[] lines = [.. Lines(report)];
        (string Name, Action Ours, Action Peer)[] rows =
        [
            ("text; `StringBuilder`", () => Write(report.WriteText), () => ByHand(lines, TextLine)),
            ("Markdown; `StringBuilder`, escaped by hand", () => Write(report.WriteMarkdown), () => ByHand(
                lines, MarkdownLine)),
            ("HTML; `StringBuilder`, `WebUtility.HtmlEncode`", () => Write(report.WriteHtml), () => ByHand(
                lines, HtmlLine)),
            ("docx; `OpenXmlWriter`", () => report.WriteWord(new MemoryStream()), () => WithOpenXmlWriter(lines)),
            ("docx; `XmlWriter` into a zip", () => report.WriteWord(new MemoryStream()), () => WithXmlWriter(lines)),
        ];
        double[] times = Measure.Medians(9, [.. rows.SelectMany(row => new[] { row.Ours, row.Peer })]);
        Measure.Heading($"Writing a report of {sections} sections");
        Measure.Table("", "ms", "by hand, ms", "ratio", "KB allocated", "by hand, KB");
        for (int i = 0; i < rows.Length; i++)
        {
            double ours = times[2 * i];
            double peer = times[(2 * i) + 1];
            Measure.Line(
                rows[i].Name, Measure.Ms(ours), Measure.Ms(peer), Measure.Ratio(ours, peer),
                $"{Measure.Allocated(rows[i].Ours) / 1024}", $"{Measure.Allocated(rows[i].Peer) / 1024}");
        }
    }

    /// <summary>A short report with what an official letter has.</summary>
    public static ReportOutline Letter()
    {
        var report = new ReportOutline("关于开展档案整理工作的通知");
        report.Parts.Addressee = "各县（区）档案局：";
        report.Parts.Issuers.Add("某市档案局");
        report.Parts.Date = new DateTime(2026, 1, 5);
        report.Content.AddSection("工作任务").Content.AddSection("清点库房", "逐卷核对。");
        return report;
    }

    private static void Write(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        _ = writer.ToString();
    }

    private static void ByHand(Line[] lines, Action<StringBuilder, Line> write)
    {
        var text = new StringBuilder();
        foreach (Line line in lines)
        {
            write(text, line);
        }

        _ = text.ToString();
    }

    private static IEnumerable<Line> Lines(ReportOutline report)
    {
        foreach (ReportSection section in report.Content.OfType<ReportSection>())
        {
            yield return new(1, section.Position, section.Title, section.Body);
            foreach (ReportSection below in section.Content.OfType<ReportSection>())
            {
                yield return new(2, below.Position, below.Title, below.Body);
            }
        }
    }

    private static void TextLine(StringBuilder text, Line line) =>
        text.Append(line.Marker).Append(line.Title).Append(line.Level == 1 ? "\n" : "。").Append(line.Body).Append('\n');

    private static void MarkdownLine(StringBuilder text, Line line)
    {
        text.Append(line.Level == 1 ? "\n## " : "\n**").Append(line.Marker);
        Escape(line.Title);
        text.Append(line.Level == 1 ? "\n" : "**。");
        Escape(line.Body);
        text.Append('\n');

        void Escape(string part)
        {
            foreach (char c in part)
            {
                if (c is '\\' or '`' or '*' or '[' or ']' or '<' or '>' or '|' or '~' or '$' or '_' or '#' or '&')
                {
                    text.Append('\\');
                }

                text.Append(c);
            }
        }
    }

    private static void HtmlLine(StringBuilder text, Line line) => text
        .Append(line.Level == 1 ? "<section>\n<h2>" : "<section>\n<div><h3>")
        .Append(line.Marker)
        .Append(WebUtility.HtmlEncode(line.Title))
        .Append(line.Level == 1 ? "</h2>\n" : "。</h3><p>")
        .Append(WebUtility.HtmlEncode(line.Body))
        .Append("</p></div>\n</section>\n");

    private static void WithOpenXmlWriter(Line[] lines)
    {
        using var document = WordprocessingDocument.Create(new MemoryStream(), WordprocessingDocumentType.Document);
        using OpenXmlWriter writer = OpenXmlWriter.Create(document.AddMainDocumentPart());
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        foreach (Line line in lines)
        {
            var paragraph = line.Level == 1
                ? new Paragraph(
                    new ParagraphProperties(new ParagraphStyleId { Val = "Heading1" }), RunOf(line.Marker + line.Title))
                : new Paragraph(RunOf(line.Marker + line.Title, "Heading2Char"), RunOf("。" + line.Body));
            writer.WriteElement(paragraph);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();

        // As the report has them: a hint for the font, and spaces that stay.
        static Run RunOf(string text, string? style = null)
        {
            var properties = new RunProperties(new RunFonts { Hint = FontTypeHintValues.EastAsia });
            if (style is not null)
            {
                properties.PrependChild(new RunStyle { Val = style });
            }

            return new Run(properties, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    private static void WithXmlWriter(Line[] lines)
    {
        using var archive = new ZipArchive(new MemoryStream(), ZipArchiveMode.Create);
        using Stream part = archive.CreateEntry("word/document.xml", CompressionLevel.Optimal).Open();
        using var writer = XmlWriter.Create(part);
        writer.WriteStartElement("w", "document", Word);
        writer.WriteStartElement("body", Word);
        foreach (Line line in lines)
        {
            writer.WriteStartElement("p", Word);
            Style(
                line.Level == 1 ? "pPr" : "rPr", line.Level == 1 ? "pStyle" : "rStyle",
                line.Level == 1 ? "Heading1" : "Heading2Char");
            Run(line.Marker + line.Title);
            Run(line.Level == 1 ? string.Empty : "。" + line.Body);
            writer.WriteEndElement();
        }

        void Style(string properties, string name, string value)
        {
            writer.WriteStartElement(properties, Word);
            writer.WriteStartElement(name, Word);
            writer.WriteAttributeString("val", Word, value);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        void Run(string text)
        {
            writer.WriteStartElement("r", Word);
            writer.WriteElementString("t", Word, text);
            writer.WriteEndElement();
        }
    }

    private readonly record struct Line(int Level, int Number, string Title, string Body)
    {
        public string Marker =>
            Level == 1 ? ChineseNumeral.Format(Number) + "、" : "（" + ChineseNumeral.Format(Number) + "）";
    }
}
