using System.Text;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Tests;

public sealed class FixTests : IDisposable
{
    private readonly ToolRun _tool = new();

    [Fact]
    public void The_seed_is_repaired_but_for_what_needs_a_human()
    {
        string file = _tool.Write("seed.txt", ToolRun.Seed);

        Assert.Equal(0, _tool.Invoke("fix", file));

        Assert.Equal(1, _tool.Invoke("check", "--quiet", file));
        Assert.Equal(
            $"{file}(41,32): warning HG0301",
            Assert.Single(_tool.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Split(": ")[0]
                + ": warning HG0301");
        Assert.Equal(103, Outline.Read(_tool.Read("seed.txt")).Headings.Sum(theme => theme.Points.Count));
    }

    [Fact]
    public void A_dry_run_shows_the_difference_and_writes_nothing()
    {
        string file = _tool.Write("a.txt", "一、甲\n一是乙,丙。\n二是丁。\n");

        Assert.Equal(0, _tool.Invoke("fix", "--dry-run", file));

        Assert.Contains("-一是乙,丙。\n+一是乙，丙。\n", _tool.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal("一、甲\n一是乙,丙。\n二是丁。\n", _tool.Read("a.txt"));
    }

    [Fact]
    public void A_difference_leaves_the_blank_lines_after_joined_halves_alone()
    {
        string text = "一、甲\n\n要抓好贯彻落实工作\n\n，按月通报进展情况。\n\n二、乙\n\n丙。\n\n丁。\n";

        _tool.Invoke("fix", "--dry-run", _tool.Write("a.txt", text));

        Assert.Equal(
            ["-要抓好贯彻落实工作", "-", "-，按月通报进展情况。", "+要抓好贯彻落实工作，按月通报进展情况。"],
            _tool.Output.ReplaceLineEndings("\n").Split('\n').Skip(2).Where(line => line is ['-' or '+', ..]));
    }

    [Theory]
    [InlineData("utf-8", false, "\r\n")]
    [InlineData("utf-8", true, "\n")]
    [InlineData("utf-16", true, "\r")]
    public void Encoding_mark_and_line_ends_stay_as_they_were(string name, bool mark, string lineEnd)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] preamble = mark ? encoding.GetPreamble() : [];
        string text = string.Join(lineEnd, "  一、甲  ", "", "\t一是乙,丙。二是丁。", "三是戊。", "二、己", "一是庚。", "二是辛。", "三是壬。", "");
        string file = _tool.Write("a.txt", [.. preamble, .. encoding.GetBytes(text)]);

        _tool.Invoke("fix", file);

        string expected = string.Join(
            lineEnd, "  一、甲  ", "", "\t一是乙，丙。", "\t二是丁。", "三是戊。", "二、己", "一是庚。", "二是辛。", "三是壬。", "");
        Assert.Equal([.. preamble, .. encoding.GetBytes(expected)], File.ReadAllBytes(file));
    }

    [Fact]
    public void Only_the_chosen_rule_is_repaired()
    {
        string file = _tool.Write("a.txt", "一、甲\u00A0乙\n一是丙,丁。\n");

        _tool.Invoke("fix", "--only", "HG0302", file);

        Assert.Equal("一、甲\u00A0乙\n一是丙，丁。\n", _tool.Read("a.txt"));
        Assert.Equal(2, _tool.Invoke("fix", "--only", "HG9999", file));
    }

    [Fact]
    public void Gbk_is_left_alone_until_its_encoding_is_named()
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes("一、甲\n一是乙。\n");
        string file = _tool.Write("a.txt", bytes);

