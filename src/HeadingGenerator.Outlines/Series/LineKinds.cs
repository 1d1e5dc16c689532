namespace HeadingGenerator.Outlines.Series;

/// <summary>A row of the table of line kinds: lines that are told by what stands on them alone.</summary>
/// <param name="Id">What <c>headings show --why</c> calls it.</param>
/// <param name="Kind">What such a line is.</param>
/// <param name="Example">A line that it claims.</param>
/// <param name="NearMiss">A line that looks like one of it and is none.</param>
/// <param name="Longest">How long such a line is at most.</param>
/// <param name="Starts">What such a line can start with; null if that is too much to list.</param>
/// <param name="Test">Whether a line is one.</param>
/// <param name="Owns">
/// Whether a line below belongs to it; those that do end at a blank line or a marker. Null if none does.
/// </param>
internal sealed record LineRow(
    string Id, LineKind Kind, string Example, string NearMiss, int Longest, string? Starts, LineTest Test,
    LineTest? Owns = null)
{
    /// <summary>Whether the lines that belong to it may carry markers of their own.</summary>
    public bool OwnsMarkers { get; init; }

    /// <summary>Whether a list of 1. right below its first line belongs to it, and ends it.</summary>
    public bool OwnsList { get; init; }
}

/// <summary>Whether a line, without the white space around it, is of a kind.</summary>
internal delegate bool LineTest(string text, int start, int end);

/// <summary>The table of line kinds; the first row that claims a line decides.</summary>
internal static class LineKinds
{
    public const string QuotationRow = "quotation";

    public const string ContentsTitleRow = "page-contents-title";

    /// <summary>The row of lines that count only beside another line of the page.</summary>
    public const string ButtonWordRow = "page-button-word";

    private const int Short = 80;
    private const int Any = int.MaxValue;
    private const LineKind Page = LineKind.Page;
    private const LineKind Opaque = LineKind.Opaque;

    private static readonly char[] _afterAddressee = ['！', '!', '：', ':', '，'];

    public static LineRow[] Table { get; } =
    [
        new(
            "page-button", Page, "打印本页", "打印设备全部更新，运行平稳有序。", Short,
            StartsOf([.. Lexicon.ButtonPieces, .. Lexicon.ButtonOpenings]), WebLines.Button),
        new("page-bracketed-button", Page, "【字体：大 中 小】", "【参考答案】", Short, "【[〖", WebLines.Bracketed),
        new(ButtonWordRow, Page, "放大 缩小 收藏", "收藏家协会", 20, StartsOf(Lexicon.ButtonWords), WebLines.ButtonWords),
        new("page-menu-bar", Page, "设为首页 | 加入收藏", "用户名 | 密码", 40, null, WebLines.MenuBar),
        new("page-rights", Page, "某某网 版权所有", "版权所有者", Short, null, WebLines.Rights),
        new("page-number", Page, "— 3 —", "3", 20, "第" + PageLines.Dashes, PageLines.PageNumber),
        new("page-head", Page, "制度汇编　　第 7 页 共 52 页", "详见第7页", Short, null, PageLines.RunningHead),
        new("page-timestamp", Page, "2026-01-05 08:30:00", "2026年1月5日", 40, null, WebLines.Timestamp),
        new("page-field", Page, "• 索引号：", "• 要求：", 20, "-•", WebLines.OfficeField, AnyLine),
        new("page-file", Page, "- 上传时间：2022-12-01", "- 页数不得超过10页", 40, "-•", WebLines.FileData),
        new("file-name", LineKind.Text, "第二章输液.docx", "第二章 输液", Short, "第", WebLines.FileName),
        OfWords(ContentsTitleRow, Page, "目　录", "目标", 6, Lexicon.ContentsTitles),
        new("page-contents-entry", Page, "一、指导思想…………1", "共开会3次……7人参加。", 200, null, PageLines.Entry),
        new("page-contents-link", Page, "- [工作总结](#工作总结)", "- [工作总结](总结.md)", 200, null, WebLines.AnchorLink),
        new("page-rule", Page, "————————", "——经济稳中有进", Short, PageLines.RuleSigns, PageLines.Rule),
        new("page-bullet", Page, "•", "• 清点库房", 1, "-•●·>", AnyLine),
        OfWords("page-related", Page, "相关阅读", "相关阅读材料已经印发。", 6, Lexicon.RelatedPages) with
        {
            Owns = AnyLine,
            OwnsMarkers = true,
        },
        Opened("page-position", Page, "当前位置：政策文件", "当前形势复杂", Short, Lexicon.PathOpenings),
        new("page-path", Page, "首页 > 民生频道 > 正文", "首页设计", Short, null, WebLines.Path),
        new("page-home", Page, "某某素材网 首页", "建设网站首页", 20, null, WebLines.HomeLink),
        new("table", Opaque, "| 1 | 受理量 |", "“|”是竖线", Any, null, TableLines.Barred),
        new(
            "spaced-table", Opaque, "序号　项目　　金额", "第一章　总　　则", Short, null, TableLines.SpacedTable,
            TableLines.Cells)
        {
            OwnsMarkers = true,
        },
        Opened("box", Opaque, "专栏1　什么是员工制", "专栏作家座谈会", Short, Lexicon.Boxes, TableLines.Box) with
        {
            Owns = AnyLine,
            OwnsList = true,
        },
        new("table-caption", Opaque, "表2　最关注的因素", "表扬先进", Short, "表", TableLines.Caption, TableLines.Row),
        new("figure-caption", Opaque, "图1　企业数量变化", "图书馆建设", Short, "图", TableLines.Caption),
        OfWords("linked-box", Opaque, "【链接】", "【参考答案】", 8, Lexicon.LinkedBoxes) with { Owns = AnyLine },
        OfWords("references", Opaque, "参考文献", "参考文献应当核对。", 10, Lexicon.References) with
        {
            Owns = static (text, start, end) => !Words.IsAny(text, start, end, Lexicon.Endings),
            OwnsMarkers = true,
        },
        Opened("note", Opaque, "注：1.含下属单位。2.不含借调人员。", "注重实效：强化督查", Any, Lexicon.Notes),
        new(
            PageLines.BylineRow, Opaque, "□ 本报记者 某某", "本报记者走访了三个村。", Short,
            PageLines.Signs + "《" + StartsOf([.. Lexicon.Bylines, .. Lexicon.Editors]), PageLines.Byline),
        new("picture-credit", Opaque, "县融媒体中心供图", "航拍与拍摄", Short, null, PageLines.PictureCredit),
        new(
            QuotationRow, Opaque, "> 说明：以下内容仅供参考。", "> 1. 核对名单", Any, ">", Quotation,
            static (text, start, _) => text[start] == '>')
        {
            OwnsMarkers = true,
        },
        new("salutation", LineKind.Salutation, "各位代表！", "各位代表认为，报告很好。", Any, null, Salutation),
        Opened(
            "closing-formula", LineKind.Closing, "特此报告。", "特此报告的事项如下：", Short,
            Lexicon.ClosingFormulas, IsClosed),
    ];

