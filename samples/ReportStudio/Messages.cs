using System.Globalization;
using HeadingGenerator.Outlines;
using HeadingGenerator.Samples.ReportStudio.Texts;

namespace HeadingGenerator.Samples.ReportStudio;

/// <summary>
/// What the server says, in the language of the request. What the page says by itself stands in wwwroot/js/texts.
/// </summary>
internal static class Messages
{
    private const int Kilobyte = 1024;
    private const int LongestQuote = 60;

    public static string NoToken => In(
        "The request carries no valid token of this page. Reload the page.", "请求没有携带本页面的有效令牌，请刷新页面。");

    public static string BadJson => In("The request is not the JSON that is expected here.", "请求内容不是这里所需的 JSON。");

    public static string QueryTooLong => In("Search for fewer words.", "检索词过长，请缩短。");

    public static string TitleMissing => In("The report needs a title.", "报告还没有标题。");

    public static string NoDate(string text) => In(
        $"“{Cut(text)}” is no date. Write it like 2026年1月5日.", $"“{Cut(text)}”不是日期，请写成 2026年1月5日 这样。");

    public static string TemplateTooLarge(int bytes) => In(
        $"The template is too large: the limit is {bytes / Kilobyte} KB. Make its pictures smaller.",
        $"模板过大：上限为 {bytes / Kilobyte} KB。请压缩其中的图片。");

    public static string TemplateGrows => In(
        "The template repeats its placeholders too often.", "模板中的占位符重复过多。");

    public static string TooManyForCatalog(int count, int most) => In(
        $"The text has {count} headings; a catalog holds {most}. Split it.", $"文本有 {count} 个标题，标题库最多容纳 {most} 个，请拆分。");

    public static string NoHeadings => In("No heading was found in the text.", "文本中没有找到标题。");

    public static string EmptySlot => In("not every slot is filled", "还有空位未填写");

    public static string Busy => In("Too much is being done at once. Try again in a moment.", "正在处理的请求过多，请稍后再试。");

    public static string UnknownContent => In(
        "Send a text, a Word document or JSON, in UTF-8.", "请发送文本、Word 文档或 UTF-8 编码的 JSON。");

    public static string TooDeep => In("The headings are nested too deep.", "标题层级过深。");

    /// <summary>The title of a report in the name of its file, where that cannot hold the real one.</summary>
    public static string ReportName => In("report", "报告");

    private static bool Chinese => CultureInfo.CurrentUICulture.Name.StartsWith("zh", StringComparison.Ordinal);

    public static string Listening(string address) => $"ReportStudio: {address}";

    public static string AddressInUse(string reason) =>
        reason + In(" Choose another address: --urls http://127.0.0.1:5218", " 请另选地址：--urls http://127.0.0.1:5218");

    public static string HeadingMissing(string place) => In($"Heading {place} has no words.", $"第 {place} 个标题没有文字。");

    public static string UnknownTheme(string name) => In($"There is no theme “{Cut(name)}”.", $"没有主题“{Cut(name)}”。");

    public static string BadPattern(string place, string pattern) => In(
        $"The pattern “{Cut(pattern)}” of heading {place} is no pattern.", $"第 {place} 个标题的“{Cut(pattern)}”不是句式。");

    public static string NoPattern(string pattern) => In(
        $"“{Cut(pattern)}” is no pattern for these words.", $"“{Cut(pattern)}”不是适用的句式。");

    public static string LongPattern(string place, int length) => In(
        $"The pattern of heading {place} is too long: the limit is {length} characters.",
        $"第 {place} 个标题的句式过长：上限为 {length} 字。");

    public static string BreaksPattern(SentencePattern pattern) => In(
        $"it does not follow “{Cut(string.Join("＿＿", pattern.Literals))}”",
        $"与句式“{Cut(string.Join("＿＿", pattern.Literals))}”不符");

    public static string TooManyParagraphs(int most) => In(
        $"The report has more than {most} headings and paragraphs. Split it.", $"报告的标题和段落超过 {most} 个，请拆分。");

    public static string TooManyCharacters(int most) => In(
        $"The headings of the report have more than {most} characters. Shorten them.", $"报告的标题合计超过 {most} 字，请精简。");

    public static string SlowBody(TimeSpan time) => In(
        $"The request did not arrive within {time.TotalSeconds:0.#} s.", $"请求未在 {time.TotalSeconds:0.#} 秒内送达。");

    public static string WrongSlots(string place, int actual, int expected) => In(
        $"Heading {place} has {actual} fillers for {expected} slots.", $"第 {place} 个标题填了 {actual} 处，句式有 {expected} 处。");

    public static string TooLarge(int bytes) => In(
        $"The text is too large: the limit is {bytes / Kilobyte} KB. Split it.",
        $"文本过大：上限为 {bytes / Kilobyte} KB。请拆分后再试。");

    public static string TooSlow(TimeSpan time) => In(
        $"Reading the text took longer than {time.TotalSeconds:0.#} s and was stopped. Split it.",
        $"读取超过 {time.TotalSeconds:0.#} 秒，已停止。请拆分后再试。");

    public static string NotUnicode(string rule, int line, ReceivedText text) => text switch
    {
        { IsDocument: true } => In(
            $"{rule}: This is a PDF or a document of an older Word, not a text. Save it as .docx, or paste its words here.",
            $"{rule}：这是 PDF 或旧版 Word 文档，不是文本文件。请另存为 .docx，或复制其中的文字粘贴到这里。"),
        { Kind: FileContentKind.Gb18030 } => In(
            $"{rule}, line {line}: This is not Unicode. It looks like GB18030 (GBK): it can be read as such here, or saved as UTF-8.",
            $"{rule}，第 {line} 行：这里不是 Unicode 文本，看来是 GB18030（GBK）编码。请另存为 UTF-8，或在此按该编码读取。"),
        _ => In(
            $"{rule}, line {line}: This is not Unicode text. Save it as UTF-8.",
            $"{rule}，第 {line} 行：这里不是 Unicode 文本。请另存为 UTF-8。"),
    };

    public static string TitleOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => In("The request was refused", "请求未被接受"),
        StatusCodes.Status404NotFound => In("Not found", "没有找到"),
        StatusCodes.Status405MethodNotAllowed => In("Not this way", "不支持此操作"),
        StatusCodes.Status408RequestTimeout => In("Too slow", "过慢"),
        StatusCodes.Status413PayloadTooLarge => In("Too large", "内容过大"),
        StatusCodes.Status415UnsupportedMediaType => In("Unknown kind of content", "不支持的内容类型"),
        StatusCodes.Status422UnprocessableEntity => In("The text cannot be read", "文本无法读取"),
        StatusCodes.Status503ServiceUnavailable => In("Busy", "正忙"),
        < StatusCodes.Status500InternalServerError => In("The request was refused", "请求未被接受"),
        _ => In("Something went wrong", "出错了"),
    };

    public static string? DetailOf(int status, StudioLimits limits) => status switch
    {
        StatusCodes.Status400BadRequest => BadJson,
        StatusCodes.Status413PayloadTooLarge => TooLarge(limits.RequestBytes),
        StatusCodes.Status415UnsupportedMediaType => UnknownContent,
        _ => null,
    };

    private static string Cut(string text) =>
        text.Length > LongestQuote ? string.Concat(text.AsSpan(0, LongestQuote), "…") : text;

    private static string In(string english, string chinese) => Chinese ? chinese : english;
}
