using HeadingGenerator.Catalog;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.OpenXml.Tests.Reading;

/// <summary>What is written is read back.</summary>
public class OwnDocumentTests
{
    private static readonly WordReportOptions _contents = new() { IncludeTableOfContents = true };

    public static TheoryData<string> Kinds => ["small", "deep", "two pages", "official", "themes", "themes in full"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_written_report_reads_back_as_its_text(string kind)
    {
        ReportOutline report = Report(kind);

        Assert.Equal(Words(report.ToString()), Words(Read(report).Text));
        Assert.Equal(Words(report.ToString()), Words(Read(report, _contents).Text));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_written_report_reads_back_as_its_outline(string kind)
    {
        ReportOutline report = Report(kind);

        Assert.Equal(Headings(Outline.Read(report.ToString())), Headings(Read(report, _contents).Outline));
    }

    [Fact]
    public void Headings_that_stand_alone_have_their_level_and_the_contents_are_a_note()
    {
        WordOutline word = Read(Reports.Deep(), _contents);

        Assert.Equal(
            [1, 2, 3, 4, 5],
            word.Paragraphs
                .Where(paragraph => paragraph.OutlineLevel > 0)
                .Select(paragraph => paragraph.OutlineLevel)
                .Take(5));
        Assert.Equal(WordNoteKind.Contents, Assert.Single(word.Notes).Kind);
    }

    private static ReportOutline Report(string kind)
    {
        var report = new ReportOutline("机关党建工作总结");
        switch (kind)
        {
            case "themes":
                report.Content.AddSections(Themes.All);
                return report;
            case "themes in full":
                report.Numbering = NumberingScheme.AsWritten;
                report.Content.AddSections(Themes.All);
                return report;
            default:
                return kind switch
                {
                    "small" => Reports.Small(),
                    "deep" => Reports.Deep(),
                    "official" => Reports.Official(),
                    _ => Reports.TwoPages(),
                };
        }
    }

    private static WordOutline Read(ReportOutline report, WordReportOptions? options = null) =>
        WordOutline.Read(new MemoryStream(new WrittenDocument(report, options).Bytes));

    private static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static IEnumerable<string> Headings(Outline outline) =>
        outline.Descendants().Select(heading => $"{heading.Level} {heading.Marker}{heading.Title}");
}
