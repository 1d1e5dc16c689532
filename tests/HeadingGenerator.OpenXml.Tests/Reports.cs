namespace HeadingGenerator.OpenXml.Tests;

/// <summary>The reports that the tests write.</summary>
internal static class Reports
{
    /// <summary>Two levels, one heading alone and two run in, quotes and dashes, a body of two paragraphs.</summary>
    public static ReportOutline Small()
    {
        var report = new ReportOutline("机关党建工作情况报告");
        ReportSection section = report.Content.AddSection("突出一个“严”字", "今年以来，总体情况如下。");
        section.Content.AddSection("政治思想严", "强化“十个严禁”纪律要求——从严从实……\n逐项对照检查。");
        section.Content.AddSection("工作作风严", "少开会、开短会。");
        report.Content.AddSection("下一步打算", "再接再厉。");
        return report;
    }

    /// <summary>The report with issuers and a date, as far as they are given.</summary>
    public static ReportOutline Signed(ReportOutline report, string? issuer, DateTime? date = null)
    {
        if (issuer is not null)
        {
            report.Parts.Issuers.Add(issuer);
        }

        report.Parts.Date = date;
        return report;
    }

    /// <summary>Every part of an official document, with a text of three levels.</summary>
    public static ReportOutline Official()
    {
        ReportOutline report = Notice();
        ReportParts parts = report.Parts;
        parts.CopyNumber = "000001";
        parts.Classification = "秘密★1年";
        parts.Urgency = "特急";
        parts.RedHead.Add("示范市档案局文件");
        parts.ReferenceNumber = "示档发〔2026〕1号";
        parts.Signers.Add("某某");
        parts.Authors.Add("市档案局调研组");
        parts.Issuers.Add("示范市财政局办公室");
        parts.Copies.Add("市委办公室");
        parts.Copies.Add("市人大常委会办公室，市政协办公室，市中级人民法院，市人民检察院，示范军分区");
        parts.PrintedBy = "示范市档案局办公室";
        parts.PrintedOn = new DateTime(2026, 1, 6);
        return report;
    }

    /// <summary>通知 with addressee, two attachments, issuer, date and note.</summary>
    public static ReportOutline Notice()
    {
        var report = new ReportOutline("关于做好档案整理工作的通知");
        report.Parts.Addressee = "各县（区）档案局：";
        report.Parts.Attachments.Add("任务分工表");
        report.Parts.Attachments.Add("名称长得在一行里写不下所以要在第二行接着写而且要与第一行的第一个字对齐的进度表");
        report.Parts.Issuers.Add("示范市档案局");
        report.Parts.Date = new DateTime(2026, 1, 5);
        report.Parts.Note = "联系人：某某";
        report.Content.Add("现就有关工作通知如下。");
        ReportSection tasks = report.Content.AddSection("工作任务");
        tasks.Content.AddSection("清点库房", "逐卷核对。");
        tasks.Content.Add("以上工作月底完成。");
        report.Content.Add("特此通知。");
        return report;
    }

    /// <summary>Six levels, each with a text of its own.</summary>
    public static ReportOutline Deep()
    {
        var report = new ReportOutline("层次");
        ReportSection section = report.Content.AddSection("第1层", "正文1。");
        for (int level = 2; level <= 6; level++)
        {
            section = section.Content.AddSection($"第{level}层", $"正文{level}。");
        }

        return report;
    }

    /// <summary>What no text should have, and what looks like markup.</summary>
    public static ReportOutline Hostile()
    {
        var report = new ReportOutline("<w:p>&amp;\"'</w:p>\n第二行\u0001");
        ReportSection section = report.Content.AddSection(
            "]]><!-- \ud800 \udc00 \ud83d\ude00 \uffff", "\0\u0008\u001f\u0085甲\u2028乙\u2029丙\v丁\f戊\r\n己");
        section.Content.AddSection("\t一\t二\t", "\u202e反\u200b空 \u00a0\u3000" + new string('长', 5000));
        section.Content.AddSection(" 前后有空格 ", "  两个  空格  ");
        return report;
    }

    /// <summary>Paragraphs that end where a line of 28 characters ends, over several pages.</summary>
    public static ReportOutline FullLines()
    {
        const int Paragraphs = 16;
        const int LinesOfParagraph = 5;
        var report = new ReportOutline("满页");
        string text =
            string.Concat(Enumerable.Repeat("每面排二十二行每行排二十八个字撑满版心", LinesOfParagraph * 2))[..((28 * LinesOfParagraph) - 2)];
        report.Content.AddSection("文", string.Join('\n', Enumerable.Repeat(text, Paragraphs)));
        return report;
    }

    /// <summary>A report of two pages that a reader would accept.</summary>
    public static ReportOutline TwoPages()
    {
        var report = new ReportOutline("关于2025年上半年\n数据管理工作情况的报告");
        ReportSection section = report.Content.AddSection(
            "数据治理突出一个“实”字",
            "今年以来，我局围绕“一张网、一本账、一套标准”的目标，把基础工作做在平时，做到底数清、责任明、口径统一——既管好存量，也管好增量……主要做法如下。");
        section.Content.AddSection(
            "摸清家底求实", "梳理数据资源目录1286项，逐项明确来源、更新周期与责任处室，形成可查、可比、可追溯的总台账；对历史遗留的重复采集事项逐条核销，减少基层重复填报316次。");
        section.Content.AddSection("统一口径务实", "发布指标标准42项，凡进入共享平台的数据，一律先对标、后入库；对同名不同义、同义不同名的指标集中清理，确保一个指标一个解释、一个出口。");
        section = report.Content.AddSection("服务群众突出一个“快”字");
        section.Content.AddSection(
            "流程求简", "对高频事项逐项画出流程图，能合并的环节坚决合并，能共享的材料不再提交。上半年平均办理时限由5.2个工作日压缩到2.8个工作日，材料精简率达到百分之四十一。");
        section.Content.AddSection("响应求速", "热线诉求实行首接负责、限时办结，一般事项当日答复，疑难事项三个工作日内给出办理意见，全过程可查询、可评价。");
        section = report.Content.AddSection("队伍建设突出一个“严”字", "坚持把队伍建设作为基础工程，严在日常、抓在经常。");
        section.Content.AddSection("学习要严", "每周安排半天集中学习，处室轮流讲授业务课，一年内人人上讲台；新进人员实行“一对一”结对帮带，三个月内过关定岗。");
        section.Content.AddSection("管理要严", "完善岗位责任清单与权限清单，数据调取全程留痕、定期审计，对越权查询行为零容忍，发现一起、处理一起、通报一起。");
        section = section.Content.AddSection("作风要严");
        section.Content.AddSection("少开会、开短会", "能以书面、视频方式解决的不集中开会，会议一般不超过一小时。");
        section.Content.AddSection("少发文、发短文", "没有实质内容的文件简报一律不发，综合报告一般不超过三千字。");
        return report;
    }
}
