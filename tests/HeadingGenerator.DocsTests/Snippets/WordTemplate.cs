using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator;

internal static class WordTemplate
{
    // Puts the report in the place of the paragraph {{报告}}, in the styles of the template.
    public static void Fill(string path, ReportOutline report)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(path, isEditable: true);
        MainDocumentPart main = document.MainDocumentPart!;
        Paragraph place = main.Document!.Body!.Descendants<Paragraph>().First(paragraph => paragraph.InnerText == "{{报告}}");
        foreach (Paragraph paragraph in Paragraphs(report.Content, main))
        {
            place.InsertBeforeSelf(paragraph);
        }

        place.Remove();
    }

    private static IEnumerable<Paragraph> Paragraphs(IEnumerable<ReportBlock> content, MainDocumentPart main)
    {
        foreach (ReportBlock block in content)
        {
            if (block is not ReportSection section)
            {
                yield return new Paragraph(new Run(Content(block.ToString()!)));
                continue;
            }

            bool sharesParagraph = section.IsRunIn && section.Content.FirstOrDefault() is ReportParagraph;
            string heading = section + section.ClosingMark;
            yield return sharesParagraph
                ? new Paragraph(new Run(new RunProperties(new Bold()), Content(heading)), new Run(Content(section.Content[0].ToString()!)))
                : new Paragraph(Style(main, section.Level), new Run(Content(heading)));
            foreach (Paragraph paragraph in Paragraphs(section.Content.Skip(sharesParagraph ? 1 : 0), main))
            {
                yield return paragraph;
            }
        }
    }

    // Word calls them "heading 1" in every language; their ids differ.
    private static ParagraphProperties Style(MainDocumentPart main, int level)
    {
        string? id = main.StyleDefinitionsPart?.Styles?.Elements<Style>()
            .FirstOrDefault(style => string.Equals(style.StyleName?.Val, $"heading {level}", StringComparison.OrdinalIgnoreCase))?.StyleId;
        return id is null ? new ParagraphProperties() : new ParagraphProperties(new ParagraphStyleId { Val = id });
    }

    private static Text Content(string text) => new(text) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve };
}
