namespace HeadingGenerator.Tool.Tests;

public sealed class ConfigurationTests : IDisposable
{
    private const string Slip = "一、甲\u00A0乙\n一是丙,丁。\n";

    private readonly ToolRun _tool = new();

    [Theory]
    [InlineData("*.headings.txt", true)]
    [InlineData("*", true)]
    [InlineData("**.txt", true)]
    [InlineData("sub/*.txt", true)]
    [InlineData("/sub/*.txt", true)]
    [InlineData("*/总?.headings.txt", true)]
    [InlineData("总[结述].headings.txt", true)]
    [InlineData("总[!结].headings.txt", false)]
    [InlineData("{总结,计划}.headings.txt", true)]
    [InlineData("{计划,要点}.headings.txt", false)]
    [InlineData("/*.txt", false)]
    [InlineData("other/**", false)]
    [InlineData("*.md", false)]
    public void A_section_holds_for_the_texts_that_its_pattern_names(string pattern, bool holds)
    {
        string file = _tool.Write("sub/总结.headings.txt", Slip);
        _tool.Write(".editorconfig", $"root = true\n[{pattern}]\nheading_diagnostic.HG0302.severity = none\n");

        Assert.Equal(holds ? 0 : 1, _tool.Invoke("check", file));
    }

    [Theory]
    [InlineData("报告2.txt", true)]
    [InlineData("报告10.txt", false)]
    public void A_range_of_numbers_names_the_numbers_in_it(string name, bool holds)
    {
        string file = _tool.Write(name, Slip);
        _tool.Write(".editorconfig", "[报告{1..9}.txt]\nheading_diagnostic.HG0302.severity = none\n");

        Assert.Equal(holds ? 0 : 1, _tool.Invoke("check", file));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", null)]
    [InlineData("refactoring", null)]
    [InlineData("info", "info")]
    [InlineData("suggestion", "info")]
    [InlineData("warning", "warning")]
    [InlineData("error", "error")]
    [InlineData("default", "warning")]
    public void A_severity_is_what_the_section_says(string value, string? severity)
    {
        string file = _tool.Write("a.txt", Slip);
        _tool.Write(".editorconfig", $"[*.txt]\nheading_diagnostic.HG0302.severity = {value} # why\n");

        Assert.Equal(severity is "warning" or "error" ? 1 : 0, _tool.Invoke("check", "-q", "--only", "HG0302", file));
        Assert.Equal(
            severity is null ? [] : new[] { $"{severity} HG0302" }, _tool.Lines.Select(line => line.Split(": ")[1]));
    }

    [Fact]
    public void The_nearer_file_wins_and_a_root_ends_the_search()
    {
        string near = _tool.Write("a/near.txt", Slip);
        string apart = _tool.Write("b/apart.txt", Slip);
        _tool.Write(".editorconfig", "[*.txt]\nheading_diagnostic.HG0302.severity = none\n");
        _tool.Write("a/.editorconfig", "[*.txt]\nheading_diagnostic.HG0302.severity = error\n");
        _tool.Write("b/.editorconfig", "root = true\n[*.txt]\nindent_size = 2\n");

        _tool.Invoke("check", "-q", "--only", "HG0302", near, apart);

        Assert.Equal(["error HG0302", "warning HG0302"], _tool.Lines.Select(line => line.Split(": ")[1]));
    }

    [Fact]
    public void A_global_configuration_holds_for_every_text_below()
    {
        string file = _tool.Write("sub/a.txt", Slip);
        _tool.Write(".globalconfig", "is_global = true\nheading_diagnostic.HG0302.severity = none\n");

        Assert.Equal(0, _tool.Invoke("check", file));
    }

    [Fact]
    public void What_is_accepted_is_not_repaired()
    {
        string file = _tool.Write("a.txt", Slip);
        _tool.Write(".editorconfig", "[a.txt]\nheading_diagnostic.hg0302.severity = none\n");

        Assert.Equal(0, _tool.Invoke("fix", file));
        Assert.Equal("一、甲　乙\n一是丙,丁。\n", _tool.Read("a.txt"));
    }

    [Fact]
    public void The_subject_of_a_section_shortens_names_unless_the_command_line_names_one()
    {
        string file = _tool.Write("a.txt", "一、档案工作抓落实\n一是甲。\n二、档案工作抓安全\n一是乙。\n");
        _tool.Write(".editorconfig", "[a.txt]\nheading_subject = 档案工作\n");

        _tool.Invoke("show", file);
        Assert.Contains("[抓落实]", _tool.Output, StringComparison.Ordinal);
        _tool.Invoke("show", "--subject", "", file);
        Assert.Contains("[档案工作抓落实]", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_that_means_nothing_is_told_once()
    {
        string a = _tool.Write("a.txt", Slip);
        string b = _tool.Write("b.txt", Slip);
        _tool.Write(
            ".editorconfig",
            "[*.txt]\nheading_diagnostic.HG0302.severity = loud\nheading_diagnostic.HG9999.severity = none\n");

        Assert.Equal(1, _tool.Invoke("check", "-q", a, b));
        Assert.Equal(2, _tool.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("heading_diagnostic.hg0302.severity = loud", _tool.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HG0302 HG0305")]
    [InlineData("HG0302", "--only", "HG0302")]
    [InlineData("HG0302 HG0305", "--only", "hg0302,HG0305")]
    [InlineData("HG0302 HG0305", "--only", "HG0302", "--only", "HG0305")]
    [InlineData("HG0305", "--ignore", "HG0302")]
    [InlineData("", "--ignore", "HG0302, HG0305")]
    [InlineData("HG0302", "--severity", "warning")]
    [InlineData("", "--severity", "ERROR")]
    public void Findings_are_chosen_by_rule_and_severity(string expected, params string[] options)
    {
        string file = _tool.Write("a.txt", Slip);

        _tool.Invoke(["check", "-q", file, .. options]);

        Assert.Equal(
            expected,
            string.Join(
                ' ', _tool.Lines.Select(line => line.Split(": ")[1].Split(' ')[1]).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_catalog_checks_clean_with_the_section_that_names_its_slips()
    {
        string? root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root!, "HeadingGenerator.sln")))
        {
            root = Path.GetDirectoryName(root);
        }

        Assert.Equal(0, _tool.Invoke("check", Path.Combine(root!, "catalog")));
        Assert.Empty(_tool.Output);
    }

    public void Dispose() => _tool.Dispose();
}