        Assert.Equal(1, _tool.Invoke("fix", file));
        Assert.Equal(bytes, File.ReadAllBytes(file));
        Assert.Equal(0, _tool.Invoke("fix", "--encoding", "gb18030", file));
        Assert.Equal("一、甲\n一是乙。\n", _tool.Read("a.txt"));
    }

    [Fact]
    public void Repairing_twice_changes_nothing_more()
    {
        string file = _tool.Write("seed.txt", ToolRun.Seed);
        _tool.Invoke("fix", file);
        string once = _tool.Read("seed.txt");

        _tool.Invoke("fix", file);

        Assert.Equal(once, _tool.Read("seed.txt"));
    }

    [Fact]
    public void A_dry_run_is_a_patch_that_leads_to_the_repaired_text()
    {
        string file = _tool.Write("seed.txt", ToolRun.Seed);
        _tool.Invoke("fix", "--dry-run", file);
        string diff = _tool.Output;

        _tool.Invoke("fix", file);

        Assert.StartsWith($"--- {file}\n+++ {file}\n@@ -8,7 +8,7 @@\n", diff, StringComparison.Ordinal);
        Assert.Equal(_tool.Read("seed.txt"), Patched(ToolRun.Seed, diff));
    }

    [Fact]
    public void A_patch_says_where_the_last_line_end_is_missing()
    {
        string file = _tool.Write("a.txt", "一、甲\r\n一是乙,丙。");

        _tool.Invoke("fix", "--dry-run", file);

        Assert.EndsWith(
            "@@ -1,2 +1,2 @@\n 一、甲\r\n-一是乙,丙。\n\\ No newline at end of file\n+一是乙，丙。\n\\ No newline at end of file\n", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_stays_a_link_and_its_target_is_repaired()
    {
        string file = _tool.Write("a.txt", "一、甲\n一是乙,丙。\n");
        File.CreateSymbolicLink(_tool.PathOf("link.txt"), file);

        Assert.Equal(0, _tool.Invoke("fix", _tool.PathOf("link.txt")));

        Assert.Equal("一、甲\n一是乙，丙。\n", _tool.Read("a.txt"));
        Assert.NotNull(new FileInfo(_tool.PathOf("link.txt")).LinkTarget);
    }

    [Fact]
    public void A_read_only_file_is_left_alone_and_the_others_are_repaired()
    {
        string locked = _tool.Write("a.txt", "一、甲\n一是乙,丙。\n");
        string file = _tool.Write("b.txt", "一、甲\n一是乙,丙。\n");
        File.SetAttributes(locked, FileAttributes.ReadOnly);

        Assert.Equal(2, _tool.Invoke("fix", locked, file));

        File.SetAttributes(locked, FileAttributes.Normal);
        Assert.Equal("一、甲\n一是乙,丙。\n", _tool.Read("a.txt"));
        Assert.Equal("一、甲\n一是乙，丙。\n", _tool.Read("b.txt"));
        Assert.Equal(2, Directory.GetFiles(_tool.PathOf("")).Length);
    }

    [Fact]
    public void What_the_named_encoding_does_not_know_is_not_converted()
    {
        byte[] bytes = [
            .. CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes("一、甲"), 0xFF, 0xFF, 0x0A
        ];
        string file = _tool.Write("a.txt", bytes);

        Assert.Equal(1, _tool.Invoke("fix", "--encoding", "gb18030", file));
        Assert.Equal(bytes, File.ReadAllBytes(file));
    }

    [Fact]
    public void Utf_16_without_a_mark_is_converted_when_it_is_named()
    {
        string file = _tool.Write("a.txt", Encoding.Unicode.GetBytes("一、A\n一是B,乙。\n"));

        Assert.Equal(0, _tool.Invoke("fix", "--encoding", "utf-16", file));
        Assert.Equal("一、A\n一是B，乙。\n", _tool.Read("a.txt"));
    }

    /// <summary>Applies a patch as the tools of that name do.</summary>
    private static string Patched(string text, string diff)
    {
        string[] old = text.Split('\n');
        List<string> result = [];
        int next = 0;
        foreach (string line in diff.Split('\n').Skip(2))
        {
            if (line.StartsWith("@@", StringComparison.Ordinal))
            {
                int start = int.Parse(line.Split('-', ',')[1], System.Globalization.CultureInfo.InvariantCulture) - 1;
                result.AddRange(old[next..start]);
                next = start;
            }
            else if (line.Length > 0)
            {
                if (line[0] is ' ' or '-')
                {
                    Assert.Equal(old[next++], line[1..]);
                }

                if (line[0] is ' ' or '+')
                {
                    result.Add(line[1..]);
                }
            }
        }

        return string.Join('\n', result.Concat(old[next..]));
    }

    public void Dispose() => _tool.Dispose();
}
