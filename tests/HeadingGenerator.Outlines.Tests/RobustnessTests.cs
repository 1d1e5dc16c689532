using HeadingGenerator.Outlines.Tests.Support;
using HeadingGenerator.Testing;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>
/// Texts of any size are read to their end. Nothing here measures time; the sizes are such that work that grows with
/// the square of a line, of the lines or of the points would take hours, and the limit only keeps a hang from blocking
/// the run.
/// </summary>
[Trait("Category", "Large")]
public sealed class RobustnessTests
{
    private const int Large = 200_000;

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    /// <summary>One huge line each.</summary>
    public static TheoryData<string> Lines { get; } =
    [
        "（", "(", "“", "”", "\"", "“（《", "（一）", "（1", "【", "［", "一", "一、", "一是", "一是一", "，一是，二是", "。一是甲。二是乙", "二是",
        "三是，", "1", "1.", "1.1.", "1、", "①", "①②",
        "。", "，", "；", "：", "！", " ", "\u3000", "\u200B", "\0", "\uD800", "𠮷", "甲", "-", "- ", "—", "—甲", "#", "{#",
        "}", "{#a}", "第", "第一", "第一，", "首先，其次，", "最后，", "一方面，",
        "一抓学习。", "十", "百", "千", "（ ", "一 ", "**", "**甲", "**一是甲。**乙", "__二是", "一是甲；二是乙；三是丙；四是丁；五是戊；", "“一是”二是",
        "首先，一是其一，①一要（1）", "\u0301",
    ];

    /// <summary>Many lines each.</summary>
    public static TheoryData<string> Blocks { get; } =
    [
        "\n", "\r\n", "一\n", "一、\n", "一、甲\n", "一是甲\n", "一是甲。乙\n", "（一）甲\n", "（\n", "（\n一）\n", "第\n", "1.甲\n", "1\n",
        "甲\n", "甲。\n", "甲乙丙丁。戊己\n", "甲乙丙丁。\n",
        "甲，乙。丙\n丁，戊。己\n", "一、甲\n乙\n", "一、甲\n一是乙。丙\n丁戊。己\n", "一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n一是己\n", "一是甲\n首先，乙\n其一，丙\n",
        "打印\n", "— 3 —\n",
        "- 甲\n", "# 甲\n## 乙\n### 丙\n", "A.甲\nB.乙\n", "1.1甲\n1.2乙\n", "一抓甲\n二抓乙\n", "一，甲\n二，乙\n", "一、甲{#乙}\n", "“\n",
        "一、“甲\n一是（乙\n", "一、\n甲\n", "。\n", "\u2028", "\0\n",
        "一是甲。一是乙。二是丙。首先，丁。其次，戊。\n", "最后，甲\n", "第一章 甲\n第一条 乙\n", "**一、甲**\n1. **乙**：丙\n", "五、甲\n（六）乙\n7.丙\n",
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public void One_huge_line_is_read(string fragment)
    {
        string line = Repeat(fragment, Large / fragment.Length);
        Finishes(line);
        Finishes("某局工作总结\n一、夯实基础\n一是" + line + "\n二是" + line + "\n二、提升能力");
    }

    [Theory]
    [InlineData("# ")]
    [InlineData("# **")]
    public void Markdown_marks_in_a_row_do_not_exhaust_the_stack(string marks) => Finishes(Repeat(marks, Large));

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Many_lines_are_read(string block) => Finishes("某局工作总结\n" + Repeat(block, Large / block.Length));

    [Fact]
    public void Million_short_lines_are_read()
    {
        Outline outline = Read(Repeat("一是甲\n", 1_000_000));
        Assert.Equal(1_000_000, outline.Headings.Count);
        Assert.Equal(1_000_000, outline.Headings.Select(heading => heading.Key).Distinct().Count());
    }

    [Fact]
    public void Hundred_thousand_headings_of_one_title_have_names_of_their_own()
    {
        Outline outline = Finishes(
            string.Concat(Enumerable.Range(0, 100_000).Select(index => $"{(index % 99) + 1}.夯实基础\n")));
        Assert.Equal(100_000, outline.Headings.Select(heading => heading.Key).Distinct().Count());
    }

    [Fact]
    public void Lines_are_compared_with_few_siblings() =>
        Finishes("一、甲\n" + Repeat("一是突出政治引领。主题教育二十场。\n注重规范管理。修订制度六项。\n", 20_000));

    [Fact]
    public void Many_lines_are_compared_with_a_huge_title()
    {
        string title = "强化学习" + Repeat("”", 300_000);
        string lines = Repeat("强化监督。全程跟进。\n", 60_000);
        Finishes($"一、甲\n一是强化考核。甲\n二是{title}。乙\n{lines}三、丁");
    }

    [Fact]
    public void Every_family_nests_in_every_other()
    {
        string[] markers = [.. RandomTexts.Markers.Where(marker => !marker.Contains('\n', StringComparison.Ordinal))];
        string text = string.Concat(markers.SelectMany(outer => markers.Select(inner => $"{outer}甲\n{inner}乙。丙\n")));
        Outline outline = Finishes(text);
        Invariants.Hold(outline);
        Assert.InRange(outline.Descendants().Max(heading => heading.Level), 3, 100);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Outline.Read(null!));
        Assert.Throws<ArgumentNullException>(() => Outline.Read("一、甲").WriteTo(null!));
        Assert.Throws<ArgumentNullException>(() => OutlineChecker.Check(null!));
        Assert.Throws<ArgumentNullException>(() => UnicodeCheck.FindFault(null!));
    }

