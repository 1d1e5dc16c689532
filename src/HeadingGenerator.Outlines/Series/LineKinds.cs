namespace HeadingGenerator.Outlines.Series;

/// <summary>A row of the table of line kinds: lines that are told by what stands on them alone.</summary>
/// <param name="Id">What <c>headings show --why</c> calls it.</param>
/// <param name="Kind">What such a line is.</param>
/// <param name="Example">A line that it claims.</param>
/// <param name="NearMiss">A line that looks like one of it and is none.</param>
/// <param name="Longest">How long such a line is at most.</param>
/// <param name="Test">Whether a line is one.</param>
internal sealed record LineRow(string Id, LineKind Kind, string Example, string NearMiss, int Longest, LineTest Test)
{
    /// <summary>What such a line can start with; null if that is too much to list.</summary>
    public string? Starts { get; init; }

    /// <summary>Whether it counts only beside another line of the page.</summary>
    public bool NeedsNeighbour { get; init; }

    /// <summary>Whether those that do may carry markers of their own.</summary>
    public bool OwnsMarkers { get; init; }

    /// <summary>Whether a list of 1. right below its first line does, and ends it.</summary>
    public bool OwnsList { get; init; }

    /// <summary>
    /// Whether a line below belongs to it; those that do end at a blank line or a marker. Null if none does.
    /// </summary>
    public LineTest? Owns { get; init; }
}

/// <summary>Whether a line is of a kind.</summary>
internal delegate bool LineTest(string text, in Line line);

/// <summary>The table of line kinds; the first row that claims a line decides.</summary>
internal static class LineKinds
{
    /// <summary>The row of a line of a quotation.</summary>
    public const string QuotationRow = "quotation";

    private const int Short = 80;

    private static readonly char[] _afterAddressee = ['！', '!', '：', ':', '，'];

    /// <summary>The rows.</summary>
    public static LineRow[] Table { get; } =
    [
        new("page-button", LineKind.Page, "打印本页", "打印设备全部更新，运行平稳有序。", Short, WebLines.Button)
        {
            Starts = StartsOf(Lexicon.ButtonPieces) + StartsOf(Lexicon.ButtonOpenings),
        },
        new("page-bracketed-button", LineKind.Page, "【字体：大 中 小】", "【参考答案】", Short, WebLines.Bracketed)
        {
            Starts = "【[〖",
        },
        new("page-button-word", LineKind.Page, "放大 缩小 收藏", "收藏家协会", 20, WebLines.ButtonWords)
        {
            Starts = StartsOf(Lexicon.ButtonWords),
            NeedsNeighbour = true,
        },
        new("page-rights", LineKind.Page, "某某网 版权所有", "版权所有者", Short, WebLines.Rights),
        new("page-number", LineKind.Page, "— 3 —", "3", 20, PageLines.PageNumber)
        {
            Starts = "第" + PageLines.Dashes,
        },
        new("page-head", LineKind.Page, "制度汇编　　第 7 页 共 52 页", "详见第7页", Short, PageLines.RunningHead),
        new("page-timestamp", LineKind.Page, "2026-01-05 08:30:00", "2026年1月5日", 40, WebLines.Timestamp),
        new("page-field", LineKind.Page, "• 索引号：", "• 要求：", 20, WebLines.OfficeField)
        {
            Starts = "-•",
            Owns = AnyLine,
        },
        new("page-file", LineKind.Page, "- 上传时间：2022-12-01", "- 页数不得超过10页", 40, WebLines.FileData) { Starts = "-•" },
        new("file-name", LineKind.Text, "第二章输液.docx", "第二章 输液", Short, WebLines.FileName) { Starts = "第" },
        OfWords("page-contents-title", LineKind.Page, "目　录", "目标", 6, Lexicon.ContentsTitles),
        new("page-contents-entry", LineKind.Page, "一、指导思想…………1", "共开会3次……7人参加。", 200, PageLines.Entry),
        new("page-contents-link", LineKind.Page, "- [工作总结](#工作总结)", "- [工作总结](总结.md)", 200, WebLines.AnchorLink),
        new("page-rule", LineKind.Page, "————————", "——经济稳中有进", Short, PageLines.Rule)
        {
            Starts = PageLines.RuleSigns,
        },
        new("page-bullet", LineKind.Page, "•", "• 清点库房", 1, AnyLine) { Starts = "-•●·>" },
        OfWords("page-related", LineKind.Page, "相关阅读", "相关阅读材料已经印发。", 6, Lexicon.RelatedPages) with
        {
            Owns = AnyLine,
            OwnsMarkers = true,
        },
        new("page-position", LineKind.Page, "当前位置：政策文件", "当前形势复杂", Short, Begins(Lexicon.PathOpenings))
        {
            Starts = StartsOf(Lexicon.PathOpenings),
        },
        new("page-path", LineKind.Page, "首页 > 民生频道 > 正文", "首页设计", Short, WebLines.Path),
        new("page-home", LineKind.Page, "某某素材网 首页", "建设网站首页", 20, WebLines.HomeLink),
        new("table", LineKind.Opaque, "| 1 | 受理量 |", "“|”是竖线", int.MaxValue, TableLines.Barred),
        new("spaced-table", LineKind.Opaque, "序号　项目　　金额", "第一章　总　　则", Short, TableLines.SpacedTable)
        {
            Owns = TableLines.Cells,
            OwnsMarkers = true,
        },
        new("box", LineKind.Opaque, "专栏1　什么是员工制", "专栏作家座谈会", Short, TableLines.Box)
        {
            Starts = StartsOf(Lexicon.Boxes),
            Owns = AnyLine,
            OwnsList = true,
        },
        new("table-caption", LineKind.Opaque, "表2　最关注的因素", "表扬先进", Short, TableLines.Caption)
        {
            Starts = "表",
            Owns = TableLines.Row,
        },
        new("figure-caption", LineKind.Opaque, "图1　企业数量变化", "图书馆建设", Short, TableLines.Caption) { Starts = "图" },
        OfWords("linked-box", LineKind.Opaque, "【链接】", "【参考答案】", 8, Lexicon.LinkedBoxes) with { Owns = AnyLine },
        OfWords("references", LineKind.Opaque, "参考文献", "参考文献应当核对。", 10, Lexicon.References) with
        {
            Owns = NoEnding,
            OwnsMarkers = true,
        },
        new("note", LineKind.Opaque, "注：1.含下属单位。2.不含借调人员。", "注重实效：强化督查", int.MaxValue, Begins(Lexicon.Notes))
        {
            Starts = StartsOf(Lexicon.Notes),
        },
        new(PageLines.BylineRow, LineKind.Opaque, "□ 本报记者 某某", "本报记者走访了三个村。", Short, PageLines.Byline)
        {
            Starts = PageLines.Signs + "《" + StartsOf(Lexicon.Bylines) + StartsOf(Lexicon.Editors),
        },
        new("picture-credit", LineKind.Opaque, "县融媒体中心供图", "航拍与拍摄", Short, PageLines.PictureCredit),
        new(QuotationRow, LineKind.Opaque, "> 说明：以下内容仅供参考。", "> 1. 核对名单", int.MaxValue, Quotation)
        {
            Starts = ">",
            Owns = (string text, in Line line) => text[line.ContentStart] == '>',
            OwnsMarkers = true,
        },
        new("salutation", LineKind.Salutation, "各位代表！", "各位代表认为，报告很好。", int.MaxValue, Salutation),
        new("closing-formula", LineKind.Closing, "特此报告。", "特此报告的事项如下：", Short, ClosingFormula)
        {
            Starts = StartsOf(Lexicon.ClosingFormulas),
        },
    ];

