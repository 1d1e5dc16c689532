using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using HeadingGenerator.DocsTests.Support;

namespace HeadingGenerator.DocsTests;

/// <summary>The sample that the first page starts with, and what it says to those who mistype.</summary>
public sealed partial class ReportGeneratorTests : IDisposable
{
    private const string Sample = "ReportGenerator";
    private const string Command = "dotnet run --project samples/" + Sample;

    private readonly SampleRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-Hans.md")]
    public void The_commands_of_the_first_page_write_the_files_it_names(string path)
    {
        string[] commands = [.. CommandsOf(path)];

        Assert.Equal(2, commands.Length);
        Invoke(ArgumentsOf(commands[0]));
        Assert.Equal(["artifacts/report.docx", "artifacts/report.html", "artifacts/report.md"], _run.Files);
        Invoke(ArgumentsOf(commands[1]));
        Assert.Contains("artifacts/报告.docx", _run.Files);
        string[] paragraphs = ParagraphsOf("artifacts/报告.docx");
        Assert.All(
            ["2025年机关党建工作情况报告", "一是抓党建与乡村振兴相融合。", "示范市委办公室", "2025年12月31日"],
            (string line) => Assert.Contains(line, paragraphs));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-Hans.md")]
    public void The_commands_to_start_with_stand_alone(string path)
    {
        string[] blocks = [
            .. Document.Read(path).Blocks.Where(block => block.Language == "sh").Select(block => block.Text.Trim())
        ];

        Assert.Contains(Command, blocks);
        Assert.Contains("dotnet test", blocks);
    }

    [Fact]
    public void Themes_are_named_by_name_title_or_number()
    {
        Invoke("--theme", "突出严字", "严把“五关”抓实基层党建活动", "五", "--output", "报告.md");

        Assert.Equal(
            ["一、机关党建突出一个“严”字", "二、严把“五关”抓实基层党建活动", "三、机关党建突出一个“融”字"],
            File.ReadLines(_run.PathOf("报告.md"))
                .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
                .Select(line => line[3..]));
    }

    [Theory]
    [InlineData("报告.docx", "PK")]
    [InlineData("报告.DOCX", "PK")]
    [InlineData("报告.md", "# ")]
    [InlineData("报告.html", "<!DOCTYPE html>")]
    [InlineData("夹/报告.txt", "机关党建工作情况报告")]
    public void The_ending_of_the_file_chooses_the_format(string file, string start)
    {
        Invoke("--output", file);

        Assert.Equal([file], _run.Files);
        Assert.StartsWith(start, File.ReadAllText(_run.PathOf(file)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有这个主题", "--theme", "没有这个主题")]
    [InlineData("突出严字", "--theme", "突出岩字")]
    [InlineData("--title", "--title", " ")]
    [InlineData("AsWritten", "--numbering", "甲乙")]
    [InlineData("2025-13-01", "--date", "2025-13-01")]
    [InlineData("2025-13-01", "--印发日期", "2025-13-01")]
    [InlineData("--format", "--format", "甲")]
    [InlineData("--seal", "--印章", "甲")]
    [InlineData("报告.pdf", "--output", "报告.md", "--output", "报告.pdf")]
    [InlineData("抓党建与{0}相融合", "--compose", "突出融字:甲/乙")]
    [InlineData("抓党建与{0}相融合", "--compose", "突出融字:")]
    [InlineData("坚持“{0}”“{1}”同{2}，提升{3}力", "--compose", "坚持四同:甲/乙//丁")]
    [InlineData("建章立制向机制要活力", "--compose", "建章立制:甲")]
    [InlineData("没有的词", "--search", "没有的词")]
    public void What_cannot_be_done_is_told_and_nothing_is_written(string told, params string[] arguments)
    {
        _run.Invoke(Sample, arguments);

        Assert.Equal(1, _run.ExitCode);
        Assert.Contains(told, _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _run.Error, StringComparison.Ordinal);
        Assert.Empty(_run.Files);
        Assert.Empty(_run.Output.Trim());
    }

    [Theory]
    [InlineData("--addressee", "--reference", "--attachment", "--copy", "--classification", "--printed-by")]
    [InlineData("--主送", "--文号", "--附件", "--抄送", "--密级", "--印发机关")]
    public void The_parts_of_a_document_are_options(
        string addressee, string reference, string attachment, string copy, string grade, string office)
    {
        Invoke(
            "-t", "突出严字", addressee, "市直各单位", reference, "示档发〔2026〕1号", attachment, "甲表", attachment, "乙表", copy,
            "市财政局",
            grade, "秘密★1年", office, "办公室", "--format", "纪要", "--seal", "印章", "--output", "报告.txt", "报告.docx");

        string[] lines = File.ReadAllLines(_run.PathOf("报告.txt"));
        Assert.All(
            ["秘密★1年", "示档发〔2026〕1号", "市直各单位：", "附件：1.甲表", "　　　2.乙表", "抄送：市财政局。", "办公室"],
            (string line) => Assert.Contains(line, lines));
        Assert.Contains("抄送：市财政局。", ParagraphsOf("报告.docx"));
    }

    [Fact]
    public void A_heading_that_is_not_parallel_is_written_and_remarked_on()
    {
        Invoke("--compose", "突出融字:优化营商环境", "--output", "报告.txt");

        Assert.Contains("抓党建与优化营商环境相融合", _run.Error, StringComparison.Ordinal);
        Assert.Contains("一是抓党建与优化营商环境相融合。", File.ReadLines(_run.PathOf("报告.txt")));
    }

    [Theory]
    [InlineData("报告.docx")]
    [InlineData("报告.md")]
    public void Where_a_folder_has_the_name_of_the_file_it_says_so_and_leaves_nothing_behind(string file)
    {
        Directory.CreateDirectory(_run.PathOf(file));

        _run.Invoke(Sample, ["--output", file]);

        Assert.Equal(1, _run.ExitCode);
        Assert.Contains(file, _run.Error, StringComparison.Ordinal);
        Assert.Empty(_run.Files);
    }

    [Fact]
    public void Help_and_messages_come_in_Chinese()
    {
        // Windows has its language from the user, and from no variable.
        if (!OperatingSystem.IsWindows())
        {
            _run.Invoke(Sample, ["--help"], "zh_CN.UTF-8");
            Assert.Contains("主题的名称、标题或序号", _run.Output, StringComparison.Ordinal);

            _run.Invoke(Sample, ["--theme", "突出岩字"], "zh_CN.UTF-8");
            Assert.Contains("是否指：突出实字、", _run.Error, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("""(?:"(?<quoted>[^"]*)"|(?<plain>\S+))""")]
    private static partial Regex ArgumentPattern();

    /// <summary>The lines of the page that run the sample, each on one line.</summary>
    private static IEnumerable<string> CommandsOf(string path) =>
        Document.Read(path).Blocks
            .Where(block => block.Language == "sh")
            .SelectMany(block => block.Text.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n'))
            .Where(line => line.StartsWith(Command, StringComparison.Ordinal));

    private static string[] ArgumentsOf(string command) =>
    [
        .. ArgumentPattern().Matches(command[Command.Length..])
            .Select(
                match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["plain"].Value)
            .Where(argument => argument != "--"),
    ];

    private void Invoke(params string[] arguments)
    {
        _run.Invoke(Sample, arguments);
        Assert.True(_run.ExitCode == 0, _run.Error);
    }

    private string[] ParagraphsOf(string file)
    {
        using var document = WordprocessingDocument.Open(_run.PathOf(file), isEditable: false);
        return [
            .. document.MainDocumentPart!.Document
                .Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
                .Select(paragraph => paragraph.InnerText)
        ];
    }
}
