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
        XElement properties = Properties(new WordReportOptions { Date = new DateTime(2025, 7, 1) }, "Date");

        Assert.Equal(4 * Character, (int)properties.Element(W + "ind")!.Attribute(W + "right")!, tolerance: 1);
        Assert.Equal("100", (string?)properties.Element(W + "spacing")!.Attribute(W + "beforeLines"));
    }

    [Fact]
    public void An_issuer_alone_stands_two_characters_from_the_right()
    {
        XElement properties = Properties(new WordReportOptions { Issuer = "市局" }, "Signature");

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
        IReadOnlyList<XElement> paragraphs = new WrittenDocument(Reports.Small(), new WordReportOptions { Issuer = "市局" }).Paragraphs;

        Assert.Equal(["Normal", "Signature"], paragraphs.Skip(paragraphs.Count - 2).Select(StyleOf));
        Assert.NotNull(paragraphs[^2].Element(W + "pPr")!.Element(W + "keepNext"));
    }

    [Fact]
    public void Blank_lines_are_no_issuer() =>
        Assert.DoesNotContain("Signature", new WrittenDocument(Reports.Small(), new WordReportOptions { Issuer = " \n" }).Paragraphs.Select(StyleOf));

    private static (int Issuer, int Date) Indents(string issuer, DateTime date)
    {
        var options = new WordReportOptions { Issuer = issuer, Date = date };
        return (Indent("Signature"), Indent("Date"));

        int Indent(string style) => (int)Properties(options, style).Element(W + "ind")!.Attribute(W + "right")!;
    }

    private static XElement Properties(WordReportOptions options, string style) =>
        new WrittenDocument(Reports.Small(), options).Paragraphs.Single(paragraph => StyleOf(paragraph) == style).Element(W + "pPr")!;
}
