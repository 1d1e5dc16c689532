using System.Globalization;
using static HeadingGenerator.Bilingual;

namespace HeadingGenerator.Outlines.Findings;

/// <summary>The words of the findings, by the ids of their rules.</summary>
internal static class FindingTexts
{
    /// <summary>Of HG0105: the heading itself is missing.</summary>
    public const string NoWords = "HG0105, no words";

    /// <summary>Of HG0301: a quote stands for its partner.</summary>
    public const string TurnedQuote = "HG0301, turned";

    /// <summary>The most characters of the text that a message quotes.</summary>
    private const int LongestQuotation = 60;

    /// <summary>The beginning of a text, as much as a message can hold, on one line.</summary>
    public static string Quote(string text)
    {
        int end = Math.Min(text.Length, LongestQuotation);
        end -= end < text.Length && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;

        // A terminal would obey some of these, and a line break would part the message.
        string quoted = string.Concat(text.Take(end).Select(static c => Characters.IsInvisible(c) ? ' ' : c));
        return end < text.Length ? quoted + "…" : quoted;
    }

    /// <summary>The code point of a character that is not seen, as it is looked up.</summary>
    public static string CodePoint(int c) => "U+" + c.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>What a rule looks for.</summary>
    public static string Title(string id, CultureInfo? culture) => id switch
    {
        "HG0001" => In("The text is not Unicode", "文本不是 Unicode 编码", culture),
        "HG0002" => In("No heading found", "没有找到标题", culture),
        "HG0003" => In("An explicit name or an option cannot be used", "显式名称或选项无法使用", culture),
        "HG0101" => In("A number is missing, repeated or out of order", "序号缺失、重复或乱序", culture),
        "HG0102" => In("A point has no marker", "要点缺少序号", culture),
        "HG0103" => In("Several points stand on one line", "多个要点写在一行", culture),
        "HG0104" => In("The markers of a series are mixed", "同一序列的序号形式混用", culture),
        "HG0105" => In("A heading is empty", "标题为空", culture),
        "HG0106" => In("A marker ends with the wrong mark", "序号后的标点不规范", culture),
        "HG0201" => In("Another number of points is announced", "前文所称数目与下文不符", culture),
        "HG0202" => In("A point breaks the pattern of the others", "要点与同级句式不一致", culture),
        "HG0204" => In("The items of a list do not end as they should", "分项列举的末尾标点不一致", culture),
        "HG0301" => In("A quote or bracket has no partner", "引号或括号不配对", culture),
        "HG0302" => In("Half-width punctuation in Chinese text", "中文里使用半角标点", culture),
        "HG0303" => In("A title ends with a full stop", "标题以句号结尾", culture),
        "HG0304" => In("A point lacks its full stop", "要点缺少句号", culture),
        "HG0305" => In("A stray space", "多余或不规范的空格", culture),
        "HG0306" => In("The text holds an invisible control character", "文本含有不可见控制字符", culture),
        "HG0307" => In("A title is repeated", "标题重复", culture),
        "HG0308" => In("A character only looks like a Chinese one", "形近字符不是汉字", culture),
        "HG0309" => In("The brackets of a pair differ in width", "一对括号全角、半角不一致", culture),
        "HG0310" => In("A sentence is broken over two paragraphs", "句子被断开", culture),
        "HG0311" => In("< > inside 《》", "书名号里用了小于号、大于号", culture),
        "HG0312" => In("Two marks where one belongs", "标点重复", culture),
        "HG0313" => In("、 between quoted words or book titles", "并列的引号、书名号之间用了顿号", culture),
        "HG0314" => In("The wrong mark for · or ……", "间隔号、省略号写错", culture),
        "HG0401" => In("A name needs a number", "名称需加编号区分", culture),
        "HG0402" => In("A published name has gone", "已发布的名称消失", culture),
        "HG0403" => In("A name is not published yet", "名称尚未发布", culture),
        "HG0404" => In("A row of the list of published names cannot be used", "已发布名称表的一行无法使用", culture),
        "HG0501" => In("The year of a reference number is not in 〔〕", "发文字号的年份未用六角括号", culture),
        "HG0502" => In("A number is written with the wrong characters", "数字写法不规范", culture),
        "HG0503" => In("A placeholder has not been filled in", "占位符未填写", culture),
        _ => throw new ArgumentOutOfRangeException(nameof(id)),
    };

