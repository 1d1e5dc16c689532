using System.Globalization;

namespace HeadingGenerator.Tool;

/// <summary>What the tool says, in English or Chinese by the language of the user interface.</summary>
internal static class Messages
{
    public static string Description => In(
        "Reads outlines of Chinese headings (一、（一）1. 一是 …) from plain text: checks, repairs, shows and exports them.",
        "读取中文提纲文本（一、（一）1. 一是……）：检查、修正、查看、导出。");

    public static string Files => In(
        "Files, folders (their *.headings.txt) or patterns such as **/*.txt; - reads standard input.",
        "文件、文件夹（取其中的 *.headings.txt）或 **/*.txt 之类的通配符；- 表示标准输入。");

    public static string Check => In("Reports what looks wrong. Exit code 1 if there are warnings or errors.", "报告不规范之处。有警告或错误时退出码为 1。");

    public static string Fix => In("Repairs what can be repaired without a human; the rest of the file is left as it is.", "修正可自动修正之处，其余内容一字不动。");

    public static string Show => In("Shows the outline as a tree, with C# names and patterns.", "以树形显示提纲及其 C# 名称与句式。");

    public static string Export => In("Writes the outline as Markdown, HTML or JSON.", "将提纲导出为 Markdown、HTML 或 JSON。");

    public static string Format => In("The format of the output.", "输出格式。");

    public static string DryRun => In("Shows the changes as a diff and writes nothing.", "只显示差异，不写文件。");

    public static string Encoding => In(
        "The encoding of files that are not Unicode, such as gb18030; they are written as UTF-8.", "非 Unicode 文件的编码，如 gb18030；写出时转换为 UTF-8。");

    public static string Only => In("Repairs only the findings with this id, such as HG0302; may be repeated.", "只修正此编号的问题，如 HG0302；可重复。");

    public static string Subject => In(
        "The subject that names leave out at their start; by default inferred from the title.", "名称开头省略的主题词，默认由文档标题推断。");

    public static string Output => In("The file to write, or the folder for several files; standard output without it.", "输出文件；输入多个文件时为文件夹。默认写到标准输出。");

    public static string NoFiles(string pattern) => In($"No file matches “{pattern}”.", $"没有匹配“{pattern}”的文件。");

    public static string CannotRead(string file, string reason) => In($"“{file}” cannot be read: {reason}", $"无法读取“{file}”：{reason}");

    public static string CannotWrite(string file, string reason) => In($"“{file}” cannot be written: {reason}", $"无法写入“{file}”：{reason}");

    public static string UnknownEncoding(string name) => In($"There is no encoding “{name}”. Try gb18030.", $"没有编码“{name}”，可试 gb18030。");

    public static string LooksLikeGb18030(string file) => In(
        $"“{file}” looks like GB18030 (GBK). headings fix --encoding gb18030 \"{file}\" converts it to UTF-8.",
        $"“{file}”应为 GB18030（GBK）编码，可用 headings fix --encoding gb18030 \"{file}\" 转换为 UTF-8。");

    public static string UnknownRule(string id) => In($"There is no rule “{id}”.", $"没有规则“{id}”。");

    public static string NothingToFix(string file) => In($"{file}: nothing to repair", $"{file}：无需修正");

    public static string Fixed(string file, int repaired, int left) => In(
        $"{file}: {repaired} repaired, {left} left for a human", $"{file}：已修正 {repaired} 处，尚有 {left} 处需人工处理");

    public static string Converted(string file) => In($"{file}: converted to UTF-8", $"{file}：已转换为 UTF-8");

    public static string WouldFix(string file, int repaired, int left) => In(
        $"{file}: {repaired} can be repaired, {left} need a human", $"{file}：可修正 {repaired} 处，另有 {left} 处需人工处理");

    public static string Summary(int files, int errors, int warnings, int infos) => In(
        $"{files} file(s): {errors} error(s), {warnings} warning(s), {infos} info(s)", $"{files} 个文件：{errors} 个错误，{warnings} 个警告，{infos} 个提示");

    public static string SeveralFilesNeedFolder => In("Several files need --output with a folder.", "输入多个文件时，请用 --output 指定文件夹。");

    public static string SameOutput(string file) => In($"Two files would be written to “{file}”.", $"有两个文件都将写到“{file}”。");

    public static string Progress(int done, int all) => In($"{done} of {all} files", $"已处理 {done}/{all} 个文件");

    private static string In(string english, string chinese) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? chinese : english;
}
