using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>The part of the document that holds its text: contents, text and 版记, each with its pages.</summary>
internal sealed class MainDocument(ReportOutline outline, WordReportOptions options, PageGrid grid, SectionEnds ends)
{
    // An addressee so long may leave the first page no text (§7.3.2).
    private const int LongAddressee = 150;

    private readonly PageSections _sections = new(options, grid);

    public void Write(OpenXmlWriter writer)
    {
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        if (options.IncludeTableOfContents)
        {
            new TableOfContents(writer, options.ContentsDepth).Write(ReportItems.Of(outline), Pages());
            writer.WriteElement(new Paragraph(new ParagraphProperties(_sections.Contents())));
        }

        var paper = new Paper(writer, NeedsFlow() ? CreateFlow() : null);
        var body = new BodyWriter(paper, outline, options, grid, ends);
        body.Write();
        IReadOnlyList<Paragraph> imprint = body.Imprint.Paragraphs;
        if (imprint.Count == 0)
        {
            writer.WriteElement(_sections.Text());
        }
        else
        {
            WriteImprint(writer, imprint, paper.Flow!);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private PageFlow CreateFlow() =>
        new(ReportStyles.Create(options, grid), OfficialPage.TextHeight, PageGrid.LowestPitch(options.BodySize));

    private bool NeedsFlow()
    {
        ReportParts parts = outline.Parts;
        return parts.Copies.Count > 0
            || parts.PrintedOn is not null
            || parts.PrintedBy.Length > 0
            || parts.Addressee.Length > LongAddressee;
    }

    // Written to nowhere, to learn the pages.
    private IReadOnlyList<int> Pages()
    {
        using var writer = OpenXmlWriter.Create(Stream.Null);
        writer.WriteStartElement(new Body());
        var body = new BodyWriter(new Paper(writer, CreateFlow()), outline, options, grid, ends);
        body.Write();
        return body.HeadingPages;
    }

    // §7.4.1: the last rule lies on the lower edge of the type area of the last side, the back of a sheet (§6.2). Where
    // the text does not leave room there, the next back begins; what precedes it is blank, and neither is numbered
    // (§7.5).
    private void WriteImprint(OpenXmlWriter writer, IReadOnlyList<Paragraph> imprint, PageFlow flow)
    {
        bool isBack = flow.Page % 2 == 0;
        bool fits = isBack && flow.Room >= imprint.Sum(flow.HeightOf) + OfficialPage.Twip;
        if (!fits)
        {
            Paragraph end = Blocks.Gap(OfficialPage.Twip);
            end.ParagraphProperties!.Append(_sections.Text());
            writer.WriteElement(end);
        }

        foreach (Paragraph paragraph in imprint)
        {
            writer.WriteElement(paragraph);
        }

        writer.WriteElement(Blocks.Gap(OfficialPage.Twip));
        writer.WriteElement(fits ? _sections.Text() : _sections.Imprint(isNumbered: !isBack));
    }
}
