namespace HeadingGenerator.OpenXml.Tests.Official;

/// <summary>
/// The table of what GB/T 9704-2012 demands of the parts of a document. §5, §7.3.3 and §7.5 are in StandardTests.
/// </summary>
internal static class Demands
{
    private const double Left = 28;
    private const double Right = 184;
    private const double Middle = (Left + Right) / 2;
    private const double Top = 37;
    private const double Foot = 262;
    private const double Line = 225 / 22.0;
    private const double Character = 156 / 28.0;

    // 4号, which 版记 is set in.
    private const double Small = 14 * 25.4 / 72;

    // 初号, which 发文机关标志 is set in.
    private const double Large = 42 * 25.4 / 72;

    // What a line has above its characters of 3号, of 2号 and of 42 points, with what fonts leave free.
    private const double Lead = ((28.95 - 16) / 2 * 25.4 / 72) + 0.4;
    private const double TitleLead = ((28.95 - 22) / 2 * 25.4 / 72) + 0.5;

    public static IReadOnlyList<Demand> All { get; } =
    [
        new("7.2.1", "份号顶格", "通知", P("CopyNumber", "//w:t"), "000001", p => p.Line("000001").Left, Left),
        new("7.2.1", "份号在第一行", "通知", Nth(1, "//w:t"), "000001", p => p.Ink("000001").Top, Top + Lead, 2),
        new("7.2.2", "密级和保密期限顶格", "通知", P("Grade", "//w:t"), "秘密★1年", p => p.Line("秘密★").Left, Left),
        new(
            "7.2.2", "密级在第二行", "通知", Nth(2, "//w:t"), "秘密★1年", p => p.Line("秘密★").Top - p.Line("000001").Top, Line,
            1.2),
        new(
            "7.2.3", "紧急程度在第三行", "通知", Nth(3, "//w:t"), "特急", p => p.Line("特急").Top - p.Line("000001").Top, 2 * Line,
            1.2),
        new(
            "7.2.4", "发文机关标志上距版心35mm", "通知", P("RedHead", "/w:pPr/w:spacing/@w:before"), "121",
            p => p.Head(60, 100).Top, Top + 35, 1.2),
        new("7.2.4", "发文机关标志居中", "通知", P("RedHead", "//w:t"), "示范市档案局文件", p => p.Head(60, 100).Middle, Middle),
        new("7.2.4", "联合行文，文件二字在右", "联合通知", "//w:tbl//w:tc[2]//w:t", "文件", p => p.Line("文件").Right, 150, 25),
        new(
            "7.2.4", "联合行文，上下居中", "联合通知", "//w:tbl//w:tc[2]/w:tcPr/w:vAlign/@w:val", "center",
            p => p.Line("文件").Top + (Large / 2) - ((p.Head(60, 118).Top + p.Head(60, 118).Bottom) / 2), 0, 3),
        new(
            "7.2.5", "发文字号在发文机关标志下空二行", "通知", P("ReferenceNumber", "/w:pPr/w:spacing/@w:before"), "1158",
            p => p.Ink("示档发").Top - p.Head(60, 100).Bottom, (2 * Line) + Lead + 2.2, 1.5),
        new(
            "7.2.5", "发文字号居中", "通知", P("ReferenceNumber", "/w:pPr/w:jc/@w:val"), "center",
            p => (p.Line("示档发").Left + p.Line("示档发").Right) / 2, Middle),
        new(
            "7.2.5", "上行文的发文字号左空一字", "请示", P("ReferenceNumber", "[2]/w:r[1]/w:t"), "　示档请〔2026〕3号",
            p => p.Ink("示档请").Left, Left + Character),
        new(
            "7.2.6", "签发人右空一字", "请示", P("ReferenceNumber", "[1]/w:r[2]/w:t"), "张　三", p => p.Ink("签发人").Right,
            Right - Character, 1),
        new(
            "7.2.6", "每行两个姓名，回行对齐", "请示", P("ReferenceNumber", "[2]/w:r[2]/w:t"), "王　五",
            p => p.Line("王").Right - p.Line("签发人").Right, -4 * Character, 1),
        new(
            "7.2.6", "最后一个签发人与发文字号同行", "请示", "count(//w:p[w:pPr/w:pStyle/@w:val='ReferenceNumber'])", "2",
            p => p.Line("示档请").Top - p.Line("王").Top, 0, 0.1),
        new(
            "7.2.7", "分隔线在发文字号下4mm", "通知", "//w:pBdr/w:bottom/@w:space", "11",
            p => p.RedRules(1)[0].Top - p.Ink("示档发").Bottom, 4 + Lead, 1.5),
        new(
            "7.2.7", "分隔线与版心等宽", "通知", "//w:pBdr/w:bottom/@w:color", "FF0000",
            p => p.RedRules(1)[0].Right - p.RedRules(1)[0].Left, 156),
        new(
            "7.3.1", "标题在分隔线下空二行", "通知", P("Title", "/w:pPr/w:spacing/@w:before"), "1158",
            p => p.Ink("进一步做好").Top - p.RedRules(1)[0].Bottom, (2 * Line) + TitleLead, 1.2),
        new(
            "7.3.1", "回行词意完整，梯形", "通知", P("Title", "//w:t[1]"), "示范市档案局关于进一步做好2026年度",
            p => (p.Line("进一步做好").Left + p.Line("进一步做好").Right) / 2, Middle),
        new(
            "7.3.2", "主送机关在标题下空一行，顶格", "通知", P("Salutation", "//w:t"), "各县（区）档案局，市直各单位：", p => p.Line("各县（区）").Left,
            Left),
        new(
            "7.3.2", "主送机关在标题下空一行", "通知", P("Title", "/w:pPr/w:pStyle/@w:val"), "Title",
            p => p.Ink("各县（区）").Top - p.Ink("整理工作的通知").Top, (2 * Line) + Lead - TitleLead, 1),
        new(
            "7.3.4", "附件说明左空二字", "通知", P("Attachment", "//w:t"), "附件：1.任务分工表", p => p.Ink("附件：1").Left,
            Left + (2 * Character), 1),
        new(
            "7.3.4", "附件说明在正文下空一行", "通知", P("Attachment", "[2]//w:t"), "2.全市机关档案整理工作进度安排和各阶段验收标准及责任单位一览表",
            p => p.Line("附件：1").Top - p.Line("特此通知").Top, 2 * Line, 1),
        new(
            "7.3.5.1", "成文日期右空四字", "请示", P("Date", "/w:pPr/w:ind/@w:right"), "1264", p => p.Line("3月12日").Right,
            Right - (4 * Character), 1),
        new(
            "7.3.5.1", "署名以成文日期为准居中", "请示", P("Signature", "//w:t"), "示范市档案局",
            p => Centre(p, "示范市档案局", 2) - Centre(p, "3月12日", 2), 0, 1),
        new(
            "7.3.5.1", "联合行文，末个署名在日期之上", "联合通知", "count(//w:tbl[2]//w:tc)", "4",
            p => Centre(p, "示范市机关事务局", 2, last: true) - Centre(p, "2026年1月5日", 2), 0, 1),
        new(
            "7.3.5.2", "成文日期长于署名，右空二字", "通知", P("Date", "/w:pPr/w:ind/@w:right"), "632", p => p.Line("1月5日").Right,
            Right - (2 * Character), 1.6),
        new(
            "7.3.5.2", "成文日期比署名右移二字", "通知", P("Signature", "/w:pPr/w:spacing/@w:before"), "579",
            p => p.Line("1月5日").Left - p.Pages[1].Lines.First(line => line.Text == "示范市档案局").Left, 2 * Character, 1),
        new(
            "7.3.5.3", "签名章右空四字", "令", P("Signature", "/w:r[2]/w:t"), "张某某", p => p.Ink("市长").Right,
            Right - (4 * Character), 1),
        new(
            "7.3.5.3", "签名章在正文下空二行", "令", P("Signature", "/w:pPr/w:spacing/@w:before"), "1158",
            p => p.Line("市长").Top - p.Line("行。").Top, 3 * Line, 1),
        new(
            "7.3.5.3", "成文日期在签名章下空一行右空四字", "令", P("Date", "/w:pPr/w:spacing/@w:before"), "579",
            p => p.Line("4月1日").Right, Right - (4 * Character), 1),
        new("7.3.5.4", "月、日不编虚位", "通知", P("Date", "//w:t"), "2026年1月5日", p => p.PageOf("2026年1月5日"), 2, 0),
        new(
            "7.3.6", "附注左空二字加圆括号", "通知", P("Remark", "//w:t"), "（联系人：某某，电话：010-00000000）", p => p.Line("联系人").Left,
            Left + (2 * Character), 3),
        new(
            "7.3.6", "附注在成文日期下一行", "通知", "count(//w:p[w:pPr/w:pStyle/@w:val='Remark']/preceding-sibling::w:p[1]/w:pPr/w:pStyle[@w:val='Date'])", "1", p => p.Line("联系人").Top - p.Line("1月5日").Top, Line, 1),
        new("7.3.7", "附件另面编排，顶格", "通知", "count(//w:p[w:pPr/w:pageBreakBefore])", "2", p => p.Line("附件1").Left, Left),
        new(
            "7.3.7", "附件在第一行", "通知", "//w:p[w:pPr/w:pageBreakBefore]//w:t", "附件1", p => p.Ink("附件1").Top, Top + Lead,
            1),
        new(
            "7.3.7", "附件标题在第三行居中", "通知", P("Title", "[2]//w:t"), "任务分工表",
            p => p.Pages[2].Lines[1].Top - p.Pages[2].Lines[0].Top, 2 * Line, 2.5),
        new(
            "7.3.7", "各附件的层次各自编号", "通知", "//w:p[w:r/w:t='附件2']/following-sibling::w:p[2]//w:t", "一、准备阶段",
            p => p.PageOf("一、准备阶段"), 4, 0),
        new(
            "7.4.1", "首条分隔线用粗线", "通知", P("Imprint", "[1]/w:pPr/w:spacing/@w:line"), "20",
            p => p.BlackRules(4)[0].Height, 0.35, 0.11),
        new(
            "7.4.1", "中间的分隔线用细线", "通知", P("Imprint", "[3]/w:pPr/w:spacing/@w:line"), "14",
            p => p.BlackRules(4)[1].Height, 0.25, 0.11),
        new(
            "7.4.1", "分隔线与版心等宽", "通知", P("Imprint", "[1]/w:pPr/w:framePr/@w:w"), "8845",
            p => p.BlackRules(4)[2].Right - p.BlackRules(4)[2].Left, 156, 0.5),
        new(
            "7.4.1", "末条分隔线与版心下边缘重合", "通知", P("Imprint", "[1]/w:pPr/w:framePr/@w:yAlign"), "bottom",
            p => p.BlackRules(4)[^1].Bottom, Foot, 0.5),
        new(
            "7.4.1", "版记在最后一面，双面印刷", "联合通知", "(//w:sectPr)[last()]/w:type/@w:val", "evenPage", p => p.Pages.Count, 3,
            0),
        new(
            "7.4.2", "抄送左空一字", "通知", P("Imprint", "[2]/w:pPr/w:ind/@w:left"), "1120", p => p.Line("抄送").Left,
            Left + Small),
        new(
            "7.4.2", "抄送回行与冒号后的首字对齐", "通知", P("Imprint", "[2]/w:pPr/w:ind/@w:hanging"), "840", p => p.After("抄送").Left,
            Left + (4 * Small)),
        new(
            "7.4.3", "印发机关左空一字", "通知", P("Imprint", "[4]//w:t[1]"), "示范市档案局办公室", p => p.Line("示范市档案局办公室").Left,
            Left + Small),
        new(
            "7.4.3", "印发日期右空一字", "通知", P("Imprint", "[4]//w:t[2]"), "2026年1月6日印发", p => p.Line("印发").Right,
            Right - Small),
        new(
            "7.5", "空白页后的版记页不编页码", "联合通知", "(//w:sectPr)[last()]/w:footerReference[1]/@r:id", "rId6",
            p => p.Number(3).Length, 0, 0),
        new("10.1", "发文机关标志上距上页边30mm", "函", "//w:pgMar/@w:top", "1519", p => p.Head(20, 46).Top, 30, 1.6),
        new(
            "10.1", "发文机关标志下4mm红色双线，上粗下细", "函", "//w:pBdr/w:bottom/@w:val", "thickThinSmallGap",
            p => p.RedRules(1)[0].Top - p.Head(20, 45.5).Bottom, 4, 1.6),
        new(
            "10.1", "红色双线长170mm，居中", "函", "//w:p[w:pPr/w:pStyle/@w:val='RedHead']/w:pPr/w:ind/@w:left", "-453",
            p => p.RedRules(1)[0].Right - p.RedRules(1)[0].Left, 170),
        new(
            "10.1", "下双线距下页边20mm，上细下粗", "函", "//w:footerReference[@w:type='first']/@r:id", "rId8",
            p => p.RedRules(1)[^1].Bottom, 277, 0.7),
        new(
            "10.1", "发文字号居版心右边缘", "函", "//w:p[w:pPr/w:pStyle/@w:val='CopyNumber']/w:pPr/w:tabs/w:tab/@w:pos", "8845",
            p => p.Line("示档函").Right, Right, 1.6),
        new(
            "10.1", "第一个要素距线为3号汉字高度的7/8", "函", "//w:p[w:pPr/w:pStyle/@w:val='CopyNumber']/w:pPr/w:spacing/@w:before",
            "150", p => p.Ink("示档函").Top - p.RedRules(1)[1].Bottom, 4.9, 1),
        new(
            "10.1", "标题与其上最后一个要素相距二行", "函", P("Title", "/w:pPr/w:spacing/@w:before"), "1158",
            p => p.Ink("商请协助").Top - p.Ink("特急").Bottom, (2 * Line) + Lead + TitleLead, 1.6),
        new("10.1", "首页不显示页码", "函", "count(//w:titlePg)", "1", p => p.Number(1).Length, 0, 0),
        new(
            "10.1", "其余各页天头37mm", "函", "//w:headerReference[@w:type='default']/@r:id", "rId7",
            p => p.Pages[1].TextLines.First().Top, Top + 1.5, 1.5),
        new(
            "10.1", "版记不加分隔线", "函", "count(//w:p[w:pPr/w:pStyle/@w:val='Imprint'])", "1", p => p.BlackRules(2).Count, 0,
            0),
        new("10.1", "版记位于最后一面版心最下方", "函", P("Imprint", "//w:t"), "抄送：市财政局。", p => p.Ink("抄送").Bottom, Foot - Lead, 1.2),
        new(
            "10.2", "命令标志上距版心20mm", "令", P("RedHead", "/w:pPr/w:spacing/@w:before"), "1008", p => p.Head(40, 90).Top,
            Top + 20, 1.2),
        new(
            "10.2", "令号在标志下空二行居中", "令", P("ReferenceNumber", "//w:t"), "第12号",
            p => (p.Line("第12号").Left + p.Line("第12号").Right) / 2, Middle),
        new(
            "10.2", "正文在令号下空二行", "令", P("ReferenceNumber", "/w:pPr/w:spacing/@w:after"), "1158",
            p => p.Line("示范市档案管理办法").Top - p.Line("第12号").Top, 3 * Line, 1),
        new(
            "10.3", "纪要标志上距版心35mm", "纪要", P("RedHead", "//w:t"), "示范市档案局局长办公会议纪要", p => p.Head(60, 100).Top, Top + 35,
            1.6),
        new(
            "10.3", "出席人员名单左空二字", "纪要", "//w:r[w:rPr/w:rStyle/@w:val='LabelChar']/w:t", "出席：", p => p.Line("出席").Left,
            Left + (2 * Character), 0.8),
        new(
            "10.3", "出席人员名单回行与冒号后的首字对齐", "纪要", P("Attachment", "/w:pPr/w:ind/@w:hanging"), "942",
            p => p.After("出席").Left, Left + (5 * Character), 3),
    ];

    private static string P(string style, string path) =>
        path.StartsWith('[')
            ? $"(//w:p[w:pPr/w:pStyle/@w:val='{style}']){path}"
            : $"(//w:p[w:pPr/w:pStyle/@w:val='{style}'])[1]{path}";

    private static string Nth(int number, string path) => $"(//w:body/w:p)[{number}]{path}";

    private static double Centre(OfficialPages pages, string text, int page, bool last = false)
    {
        IEnumerable<HeadingGenerator.OpenXml.Tests.Rendering.Line> lines =
            pages.Pages[page - 1].Lines.Where(line => line.Text.EndsWith(text, StringComparison.Ordinal));
        HeadingGenerator.OpenXml.Tests.Rendering.Line found = lines.First();
        return last ? found.Right - (text.Length * 16 * 25.4 / 72 / 2) : (found.Left + found.Right) / 2;
    }
}
