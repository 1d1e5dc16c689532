using HeadingGenerator.OpenXml.Output;
using HeadingGenerator.Tool.Commands;
using static HeadingGenerator.Bilingual;

namespace HeadingGenerator.Tool;

/// <summary>What the tool says, in English or Chinese by the language of the user interface.</summary>
internal static partial class Messages
{
    /// <summary>ENOSPC.</summary>
    private const int NoSpaceOnUnix = 28;

    /// <summary>ERROR_DISK_FULL as a HRESULT.</summary>
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    public static string WithDefault(string description, string value) =>
        In($"{description}; by default {value}.", $"{description}；默认 {value}。");

    public static string NoSuchChoice(string option, string value, string choices) => In(
        $"“{value}” is no value of {option}. There are: {choices}.", $"{option} 没有“{value}”这个值，可用：{choices}。");

    public static string UnknownCommand(string name, string? near, string commands) => In(
        $"There is no command “{name}”.{Meant(near)} There are: {commands}.",
        $"没有命令“{name}”。{Meant(near)}可用：{commands}。");

    public static string UnknownOption(string name, string? near) => In(
        $"There is no option “{name}”.{Meant(near)}", $"没有选项“{name}”。{Meant(near)}");

    public static string UnknownArgument(string word) => In(
        $"“{word}” is one word too many.", $"“{word}”是多余的。");

    public static string NoFileNamed => In(
        "Name files, folders or patterns; - is standard input.", "请给出文件、文件夹或通配符；- 表示标准输入。");

    public static string SeeHelp(string command) => In($"See {command} --help.", $"用法见 {command} --help。");

    public static string NoFiles(string pattern) => In($"No file matches “{pattern}”.", $"没有匹配“{pattern}”的文件。");

    public static string CannotRead(string file, string reason) =>
        In($"“{file}” cannot be read: {reason}", $"无法读取“{file}”：{reason}");

    public static string CannotWrite(string file, string reason) =>
        In($"“{file}” cannot be written: {reason}", $"无法写入“{file}”：{reason}");

    public static string CannotWriteOutput(string reason) =>
        In($"The output cannot be written: {reason}", $"无法写出结果：{reason}");

    public static string TooLarge(int mebibytes) => In(
        $"it is larger than {mebibytes} MiB, which no text is.", $"它超过 {mebibytes} MiB，不可能是文本。");

    public static string UnknownEncoding(string name) =>
        In($"There is no encoding “{name}”. Try gb18030.", $"没有编码“{name}”，可试 gb18030。");

    public static string BadSetting(string setting) => In(
        $"The configuration has a setting that means nothing: {setting}", $"配置中有无效的设置：{setting}");

    public static string IsGb18030(string path) => In(
        $"The text is in GB18030 (GBK). {Convert("gb18030", path)} converts it to UTF-8.",
        $"文本为 GB18030（GBK）编码，可用 {Convert("gb18030", path)} 转换为 UTF-8。");

    public static string IsUtf16(string path, string name) => In(
        $"The text is in UTF-16 without a byte order mark. {Convert(name, path)} converts it to UTF-8.",
        $"文本为不带 BOM 的 UTF-16 编码，可用 {Convert(name, path)} 转换为 UTF-8。");

    public static string IsUtf32(string path, string name) => In(
        $"The text is in UTF-32. {Convert(name, path)} converts it to UTF-8.",
        $"文本为 UTF-32 编码，可用 {Convert(name, path)} 转换为 UTF-8。");

    public static string IsOtherEncoding(string path) => In(
        "The text is in no Unicode encoding, and its bytes do not say in which. If it is traditional Chinese, " +
        $"{Convert("big5", path)} may convert it; otherwise save it as UTF-8 where it was written.",
        $"文本不是 Unicode 编码，也无法由字节判断是何编码。若为繁体中文，可试 {Convert("big5", path)}；否则请在原编辑软件中另存为 UTF-8。");

    public static string HasNul(int offset) => In(
        $"The character at offset {offset} is NUL, which no text holds. Delete it, or take the text from its source again.",
        $"第 {offset} 字节（从 0 起）处是空字符（NUL），文本中不应有。请删除，或重新取得原稿。");

    public static string HasBadBytes(byte bad, int offset, int count) => In(
        $"The byte 0x{bad:X2} at offset {offset} is not UTF-8{MoreBytes(count)}. " +
        "Type the character anew, or take the text from its source again.",
        $"第 {offset} 字节（从 0 起）处的 0x{bad:X2} 不是 UTF-8{MoreBytes(count)}。请重新输入该字符，或重新取得原稿。");

    public static string CannotFixWord(string path)
    {
        string text = Path.ChangeExtension(path, ".txt");
        text = text == path ? path + ".txt" : text;
        string export = $"headings export {CommandLine.Quote(path)} -o {CommandLine.Quote(text)}";
        return In(
            $"A Word document is checked, not repaired. {export} writes its text, which is.",
            $"Word 文档只检查、不修正，可用 {export} 导出文本后修正。");
    }

    public static string IsOldOfficeDocument => In(
        "This is a document of an old or encrypted Office format (.doc, .xls, .wps), not a text. " +
        "Save it as plain text in UTF-8 (.txt).",
        "这是旧版或加密的 Office、WPS 文档（.doc、.xls、.wps），不是文本。请另存为 UTF-8 编码的纯文本（.txt）。");

