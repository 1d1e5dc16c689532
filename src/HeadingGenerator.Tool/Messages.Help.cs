using static HeadingGenerator.Bilingual;

namespace HeadingGenerator.Tool;

/// <summary>What the help says.</summary>
internal static partial class Messages
{
    public static string Description => In(
        "Reads outlines of Chinese headings (一、（一）1. 一是 …) from plain text: checks, repairs, shows and exports them.",
        "读取中文提纲文本（一、（一）1. 一是……）：检查、修正、查看、导出。");

    public static string Files => In(
        "Files, folders (their *.headings.txt, not bin, obj, node_modules, hidden) or patterns; - is standard input.",
        "文件、文件夹（取其中的 *.headings.txt，bin、obj、node_modules 和隐藏文件夹除外）或通配符；- 表示标准输入。");

    public static string Check => In("Reports what looks wrong.", "报告不规范之处。");

    public static string Fix => In(
        "Repairs what can be repaired without a human; the rest of the file is left as it is.", "修正可自动修正之处，其余内容一字不动。");

    public static string Show => In("Shows the outline as a tree, with C# names and patterns.", "以树形显示提纲及其 C# 名称与句式。");

    public static string Why => In(
        "Says which row of the grammar decided each heading and each line of the page; the text format lists the rows.",
        "在每个标题、每个网页行之后注明由哪条读取规则判定；规则见“文本格式”一页。");

    public static string Export =>
        In("Writes the outline as Word, Markdown, HTML, JSON or text.", "将提纲导出为 Word、Markdown、HTML、JSON 或纯文本。");

    public static string Lsp => In(
        "Serves an editor over standard input and output (language server protocol).", "通过标准输入输出为编辑器服务（语言服务器协议）。");

    public static string Stdio => In("Changes nothing; some editors ask for it.", "无作用，供某些编辑器使用。");

    public static string HoverLevel => In("Level:", "层级：");

    public static string HoverRow => In("Read by the rule:", "读取规则：");

    public static string HoverPattern => In("Pattern of its points:", "各点句式：");

    public static string HoverSlots => In("Fills in:", "填入：");

    public static string Repair(string message) => In($"Repair: {message}", $"修正：{message}");

    public static string RepairAll => In("Repair everything that can be repaired", "修正全部可自动修正之处");

    public static string GoesOnAfter(string heading) => In($"after {heading}", $"接“{heading}”");

    public static string IncompleteMessage =>
        In("The message lacks what the protocol asks for.", "消息缺少协议要求的内容。");

    public static string NotInitialized => In("The session has not begun.", "会话尚未开始。");

    public static string IsShutDown => In("The session is over.", "会话已结束。");

    public static string CannotRename(string name) => In(
        $"The heading cannot be named “{name}”: it is no C# name, or another heading has it.",
        $"不能命名为“{name}”：不是合法的 C# 名称，或已被占用。");

    public static string Help => In("Shows this help.", "显示此帮助。");

    public static string Version => In("Shows the version.", "显示版本号。");

    public static string Format => In("The format of the output", "输出格式");

    public static string DryRun =>
        In("Shows the changes as a unified diff and writes nothing.", "只显示差异（unified diff），不写文件。");

    public static string Encoding => In(
        "The encoding of files that are not Unicode, such as gb18030; fix writes them as UTF-8.",
        "非 Unicode 文件的编码，如 gb18030；fix 写出时转换为 UTF-8。");

    public static string Only =>
        In("Only these rules, such as HG0302,HG0303; may be repeated.", "只管这些规则，如 HG0302,HG0303；可重复使用。");

    public static string Ignore => In("Not these rules; may be repeated.", "不管这些规则；可重复使用。");

    public static string Severity => In("The least severity that counts", "只管此级别及以上的问题");

    public static string Endings => In(
        "The endings of the files that a folder stands for, such as txt,md.", "文件夹中取哪些扩展名的文件，如 txt,md。");

    public static string Exclude => In(
        "Leaves out files and folders of folders and patterns, such as drafts or \"old/**\"; may be repeated.",
        "文件夹和通配符中不取的文件或文件夹，如 草稿 或 \"旧稿/**\"；可重复使用。");

    public static string Quiet => In("One line for each finding, no source lines, no summary.", "每个问题只占一行，不显示原文和汇总。");