    [Fact]
    public void Positions_are_told_for_the_text_and_its_end_only()
    {
        Outline outline = Outline.Read("一、甲\n二、乙");
        Assert.Equal(new TextPosition(1, 1), outline.GetPosition(0));
        Assert.Equal(new TextPosition(1, 4), outline.GetPosition(3));
        Assert.Equal(new TextPosition(2, 1), outline.GetPosition(4));
        Assert.Equal(new TextPosition(2, 4), outline.GetPosition(7));
        Assert.Equal(new TextPosition(1, 1), Outline.Read(string.Empty).GetPosition(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => outline.GetPosition(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => outline.GetPosition(8));
    }

    [Fact]
    public void Cancelled_reading_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Outline.Read(Repository.Seed, null, source.Token));
        Assert.Throws<OperationCanceledException>(() => Outline.Read(Repeat("一是甲\n", 100_000), null, source.Token));
        Assert.Throws<OperationCanceledException>(
            () => OutlineChecker.Check(Outline.Read(Repository.Seed), source.Token));
    }

    [Fact]
    public void Reading_is_repeatable_and_safe_on_many_threads()
    {
        string expected = Drawing.Of(Outline.Read(Repository.Seed));
        string[] read = new string[16];
        System.Threading.Tasks.Parallel.For(
            0, read.Length, index => read[index] = Drawing.Of(Outline.Read(Repository.Seed)));
        Assert.All(read, drawing => Assert.Equal(expected, drawing));
    }

    [Fact]
    public void Names_and_content_are_made_once_for_all_threads_that_ask()
    {
        string expected = NamesOf(Outline.Read(Repository.Seed));
        for (int round = 0; round < 8; round++)
        {
            Outline outline = Outline.Read(Repository.Seed);
            string[] read = new string[16];
            System.Threading.Tasks.Parallel.For(0, read.Length, index => read[index] = NamesOf(outline));
            Assert.All(read, names => Assert.Equal(expected, names));
        }
    }

    [Fact]
    public void Naming_that_was_stopped_can_be_asked_for_again()
    {
        Outline outline = Outline.Read(Repository.Seed);

        Assert.Throws<OperationCanceledException>(() => outline.NameHeadings(new CancellationToken(canceled: true)));
        Assert.Equal(NamesOf(Outline.Read(Repository.Seed)), NamesOf(outline));
    }

    private static string NamesOf(Outline outline) => string.Join(
        '\n', outline.Descendants().Select(
            heading => $"{heading.Key} {heading.Id} {heading.Content.Count} {heading.Pattern}"));

    private static Outline Finishes(string text)
    {
        Outline outline = Read(text);
        Invariants.PiecesAreTheText(outline);
        Invariants.TreeIsConsistent(outline);
        return outline;
    }

    /// <summary>Reads on a thread of its own with the small stack that a compiler's threads have.</summary>
    private static Outline Read(string text)
    {
        Outline? outline = null;
        var thread = new Thread(() => outline = Outline.Read(text), maxStackSize: 1 << 20) { IsBackground = true };
        thread.Start();
        Assert.True(thread.Join(_patience), "The reader does not come back.");
        return outline!;
    }

    private static string Repeat(string fragment, int count) => string.Concat(Enumerable.Repeat(fragment, count));
}
