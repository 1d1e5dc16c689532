using System.Collections.Generic;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>
/// The table of contents: a field that Word fills in, with the headings as what it shows until then. Which page a heading
/// is on is for Word to say.
/// </summary>
internal sealed class TableOfContents(OpenXmlWriter writer)
{
    private const string Title = "目\u3000录";

    private static readonly string _instruction = $" TOC \\o \"1-{StyleNames.DeepestContents}\" \\h \\z \\u ";

    /// <summary>The bookmark of a heading, by its running number.</summary>
    public static string Bookmark(int number) => "_Toc" + number.ToString("D9", CultureInfo.InvariantCulture);

    /// <summary>Writes the table of contents of the headings among the items.</summary>
    public void Write(IEnumerable<ReportItem> items)
    {
        writer.WriteStartElement(new SdtBlock());
        writer.WriteElement(new SdtProperties(new SdtContentDocPartObject(
            new DocPartGallery { Val = "Table of Contents" },
            new DocPartUnique())));
        writer.WriteStartElement(new SdtContentBlock());
        writer.WriteElement(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = StyleNames.ContentsTitle }),
            Runs.Text(Title)));

        // The first line opens the field and the last one closes it.
        Paragraph? pending = null;
        int headings = 0;
        foreach (ReportItem item in items)
        {
            bool isHeading = item.Kind is ReportItemKind.Heading or ReportItemKind.RunInHeading;
            if (isHeading && item.Level <= StyleNames.DeepestContents)
            {
                Write(pending);
                headings++;
                pending = Line(item.Level, headings == 1);
                pending.Append(new Hyperlink(Runs.Text(item.Lead)) { Anchor = Bookmark(headings), History = true });
            }
        }

        pending ??= Line(1, isFirst: true);
        pending.Append(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
        Write(pending);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Paragraph Line(int level, bool isFirst)
    {
        var line = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = StyleNames.Contents(level) }));
        if (isFirst)
        {
            line.Append(
                new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
                new Run(new FieldCode(_instruction) { Space = SpaceProcessingModeValues.Preserve }),
                new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }));
        }

        return line;
    }

    private void Write(Paragraph? line)
    {
        if (line is not null)
        {
            writer.WriteElement(line);
        }
    }
}
