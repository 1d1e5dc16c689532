using static HeadingGenerator.Bilingual;

namespace HeadingGenerator.OpenXml;

/// <content>What is wrong with a file or a template that was given.</content>
internal static partial class Messages
{
    public static string Empty => In("The file is empty.", "文件是空的。");

    public static string Password => In(
        "The Word document is protected by a password. Open it in Word and save it without one.",
        "Word 文档有密码保护。请在 Word 中打开，去掉密码后另存。");

    public static string Old => In(
        "The file is no .docx but an old Word document (.doc, .wps). Save it as .docx in Word or WPS.",
        "文件不是 .docx，而是旧式 Word 文档（.doc、.wps）。请在 Word 或 WPS 中另存为 .docx。");

    public static string Pdf => In("The file is no .docx but a PDF.", "文件不是 .docx，而是 PDF。");

    public static string Rtf => In(
        "The file is no .docx but an RTF document. Save it as .docx in Word.",
        "文件不是 .docx，而是 RTF 文档。请在 Word 中另存为 .docx。");

    public static string NoArchive => In(
        "The file is no .docx: it is no archive of parts.", "文件不是 .docx：它不是由部件组成的压缩包。");

    public static string NoDocument => In(
        "The file is no Word document: the archive has no document part.", "文件不是 Word 文档：压缩包中没有正文部件。");

    public static string CutOff => In(
        "The Word document is damaged: its archive is incomplete.", "Word 文档已损坏：压缩包不完整。");

    public static string Damaged => In(
        "The Word document is damaged: its archive cannot be unpacked.", "Word 文档已损坏：压缩包无法解开。");

    public static string Properties => In(
        "The Word document is damaged: it has too many properties, or they are nested too deep.",
        "Word 文档已损坏：属性过多或嵌套过深。");

    public static string LargeText => In(
        "The Word document is too large: it holds more text than Word can.", "Word 文档过大：文字之多超出 Word 所能容纳。");

    public static string CannotFill => In("The template cannot be filled.", "模板无法填写。");

    public static string OtherKind(string kind) => In(
        $"The file is no Word document: its main part is a “{kind}”.", $"文件不是 Word 文档：它的主部件是“{kind}”。");

    public static string Xml(int line, int column) => In(
        $"The Word document is damaged: its XML cannot be read (line {line}, column {column}).",
        $"Word 文档已损坏：XML 无法读取（第 {line} 行第 {column} 列）。");

    public static string Deep(int deepest) => In(
        $"The Word document is damaged: its XML is nested too deep (more than {deepest} levels).",
        $"Word 文档已损坏：XML 嵌套过深（超过 {deepest} 层）。");

    public static string LargePart(long megabytes) => In(
        $"The Word document is too large: a part of it holds more than {megabytes} MB.",
        $"Word 文档过大：有一个部件超过 {megabytes} MB。");

    public static string ManyNodes(int most) => In(
        $"The Word document is too large: a part of it has more than {most} elements and texts.",
        $"Word 文档过大：有一个部件的元素和文字超过 {most} 个。");

    public static string Missing(string names) =>
        In($"Placeholders without a value: {names}.", $"没有值的占位符：{names}。");

    public static string Unused(string names) =>
        In($"Values without a placeholder: {names}.", $"没有占位符的值：{names}。");

    public static string Crowded(string names) => In(
        $"Placeholders for a report that do not stand alone in their paragraph: {names}.", $"没有独占一段的报告占位符：{names}。");

    public static string UnknownStyles(string names) =>
        In($"Styles that the template does not have: {names}.", $"模板中没有的样式：{names}。");
}
