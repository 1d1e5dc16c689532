using static HeadingGenerator.Bilingual;

namespace HeadingGenerator.Tool;

/// <summary>What is said of the parts and the layout of a document.</summary>
internal static partial class Messages
{
    public static string Layout => In(
        "The format of the Word document by GB/T 9704-2012; 文件 (document) unless given.",
        "Word 文档的公文格式（GB/T 9704-2012）；不写则为“文件”。");

    public static string Seal =>
        In("How the document is signed; without seal unless given.", "署名方式：无印章、加盖印章或签名章；不写则不加盖。");

    public static string Contents => In("Puts a table of contents in front (Word).", "加上目录（Word）。");

    public static string Template => In(
        "The Word document of the house to fill; {{标题}}, {{正文}} and the names of the parts are its placeholders.",
        "要填写的本单位 Word 模板；占位符为 {{标题}}、{{正文}} 及各要素名称。");

    public static string Part(string name, bool isList) => isList
        ? In($"{name}; takes the place of that in the text, may be given several times.", $"{name}；替换文中原有的，可重复。")
        : In($"{name}; takes the place of that in the text.", $"{name}；替换文中原有的。");

    public static string NoDate(string text) =>
        In($"“{text}” is no date; write 2025-12-31.", $"“{text}”不是日期，请写作 2025-12-31。");

    public static string NoPartsInFormat(string format) => In(
        $"The format {format} has no place for parts of a document.", $"{format} 格式不含公文要素，不能补充要素。");

    public static string TemplateNeedsWord =>
        In("A template is filled to a Word document: -o name.docx.", "填写模板只能输出 Word 文档：-o 文件名.docx。");

    public static string CannotFill(string template, string reason) =>
        In($"“{template}” cannot be filled: {reason}", $"无法填写模板“{template}”：{reason}");
}
