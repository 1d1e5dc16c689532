using static HeadingGenerator.Bilingual;

namespace HeadingGenerator.Tool;

/// <content>What the command for published names says.</content>
internal static partial class Messages
{
    public static string Names => In(
        "Shows the published names of a text, which lie in a .headings.names file beside it: + is new, ! has gone, "
        + "- was given up.",
        "显示文本的已发布名称（存于旁边的 .headings.names 文件）：+ 为新增，! 为不见了，- 为不再使用。");

    public static string UpdateNames => In(
        "Writes the list: adds new names, marks those that have gone.", "写入名称表：加入新名称，标出不见了的名称。");

    public static string CheckNames => In(
        "Ends with 1 if a name has gone or the list is not up to date; writes nothing.", "有名称不见了或名称表不是最新时退出码为 1；不写文件。");

    public static string ForgetName => In(
        "With --update: gives up a name that has gone, and those below it; may be repeated. No other heading gets it.",
        "与 --update 同用：不再使用某个不见了的名称（含其下级），可重复使用。此名称也不会再给别的标题。");

    public static string UpdateOrCheck => In("--update and --check do not go together.", "--update 与 --check 不能同时使用。");

    public static string ForgetNeedsUpdate => In("--forget needs --update.", "--forget 须与 --update 同用。");

    public static string NamesNeedFile => In("A text from a pipe has no list of names beside it.", "管道传入的文本旁边没有名称表。");

    public static string NoSuchName(string name, string list) => In(
        $"“{list}” has no name “{name}”.", $"“{list}”中没有名称“{name}”。");

    public static string NameIsUsed(string name) => In(
        $"“{name}” has not gone: a heading has it.", $"“{name}”仍有标题使用，不能作废。");

    public static string NamesUpdated(string list, int added, int gone) => In(
        $"{list}: {Count(added, "new name")}, {gone} gone", $"{list}：新增 {added} 个名称，{gone} 个不见了");

    public static string NamesUpToDate(string list) => In($"{list}: up to date", $"{list}：已是最新");

    public static string NamesOutOfDate(string list) => In(
        $"{list} is not up to date: run headings names --update.", $"{list} 不是最新，请运行 headings names --update。");

    public static string NoNames(string list) => In(
        $"There is no {list} yet: headings names --update makes it.", $"还没有 {list}，可用 headings names --update 生成。");

    public static string NamesNotWritten(string list) => In(
        $"{list} was not written: the errors have to be mended first.", $"未写入 {list}：请先改正上述错误。");
}
