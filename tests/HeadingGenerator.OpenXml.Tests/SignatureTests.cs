using System.Xml.Linq;
using static HeadingGenerator.OpenXml.Tests.WrittenDocument;

namespace HeadingGenerator.OpenXml.Tests;

/// <summary>发文机关署名 and 成文日期: GB/T 9704-2012 §7.3.5. A character of the grid is 315.9 twips wide.</summary>
public class SignatureTests
{
    private const double Character = 8845 / 28.0;

    [Fact]
    public void The_date_starts_two_characters_right_of_the_issuer()
    {
        // Eleven characters in 3号 against four, six digits of half a width and five gaps between them.
        (int issuer, int date) = Indents("示范市数据管理局办公室", new DateTime(2025, 7, 1));

        Assert.Equal(2 * Character, issuer, tolerance: 1);
        Assert.Equal((11 * 314) - ((3 * 314) + (6 * 154) + (5 * 80)), date);
    }

    [Fact]
    public void A_date_longer_than_the_issuer_stands_at_the_right_and_moves_the_issuer()
    {
        (int issuer, int date) = Indents("市局", new DateTime(2025, 12, 31));
        int dateWidth = (3 * 314) + (8 * 154) + (5 * 80);

        Assert.Equal(2 * Character, date, tolerance: 1);
        Assert.Equal(date + dateWidth - (2 * 314) + (2 * Character), issuer, tolerance: 1);
    }

    [Fact]
    public void A_date_alone_stands_four_characters_from_the_right_below_a_blank_line()
    {
        XElement properties = Properties(issuer: null, new DateTime(2025, 7, 1), "Date");

        Assert.Equal(4 * Character, (int)properties.Element(W + "ind")!.Attribute(W + "right")!, tolerance: 1);
        Assert.Equal("100", (string?)properties.Element(W + "spacing")!.Attribute(W + "beforeLines"));
    }

    [Fact]
    public void An_issuer_alone_stands_two_characters_from_the_right()
    {
        XElement properties = Properties("市局", date: null, "Signature");

        Assert.Equal(2 * Character, (int)properties.Element(W + "ind")!.Attribute(W + "right")!, tolerance: 1);
    }

    [Fact]
    public void An_issuer_longer_than_a_line_leaves_the_date_on_the_page()
    {
        (int issuer, int date) = Indents(new string('局', 60), new DateTime(2025, 7, 1));

        Assert.InRange(issuer, 0, 8845);
        Assert.InRange(date, 0, 8845);
    }

    [Fact]
    public void The_last_paragraph_stays_with_the_signature()
    {
        IReadOnlyList<XElement> paragraphs = new WrittenDocument(Reports.Signed(Reports.Small(), "市局")).Paragraphs;

        Assert.Equal(["BodyText", "Signature"], paragraphs.Skip(paragraphs.Count - 2).Select(StyleOf));
        Assert.NotNull(paragraphs[^2].Element(W + "pPr")!.Element(W + "keepNext"));
    }

    [Fact]
    public void Blank_lines_are_no_issuer() =>
        Assert.DoesNotContain(
            "Signature", new WrittenDocument(Reports.Signed(Reports.Small(), " \n")).Paragraphs.Select(StyleOf));

    [Fact]
    public void Several_issuers_start_in_line_below_each_other()
    {
        ReportOutline report = Reports.Signed(Reports.Small(), "示范市数据管理局", new DateTime(2025, 7, 1));
        report.Parts.Issuers.Add("市财政局");
        XElement[] issuers = [
            .. new WrittenDocument(report).Paragraphs.Where(paragraph => StyleOf(paragraph) == "Signature")
        ];

        Assert.Equal(["示范市数据管理局", "市财政局"], issuers.Select(TextOf));
        Assert.Equal(2 * Character, IndentOf(issuers[0]), tolerance: 1);
        Assert.Equal((2 * Character) + (4 * 314), IndentOf(issuers[1]), tolerance: 1);
        Assert.Equal(
            ["579", "0"],
            issuers.Select(
                issuer => (string?)issuer.Descendants(W + "spacing").SingleOrDefault()?.Attribute(W + "before")));
    }

    [Fact]
    public void Latin_letters_are_as_wide_as_in_their_font()
    {
        // Widths of Times New Roman in thousandths: i and l 278, W and M 944 and 889; two gaps to Chinese letters.
        (int narrow, int dateBelowNarrow) = Indents("示范市数据管理局il办公室", new DateTime(2025, 7, 1));
        (int wide, int dateBelowWide) = Indents("示范市数据管理局WM办公室", new DateTime(2025, 7, 1));

        Assert.Equal(narrow, wide);
        Assert.Equal(320 * (944 + 889 - 278 - 278) / 1000.0, dateBelowWide - dateBelowNarrow, tolerance: 1);
    }

    private static (int Issuer, int Date) Indents(string issuer, DateTime date)
    {
        return (Indent("Signature"), Indent("Date"));

        int Indent(string style) => (int)Properties(issuer, date, style).Element(W + "ind")!.Attribute(W + "right")!;
    }

    private static int IndentOf(XElement paragraph) =>
        (int)paragraph.Descendants(W + "ind").Single().Attribute(W + "right")!;

    private static XElement Properties(string? issuer, DateTime? date, string style) =>
        new WrittenDocument(Reports.Signed(Reports.Small(), issuer, date)).Paragraphs
            .Single(paragraph => StyleOf(paragraph) == style)
            .Element(W + "pPr")!;
}
