namespace HeadingGenerator.OpenXml.Tests.Official;

/// <summary>Documents as an office sends them, of every format that GB/T 9704-2012 has.</summary>
internal static class OfficialDocuments
{
    public static IReadOnlyList<string> Kinds { get; } = ["通知", "请示", "函", "纪要", "令", "联合通知"];

    /// <summary>A document and the options that it is written with.</summary>
    public static (ReportOutline Report, WordReportOptions Options) Create(
        string kind, WordReportOptions? options = null)
    {
        options ??= new WordReportOptions();
        ReportOutline report = kind switch
        {
            "请示" => Request(),
            "函" => Letter(),
            "纪要" => Minutes(),
            "令" => Order(),
            "联合通知" => Joint(),
            _ => Notice(),
        };
        options.Format = kind switch
        {
            "函" => OfficialFormat.Letter,
            "纪要" => OfficialFormat.Minutes,
            "令" => OfficialFormat.Order,
            _ => OfficialFormat.Document,
        };
        return (report, options);
    }

    /// <summary>通知: one office, no seal, two annexes, copies.</summary>
    public static ReportOutline Notice()
    {
        var report = new ReportOutline("示范市档案局关于进一步做好2026年度全市机关档案整理工作的通知");
        ReportParts parts = report.Parts;
        parts.CopyNumber = "000001";
        parts.Classification = "秘密★1年";
        parts.Urgency = "特急";
        parts.RedHead.Add("示范市档案局文件");
        parts.ReferenceNumber = "示档发〔2026〕1号";
        parts.Addressee = "各县（区）档案局，市直各单位";
        parts.Attachments.Add("任务分工表");
        parts.Attachments.Add("全市机关档案整理工作进度安排和各阶段验收标准及责任单位一览表");
        parts.Issuers.Add("示范市档案局");
        parts.Date = new DateTime(2026, 1, 5);
        parts.Note = "联系人：某某，电话：010-00000000";
        parts.Copies.Add("市委办公室，市人大常委会办公室，市政府办公室，市政协办公室，市中级人民法院，市人民检察院，示范军分区");
        parts.PrintedBy = "示范市档案局办公室";
        parts.PrintedOn = new DateTime(2026, 1, 6);
        report.Content.Add("为进一步规范全市机关档案管理，现就做好2026年度档案整理工作有关事项通知如下。");
        ReportSection tasks = report.Content.AddSection("工作任务");
        tasks.Content.AddSection("清点库房", "逐卷核对馆藏档案，做到账物相符、不重不漏；对破损、虫蛀、霉变的案卷逐一登记，列出抢救清单。");
        tasks.Content.AddSection("规范目录", "统一著录项目和著录格式，补齐缺漏的题名、责任者、日期，机读目录与纸质目录一一对应。");
        ReportSection demands = report.Content.AddSection("工作要求");
        demands.Content.AddSection("加强领导", "各单位主要负责同志要亲自过问，分管负责同志要靠前指挥，明确专人负责，保证人员、时间、经费“三到位”。");
        demands.Content.AddSection("按时报送", "整理工作于6月30日前完成，7月10日前将工作总结报送市档案局。");
        report.Content.Add("特此通知。");
        report.Annex.Add("附件1");
        report.Annex.Add("任务分工表");
        report.Annex.AddSection("清点库房", "由保管科负责，3月底前完成。");
        report.Annex.AddSection("规范目录", "由业务科负责，5月底前完成。");
        report.Annex.Add("附件2");
        report.Annex.Add("全市机关档案整理工作进度安排和各阶段验收标准及责任单位一览表");
        report.Annex.AddSection("准备阶段", "1月至2月。");
        return report;
    }

    /// <summary>请示: three who signed, a seal.</summary>
    public static ReportOutline Request()
    {
        var report = new ReportOutline("示范市档案局关于申请新建数字档案馆项目资金的请示");
        ReportParts parts = report.Parts;
        parts.RedHead.Add("示范市档案局文件");
        parts.ReferenceNumber = "示档请〔2026〕3号";
        parts.Signers.Add("张　三");
        parts.Signers.Add("李四光");
        parts.Signers.Add("王　五");
        parts.Addressee = "市人民政府：";
        parts.Attachments.Add("项目预算表");
        parts.Issuers.Add("示范市档案局");
        parts.Seal = ReportSeal.Office;
        parts.Date = new DateTime(2026, 3, 12);
        parts.Note = "联系人：某某，电话：010-00000000";
        parts.Copies.Add("市财政局");
        parts.PrintedBy = "示范市档案局办公室";
        parts.PrintedOn = new DateTime(2026, 3, 12);
        report.Content.Add("我局现有馆库建于1986年，库容已满，难以满足馆藏数字化需要。经研究，拟新建数字档案馆。现将有关情况请示如下。");
        report.Content.AddSection("建设必要性", "现有馆库面积1200平方米，实存档案32万卷，超出设计容量四成；库房温湿度控制设备老化，安全隐患突出。");
        report.Content.AddSection("资金需求", "项目总投资860万元，其中申请市级财政资金600万元，其余由我局自筹。");
        report.Content.Add("妥否，请批示。");
        return report;
    }

