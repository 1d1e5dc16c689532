#if NET
using System.Text.Json;
using static HeadingGenerator.Bilingual;

namespace HeadingGenerator;

/// <content>What is said of JSON that is no heading or no report.</content>
internal static partial class Messages
{
    public static string NoPath(JsonTokenType kind) => In(
        $"A heading is a JSON string that holds its path, not {kind}.", $"标题在 JSON 中是写有其路径的字符串，而不是 {kind}。");

    public static string LoneSurrogate => In(
        "The text holds a lone surrogate, which JSON does not.", "文本中有不成对的代理项，JSON 中不允许。");

    public static string TooDeep => In(
        "The sections of the report are nested too deep for JSON.", "报告的层级过深，无法写成 JSON。");

    public static string ReportLacks(string name) => In($"The report has no “{name}”.", $"报告缺少“{name}”。");

    public static string SectionLacks(string name) => In($"A section has no “{name}”.", $"有一节缺少“{name}”。");

    public static string ReportIsObject(JsonValueKind kind) =>
        In($"The report is an object, not {kind}.", $"报告应为对象，而不是 {kind}。");

    public static string SectionIsObject(JsonValueKind kind) =>
        In($"A section is an object, not {kind}.", $"一节应为对象，而不是 {kind}。");

    public static string IsObject(string name, JsonValueKind kind) =>
        In($"“{name}” is an object, not {kind}.", $"“{name}”应为对象，而不是 {kind}。");

    public static string IsText(string name, JsonValueKind kind) =>
        In($"“{name}” is a text, not {kind}.", $"“{name}”应为字符串，而不是 {kind}。");

    public static string IsTexts(string name, JsonValueKind kind) =>
        In($"“{name}” is a list of texts, not {kind}.", $"“{name}”应为字符串的列表，而不是 {kind}。");

    public static string IsContent(string name, JsonValueKind kind) => In(
        $"“{name}” is a list of paragraphs (texts) and sections (objects), not {kind}.",
        $"“{name}”应为段落（字符串）和节（对象）的列表，而不是 {kind}。");

    public static string IsNoText(string name) => In($"“{name}” is no valid text.", $"“{name}”不是有效的文本。");

    public static string IsOneOf(string name, IEnumerable<string> choices) => In(
        $"“{name}” is one of {string.Join(", ", choices)}.", $"“{name}”只能是 {string.Join("、", choices)} 之一。");

    public static string IsNumbering(string name, IEnumerable<string> schemes) => In(
        $"“{name}” is one of {string.Join(", ", schemes)}, or a list of styles.",
        $"“{name}”只能是 {string.Join("、", schemes)} 之一，或样式的列表。");

    public static string IsStyle(string name, IEnumerable<string> styles) => In(
        $"A style of “{name}” is one of {string.Join(", ", styles)}.", $"“{name}”的样式只能是 {string.Join("、", styles)} 之一。");

    public static string IsDate(string name) =>
        In($"“{name}” is a date such as 2026-01-05.", $"“{name}”应为日期，如 2026-01-05。");

    public static string IsUnknown(string name) => In(
        $"“{name}” is unknown here, or has a value of the wrong kind.", $"这里没有“{name}”，或其值的类型不对。");
}
#endif
