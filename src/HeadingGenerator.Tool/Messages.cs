using System.Globalization;

namespace HeadingGenerator.Tool;

/// <summary>What the tool says, in English or Chinese by the language of the user interface.</summary>
internal static class Messages
{
    public static string Description => In(
        "Reads outlines of Chinese headings (一、（一）1. 一是 …) from plain text: checks, repairs, shows and exports them.",
        "读取中文提纲文本（一、（一）1. 一是……）：检查、修正、查看、导出。");

    public static string Files => In(
        "Files, folders (their *.headings.txt) or patterns such as \"**/*.txt\"; - reads standard input.",
        "文件、文件夹（取其中的 *.headings.txt）或 \"**/*.txt\" 之类的通配符；- 表示标准输入。");

    public static string Check => In("Reports what looks wrong.", "报告不规范之处。");

    public static string Fix => In("Repairs what can be repaired without a human; the rest of the file is left as it is.", "修正可自动修正之处，其余内容一字不动。");

    public static string Show => In("Shows the outline as a tree, with C# names and patterns.", "以树形显示提纲及其 C# 名称与句式。");

    public static string Export => In("Writes the outline as Markdown, HTML or JSON.", "将提纲导出为 Markdown、HTML 或 JSON。");

    public static string Help => In("Shows this help.", "显示此帮助。");

    public static string Version => In("Shows the version.", "显示版本号。");

    public static string Format => In("The format of the output", "输出格式");

    public static string DryRun => In("Shows the changes as a unified diff and writes nothing.", "只显示差异（unified diff），不写文件。");

    public static string Encoding => In(
        "The encoding of files that are not Unicode, such as gb18030; fix writes them as UTF-8.", "非 Unicode 文件的编码，如 gb18030；fix 写出时转换为 UTF-8。");

    public static string Only => In("Repairs only the findings with this id, such as HG0302; may be repeated.", "只修正此编号的问题，如 HG0302；可重复使用。");

    public static string Subject => In(
        "The subject that names leave out at their start; by default inferred from the title.", "名称开头省略的主题词；默认由文档标题推断。");

    public static string Output => In(
        "The file to write, or the folder for several files; standard output without it.", "输出文件；输入多个文件时为文件夹。默认写到标准输出。");

    public static string UsageTitle => In("Usage:", "用法：");

    public static string CommandsTitle => In("Commands:", "命令：");

    public static string ArgumentsTitle => In("Arguments:", "参数：");

    public static string OptionsTitle => In("Options:", "选项：");

    public static string ExamplesTitle => In("Examples:", "示例：");

    public static string ExitCodesTitle => In("Exit codes:", "退出码：");

    /// <summary>What a newcomer would type.</summary>
    public static string[] Examples(string command) => command switch
    {
        "check" => ["headings check 工作总结.txt", "headings check --format sarif \"**/*.headings.txt\" > headings.sarif"],
        "fix" => ["headings fix --dry-run 工作总结.txt", "headings fix --only HG0302 工作总结.txt", "headings fix --encoding gb18030 旧稿.txt"],
        "show" => ["headings show 工作总结.txt"],
        "export" => ["headings export --format html 工作总结.txt -o 工作总结.html", "headings export --format json - < 工作总结.txt"],
        _ => ["headings check 工作总结.txt", "headings fix --dry-run 工作总结.txt", "headings fix --help"],
    };

    /// <summary>What a command ends with, and what that means.</summary>
    public static (string Code, string? Meaning)[] ExitCodes(string command)
    {
        (string done, string found) = command switch
        {
            "check" => (In("No warnings and no errors.", "没有警告和错误。"), In("There are warnings or errors.", "有警告或错误。")),
            "headings" => (In("Done.", "完成。"), In("check found warnings or errors, or a file is not Unicode text.", "check 发现警告或错误，或者有文件不是 Unicode 文本。")),
            _ => (In("Done.", "完成。"), In("A file is not Unicode text (HG0001).", "有文件不是 Unicode 文本（HG0001）。")),
        };
        return [("0", done), ("1", found), ("2", In("The command line is wrong, or a file could not be read or written.", "命令行有误，或有文件无法读写。"))];
    }

    public static string WithDefault(string description, string value) => In($"{description}; by default {value}.", $"{description}；默认 {value}。");

    public static string NoSuchChoice(string option, string value, string choices) => In(
        $"“{value}” is no value of {option}. There are: {choices}.", $"{option} 没有“{value}”这个值，可用：{choices}。");

    public static string UnknownCommand(string name, string commands) => In(
        $"There is no command “{name}”. There are: {commands}.", $"没有命令“{name}”，可用：{commands}。");

    public static string UnknownOption(string name) => In($"There is no option “{name}”.", $"没有选项“{name}”。");

    public static string SeeHelp(string command) => In($"See {command} --help.", $"用法见 {command} --help。");

    public static string NoFiles(string pattern) => In($"No file matches “{pattern}”.", $"没有匹配“{pattern}”的文件。");

    public static string CannotRead(string file, string reason) => In($"“{file}” cannot be read: {reason}", $"无法读取“{file}”：{reason}");

    public static string CannotWrite(string file, string reason) => In($"“{file}” cannot be written: {reason}", $"无法写入“{file}”：{reason}");

    public static string CannotWriteOutput(string reason) => In($"The output cannot be written: {reason}", $"无法写出结果：{reason}");

    public static string UnknownEncoding(string name) => In($"There is no encoding “{name}”. Try gb18030.", $"没有编码“{name}”，可试 gb18030。");

    public static string LooksLikeGb18030(string name, string path) => In(
        $"“{name}” looks like GB18030 (GBK). headings fix --encoding gb18030 {Shell(path)} converts it to UTF-8.",
        $"“{name}”应为 GB18030（GBK）编码，可用 headings fix --encoding gb18030 {Shell(path)} 转换为 UTF-8。");

    public static string EmptyFolder(string folder) => In($"The folder “{folder}” holds no *.headings.txt.", $"文件夹“{folder}”中没有 *.headings.txt。");

    public static string ReadOnly(string file) => In($"“{file}” is read-only and was left as it is.", $"“{file}”是只读文件，未作改动。");

    public static string UnknownRule(string id) => In($"There is no rule “{id}”.", $"没有规则“{id}”。");

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

    public static string SeveralFilesNeedFolder => In("Several files need --output with a folder.", "输入多个文件时，请用 --output 指定文件夹。");

    public static string SameOutput(string file) => In(
        $"“{file}” was not written: it is one of the texts, or another export already went there.", $"未写入“{file}”：它本身是输入文件，或已有另一份导出写在那里。");

    public static string Progress(int done, int all) => In($"{done} of {all} files", $"已处理 {done}/{all} 个文件");

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private static string Shell(string path) => path.Any(char.IsWhiteSpace) ? $"\"{path}\"" : path;

    private static string In(string english, string chinese) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? chinese : english;
}
