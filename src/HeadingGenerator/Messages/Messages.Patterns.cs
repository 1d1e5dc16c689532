using System.Globalization;
using static HeadingGenerator.Bilingual;

namespace HeadingGenerator;

/// <content>What is said of patterns and of headings that do not fit them.</content>
internal static partial class Messages
{
    public static string WrongPattern(string pattern, int position, string error) => In(
        $"The pattern “{pattern}” is wrong at position {position}: {error}.", $"句式“{pattern}”在第 {position} 位（从 0 起）有误：{error}。");

    public static string LoneBrace => In(
        "a brace is closed that was not opened; write }} for the character", "多出一个右花括号；表示该字符请写 }}");

    public static string SlotExpected(string slot) => In(
        $"{slot} is expected; slots are numbered from 0 in order, and {{{{ stands for the character",
        $"此处应为 {slot}；空位从 0 起依次编号，表示左花括号请写 {{{{");

    public static string NoPattern(string heading) =>
        In($"The points of “{heading}” share no pattern.", $"“{heading}”的要点没有共同句式。");

    public static string NullItem(int number) =>
        In($"What heading {number} is made of is null.", $"第 {number} 个标题的填词为 null。");

    public static string NullFiller(int slot) =>
        In($"The filler of slot {{{slot}}} is null.", $"空位 {{{slot}}} 的填词为 null。");

    public static string WrongFillerCount(string pattern, int needed, int given) => In(
        $"The pattern “{pattern}” needs {Count(needed, "filler")}, not {given}.",
        $"句式“{pattern}”要填 {needed} 处，给了 {given} 处。");

    public static string Fits(CultureInfo? culture) => In("fits", "符合", culture);

    public static string DifferenceSeparator(CultureInfo? culture) => In("; ", "；", culture);

    public static string LacksWhole(string literal, CultureInfo? culture) =>
        In($"is not “{literal}”", $"不是“{literal}”", culture);

    public static string LacksStart(string literal, CultureInfo? culture) =>
        In($"does not start with “{literal}”", $"开头缺少“{literal}”", culture);

    public static string LacksWithin(string literal, CultureInfo? culture) =>
        In($"lacks “{literal}” in between", $"中间缺少“{literal}”", culture);

    public static string LacksEnd(string literal, CultureInfo? culture) =>
        In($"does not end with “{literal}”", $"结尾缺少“{literal}”", culture);

    public static string ClauseCount(int actual, LengthRange range, CultureInfo? culture) => In(
        $"has {Count(actual, "clause")} where the points have {range.ToString("–")}",
        $"有{actual}个分句，各要点为{range.ToString("至")}个",
        culture);

    public static string ClauseLength(int clause, int actual, LengthRange range, CultureInfo? culture) => In(
        $"clause {clause} has {Count(actual, "character")} where the points have {range.ToString("–")}",
        $"第{clause}个分句有{actual}个字，各要点为{range.ToString("至")}个",
        culture);

    public static string SlotLength(int slot, int actual, LengthRange range, CultureInfo? culture) => In(
        $"slot {slot} has {Count(actual, "character")} where the points have {range.ToString("–")}",
        $"第{slot}处空位有{actual}个字，各要点为{range.ToString("至")}个",
        culture);

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