    private static string StartsOf(string[] words) =>
        string.Concat(Array.ConvertAll(words, static word => word.Substring(0, 1)));

    /// <summary>A row of lines that are one of some words and nothing else.</summary>
    private static LineRow OfWords(
        string id, LineKind kind, string example, string nearMiss, int longest, string[] words) =>
        new(
            id, kind, example, nearMiss, longest,
            (string text, in Line line) => Words.IsAny(text, line.ContentStart, line.ContentEnd, words))
        {
            Starts = StartsOf(words),
        };

    private static LineTest Begins(string[] words) =>
        (string text, in Line line) => Words.StartsWithAny(text, line.ContentStart, line.ContentEnd, words);

    private static bool Quotation(string text, in Line line) =>
        line.Length > 1
        && Characters.IsSpace(text[line.ContentStart + 1])
        && LineEdges.FindQuotedNumber(text, line.ContentStart, line.ContentEnd) < 0;

    private static bool NoEnding(string text, in Line line) =>
        !Words.IsAny(text, line.ContentStart, line.ContentEnd, Lexicon.Endings);

    private static bool AnyLine(string text, in Line line) => true;

    private static bool Salutation(string text, in Line line)
    {
        const int longest = 20;
        const int longestOfPeople = 10;
        const int longestBeforeComma = 4;
        if (line.Length <= longest
            && Words.EndsWithAny(text, line.ContentStart, line.ContentEnd, Lexicon.Greetings))
        {
            return true;
        }

        int end = text.IndexOfAny(_afterAddressee, line.ContentStart, Math.Min(line.Length, longest + 1));
        int length = end - line.ContentStart;
        return length > 1
            && length <= (text[end] == '，' ? longestBeforeComma : longest)
            && (Words.StartsWithAny(text, line.ContentStart, line.ContentEnd, Lexicon.Salutations)
                || (text[end - 1] == '们'
                    && length <= longestOfPeople
                    && end + 1 == line.ContentEnd
                    && Lexicon.Pronouns.IndexOf(text[end - 2]) < 0))
            && Runs.IsOnly(text, line.ContentStart, end, static c => Characters.IsIdeograph(c) || c == '、');
    }

    private static bool ClosingFormula(string text, in Line line) =>
        (line.Length == 2 || text[line.ContentEnd - 1] is '。' or '！' or '!')
        && Words.StartsWithAny(text, line.ContentStart, line.ContentEnd, Lexicon.ClosingFormulas);
}