    /// <summary>A row of lines that are one of some words, or a colon after it, and nothing else.</summary>
    private static LineRow OfWords(
        string id, LineKind kind, string example, string nearMiss, int longest, string[] words) =>
        new(
            id, kind, example, nearMiss, longest, StartsOf(words),
            (text, start, end) => Words.IsAnyTitle(text, start, end, words));

    /// <summary>A row of lines that begin with one of some words.</summary>
    private static LineRow Opened(
        string id, LineKind kind, string example, string nearMiss, int longest, string[] words,
        LineTest? test = null) =>
        new(
            id, kind, example, nearMiss, longest, StartsOf(words),
            (text, start, end) =>
                Words.StartsWithAny(text, start, end, words) && (test is null || test(text, start, end)));

    private static string StartsOf(string[] words) => string.Concat(words.Select(static word => word[0]));

    private static bool AnyLine(string text, int start, int end) => true;

    private static bool Quotation(string text, int start, int end) =>
        end - start > 1
        && Characters.IsSpace(text[start + 1])
        && LineEdges.FindQuotedNumber(text, start, end) < 0;

    private static bool Salutation(string text, int start, int end)
    {
        const int longest = 20;
        const int longestOfPeople = 10;
        const int longestBeforeComma = 4;
        if (end - start <= longest && Words.EndsWithAny(text, start, end, Lexicon.Greetings))
        {
            return true;
        }

        int mark = text.IndexOfAny(_afterAddressee, start, Math.Min(end - start, longest + 1));
        int length = mark - start;
        return length > 1
            && length <= (text[mark] == '，' ? longestBeforeComma : longest)
            && (Words.StartsWithAny(text, start, end, Lexicon.Salutations)
                || (text[mark - 1] == '们'
                    && length <= longestOfPeople
                    && mark + 1 == end
                    && Lexicon.Pronouns.IndexOf(text[mark - 2]) < 0))
            && Runs.IsOnly(text, start, mark, static c => Characters.IsIdeograph(c) || c == '、');
    }

    private static bool IsClosed(string text, int start, int end) =>
        end - start == 2 || text[end - 1] is '。' or '！' or '!';
}
