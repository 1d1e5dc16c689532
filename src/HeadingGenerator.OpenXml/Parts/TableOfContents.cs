using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>
/// The table of contents: a field that Word fills in, with the headings as what it shows until then. The pages are
/// fields of their own, which LibreOffice keeps right by itself.
/// </summary>
internal sealed class TableOfContents(OpenXmlWriter writer, int depth)
{
    private const string Title = "目\u3000录";

    /// <summary>The bookmark of a heading, by its running number.</summary>
    public static string Bookmark(int number) => "_Toc" + number.ToString("D9", CultureInfo.InvariantCulture);

    /// <summary>Writes the table of contents of the headings among the items.</summary>
    /// <param name="items">The items of the report.</param>
    /// <param name="pages">The pages that the headings are on.</param>
    public void Write(IEnumerable<ReportItem> items, IReadOnlyList<int> pages)
    {
        writer.WriteStartElement(new SdtBlock());
        writer.WriteElement(new SdtProperties(new SdtContentDocPartObject(
            new DocPartGallery { Val = "Table of Contents" },
            new DocPartUnique())));
        writer.WriteStartElement(new SdtContentBlock());
        writer.WriteElement(Blocks.Paragraph(Blocks.Of(StyleNames.ContentsTitle), Runs.Text(Title)));

        // The first line opens the field and the last one closes it.
        Paragraph? pending = null;
        int headings = 0;
        foreach (ReportItem item in items)
        {
            if (item.Section is not null && item.Level <= depth)
            {
                Write(pending);
                headings++;
                pending = Line(item.Level, headings == 1);
                pending.Append(Entry(item.Lead, Bookmark(headings), pages[headings - 1]));
            }
        }

        pending ??= Line(1, isFirst: true);
        pending.Append(Mark(FieldCharValues.End));
        Write(pending);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Hyperlink Entry(string text, string bookmark, int page) => new(
        Runs.Text(text),
        new Run(new TabChar()),
        Mark(FieldCharValues.Begin),
        Code($" PAGEREF {bookmark} \\h "),
        Mark(FieldCharValues.Separate),
        Runs.Text(page.ToString(CultureInfo.InvariantCulture)),
        Mark(FieldCharValues.End))
    {
        Anchor = bookmark,
        History = true,
    };

    private static Run Mark(FieldCharValues value) => new(new FieldChar { FieldCharType = value });

    private static Run Code(string instruction) =>
        new(new FieldCode(instruction) { Space = SpaceProcessingModeValues.Preserve });

    private Paragraph Line(int level, bool isFirst)
    {
        var line = new Paragraph(Blocks.Of(StyleNames.Contents(level)));
        if (isFirst)
        {
            line.Append(
                Mark(FieldCharValues.Begin),
                Code($" TOC \\o \"1-{depth}\" \\h \\z "),
                Mark(FieldCharValues.Separate));
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
