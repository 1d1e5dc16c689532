using System.Xml.Linq;
using static HeadingGenerator.OpenXml.Tests.WrittenDocument;

namespace HeadingGenerator.OpenXml.Tests;

/// <summary>How titles break, and what the options of the look do.</summary>
public class LookTests
{
    [Theory]
    [InlineData("关于做好档案整理工作的通知", "关于做好档案整理工作的通知")]
    [InlineData("示范市人民政府关于印发示范市政务数据资源管理办法的通知", "示范市人民政府关于印发|示范市政务数据资源管理办法的通知")]
    [InlineData("关于印发《示范市机关档案管理规定》和《示范市电子文件归档办法》的通知", "关于印发《示范市机关档案管理规定》|和《示范市电子文件归档办法》的通知")]
    [InlineData("关于2025年上半年全市数据管理工作情况的报告", "关于2025年上半年全市|数据管理工作情况的报告")]
    public void A_long_title_breaks_by_its_sense(string title, string lines) =>
        Assert.Equal(lines, string.Join('|', TitleOf(title)));

    [Theory]
    [InlineData("中共示范市委办公室示范市人民政府办公室关于进一步加强全市机关事业单位档案管理信息化建设工作的实施意见")]
    [InlineData("关于AbcdefghijklmnopqrstuvwxyzAbcdefghijklmnopqrstuvwxyzAbcdefghij的通知")]
    public void No_line_of_a_title_is_empty_and_no_word_is_torn(string title)
    {
        string[] lines = TitleOf(title);

        Assert.Equal(title, string.Concat(lines));
        Assert.All(lines, line => Assert.InRange(line.Length, 2, 80));
        Assert.DoesNotContain(lines, line => line[0] is '的' or '、' or '》');
    }

    [Fact]
    public void Lines_that_are_given_stay() => Assert.Equal(["关于甲", "乙丙丁的报告"], TitleOf("关于甲\n乙丙丁的报告"));

    [Fact]
    public void Fonts_that_are_missing_are_named_once_before_anything_is_written()
    {
        var missing = new List<string>();
        using var stream = new MemoryStream();
        var options = new WordReportOptions { TitleFont = "没有的字体", BodyFont = "没有的字体", MissingFont = missing.Add };

        Reports.Small().WriteWord(stream, options);

        Assert.Single(missing, "没有的字体");
        options.MissingFont = _ => throw new InvalidOperationException("停");
        using var empty = new MemoryStream();
        Assert.Throws<InvalidOperationException>(() => Reports.Small().WriteWord(empty, options));
        Assert.Equal(0, empty.Length);
    }

    [Fact]
    public void Run_in_headings_are_paragraphs_where_the_navigation_pane_is_to_list_them()
    {
        var document = new WrittenDocument(Reports.Small(), new WordReportOptions { NavigableRunInHeadings = true });
        XElement[] separated = [
            .. document.Paragraphs.Where(paragraph => paragraph.Descendants(W + "specVanish").Any())
        ];

        Assert.Equal(
            ["Heading2 （一）政治思想严", "Heading2 （二）工作作风严"],
            separated.Select(paragraph => $"{StyleOf(paragraph)} {TextOf(paragraph)}"));
        Assert.StartsWith("。强化", TextOf((XElement)separated[0].NextNode!), StringComparison.Ordinal);
        Assert.Equal(
            WordOutline.Read(new MemoryStream(new WrittenDocument(Reports.Small()).Bytes)).Text,
            WordOutline.Read(new MemoryStream(document.Bytes)).Text);
    }

    [Fact]
    public void Margins_are_mirrored_where_that_is_asked_for()
    {
        Assert.Equal(
            "1",
            new WrittenDocument(Reports.Small(), new WordReportOptions { MirrorMargins = true }).Value(
                "word/settings.xml", "count(//w:mirrorMargins)"));
        Assert.Equal("0", new WrittenDocument(Reports.Small()).Value("word/settings.xml", "count(//w:mirrorMargins)"));
    }

    [Fact]
    public void An_addressee_that_leaves_the_first_page_no_text_is_named_at_the_end()
    {
        ReportOutline report = Reports.Notice();
        report.Parts.Addressee = string.Join("，", Enumerable.Repeat("示范市机关事务管理局", 60));
        XElement[] paragraphs = [.. new WrittenDocument(report).Paragraphs];

        Assert.DoesNotContain("Salutation", paragraphs.Select(StyleOf));
        Assert.StartsWith(
            "主送：示范市",
            TextOf(paragraphs.First(paragraph => StyleOf(paragraph) == "Imprint" && TextOf(paragraph).Length > 0)),
            StringComparison.Ordinal);
    }

    private static string[] TitleOf(string title)
    {
        XElement paragraph = new WrittenDocument(new ReportOutline(title)).Paragraphs.Single(
            one => StyleOf(one) == "Title");
        return [.. paragraph.Descendants(W + "t").Select(text => text.Value)];
    }
}
