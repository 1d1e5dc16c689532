using System.Globalization;

namespace HeadingGenerator.Samples.ReportGenerator;

/// <summary>What the program says, in the language of the user.</summary>
internal static class Messages
{
    private static readonly bool Chinese = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";

    public static string Description => In(
        "Writes a report from themes of the catalog 机关党建小标题30例. Without options it takes three of them and composes a set of headings after a fourth.",
        "用《机关党建小标题30例》中的主题生成报告；不带选项时取其中三个，并按另一个的句式拟写一组新标题。");

    public static string Theme => In("A theme, by name, title or number; may be given several times.", "主题的名称、标题或序号；可重复。");

    public static string Title => In("The title of the report.", "报告标题。");

    public static string Output => In(
        "The file to write; .docx, .md, .html or .txt chooses the format. May be given several times.", "输出文件，由 .docx、.md、.html、.txt 决定格式；可重复。");

    public static string Compose => In(
        "New headings after the pattern of a theme, as THEME:FILLER,FILLER; a heading with several slots takes A/B. May be given several times.",
        "按主题句式拟写新标题，写作 主题:填词,填词；一条有多处要填时写作 甲/乙。可重复。");

    public static string Numbering => In("How headings are numbered.", "标题编号方式。");

    public static string List => In("Lists the themes and exits.", "列出全部主题。");

    public static string Search => In("Lists the headings that contain the words and exits.", "列出含有这些词的标题。");

    public static string DefaultTitle => "机关党建工作情况报告";

    public static string UnknownTheme(string name, IEnumerable<string> closest) => In(
        $"There is no theme “{name}”. Did you mean: {string.Join(", ", closest)}? --list shows all of them.",
        $"没有主题“{name}”。是否指：{string.Join("、", closest)}？用 --list 查看全部主题。");

    public static string UnknownFormat(string file) => In(
        $"The ending of “{file}” names no format: use .docx, .md, .html or .txt.", $"无法由“{file}”判断格式：请用 .docx、.md、.html 或 .txt。");

    public static string NoPattern(string theme) => In(
        $"The points of “{theme}” share no pattern to write after.", $"主题“{theme}”的要点没有共同句式，无法仿写。");

    public static string WrongSlots(string heading, string pattern, int slots) => In(
        $"“{heading}” does not fill {pattern}, which has {slots} slot(s): separate them by /.", $"“{heading}”与句式 {pattern} 的 {slots} 处填词不符，各处用 / 分隔。");

    public static string NotParallel(string heading, string differences) => In($"Note: “{heading}” {differences}.", $"提示：“{heading}”{differences}。");

    public static string CannotWrite(string file, string reason) => In($"“{file}” cannot be written: {reason}", $"无法写入“{file}”：{reason}");

    public static string Written(string file, int sections) => In($"{file}: {sections} sections", $"{file}：{sections} 个部分");

    private static string In(string english, string chinese) => Chinese ? chinese : english;
}
