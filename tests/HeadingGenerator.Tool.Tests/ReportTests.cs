using System.Text.Json;
using System.Xml.Linq;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Output;
using HeadingGenerator.Tool.Reports;

namespace HeadingGenerator.Tool.Tests;

public sealed class ReportTests : IDisposable
{
    private const string Slip = "一、甲\n一是乙,丙。\n";

    private readonly ToolRun _tool = new();

    [Fact]
    public void A_finding_is_shown_with_its_line_and_a_mark_below_it()
    {
        string file = _tool.Write("a.txt", Slip);

        _tool.Invoke("check", file);

        Assert.Equal([$"{file}(2,4)", "    一是乙,丙。", "          ^"], _tool.Lines.Select(line => line.Split(": ")[0]));
    }

    [Theory]
    [InlineData("一、甲,乙", 3, 4, "一、甲,乙", 6, 1)]
    [InlineData("abc", 1, 3, "abc", 1, 2)]
    [InlineData("甲\u0301乙丙", 2, 3, "甲\u0301乙丙", 2, 2)]
    [InlineData("\t甲乙", 1, 2, " 甲乙", 1, 2)]
    [InlineData("a\u001Bb", 2, 3, "a\\u001Bb", 7, 1)]
    [InlineData("\U00020000乙", 2, 3, "\U00020000乙", 2, 2)]
    [InlineData("甲\r\n乙丙\r\n丁", 4, 5, "乙丙", 2, 2)]
    [InlineData("甲\n", 2, 2, "", 0, 1)]
    [InlineData("甲", 1, 1, "甲", 2, 1)]
    public void The_mark_stands_below_the_fault_whatever_the_width_of_the_characters(
        string text, int start, int end, string line, int blanks, int mark) =>
        Assert.Equal(
            (line, new string(' ', blanks), new string('^', mark)), Excerpt.Of(text, new TextRange(start, end)));

    [Fact]
    public void A_long_line_is_cut_around_the_fault()
    {
        string text = new string('甲', 5000) + "," + new string('乙', 5000);

        (string line, string blanks, string mark) = Excerpt.Of(text, new TextRange(5000, 5001));

        Assert.StartsWith("…甲", line, StringComparison.Ordinal);
        Assert.EndsWith("乙…", line, StringComparison.Ordinal);
        Assert.InRange(Excerpt.WidthOf(line), 70, 80);
        Assert.Equal(Excerpt.WidthOf(line[..line.IndexOf(',', StringComparison.Ordinal)]), blanks.Length);
        Assert.Equal("^", mark);
    }

    [Fact]
    public void Colour_is_for_terminals_that_take_it()
    {
        string file = _tool.Write("a.txt", Slip);

        _tool.Invoke("check", file);
        Assert.DoesNotContain('\u001B', _tool.Output);
        _tool.IsTerminal = true;
        _tool.Invoke("check", file);
        Assert.Contains("\u001B[33mwarning HG0302\u001B[0m", _tool.Output, StringComparison.Ordinal);
        Assert.True(ToolConsole.TakesColour(name => name == "TERM" ? "xterm" : null));
        Assert.False(ToolConsole.TakesColour(name => name == "TERM" ? "dumb" : null));
        Assert.False(ToolConsole.TakesColour(name => name is "TERM" or "NO_COLOR" ? "1" : null));
        Assert.True(ToolConsole.TakesColour(name => name == "TERM" ? "xterm" : name == "NO_COLOR" ? "" : null));
    }

    [Fact]
    public void Quiet_is_one_line_for_each_finding()
    {
        _tool.Invoke("check", "--quiet", _tool.Write("a.txt", Slip));

        Assert.Single(_tool.Lines);
        Assert.Empty(_tool.Error);
    }

