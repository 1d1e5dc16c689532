using System.Text.Json;

namespace HeadingGenerator.Tool.Tests;

public sealed class ShowAndExportTests : IDisposable
{
    private const string Text = "某局工作总结\n\n一、数据<求>实\n开头的话。\n（一）建账。逐条登记。\n（二）建库\n二、抓学习\n一是学理论。\n二是学业务。\n";

    private readonly ToolRun _tool = new();

    [Fact]
    public void The_tree_shows_markers_names_and_patterns()
    {
        _tool.Invoke("show", _tool.Write("a.txt", Text));

        Assert.Equal(
            """
            某局工作总结
            ├─ 一、数据<求>实  [数据求实]  建{0}
            │  ├─ （一）建账  [建账]
            │  └─ （二）建库  [建库]
            └─ 二、抓学习  [抓学习]  学{0}
               ├─ 一是学理论  [学理论]
               └─ 二是学业务  [学业务]

            """,
            _tool.Output);
    }

    [Fact]
    public void The_tree_says_why_when_asked()
    {
        const string Page =
            "某局工作总结\n一、聚焦主责\n- 7 -\n**建账**：逐条登记。\n**销号**：逐项核对。\n二、抓学习\n打印本页\n-2-三、改进服务\n";
        _tool.Invoke("show", "--why", _tool.Write("a.txt", Page));

        Assert.Equal(
            """
            某局工作总结
            ├─ 一、聚焦主责  [聚焦主责]  ← 一、
            │  ├─ 建账  [建账]  ← section
            │  └─ 销号  [销号]  ← section
            ├─ 二、抓学习  [抓学习]  ← 一、
            └─ 三、改进服务  [改进服务]  ← 一、
            Left out, no part of the document:
              3: - 7 -  ← page-number
              7: 打印本页  ← page-button
              8: -2-  ← page-number

            """,
            _tool.Output);
    }

    [Fact]
    public void What_stands_around_the_text_is_listed_below_the_tree()
    {
        const string Notice = "关于清查档案的通知\n各部门：\n一、任务\n逐卷核对。\n二、时间\n月底完成。\n附件：任务表\n市档案局\n2026年1月5日\n";
        _tool.Invoke("show", _tool.Write("a.txt", Notice));

        Assert.Equal(
            """
            关于清查档案的通知
            ├─ 一、任务  [任务]
            └─ 二、时间  [时间]
            Around the text:
              2: addressee  各部门：
              7: attachment  任务表
              8: issuer  市档案局
              9: date  2026年1月5日

            """,
            _tool.Output);
    }

    [Fact]
    public void A_marker_without_a_mark_stands_apart_from_the_title()
    {
        _tool.Invoke("show", _tool.Write("a.txt", "第一章 总则\n第一条 目的。\n一、甲\n①定责\n②问效\n- 子\n- 丑\n"));

        Assert.Contains("第一章 总则", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("一、甲", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("① 定责", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("- 子", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_headings_shows_that_it_has_none()
    {
        _tool.Invoke("show", _tool.Write("a.txt", "只有正文。\n"));

        Assert.Equal("No heading was found.\n", _tool.Output.ReplaceLineEndings("\n"));
        Assert.Empty(_tool.Error);
    }

    [Fact]
    public void A_name_that_begins_with_a_line_is_explained_once()
    {
        string first = _tool.Write("a.txt", "一、1月\n文。\n二、2月\n文。\n");

        _tool.Invoke("show", first, _tool.Write("b.txt", "一、3月\n文。\n二、4月\n文。\n"));

        Assert.Contains("一、1月  [_1月]", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(1, _tool.Error.Split('\n').Count(line => line.Contains("“_”", StringComparison.Ordinal)));
    }

    [Fact]
    public void Json_has_the_documented_members()
    {
        _tool.Invoke("export", "--format", "json", _tool.Write("a.txt", Text));

        JsonElement root = JsonDocument.Parse(_tool.Output).RootElement;
        JsonElement point = root.GetProperty("headings")[0].GetProperty("points")[0];
        Assert.Equal("某局工作总结", root.GetProperty("title").GetString());
        Assert.Equal(
            [
                "key", "level", "number", "marker", "title", "body", "closing", "line", "column", "decidedBy",
                "pattern", "slots", "points"
            ],
            point.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            "建账 2 1 （一） 建账 逐条登记。  5 1 （一）  [\"账\"] []",
            string.Join(
                ' ',
                point.EnumerateObject().Select(
                    member => member.Value.ValueKind == JsonValueKind.Array ? member.Value
                        .GetRawText()
                        .Replace("\n", "", StringComparison.Ordinal)
                        .Replace(" ", "", StringComparison.Ordinal) : member.Value
                        .ToString())));
        Assert.Empty(root.GetProperty("parts").EnumerateArray());
        Assert.Empty(root.GetProperty("unclaimed").EnumerateArray());
        Assert.Equal("建{0}", root.GetProperty("headings")[0].GetProperty("pattern").GetString());
    }

    [Fact]
    public void Markdown_and_html_carry_the_text_escaped()
    {
        string file = _tool.Write("a.txt", Text);

        _tool.Invoke("export", file);
        Assert.Contains("## 一、数据", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("**（一）建账**。逐条登记。", _tool.Output, StringComparison.Ordinal);
        _tool.Invoke("export", "--format", "html", file);
        Assert.Contains("数据&lt;求&gt;实", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_go_into_a_folder()
    {
        string a = _tool.Write("a.txt", Text);
        string b = _tool.Write("b.txt", Text);

        Assert.Equal(2, _tool.Invoke("export", a, b));
        Assert.Equal(0, _tool.Invoke("export", a, b, "-o", _tool.PathOf("out")));
        Assert.True(File.Exists(_tool.PathOf("out/a.txt.md")));
        Assert.True(File.Exists(_tool.PathOf("out/b.txt.md")));
    }

    [Fact]
    public void A_text_without_headings_exports_what_it_has()
    {
        Assert.Equal(0, _tool.Invoke("export", "--format", "json", _tool.Write("a.txt", "")));
        Assert.Equal(0, _tool.Invoke("export", "--format", "html", _tool.PathOf("a.txt")));
    }

    [Fact]
    public void An_export_into_a_folder_never_takes_the_place_of_a_text()
    {
        string file = _tool.Write("a.txt", Text);

        Assert.Equal(0, _tool.Invoke("export", file, "-o", _tool.PathOf("out/")));
        Assert.True(File.Exists(_tool.PathOf("out/a.txt.md")));
        Assert.Equal(2, _tool.Invoke("export", file, "-o", file));
        Assert.Equal(Text, _tool.Read("a.txt"));
    }

    [Theory]
    [InlineData("show")]
    [InlineData("export")]
    public void A_misread_text_is_neither_shown_nor_exported(string command)
    {
        Assert.Equal(1, _tool.Invoke(command, _tool.Write("a.txt", [0xFE, 0xFE, 0x00, 0x41])));
        Assert.Empty(_tool.Output);
        Assert.Contains("error HG0001", _tool.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _tool.Dispose();
}
