using System.Xml.Linq;
using static HeadingGenerator.OpenXml.Tests.WrittenDocument;

namespace HeadingGenerator.OpenXml.Tests;

/// <summary>The parts of an official document: GB/T 9704-2012 §7.2 to §7.4.</summary>
public class PartsTests
{
    private const int Line = 579;

    [Fact]
    public void Every_part_stands_at_its_place() =>
        Assert.Equal(
            [
                "CopyNumber 000001",
                "Grade 秘密★1年",
                "Grade 特急",
                "RedHead 示范市档案局文件",
                "ReferenceNumber 示档发〔2026〕1号\t签发人：某某",
                "Title 关于做好档案整理工作的通知",
                "Subtitle 市档案局调研组",
                "Salutation 各县（区）档案局：",
                "BodyText 现就有关工作通知如下。",
                "Heading1 一、工作任务",
                "BodyText （一）清点库房。逐卷核对。",
                "BodyText 以上工作月底完成。",
                "BodyText 特此通知。",
                "Attachment 附件：1.任务分工表",
                "Attachment 2.名称长得在一行里写不下所以要在第二行接着写而且要与第一行的第一个字对齐的进度表",
                "Signature 示范市档案局",
                "Signature 示范市财政局办公室",
                "Date 2026年1月5日",
                "Remark （联系人：某某）",
                "Imprint 抄送：市委办公室，市人大常委会办公室，市政协办公室，市中级人民法院，市人民检察院，示范军分区。",
                "Imprint 示范市档案局办公室\t2026年1月6日印发",
            ],
            Official().Paragraphs
                .Where(paragraph => TextOf(paragraph).Length > 0)
                .Select(paragraph => $"{StyleOf(paragraph)} {TextOf(paragraph).TrimStart('\u3000')}"));

    [Fact]
    public void The_red_head_is_35_mm_below_the_type_area_whatever_stands_in_the_corner()
    {
        var alone = new ReportOutline("题");
        alone.Parts.RedHead.Add("示范市档案局文件");

        // 1984 twips, less by the 6 points that a line of 42 points has above its characters.
        Assert.Equal(1984 - 126, SpaceAbove(new WrittenDocument(alone), "RedHead"));
        Assert.Equal(1984 - 126 - (3 * Line), SpaceAbove(Official(), "RedHead"));
    }

    [Fact]
    public void There_is_no_red_rule_without_a_red_head()
    {
        var report = new ReportOutline("题");
        report.Parts.ReferenceNumber = "示档发〔2026〕1号";
        Assert.Empty(Single(new WrittenDocument(report), "ReferenceNumber").Descendants(W + "pBdr"));

        report.Parts.Signers.Add("某某");
        Assert.Empty(Single(new WrittenDocument(report), "ReferenceNumber").Descendants(W + "pBdr"));
    }

    [Fact]
    public void A_red_head_as_wide_as_the_page_is_made_smaller()
    {
        var report = new ReportOutline("题");
        report.Parts.RedHead.Add("中共示范省示范市委机构编制委员会办公室文件");

        XElement run = Single(new WrittenDocument(report), "RedHead").Element(W + "r")!;

        Assert.InRange((int)run.Descendants(W + "sz").Single().Attribute(W + "val")! / 2.0 * 21, 400, 442.25);
    }

    [Fact]
    public void A_red_rule_as_wide_as_the_page_ends_the_head_4_mm_below_it()
    {
        XElement rule = Official().Part("word/document.xml").Descendants(W + "pBdr").Single();

        Assert.Equal(
            ("FF0000", "11"),
            ((string?)rule.Element(W + "bottom")?.Attribute(W + "color"), (string?)rule.Element(W
                + "bottom")?.Attribute(
                W + "space")));
        Assert.Equal("ReferenceNumber", StyleOf(rule.Parent!.Parent!));
        Assert.Equal(2 * Line, SpaceAbove(Official(), "Title"));
        Assert.Empty(new WrittenDocument(Reports.Notice()).Part("word/document.xml").Descendants(W + "pBdr"));
    }

    [Fact]
    public void A_reference_number_alone_stands_in_the_middle()
    {
        var report = new ReportOutline("题");
        report.Parts.ReferenceNumber = "示档发〔2026〕1号";

        XElement reference = Single(new WrittenDocument(report), "ReferenceNumber");

        Assert.Equal(
            ("示档发〔2026〕1号", "center"),
            (TextOf(reference), (string?)reference.Descendants(W + "jc").Single().Attribute(W + "val")));
    }

    [Fact]
    public void Names_of_attachments_start_in_line()
    {
        XElement[] attachments = [.. Official().Paragraphs.Where(paragraph => StyleOf(paragraph) == "Attachment")];
        int[] lefts = [.. attachments.Select(attachment => Indent(attachment, "left"))];
        int[] numbers = [
            .. attachments.Select(attachment => Indent(attachment, "left") - Indent(attachment, "hanging"))
        ];

        Assert.Equal(lefts[0], lefts[1]);
        Assert.Equal(2 * 8845 / 28.0, numbers[0], tolerance: 1);
        Assert.Equal(3 * 314, numbers[1] - numbers[0], tolerance: 1);
    }

    [Fact]
    public void The_imprint_stands_between_rules()
    {
        XElement[] frame = [.. Official().Paragraphs.Where(paragraph => StyleOf(paragraph) == "Imprint")];
        XElement[] rules = [.. frame.Where(paragraph => paragraph.Descendants(W + "shd").Any())];

        Assert.Equal([true, false, true, false, true], frame.Select(rules.Contains));
        Assert.Equal(
            ["20", "14", "20"],
            rules.Select(rule => (string?)rule.Descendants(W + "spacing").Single().Attribute(W + "line")));
        Assert.All(frame, paragraph => Assert.Equal(
            ("8845", "margin", "bottom"),
            ((string?)Frame(paragraph, "w"), (string?)Frame(paragraph, "vAnchor"), (string?)Frame(
                paragraph, "yAlign"))));

        static XAttribute? Frame(XElement paragraph, string name) =>
            paragraph.Descendants(W + "framePr").Single().Attribute(W + name);
    }

    [Fact]
    public void A_report_without_title_starts_with_its_text()
    {
        var report = new ReportOutline("");
        report.Content.Add("段。");

        Assert.Equal(["段。"], new WrittenDocument(report).Paragraphs.Select(TextOf));
    }

    private static WrittenDocument Official() => new(Reports.Official());

    private static XElement Single(WrittenDocument document, string style) =>
        document.Paragraphs.Single(paragraph => StyleOf(paragraph) == style);

    private static int SpaceAbove(WrittenDocument document, string style) =>
        (int)Single(document, style).Descendants(W + "spacing").Single().Attribute(W + "before")!;

    private static int Indent(XElement paragraph, string side) =>
        (int)paragraph.Descendants(W + "ind").Single().Attribute(W + side)!;
}
