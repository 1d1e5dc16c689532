using System.Globalization;

namespace HeadingGenerator.Samples.ReportGenerator;

/// <summary>What the program says, in the language of the user.</summary>
internal static class Messages
{
    private static readonly bool _chinese = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";

    public static string Description => In(
        "Writes a report from themes of the catalog 机关党建小标题30例. Without options it takes three of them and composes a set of headings after a fourth.",
        "用《机关党建小标题30例》中的主题生成报告；不带选项时取其中三个，并按另一个的句式拟写一组新标题。");

    public static string Theme =>
        In("A theme, by name, title or number; may be given several times.", "主题的名称、标题或序号；可重复。");

    public static string Compose => In(
        "New headings after the pattern of a theme, as THEME:FILLER,FILLER; a heading with several slots takes A/B. May be given several times.",
        "按主题句式拟写新标题，写作 主题:填词,填词；一条有多处要填时写作 甲/乙。可重复。");

    public static string Title => In("The title of the report.", "报告标题。");

    public static string Numbering =>
        In("How headings are numbered; RunIn (一、 一是) unless given.", "标题编号方式，不写则为 RunIn（一、 一是）。");

    public static string Part(string name) => In($"{name}, a part of the document.", $"{name}。");

    public static string Parts(string name) =>
        In($"{name}, a part of the document; may be given several times.", $"{name}；可重复。");

    public static string Date(string name) => In($"{name}, as 2025-12-31.", $"{name}，写作 2025-12-31。");

    public static string Seal => In("How the document is signed; without seal unless given.", "署名方式；不写则不加盖印章。");

    public static string Format =>
        In("The format by GB/T 9704-2012 (Word); 文件 unless given.", "公文格式（GB/T 9704-2012，Word）；不写则为“文件”。");

    public static string NoChoice(string name, string text, IEnumerable<string> words) => In(
        $"“{text}” is no value of {name}; choose {string.Join(", ", words)}.",
        $"{name} 没有“{text}”，可选：{string.Join("、", words)}。");

    public static string Contents => In("Puts a table of contents in front (Word).", "加上目录（Word）。");

    public static string Output => In(
        "The file to write; .docx, .md, .html or .txt chooses the format. May be given several times. Without it: artifacts/report.docx, .md and .html.",
        "输出文件，由 .docx、.md、.html、.txt 决定格式；可重复。不写则为 artifacts/report.docx、.md 和 .html。");

    public static string List => In("Lists the themes and exits.", "列出全部主题。");

    public static string Search => In("Lists the headings that contain the words and exits.", "列出含有这些词的标题。");

    public static string DefaultTitle => "机关党建工作情况报告";

    public static string NoTitle => In("The report needs a title: --title.", "报告要有标题：--title。");

    public static string NoNumbering(string text, IEnumerable<string> schemes) => In(
        $"“{text}” is no numbering; choose {string.Join(", ", schemes)}.",
        $"没有编号方式“{text}”，可选：{string.Join("、", schemes)}。");

    public static string NoDate(string text) =>
        In($"“{text}” is no date; write 2025-12-31.", $"“{text}”不是日期，请写作 2025-12-31。");

    public static string UnknownTheme(string name, string[] closest) => In(
        $"There is no theme “{name}”.{DidYouMean(closest)} --list shows all of them.",
        $"没有主题“{name}”。{DidYouMean(closest)}用 --list 查看全部主题。");

    public static string NothingFound(string words, string[] closest) => In(
        $"No heading contains “{words}”.{DidYouMean(closest)}", $"没有含“{words}”的标题。{DidYouMean(closest)}");

    public static string UnknownFormat(string file) => In(
        $"The ending of “{file}” names no format: use .docx, .md, .html or .txt.",
        $"无法由“{file}”判断格式：请用 .docx、.md、.html 或 .txt。");

    public static string NoPattern(string theme) => In(
        $"The points of “{theme}” share no pattern to write after.", $"主题“{theme}”的要点没有共同句式，无法仿写。");

    public static string NoFillers(string theme, string pattern) => In(
        $"Say what fills {pattern}, as {theme}:A,B.", $"请写明句式 {pattern} 的填词，例如 {theme}:甲,乙。");

    public static string WrongSlots(string heading, string pattern, int slots) => In(
        $"“{heading}” does not fill {pattern}: slots to fill, separated by /: {slots}.",
        $"“{heading}”填不满句式 {pattern}：共 {slots} 处，用 / 分隔。");

    public static string NotParallel(string heading, string differences) =>
        In($"Note: “{heading}” {differences}.", $"提示：“{heading}”{differences}。");

    public static string CannotWrite(string file, string reason) =>
        In($"“{file}” cannot be written: {reason}", $"无法写入“{file}”：{reason}");

    public static string Written(string file) => In($"Written: {file}", $"已写入：{file}");

    private static string DidYouMean(string[] closest) => closest.Length == 0
        ? string.Empty
        : In($" Did you mean: {string.Join(", ", closest)}?", $"是否指：{string.Join("、", closest)}？");

    private static string In(string english, string chinese) => _chinese ? chinese : english;
}
