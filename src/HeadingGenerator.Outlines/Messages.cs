using static HeadingGenerator.Bilingual;

namespace HeadingGenerator.Outlines;

/// <summary>What the reader says when it is called with what it cannot take.</summary>
internal static class Messages
{
    public static string EditOutsideText => In("The edit lies outside the text.", "修改的位置超出文本。");

    public static string NoUnicode => In("The content is no text in Unicode.", "内容不是 Unicode 文本。");
}
