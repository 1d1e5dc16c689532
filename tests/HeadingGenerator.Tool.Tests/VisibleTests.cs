using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Tests;

public sealed class VisibleTests : IDisposable
{
    private const string Evil = "\u001B]0;title\u0007\u001B[31m\u009B2J\u202E\u2028\u0085\u007F\U000E0041";

    private readonly ToolRun _tool = new();

    [Fact]
    public void What_a_terminal_would_obey_is_shown_as_an_escape()
    {
        Assert.Equal(
            @"a\u001B[31mb\n\t\r\u0007\u009B\u202E\u2028\uD800\U000E0041",
            Visible.Of("a\u001B[31mb\n\t\r\u0007\u009B\u202E\u2028\uD800\U000E0041"));
        Assert.Equal("一、“甲”　\U00020000 é", Visible.Of("一、“甲”　\U00020000 é"));
        Assert.Equal("a\n\tb\\r\n", Visible.Lines("a\r\n\tb\r\n".Replace("b\r", "b\r\r", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("show")]
    [InlineData("fix", "--dry-run")]
    [InlineData("export")]
    [InlineData("export", "--format", "json")]
    [InlineData("export", "--format", "text")]
    [InlineData("check", "--format", "github")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("check", "--format", "junit")]
    public void No_control_of_a_text_or_a_name_reaches_a_terminal(params string[] command)
    {
        _tool.IsTerminal = true;
        string name = _tool.Write(
            "名\u001B[2J\a\n字.txt",
            $"标题{Evil.Replace("\u0085", "", StringComparison.Ordinal)}题\n一、甲{Evil}乙,丙\n一是丁{Evil},戊。{Evil}\n二是己,庚。\n");

        _tool.Invoke([.. command, name, _tool.PathOf("none\u001B[31m")]);
        string shown = Uncoloured(_tool.Output + _tool.Error);

        Assert.NotEmpty(_tool.Output);
        Assert.DoesNotContain(shown, c => char.IsControl(c) && c is not ('\n' or '\t'));
        Assert.DoesNotContain("名\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void No_control_of_a_command_line_reaches_a_terminal()
    {
        foreach (string[] arguments in new string[][] { [Evil], ["--" + Evil], ["check", Evil], [
            "check", "--format", Evil, "a"
        ], ["check", "--" + Evil, "a"], ["check", "--only", Evil, "a"], ["export", "a", "-o", Evil] })
        {
            Assert.Equal(2, _tool.Invoke(arguments));
            Assert.DoesNotContain(_tool.Error, c => char.IsControl(c) && c != '\n');
        }
    }

    [Fact]
    public void A_patch_through_a_pipe_is_the_text_itself()
    {
        string file = _tool.Write("a.txt", "一、甲\n一是\u001B乙,丙。\n");

        _tool.Invoke("fix", "--dry-run", "--only", "HG0302", file);

        Assert.Contains("-一是\u001B乙,丙。\n", _tool.Output, StringComparison.Ordinal);
        _tool.Invoke("fix", "--dry-run", "--only", "HG0302", _tool.Write("\u001B\n\"\\字.txt", "一、甲\n一是乙,丙。\n"));
        Assert.StartsWith(
            $"--- \"{_tool.PathOf("")}/\\033\\n\\\"\\\\字.txt\"\n", _tool.Output, StringComparison.Ordinal);
    }

    /// <summary>The output without the colours that the tool itself sets.</summary>
    private static string Uncoloured(string output)
    {
        foreach (string colour in new[] { "0", "1", "31", "32", "33", "36" })
        {
            output = output.Replace($"\u001B[{colour}m", string.Empty, StringComparison.Ordinal);
        }

        return output;
    }

    public void Dispose() => _tool.Dispose();
}