    /// <summary>函: the letter, 信函格式.</summary>
    public static ReportOutline Letter()
    {
        var report = new ReportOutline("示范市档案局关于商请协助开展馆藏档案数字化工作的函");
        ReportParts parts = report.Parts;
        parts.CopyNumber = "000001";
        parts.Classification = "秘密★1年";
        parts.Urgency = "特急";
        parts.ReferenceNumber = "示档函〔2026〕8号";
        parts.Addressee = "市大数据管理局：";
        parts.Issuers.Add("示范市档案局");
        parts.Seal = ReportSeal.Office;
        parts.Date = new DateTime(2026, 2, 10);
        parts.Note = "联系人：某某，电话：010-00000000";
        parts.Copies.Add("市财政局");
        report.Content.Add("为推进馆藏档案数字化，我局拟于今年3月启动存量档案扫描工作。因技术力量不足，商请贵局在以下方面给予协助：");
        report.Content.AddSection("平台支持", "提供政务云存储空间20TB，开通市级数据共享交换接口。");
        report.Content.AddSection("人员培训", "选派技术人员2名，为我局工作人员开展为期一周的集中培训。");
        report.Content.Add("请予支持，并于2月底前函复。");
        return report;
    }

    /// <summary>纪要: those present, no seal.</summary>
    public static ReportOutline Minutes()
    {
        var report = new ReportOutline("示范市档案局局长办公会议纪要");
        ReportParts parts = report.Parts;
        parts.ReferenceNumber = "〔2026〕第2号";
        parts.Attendance.Add("出席：张某某、李某某、王某某（市档案局），赵某某（市财政局），钱某某、孙某某（市大数据管理局）");
        parts.Attendance.Add("请假：周某某");
        parts.Attendance.Add("列席：吴某某、郑某某");
        parts.Copies.Add("分送：局领导，各科室");
        parts.PrintedBy = "示范市档案局办公室";
        parts.PrintedOn = new DateTime(2026, 2, 3);
        report.Content.Add("2026年2月2日，局长张某某主持召开局长办公会议，研究数字档案馆建设等事项。现将会议议定事项纪要如下。");
        report.Content.AddSection("关于数字档案馆选址", "会议原则同意选址方案，由办公室会同市自然资源局办理用地手续。");
        report.Content.AddSection("关于档案开放审核", "会议要求，6月底前完成建馆以来形成的文书档案开放审核，成熟一批、开放一批。");
        return report;
    }

    /// <summary>令: signed by a person.</summary>
    public static ReportOutline Order()
    {
        var report = new ReportOutline("示范市人民政府令");
        report.Parts.ReferenceNumber = "第12号";
        report.Parts.Issuers.Add("市长　张某某");
        report.Parts.Date = new DateTime(2026, 4, 1);
        report.Content.Add("《示范市档案管理办法》已经2026年3月20日市人民政府第5次常务会议通过，现予公布，自2026年5月1日起施行。");
        return report;
    }

    /// <summary>A joint document of four offices, with their seals.</summary>
    public static ReportOutline Joint()
    {
        ReportOutline report = Notice();
        ReportParts parts = report.Parts;
        report.Title = "关于联合开展机关档案安全检查的通知";
        report.Annex.Clear();
        parts.Attachments.Clear();
        parts.RedHead.Clear();
        foreach (string name in (string[])["示范市档案局", "示范市财政局", "示范市大数据管理局", "文件"])
        {
            parts.RedHead.Add(name);
        }

        parts.Issuers.Add("示范市财政局");
        parts.Issuers.Add("示范市大数据管理局");
        parts.Issuers.Add("示范市机关事务局");
        parts.Seal = ReportSeal.Office;
        return report;
    }
}
