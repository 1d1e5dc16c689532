using static HeadingGenerator.Bilingual;

namespace HeadingGenerator;

/// <summary>What the library says when it is called with what it cannot take.</summary>
internal static partial class Messages
{
    public static string IncompleteCode => In("The text of the generated code is incomplete.", "生成的代码中的文本不完整。");

    public static string NoSuchSeal => In("There is no such seal.", "没有这种印章。");

    public static string NoSuchStyle => In("There is no such numbering style.", "没有这种编号样式。");

    public static string LevelsFromOne => In("Levels count from 1.", "层级从 1 算起。");

    public static string PositionsFromOne => In("Positions count from 1.", "位置从 1 算起。");

    public static string NegativeCount => In("The count cannot be negative.", "个数不能为负。");

    public static string BlockElsewhere => In(
        "The block stands in a report already. Remove it there before adding it here.",
        "这一块已在某份报告中。请先从那里移除，再加到这里。");

    public static string SectionInItself => In(
        "A section cannot stand in itself or in a section below it.", "一节不能放在自身或其下级之中。");

    public static string Blank => In(
        "The value cannot be an empty string or composed entirely of whitespace.", "值不能为空，也不能只有空白字符。");

    public static string OtherForm(char found, char known) => In(
        "The headings were compiled for another version of the library HeadingGenerator: their texts have the form " +
        $"“{found}”, and this version reads “{known}”. Use the same version of the package HeadingGenerator in the " +
        "program and where the headings are compiled.",
        $"标题是为另一版本的 HeadingGenerator 库编译的：其文本格式为“{found}”，而此版本读取“{known}”。" +
        "请让程序与编译标题的项目使用同一版本的 HeadingGenerator 包。");

    public static string ThemeCount(string catalog, int count) =>
        In($"The catalog “{catalog}” has {count} themes.", $"标题库“{catalog}”有 {count} 个主题。");

    public static string PointCount(string heading, int count) =>
        In($"“{heading}” has {count} points.", $"“{heading}”有 {count} 个要点。");

    public static string PointCount(int count) => In($"There are {count} points.", $"共有 {count} 个要点。");

    /// <summary>There is no such heading, and what may have been meant.</summary>
    public static string NoHeading(string catalog, string name, IReadOnlyList<string> closest) => In(
        $"The catalog “{catalog}” has no heading “{name}”.{Meant(closest)}", $"标题库“{catalog}”中没有标题“{name}”。{Meant(closest)}");

    public static string NoFormat(string format) => In(
        $"There is no heading format “{format}”. Use G, M, F, or one of 一、 （一） 1. （1） 一是 ①.",
        $"没有标题格式“{format}”。可用 G、M、F，或 一、 （一） 1. （1） 一是 ①。");

    public static string NoNumberInFormat(string format, int number) => In(
        $"The format {format} cannot write the number {number}.", $"格式 {format} 写不出数字 {number}。");

    public static string NoNumberInStyle(NumberingStyle style) =>
        In($"The style {style} cannot write this number.", $"样式 {style} 写不出这个数字。");

    public static string NoChineseNumeral(int largest) => In(
        $"A Chinese numeral is written for 1 to {largest}.", $"中文数字只写 1 至 {largest}。");

    private static string Meant(IReadOnlyList<string> names) => names.Count switch
    {
        0 => string.Empty,
        1 => In($" Did you mean {names[0]}?", $"是否指 {names[0]}？"),
        _ => In($" Did you mean {AllButLast(names, ", ")} or {Last(names)}?", $"是否指 {AllButLast(names, "、")} 或 {Last(names)}？"),
    };

    private static string AllButLast(IReadOnlyList<string> names, string separator) =>
        string.Join(separator, names.Take(names.Count - 1));

    private static string Last(IReadOnlyList<string> names) => names[names.Count - 1];
}
