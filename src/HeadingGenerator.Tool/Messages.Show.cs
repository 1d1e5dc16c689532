using static HeadingGenerator.Bilingual;

namespace HeadingGenerator.Tool;

/// <summary>What stands beside the tree of an outline.</summary>
internal static partial class Messages
{
    public static string NoHeadings => In("No heading was found.", "没有找到标题。");

    public static string LeftOut => In("Left out, no part of the document:", "不属于文章、未计入的行：");

    public static string NamesWithLine => In(
        "In [ ] stands the name of a heading in C#, where “_” stands before a digit that begins it.",
        "方括号里是标题在 C# 中的名称。名称不能以数字开头，所以前面加“_”。");
}