    /// <summary>
    /// What a rule says of a finding, by its id or one of the constants above, with <c>{0}</c> … for the details.
    /// </summary>
    public static string Message(string id, CultureInfo? culture) => id switch
    {
        "HG0001" => In(
            "The file is not Unicode text here: it looks like GBK or UTF-16 without a mark. Save it as UTF-8 " +
            "(headings fix --encoding gb18030 converts it).",
            "文件从此处起不是 Unicode 文本：可能是 GBK，或没有 BOM 的 UTF-16。请另存为 UTF-8（可用 headings fix --encoding gb18030 转换）。", culture),
        "HG0002" => In(
            "No heading was found. A heading starts with a marker such as 一、 （一） 1. or 一是.",
            "没有找到任何标题。标题以“一、”“（一）”“1.”“一是”等序号开头。", culture),
        "HG0003" => In(
            "{0} “{1}” cannot be used: it has to be a valid C# name that nothing else has (HeadingAccessibility: " +
            "public or internal). It is left out.",
            "{0} 的值“{1}”无法使用：必须是合法且未被占用的 C# 名称（HeadingAccessibility 只能是 public 或 internal）。此项不予采用。", culture),
        "HG0101" => In("“{0}” does not follow on: “{1}” was expected here", "序号“{0}”不连续：此处应为“{1}”", culture),
        "HG0102" => In(
            "This point has no marker although its siblings have one: “{0}” was expected",
            "同级要点都有序号，此处应为“{0}”", culture),
        "HG0103" => In(
            "“{0}” starts inside a line; elsewhere points have lines of their own", "“{0}”写在行中，其他要点均单独成行", culture),
        "HG0104" => In(
            "“{0}” is of another kind than “{1}”, with which the series begins", "“{0}”与本序列开头的“{1}”形式不同", culture),
        "HG0105" => In(
            "Nothing stands below “{0}”, neither points nor text", "“{0}”下面既无要点也无正文", culture),
        NoWords => In("After “{0}” the words of the heading are missing", "“{0}”后面缺少标题文字", culture),
        "HG0106" => In("The marker “{0}” should be written “{1}”", "序号“{0}”应写作“{1}”", culture),
        "HG0201" => In("The words before the list announce “{0}”; {1} follow", "前文说“{0}”，下面有 {1} 项", culture),
        "HG0202" => In("This point does not follow the pattern of its siblings: {0}", "此要点不符合同级句式：{0}", culture),
        "HG0204" => In(
            "The items of this list end with “；”, the last with “。”, and none holds a “。”; here stands “{0}”",
            "列举的各项以“；”结尾，末项用“。”，项内不用“。”；此处用了“{0}”", culture),
        "HG0301" => In("The mark {0} has no partner", "标点 {0} 没有配对，缺少另一半", culture),
        TurnedQuote => In("{0} is turned the wrong way: {1} is meant", "引号 {0} 方向写反了，应为 {1}", culture),
        "HG0302" => In(
            "Half-width “{0}” in Chinese text; full-width “{1}” is meant ({2} in all)",
            "中文里用了半角“{0}”，应为全角“{1}”（共 {2} 处）", culture),
        "HG0303" => In(
            "The title “{0}” ends with 。 although titles beside it do not", "标题“{0}”以句号结尾，而同级标题不带句号", culture),
        "HG0304" => In(
            "The point “{0}” does not end with 。 although most of its siblings do", "要点“{0}”末尾缺少句号，而多数同级要点都有", culture),
        "HG0305" => In("Stray space ({0}; {1} in this paragraph)", "多余或不规范的空格（{0}，本段共 {1} 处）", culture),
        "HG0306" => In(
            "The text holds the invisible character {0}, which changes how it is shown or compared",
            "文本含有不可见字符 {0}，会影响显示或比较", culture),
        "HG0307" => In("The title “{0}” already stands on line {1}", "标题“{0}”已出现在第 {1} 行", culture),
        "HG0308" => In(
            "“{0}” ({1}) is a radical or compatibility character, not the Chinese character “{2}” ({3} in all)",
            "“{0}”（{1}）是部首或兼容字符，不是汉字“{2}”（共 {3} 处）", culture),
        "HG0309" => In(
            "“{0}” and “{1}” are a pair, but one is full-width and the other half-width",
            "“{0}”和“{1}”是一对括号，却一个全角、一个半角", culture),
        "HG0310" => In(
            "The sentence is broken at “{0}”: the next line goes on with it, or words are missing",
            "句子在“{0}”处断开：下一行接着这一句，或者缺了文字", culture),
        "HG0311" => In("A title inside 《》 stands in 〈〉, not in < >", "书名号里的书名用〈〉，不用 < >", culture),
        "HG0312" => In("“{0}”: one mark too many", "“{0}”：标点重复", culture),
        "HG0313" => In(
            "Quoted words and book titles side by side usually take no “、” between them ({0} in this paragraph)",
            "并列的引号、书名号之间通常不用顿号（本段共 {0} 处）", culture),
        "HG0314" => In("“{0}” should be “{1}” ({2} in this paragraph)", "“{0}”应为“{1}”（本段共 {2} 处）", culture),
        "HG0401" => In(
            "The name of this heading took a number to be unique: {0}. {{#name}} gives it one of your choice",
            "此标题的名称需加编号才能唯一：{0}。可用 {{#名称}} 指定", culture),
        "HG0402" => In(
            "The published name {0} has gone. Write {{#{1}}} after the heading that took its place, or give the " +
            "name up: headings names --update --forget {0}",
            "已发布的名称 {0} 不见了。请在取代它的标题后面写上 {{#{1}}}；如果确实不再使用，请运行 headings names --update --forget {0}", culture),
        "HG0403" => In(
            "The name {0} is not in the list of published names yet. headings names --update adds it",
            "名称 {0} 尚未列入已发布名称表，可用 headings names --update 加入", culture),
        "HG0404" => In(
            "This row cannot be used: “{0}”. It has to be a path of names below a row above it, the id of a " +
            "theme, and a title, parted by tabs; each path and each id stands once",
            "此行无法使用：“{0}”。每行依次为名称路径（上级须在前面的行中）、主题编号、标题，以制表符分隔；路径和编号不得重复", culture),
        "HG0501" => In(
            "The year of a reference number stands in hexagonal brackets: “{1}”, not “{0}”",
            "发文字号的年份用六角括号：“{0}”应为“{1}”", culture),
        "HG0502" => In("“{0}” should be “{1}” ({2} in this paragraph)", "“{0}”应为“{1}”（本段共 {2} 处）", culture),
        "HG0503" => In("“{0}” is still to be filled in ({1} in all)", "“{0}”还没有填写（共 {1} 处）", culture),
        _ => throw new ArgumentOutOfRangeException(nameof(id)),
    };
}