    public static string Statistics => In(
        "Counts the findings of each rule, also per 1,000 headings, instead of listing them.",
        "不逐条列出，只统计每条规则的次数及每千个标题的次数。");

    public static string ExportFormat => In(
        "The format; by default that of the ending of --output (.docx .md .html .json .txt), else markdown.",
        "导出格式；默认取 --output 的扩展名（.docx .md .html .json .txt），否则为 markdown。");

    public static string Subject => In(
        "The subject that names leave out at their start; by default inferred from the title.",
        "名称开头省略的主题词；默认由文档标题推断。");

    public static string Output => In(
        "The file to write, or the folder for several files; standard output without it.",
        "输出文件；输入多个文件时为文件夹。默认写到标准输出。");

    public static string UsageTitle => In("Usage:", "用法：");

    public static string CommandsTitle => In("Commands:", "命令：");

    public static string ArgumentsTitle => In("Arguments:", "参数：");

    public static string OptionsTitle => In("Options:", "选项：");

    public static string ExamplesTitle => In("Examples:", "示例：");

    public static string JourneyTitle =>
        In("From a Word document to a package of typed headings and a report:", "从 Word 文档到强类型标题包和报告：");

    public static string ExitCodesTitle => In("Exit codes:", "退出码：");

    /// <summary>What a newcomer would type.</summary>
    public static string[] Examples(string command) => command switch
    {
        "check" =>
        [
            "headings check 工作总结.txt", "headings check --ext txt,md --exclude 草稿 .",
            "headings check --format sarif \"**/*.headings.txt\" > headings.sarif",
                "headings check --statistics --ext txt 文稿",
        ],
        "fix" => ["headings fix --dry-run 工作总结.txt", "headings fix --only HG0302 工作总结.txt",
        "headings fix --encoding gb18030 旧稿.txt"],
        "show" => ["headings show 工作总结.txt", "headings show --why 工作总结.txt"],
        "names" =>
            ["headings names 总结.headings.txt", "headings names --update 总结.headings.txt", "headings names --check .",
            "headings names --update --forget 队伍建设 总结.headings.txt"],
        "lsp" => ["headings lsp"],
        "export" => ["headings export 工作总结.txt -o 工作总结.docx", "headings export 旧稿.docx -o 旧稿.txt",
        "headings export --format json - < 工作总结.txt"],
        _ => ["headings check 工作总结.txt", "headings fix --dry-run 工作总结.txt", "headings fix --help"],
    };

    /// <summary>All that lies between a draft and what programs and readers get, in this order.</summary>
    public static string[] Journey { get; } =
    [
        "dotnet new install HeadingGenerator.Templates",
        "dotnet new headings-pack -n 工作要点",
        "headings export 旧稿.docx -o 工作要点/标题.headings.txt",
        "headings fix 工作要点",
        "headings check 工作要点",
        "headings show 工作要点",
        "dotnet pack 工作要点",
        "headings export 工作要点/标题.headings.txt -o 新稿.docx",
    ];

    /// <summary>What a command ends with, and what that means.</summary>
    public static (string Code, string? Meaning)[] ExitCodes(string command)
    {
        (string done, string found) = command switch
        {
            "check" => (In("No warnings and no errors.", "没有警告和错误。"), In("There are warnings or errors.", "有警告或错误。")),
            "names" => (
                In("Done; with --check: the list says what the text says.", "完成；使用 --check 时：名称表与文本一致。"),
                In("A published name has gone, or the list is not up to date.", "有已发布的名称不见了，或名称表不是最新。")),
            "lsp" => (In("The editor ended the session.", "编辑器正常结束会话。"), In("The editor went away.", "编辑器中途断开。")),
            "headings" => (In("Done.", "完成。"), In(
                "check found warnings or errors, or a file is not Unicode text.", "check 发现警告或错误，或者有文件不是 Unicode 文本。")),
            _ => (In("Done.", "完成。"), In("A file is not Unicode text (HG0001).", "有文件不是 Unicode 文本（HG0001）。")),
        };
        return [("0", done), ("1", found),
            ("2", In("The command line is wrong, or a file could not be read or written.", "命令行有误，或有文件无法读写。"))];
    }
}