    [Fact]
    public void Github_gets_one_command_for_each_finding()
    {
        string file = _tool.Write("a,b:c%.txt", Slip + "二、丙\u00A0丁\n一是戊。\n");

        _tool.Invoke("check", "--format", "github", file);

        string name = file.Replace("%", "%25", StringComparison.Ordinal)
            .Replace(":", "%3A", StringComparison.Ordinal)
            .Replace(",", "%2C", StringComparison.Ordinal);
        Assert.StartsWith(
            $"::warning file={name},line=2,endLine=2,col=4,endColumn=5,title=HG0302::", _tool.Lines[0],
            StringComparison.Ordinal);
        Assert.StartsWith($"::notice file={name},line=3,", _tool.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_json_is_hidden_or_turns_the_line_and_it_still_says_the_same()
    {
        string file = _tool.Write("a.txt", "一、甲\u202E乙\U000E0041丙\u2028丁\n一是戊\u0085己。\n");

        _tool.Invoke("export", "--format", "json", file);

        Assert.DoesNotContain(
            _tool.Output.EnumerateRunes(),
            rune => System.Text.Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format);
        Assert.Contains(
            "甲\u202E乙\U000E0041丙",
            JsonDocument.Parse(_tool.Output).RootElement.GetProperty("headings")[0].GetProperty("title").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Json_takes_headings_of_any_depth()
    {
        string[] markers =
        [
            "第一编 甲", "第一部分 甲", "第一章 甲", "第一节 甲", "第一条 甲", "壹、甲", "一、甲", "（一）甲", "1.甲", "（1）甲", "①甲", "Ⅰ．甲", "第一，甲。",
            "首先，甲。", "其一，甲。", "一是甲。",
            .. Enumerable.Range(0, 24).Select(depth => new string(' ', 2 * depth) + "- 甲"),
        ];

        Assert.Equal(
            0, _tool.Invoke("export", "--format", "json", _tool.Write("a.txt", string.Join('\n', markers) + "\n")));
        Assert.True(
            JsonDocument.Parse(_tool.Output, new JsonDocumentOptions { MaxDepth = 1000 }).RootElement
                .GetProperty("headings")
                .GetArrayLength() > 0);
    }

    [Fact]
    public void Junit_has_a_suite_for_each_text_and_a_failure_for_each_warning()
    {
        string a = _tool.Write("a.txt", Slip);
        string b = _tool.Write("b.txt", "一、丙\u00A0丁\n一是戊。\n");

        Assert.Equal(1, _tool.Invoke("check", "--format", "junit", a, b));

        XElement[] suites = [.. XElement.Parse(_tool.Output).Elements("testsuite")];
        Assert.Equal([a, b], suites.Select(suite => (string?)suite.Attribute("name")));
        Assert.Equal(
            "1 1, 1 0",
            string.Join(
                ", ",
                suites.Select(suite => $"{suite.Attribute("tests")!.Value} {suite.Attribute("failures")!.Value}")));
        Assert.Contains("HG0302", (string)suites[0].Element("testcase")!.Element("failure")!, StringComparison.Ordinal);
        Assert.Null(suites[1].Element("testcase")!.Element("failure"));
        Assert.Contains("HG0305", (string)suites[1].Element("system-out")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a/b.txt", "file:///a/b.txt")]
    [InlineData("/a b/百%20分#?.txt", "file:///a%20b/%E7%99%BE%2520%E5%88%86%23%3F.txt")]
    [InlineData("./a/./b.txt", "a/b.txt")]
    [InlineData("../a.txt", "../a.txt")]
    [InlineData("c:d.txt", "c%3Ad.txt")]
    [InlineData("a\\b\n[x].txt", "a%5Cb%0A%5Bx%5D.txt")]
    public void Any_path_makes_a_uri_that_leads_back_to_it(string path, string uri)
    {
        Assert.Equal(uri, SarifReport.UriOf(path));
        Assert.Equal(
            Path.GetFullPath(path), new Uri(new Uri($"file://{Environment.CurrentDirectory}/"), uri).LocalPath);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Statistics_count_hits_for_a_thousand_headings(string format)
    {
        _tool.Write("a.txt", "一、甲\n一是乙,丙。\n二是丁,戊。\n");
        _tool.Write("b.txt", "一、己\n一是庚。\n");

        Assert.Equal(1, _tool.Invoke("check", "--statistics", "--format", format, "--ext", "txt", _tool.PathOf("")));

        if (format == "json")
        {
            JsonElement root = JsonDocument.Parse(_tool.Output).RootElement;
            JsonElement rule = root.GetProperty("rules")
                .EnumerateArray()
                .Single(row => row.GetProperty("id").GetString() == "HG0302");
            Assert.Equal(
                "2 5 2 400 1",
                $"{root.GetProperty("texts")} {root.GetProperty("headings")} {rule.GetProperty("hits")} {rule.GetProperty("perThousandHeadings")} {rule.GetProperty("texts")}");
        }
        else
        {
            Assert.StartsWith("2 texts, 5 headings", _tool.Lines[0], StringComparison.Ordinal);
            Assert.Equal(
                ["HG0302", "2", "400.00", "1"], _tool.Lines[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)[..4]);
        }
    }

    public void Dispose() => _tool.Dispose();
}
