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
        Paragraph place = main.Document.Body!.Descendants<Paragraph>().First(paragraph => paragraph.InnerText == "{{报告}}");
        foreach (Paragraph paragraph in Paragraphs(report.Sections, main))
        {
            place.InsertBeforeSelf(paragraph);
        }

        place.Remove();
    }

    private static IEnumerable<Paragraph> Paragraphs(IEnumerable<ReportSection> sections, MainDocumentPart main)
    {
        foreach (ReportSection section in sections)
        {
            string[] lines = section.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            if (section.IsRunIn)
            {
                var heading = new Run(new RunProperties(new Bold()), Content(section + section.ClosingMark));
                yield return new Paragraph(heading, new Run(Content(lines.FirstOrDefault(""))));
            }
            else
            {
                yield return new Paragraph(Style(main, section.Level), new Run(Content(section.ToString())));
            }

            foreach (string line in lines.Skip(section.IsRunIn ? 1 : 0))
            {
                yield return new Paragraph(new Run(Content(line)));
            }

            foreach (Paragraph paragraph in Paragraphs(section.Sections, main))
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