    public static string IsArchive => In(
        "This is an archive (.zip, .xlsx, .pptx, .odt), not a text. Save what it holds as plain text in UTF-8 (.txt).",
        "这是压缩包（.zip、.xlsx、.pptx、.odt），不是文本。请将其中内容另存为 UTF-8 编码的纯文本（.txt）。");

    public static string IsPdf => In(
        "This is a PDF document, not a text. Copy its words into a text file, or take the text that it was made from.",
        "这是 PDF 文档，不是文本。请将文字复制到文本文件中，或改用原稿。");

    public static string IsRichText => In(
        "This is rich text (.rtf), not plain text. Save it as plain text in UTF-8 (.txt).",
        "这是 RTF 文档，不是纯文本。请另存为 UTF-8 编码的纯文本（.txt）。");

    public static string IsBinary => In("This is no text.", "这不是文本文件。");

    public static string HasReplacement => In(
        "The text holds a character that stands for a lost one (U+FFFD), or NUL: it was damaged before it was saved.",
        "文本中有代表丢失字符的 U+FFFD 或 NUL：保存之前就已损坏。");

    public static string IsNotIn(string encoding) => In(
        $"The text cannot be read as {encoding} from here on. Try another --encoding.",
        $"从此处起不能按 {encoding} 读取，请换一个 --encoding。");

    public static string EmptyFolder(string folder, string endings) => In(
        $"The folder “{folder}” holds no file that ends in {endings}.", $"文件夹“{folder}”中没有以 {endings} 结尾的文件。");

    public static string UnknownRule(string id, string? near) => In(
        $"There is no rule “{id}”.{Meant(near)}", $"没有规则“{id}”。{Meant(near)}");

    /// <summary>Why a file could not be read or written, in the language of the user.</summary>
    public static string Reason(Exception exception) => exception switch
    {
        FileChangedException => In(
            "it has been changed since it was read; run the command again.", "读取之后它已被改动，请重新运行。"),
        ReadOnlyFileException => In("it is read-only.", "它是只读文件。"),
        UnauthorizedAccessException => In("access is denied.", "没有访问权限。"),
        FileNotFoundException => In("there is no such file.", "文件不存在。"),
        DirectoryNotFoundException => In("its folder does not exist.", "所在文件夹不存在。"),
        PathTooLongException => In("its name is too long.", "文件名太长。"),
        IOException { HResult: NoSpaceOnUnix or NoSpaceOnWindows } => In("the disk is full.", "磁盘已满。"),
        _ => exception.Message,
    };

    public static string NothingToFix(string file, int left) => left == 0
        ? In($"{file}: nothing to repair", $"{file}：无需修正")
        : In($"{file}: nothing to repair, {left} left for a human", $"{file}：没有可自动修正之处，有 {left} 处需人工处理");

    public static string Fixed(string file, int repaired, int left) => In(
        $"{file}: {repaired} repaired, {left} left for a human", $"{file}：已修正 {repaired} 处，尚有 {left} 处需人工处理");

    public static string Converted(string file) => In($"{file}: converted to UTF-8", $"{file}：已转换为 UTF-8");

    public static string WouldConvert(string file) => In($"{file}: would be converted to UTF-8", $"{file}：将转换为 UTF-8");

    public static string WouldFix(string file, int repaired, int left) => In(
        $"{file}: {repaired} can be repaired, {left} left for a human", $"{file}：可修正 {repaired} 处，另有 {left} 处需人工处理");

    public static string Summary(int files, int errors, int warnings, int infos) => In(
        $"{Count(files, "file")}: {Count(errors, "error")}, {Count(warnings, "warning")}, {Count(infos, "info")}",
        $"{files} 个文件：{errors} 个错误，{warnings} 个警告，{infos} 个提示");

    public static string SeveralFilesNeedFolder =>
        In("Several files need --output with a folder.", "输入多个文件时，请用 --output 指定文件夹。");

    public static string SameOutput(string file) => In(
        $"“{file}” was not written: it is one of the texts, or another export already went there.",
        $"未写入“{file}”：它本身是输入文件，或已有另一份导出写在那里。");

    public static string Progress(int done, int all) => In($"{done} of {all} files", $"已处理 {done}/{all} 个文件");

    public static string NeedsPath(string option) => In($"{option} needs a path.", $"{option} 需要路径。");

    public static string NeedsFile(string format) => In(
        $"--format {format} is nothing for a terminal; name a file with --output.",
        $"--format {format} 不能显示在终端上，请用 --output 指定文件。");

    public static string UnknownEnding(string ending, string known) => In(
        $"“{ending}” says nothing of the format. Name it with --format, or write a file that ends in {known}.",
        $"由“{ending}”看不出格式，请用 --format 指定，或使用扩展名 {known}。");

    public static string OtherEnding(string format, string ending) => In(
        $"--format {format} does not go with a file that ends in {ending}.", $"--format {format} 与扩展名 {ending} 不符。");

    public static string StatisticsTitle(int texts, int headings) => In(
        $"{Count(texts, "text")}, {Count(headings, "heading")}\nrule       hits  per 1,000  texts",
        $"{texts} 个文本，{headings} 个标题\n规则       次数   每千标题  文本数");

    private static string Meant(string? near) =>
        near is null ? string.Empty : In($" Did you mean “{near}”?", $"是否想输入“{near}”？");

    private static string MoreBytes(int count) =>
        count == 1 ? string.Empty : In($", nor are {count - 1} more", $"，另有 {count - 1} 个字节也不是");

    private static string Convert(string encoding, string path) =>
        $"headings fix --encoding {encoding} {CommandLine.Quote(path)}";

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
