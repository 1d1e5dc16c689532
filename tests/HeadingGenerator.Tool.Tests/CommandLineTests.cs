using System.Globalization;
using HeadingGenerator.Tool.Commands;

namespace HeadingGenerator.Tool.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly ToolRun _tool = new();
    private readonly CultureInfo _language = CultureInfo.CurrentUICulture;

    [Theory]
    [InlineData]
    [InlineData("check")]
    [InlineData("chek", "a.txt")]
    [InlineData("check", "--format", "xml", "a.txt")]
    [InlineData("export", "--format", "docx", "a.txt")]
    [InlineData("fix", "--only", "HG9999", "a.txt")]
    [InlineData("show", "--unknown", "a.txt")]
    [InlineData("fix", "--dryrun", "a.txt")]
    public void A_wrong_command_line_ends_with_two_and_says_why(params string[] arguments)
    {
        _tool.Write("a.txt", "一、甲");

        Assert.Equal(
            2,
            _tool.Invoke([.. arguments.Select(argument => argument == "a.txt" ? _tool.PathOf(argument) : argument)]));
        Assert.NotEmpty(_tool.Error);
        Assert.Empty(_tool.Output);
    }

    [Theory]
    [InlineData("Did you mean “--dry-run”?", "fix", "--dry", "a.txt")]
    [InlineData("Did you mean “--dry-run”?", "fix", "--dryrun", "a.txt")]
    [InlineData("There is no rule “HG302”. Did you mean “HG0302”?", "check", "--only", "HG302", "a.txt")]
    [InlineData("--template needs a path.", "export", "--template", "", "a.txt")]
    [InlineData("There is no option “--quiet”.", "--quiet", "check", "a.txt")]
    [InlineData("There is no option “--”.", "check", "--", "--")]
    [InlineData("Name files, folders or patterns", "check", "--quiet")]
    [InlineData("“extra” is one word too many.", "lsp", "extra")]
    public void A_mistake_is_answered_in_words_of_our_own(string answer, params string[] arguments)
    {
        Assert.Equal(2, _tool.Invoke(arguments));
        Assert.StartsWith(
            answer.StartsWith("Did", StringComparison.Ordinal) ? "There is no option" : answer, _tool.Error,
            StringComparison.Ordinal);
        Assert.Contains(answer, _tool.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("'", _tool.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "From a Word document")]
    [InlineData("zh-CN", "从 Word 文档")]
    public void The_help_tells_the_whole_way_from_a_draft_to_a_report(string language, string title)
    {
        UserLanguage.Apply(language);

        Assert.Equal(0, _tool.Invoke("--help"));
        Assert.Contains(title, _tool.Output, StringComparison.Ordinal);
        Assert.Contains("dotnet pack", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistyped_command_is_answered_with_those_that_there_are()
    {
        _tool.Invoke("chek", "a.txt");

        Assert.Contains("“chek”", _tool.Error, StringComparison.Ordinal);
        Assert.Contains("check, fix, show, export", _tool.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Examples:")]
    [InlineData("zh-CN", "示例：")]
    [InlineData("zh-TW", "示例：")]
    public void Help_is_in_one_language_throughout(string language, string title)
    {
        UserLanguage.Apply(language);

        foreach (string command in new[] { "check", "fix", "show", "export" })
        {
            Assert.Equal(0, _tool.Invoke(command, "--help"));
            Assert.Contains(title, _tool.Output, StringComparison.Ordinal);
            Assert.Equal(language == "en", _tool.Output.Contains("Shows this help.", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("zh", "标点")]
    [InlineData("zh-TW", "标点")]
    [InlineData("en-GB", "The mark")]
    [InlineData("fr", "The mark")]
    public void Findings_speak_the_language_of_the_messages(string language, string start)
    {
        UserLanguage.Apply(language);

        _tool.Invoke("check", _tool.Write("a.txt", "一、突出“实字\n一是乙。\n"));

        Assert.Contains($"warning HG0301: {start}", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_there_is_not_changes_nothing()
    {
        UserLanguage.Apply("not a language");

        Assert.Equal(_language, CultureInfo.CurrentUICulture);
    }

    [Fact]
    public void A_rule_may_be_named_in_small_letters()
    {
        string file = _tool.Write("a.txt", "一、甲\u00A0乙\n一是丙,丁。\n");

        Assert.Equal(0, _tool.Invoke("fix", "--only", "hg0302", file));
        Assert.Equal("一、甲\u00A0乙\n一是丙，丁。\n", _tool.Read("a.txt"));
    }

    [Fact]
    public void A_full_disk_under_the_output_is_told_and_fails()
    {
        using var error = new StringWriter();
        using var full = new FullWriter();

        int exitCode = HeadingsCommand.Run(
            ["check", _tool.Write("a.txt", "一、甲\n一是乙,丙。\n")], new ToolConsole { Output = full, Error = error });

        Assert.Equal(2, exitCode);
        Assert.Contains("No space", error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        CultureInfo.CurrentUICulture = _language;
        _tool.Dispose();
    }

    /// <summary>Output that takes nothing.</summary>
    private sealed class FullWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new IOException("No space left");
    }
}
