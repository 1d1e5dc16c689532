using System.Xml.Linq;

namespace HeadingGenerator.Tests.Reports;

/// <summary>The parts of an official document stand where GB/T 9704-2012 has them, in every format.</summary>
public class PartsTests
{
    [Fact]
    public void A_notice_in_plain_text() =>
        Assert.Equal(
            """
            关于做好档案整理工作的通知

            各县（区）档案局：
            现就有关工作通知如下。
            一、工作任务
            （一）清点库房。逐卷核对。
            以上工作月底完成。

            附件：1.任务分工表
            　　　2.进度表

            某市档案局
            2026年1月5日
            （联系人：某某）

            """,
            Notice().ToString());

    [Fact]
    public void A_notice_in_Markdown() =>
        Assert.Equal(
            """
            # 关于做好档案整理工作的通知

            各县（区）档案局：

            现就有关工作通知如下。

            ## 一、工作任务

            **（一）清点库房**。逐卷核对。

            以上工作月底完成。

            附件：1.任务分工表··
            　　　2.进度表

            某市档案局

            2026年1月5日

            （联系人：某某）

            """.Replace('·', ' '),
            Rendering.Render(Notice().WriteMarkdown));

    [Fact]
    public void A_notice_in_HTML() =>
        Assert.Equal(
            """
            <h1>关于做好档案整理工作的通知</h1>
            <p class="addressee">各县（区）档案局：</p>
            <p>现就有关工作通知如下。</p>
            <section>
            <h2>一、工作任务</h2>
            <section>
            <div class="run-in"><h3>（一）清点库房。</h3><p>逐卷核对。</p></div>
            </section>
            <p>以上工作月底完成。</p>
            </section>
            <div>
            <p class="attachment"><span>附件：1.</span>任务分工表</p>
            <p class="attachment"><span>2.</span>进度表</p>
            </div>
            <div class="signature">
            <p class="issuer">某市档案局</p>
            <p class="date">2026年1月5日</p>
            </div>
            <p class="note">（联系人：某某）</p>
            """,
            MainOf(Rendering.Render(Notice().WriteHtml)));

    [Fact]
    public void Every_part_stands_at_its_place()
    {
        string[] expected =
        [
            "附件1", "000001", "秘密★1年", "特急", "某市档案局文件", "某市财政局", "某档发〔2026〕1号", "签发人：甲　乙", "标题", "市档案局调研组", "市政府：",
            "正文。",
            "附件：清单", "出席：甲、乙", "请假：丙", "某市档案局", "某市财政局", "2026年X月", "（此件公开发布）", "抄送：市委办公室，市人大常委会办公室。", "分送：各处室",
            "某市档案局办公室　2026年1月6日印发",
        ];
        ReportOutline report = Complete();

        Assert.Equal(expected, report.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        string[] markdown = Rendering.Render(report.WriteMarkdown).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, markdown.Select(line => line.TrimStart('#', ' ')));
        Assert.Equal(
            expected.Select(line => line.Replace("室　2026", "室2026", StringComparison.Ordinal)), HtmlLines(report));
    }

    [Fact]
    public void What_the_standard_sets_around_the_words_is_added_once()
    {
        var report = new ReportOutline("题");
        report.Parts.Addressee = "市政府:";
        report.Parts.Note = "(此件公开发布)\n联系人：某某";
        report.Parts.Copies.Add("市委办公室。");
        report.Parts.Issuers.Add("市档案局\n市财政局");
        report.Parts.Date = new DateTime(2026, 12, 31, 23, 59, 59);
        report.Parts.PrintedBy = "办公室";

        Assert.Equal(
            "题\n\n市政府:\n\n市档案局\n市财政局\n2026年12月31日\n(此件公开发布)\n（联系人：某某）\n\n抄送：市委办公室。\n办公室\n",
            report.ToString());
    }

    [Fact]
    public void The_words_of_the_date_may_be_others()
    {
        ReportParts parts = new ReportOutline("题").Parts;
        Assert.Equal("", parts.DateText);
        parts.Date = new DateTime(2026, 1, 5);
        Assert.Equal("2026年1月5日", parts.DateText);
        parts.DateText = "二〇二六年一月五日";
        Assert.Equal("二〇二六年一月五日", parts.DateText);
    }

    [Fact]
    public void Parts_are_texts()
    {
        ReportParts parts = new ReportOutline("题").Parts;

        Assert.Throws<ArgumentNullException>("value", () => parts.Addressee = null!);
        Assert.Throws<ArgumentNullException>("item", () => parts.Issuers.Add(null!));
        Assert.Throws<ArgumentNullException>("value", () => parts.DateText = null!);
    }

    internal static ReportOutline Notice()
    {
        var report = new ReportOutline("关于做好档案整理工作的通知");
        report.Parts.Addressee = "各县（区）档案局";
        report.Parts.Attachments.Add("任务分工表");
        report.Parts.Attachments.Add("进度表");
        report.Parts.Issuers.Add("某市档案局");
        report.Parts.Date = new DateTime(2026, 1, 5);
        report.Parts.Note = "联系人：某某";
        report.Content.Add("现就有关工作通知如下。");
        ReportSection tasks = report.Content.AddSection("工作任务");
        tasks.Content.AddSection("清点库房", "逐卷核对。");
        tasks.Content.Add("以上工作月底完成。");
        return report;
    }

    internal static ReportOutline Complete()
    {
        var report = new ReportOutline("标题");
        ReportParts parts = report.Parts;
        parts.AnnexLabel = "附件1";
        parts.CopyNumber = "000001";
        parts.Classification = "秘密★1年";
        parts.Urgency = "特急";
        parts.RedHead.Add("某市档案局文件");
        parts.RedHead.Add("某市财政局");
        parts.ReferenceNumber = "某档发〔2026〕1号";
        parts.Signers.Add("甲");
        parts.Signers.Add("乙");
        parts.Authors.Add("市档案局调研组");
        parts.Addressee = "市政府";
        parts.Attachments.Add("清单");
        parts.Attendance.Add("出席：甲、乙");
        parts.Attendance.Add("请假：丙");
        parts.Issuers.Add("某市档案局");
        parts.Issuers.Add("某市财政局");
        parts.Date = new DateTime(2026, 1, 5);
        parts.DateText = "2026年X月";
        parts.Note = "此件公开发布";
        parts.Copies.Add("市委办公室");
        parts.Copies.Add("市人大常委会办公室");
        parts.Copies.Add("分送：各处室");
        parts.PrintedBy = "某市档案局办公室";
        parts.PrintedOn = new DateTime(2026, 1, 6);
        report.Content.Add("正文。");
        return report;
    }

    private static IEnumerable<string> HtmlLines(ReportOutline report) =>
        XElement.Parse("<main>" + MainOf(Rendering.Render(report.WriteHtml)) + "</main>").Descendants()
            .Where(element => element.Name.LocalName is "p" or "h1").Select(element => element.Value);

    private static string MainOf(string html)
    {
        int start = html.IndexOf("<main>\n", StringComparison.Ordinal) + 7;
        return html[start..html.IndexOf("</main>", StringComparison.Ordinal)].TrimEnd('\n');
    }
}
