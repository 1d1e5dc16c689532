using static HeadingGenerator.Bilingual;

namespace HeadingGenerator.OpenXml;

/// <summary>What is said when a document is asked for that cannot be written.</summary>
internal static partial class Messages
{
    public static string CannotBeRead => In("The stream cannot be read.", "此流不可读取。");

    public static string CannotBeWritten => In("The stream cannot be written.", "此流不可写入。");

    public static string NoSuchFormat => In("There is no such format.", "没有这种格式。");

    public static string NoPicture => In(
        "The bytes are no PNG, JPEG, GIF, BMP or TIFF file.", "这些字节不是 PNG、JPEG、GIF、BMP 或 TIFF 文件。");

    public static string PictureSize => In(
        "A picture has a size, and fits into the type area.", "图片的尺寸须大于 0，且不超出版心。");

    public static string LinePitch(double size, int lowest, int given) => In(
        $"Text of {size} pt needs a {nameof(WordReportOptions.LinePitch)} of {lowest} or more, not {given}.",
        $"{size} 磅的文字要求 {nameof(WordReportOptions.LinePitch)} 不小于 {lowest}，而不是 {given}。");

    public static string FontName(int longest) => In(
        $"A font has a name of up to {longest} characters, on one line.", $"字体名称最多 {longest} 个字符，且不换行。");

    public static string ContentsDepth(int deepest) => In(
        $"Contents show 1 to {deepest} levels.", $"目录显示 1 至 {deepest} 级标题。");

    public static string FontSize(double smallest, double largest) => In(
        $"A size is a multiple of 0.5 from {smallest} to {largest} points.", $"字号为 {smallest} 至 {largest} 磅，须是 0.5 的倍数。");

    public static string LineHeight(int lowest, int highest) => In(
        $"A line is {lowest} to {highest} twips high.", $"行高为 {lowest} 至 {highest} 缇（1/20 磅）。");

    public static string HasChanged(string path) => In($"{path} has changed since it was read.", $"{path} 在读取之后已被改动。");

    public static string IsReadOnly(string path) => In($"{path} is read-only.", $"{path} 是只读文件。");

    public static string IsFolder(string path) => In($"{path} is a folder.", $"{path} 是文件夹。");
}
