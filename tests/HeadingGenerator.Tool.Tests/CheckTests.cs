using System.Text;
using System.Text.Json;

namespace HeadingGenerator.Tool.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly ToolRun _tool = new();

    [Fact]
    public void A_clean_text_ends_with_zero()
    {
        string file = _tool.Write("a.txt", "一、甲事\n一是乙事。办好。\n二是丙事。办妥。\n");

        Assert.Equal(0, _tool.Invoke("check", file));
        Assert.Empty(_tool.Output);
    }

    [Fact]
    public void The_seed_shows_exactly_the_slips_that_are_in_it()
    {
        string file = _tool.Write("seed.txt", ToolRun.Seed);

        Assert.Equal(1, _tool.Invoke("check", "--quiet", file));
        Assert.Equal(
            [
                "(11,13): info HG0304", "(33,1): warning HG0102", "(34,1): warning HG0102", "(41,32): warning HG0301",
                "(81,20): info HG0303",
                "(90,9): info HG0304", "(114,33): warning HG0302", "(114,62): info HG0304", "(114,63): warning HG0103",
                "(115,25): warning HG0302", "(122,11): info HG0305", "(131,12): info HG0305",
            ],
            _tool.Output
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line[file.Length..line.IndexOf(": ", file.Length + 15, StringComparison.Ordinal)]));
    }

    [Fact]
    public void Hints_alone_do_not_fail()
    {
        string file = _tool.Write("a.txt", "一、甲\u00A0乙\n一是丙。\n");

        Assert.Equal(0, _tool.Invoke("check", file));
        Assert.Contains("info HG0305", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_documented_members()
    {
        string file = _tool.Write("a.txt", "一、甲\n一是乙,丙。\n");

        Assert.Equal(1, _tool.Invoke("check", "--format", "json", file));
        JsonElement finding = Assert.Single(JsonDocument.Parse(_tool.Output).RootElement.EnumerateArray());
        Assert.Equal(
            $"HG0302 warning {file} 2 4 2 5",
            string.Join(
                ' ',
                new[] { "id", "severity", "file", "line", "column", "endLine", "endColumn" }.Select(
                    name => finding.GetProperty(name).ToString())));
        Assert.NotEmpty(finding.GetProperty("message").GetString()!);
    }

    [Fact]
    public void Sarif_names_rule_level_and_region()
    {
        string file = _tool.Write("总结 a.txt", "一、甲\n一是乙,丙。\n");

        _tool.Invoke("check", "--format", "sarif", file);

        JsonElement run = JsonDocument.Parse(_tool.Output).RootElement.GetProperty("runs")[0];
        JsonElement result = Assert.Single(run.GetProperty("results").EnumerateArray());
        JsonElement location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("HG0302", result.GetProperty("ruleId").GetString());
        Assert.Equal("warning", result.GetProperty("level").GetString());
        Assert.EndsWith(
            "%E6%80%BB%E7%BB%93%20a.txt", location.GetProperty("artifactLocation").GetProperty("uri").GetString(),
            StringComparison.Ordinal);
        Assert.Equal(2, location.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Contains(
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray(),
            rule => rule.GetProperty("id").GetString() == "HG0302");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Every_unicode_encoding_reads_alike(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        string file = _tool.Write("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("一、甲\r\n一是乙,丙。\r\n")]);

        Assert.Equal(1, _tool.Invoke("check", file));
        Assert.StartsWith($"{file}(2,4): warning HG0302", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Gbk_is_one_error_with_the_way_out()
    {
        string file = _tool.Write(
            "a.txt", CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes("一、甲\n一是乙。\n"));

        Assert.Equal(1, _tool.Invoke("check", file));
        Assert.Contains(
            "error HG0001", Assert.Single(_tool.Output.Split((char)10, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
        Assert.Contains("--encoding gb18030", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(0, _tool.Invoke("check", "--encoding", "gb18030", file));
    }

    [Fact]
    public void Folders_and_patterns_give_their_files_once_in_order()
    {
        _tool.Write("b.headings.txt", "一、甲\n一是乙,丙。\n");
        _tool.Write("sub/a.headings.txt", "一、甲\n一是乙,丙。\n");
        _tool.Write("sub/notes.txt", "一、甲\n一是乙,丙。\n");

        _tool.Invoke("check", _tool.PathOf(""), _tool.PathOf("b.headings.txt"));
        Assert.Equal(2, _tool.Output.Split("HG0302").Length - 1);
        _tool.Invoke("check", _tool.PathOf("**/*.txt"));
        Assert.Equal(3, _tool.Output.Split("HG0302").Length - 1);
        Assert.True(
            _tool.Output
                .IndexOf("b.headings", StringComparison.Ordinal) < _tool.Output
                .IndexOf("a.headings", StringComparison.Ordinal));
    }

    [Fact]
    public void What_matches_nothing_is_named_and_fails()
    {
        Assert.Equal(2, _tool.Invoke("check", _tool.PathOf("missing.txt"), _tool.PathOf("*.none")));
        Assert.Contains("missing.txt", _tool.Error, StringComparison.Ordinal);
        Assert.Contains("*.none", _tool.Error, StringComparison.Ordinal);
        Assert.Equal(2, _tool.Invoke("check", "--encoding", "klingon", _tool.Write("a.txt", "一、甲")));
    }

    [Fact]
    public void Sarif_holds_what_the_specification_asks_for()
    {
        string file = _tool.Write("a.txt", "一、甲\r一是乙,丙。\r");

        _tool.Invoke("check", "--format", "SARIF", file, _tool.Write("b.txt", ""));

        JsonElement log = JsonDocument.Parse(_tool.Output).RootElement;
        JsonElement run = log.GetProperty("runs")[0];
        JsonElement[] rules = [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Contains(
            "\r", run.GetProperty("newlineSequences").EnumerateArray().Select(sequence => sequence.GetString()));
        Assert.All(
            rules,
            rule => Assert.True(Uri.TryCreate(rule.GetProperty("helpUri").GetString(), UriKind.Absolute, out _)));
        Assert.Equal(2, run.GetProperty("results").GetArrayLength());
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            JsonElement location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.Equal(
                result.GetProperty("ruleId").GetString(),
                rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "error", "warning", "note" });
            Assert.True(
                Uri.TryCreate(
                    location.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Absolute,
                    out Uri? uri)
                    && uri.IsFile);
            Assert.True(location.GetProperty("region").GetProperty("startColumn").GetInt32() >= 1);
            Assert.True(
                location.GetProperty("region")
                    .GetProperty("endColumn")
                    .GetInt32() >= location.GetProperty("region")
                    .GetProperty("startColumn")
                    .GetInt32());
        });
    }

    [Fact]
    public void A_message_stays_on_its_line_whatever_the_text_holds()
    {
        string file = _tool.Write("a.txt", "一、甲\n一是乙\u001B[31m" + new string('丙', 500) + "丁。\n二是戊。\n三是己");

        _tool.Invoke("check", "--quiet", file);

        Assert.DoesNotContain('\u001B', _tool.Output);
        Assert.All(
            _tool.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.InRange(line.Length, file.Length, file.Length + 250));
    }

    [Fact]
    public void A_folder_that_links_to_itself_is_entered_once()
    {
        _tool.Write("sub/a.txt", "一、甲\n一是乙,丙。\n");
        Directory.CreateSymbolicLink(_tool.PathOf("sub/again"), _tool.PathOf("sub"));

        _tool.Invoke("check", "--quiet", _tool.PathOf("**/*.txt"));

        Assert.Single(_tool.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void An_empty_folder_is_named_and_fails()
    {
        Assert.Equal(2, _tool.Invoke("check", _tool.PathOf("")));
        Assert.Contains(".headings.txt", _tool.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _tool.Dispose();
}
