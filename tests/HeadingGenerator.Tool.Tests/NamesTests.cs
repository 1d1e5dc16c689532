namespace HeadingGenerator.Tool.Tests;

public sealed class NamesTests : IDisposable
{
    private const string Text = "一、优化服务，方便群众\n一是简化流程。\n二是延长时间。\n二、数据治理\n一是统一口径。\n二是清理表格。\n";
    private const string ListName = "总结.headings.names";

    private const string List = """
        # Published names: path, id of a theme, title. "headings names --update" keeps this list; do not change its names.
        优化服务	1	优化服务，方便群众
        优化服务.简化流程		简化流程
        优化服务.延长时间		延长时间
        数据治理	2	数据治理
        数据治理.统一口径		统一口径
        数据治理.清理表格		清理表格

        """;

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void The_first_update_makes_the_list_and_the_check_is_content()
    {
        string file = Write(Text);

        Assert.Equal(1, _tool.Invoke("names", "--check", file));
        Assert.Equal(0, _tool.Invoke("names", "--update", file));

        Assert.Equal(List.ReplaceLineEndings("\n"), _tool.Read(ListName));
        Assert.Equal(0, _tool.Invoke("names", "--check", file));
        Assert.Equal(0, _tool.Invoke("names", "--update", file));
        Assert.Equal(Text, _tool.Read("总结.headings.txt"));
    }

    [Fact]
    public void What_was_added_is_shown_and_comes_into_the_list()
    {
        string file = Published();
        Write(Text.Replace("二、数据", "二、优化服务，方便企业\n一是上门服务。\n二是送策到户。\n三、数据", StringComparison.Ordinal));

        Assert.Equal(1, _tool.Invoke("names", "--check", file));
        Assert.Equal(0, _tool.Invoke("names", file));
        Assert.Equal(
            ["  优化服务\t1\t优化服务，方便群众", "+ 优化服务方便企业\t3\t优化服务，方便企业", "+ 优化服务方便企业.上门服务\t\t上门服务"],
            _tool.Lines.Where((_, line) => line is 0 or 3 or 4));
        Assert.Equal(0, _tool.Invoke("names", "--update", file));
        Assert.Contains("\n优化服务方便企业\t3\t优化服务，方便企业\n", _tool.Read(ListName), StringComparison.Ordinal);
        Assert.Equal(0, _tool.Invoke("names", "--check", file));
    }

    [Fact]
    public void A_name_that_has_gone_fails_the_check_until_the_repair_is_made()
    {
        string file = Published();
        Write(Text.Replace("数据治理", "数据统一治理", StringComparison.Ordinal));

        Assert.Equal(1, _tool.Invoke("check", "--quiet", file));
        Assert.Contains($"{file}(4,3): error HG0402:", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(1, _tool.Invoke("names", "--update", file));
        Assert.Contains("\n数据治理\t2\t数据治理\tgone\n数据治理.统一口径\t\t统一口径\n", _tool.Read(ListName), StringComparison.Ordinal);
        Assert.Equal(1, _tool.Invoke("names", "--check", file));

        Assert.Equal(0, _tool.Invoke("fix", "--only", "HG0402", file));

        Assert.Contains("二、数据统一治理 {#数据治理}\n", _tool.Read("总结.headings.txt"), StringComparison.Ordinal);
        Assert.Equal(0, _tool.Invoke("names", "--update", file));
        string list = List.ReplaceLineEndings("\n").Replace("2\t数据治理", "2\t数据统一治理", StringComparison.Ordinal);
        Assert.Equal(list, _tool.Read(ListName));
        Assert.Equal(0, _tool.Invoke("names", "--check", file));
    }

    [Fact]
    public void A_name_is_given_up_only_when_somebody_says_so()
    {
        string file = Published();
        Write("一、优化服务，方便群众\n一是简化流程。\n二是延长时间。\n");

        Assert.Equal(1, _tool.Invoke("names", "--update", file));
        Assert.Equal(1, _tool.Invoke("names", "--check", file));
        Assert.Equal(2, _tool.Invoke("names", "--update", "--forget", "数据", file));
        Assert.Equal(2, _tool.Invoke("names", "--update", "--forget", "优化服务", file));
        Assert.Equal(2, _tool.Invoke("names", "--forget", "数据治理", file));
        Assert.Equal(0, _tool.Invoke("names", "--update", "--forget", "数据治理", file));

        Assert.EndsWith(
            "\n数据治理\t2\t数据治理\tretired\n数据治理.统一口径\t\t统一口径\tretired\n数据治理.清理表格\t\t清理表格\tretired\n",
            _tool.Read(ListName),
            StringComparison.Ordinal);
        Assert.Equal(0, _tool.Invoke("names", "--check", file));
        Assert.Equal(0, _tool.Invoke("check", file));
    }

    [Fact]
    public void A_list_with_other_line_ends_or_a_comment_is_up_to_date()
    {
        string file = Published();
        _tool.Write(ListName, "# 第一版\r\n" + List.ReplaceLineEndings("\r\n"));

        Assert.Equal(0, _tool.Invoke("names", "--check", file));
        Assert.Equal(0, _tool.Invoke("names", "--update", file));
        Assert.StartsWith("# 第一版\r\n", _tool.Read(ListName), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_cannot_be_read_is_told_and_never_overwritten()
    {
        string file = Published();
        string bad = _tool.Read(ListName) + "坏行\n";
        _tool.Write(ListName, bad);

        Assert.Equal(1, _tool.Invoke("check", "--quiet", file));
        Assert.StartsWith($"{_tool.PathOf(ListName)}(8,1): error HG0404: ", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(1, _tool.Invoke("names", "--check", file));
        Assert.Equal(1, _tool.Invoke("names", "--update", file));
        Assert.Equal(bad, _tool.Read(ListName));
    }

    [Fact]
    public void A_text_with_a_name_that_cannot_be_used_publishes_nothing()
    {
        string file = Write(Text.Replace("二、数据治理", "二、数据治理 {#数据-治理}", StringComparison.Ordinal));

        Assert.Equal(1, _tool.Invoke("names", "--update", file));

        Assert.Contains("HG0003", _tool.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_tool.PathOf(ListName)));
    }

    [Fact]
    public void A_text_from_a_pipe_and_options_that_disagree_are_refused()
    {
        _tool.Input = System.Text.Encoding.UTF8.GetBytes(Text);

        Assert.Equal(2, _tool.Invoke("names", "-"));
        Assert.Equal(2, _tool.Invoke("names", "--update", "--check", Write(Text)));
    }

    private string Write(string text) => _tool.Write("总结.headings.txt", text);

    private string Published()
    {
        string file = Write(Text);
        _tool.Write(ListName, List.ReplaceLineEndings("\n"));
        return file;
    }
}
