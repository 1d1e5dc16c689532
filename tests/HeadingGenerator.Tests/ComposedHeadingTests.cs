using System.Globalization;
using HeadingGenerator.Tests.Catalogs;

namespace HeadingGenerator.Tests;

public class ComposedHeadingTests
{
    [Fact]
    public void A_heading_is_composed_after_the_pattern()
    {
        Assert.Equal("抓党建与乡村振兴相融合", Themes.突出融字.Compose("乡村振兴"));
        Assert.Equal("纪委责任", Themes.健全机制.责任机制.Compose("纪委"));
        Assert.Equal("注重学用结合，严把能力素质关", 严把五关Theme.Instance.Compose("注重学用结合", "能力素质"));
    }

    [Fact]
    public void Every_point_is_composed_of_its_own_slots()
    {
        Assert.All(Themes.突出融字.Points, point => Assert.Equal(point.Title, Themes.突出融字.Compose(point.Slots[0])));
        Assert.All(
            严把五关Theme.Instance.Points,
            point => Assert.Equal(point.Title, 严把五关Theme.Instance.Compose(point.Slots[0], point.Slots[1])));
    }

    [Fact]
    public void A_series_has_the_markers_of_the_points()
    {
        Assert.Equal(
            ["一是抓党建与乡村振兴相融合。", "二是抓党建与基层治理相融合。", "三是抓党建与营商环境相融合。"],
            Themes.突出融字.ComposeAll("乡村振兴", "基层治理", "营商环境").Select(heading => heading.Text));
        Assert.Equal(
            ["一是甲，严把乙关。", "二是丙，严把丁关。", "三是戊，严把己关。"],
            严把五关Theme.Instance.ComposeAll(("甲", "乙"), ("丙", "丁"), ("戊", "己")).Select(heading => heading.Text));
        Assert.Equal(["1.", "5.", "6."], Themes.健全机制.责任机制.ComposeAll("甲", "乙", "丙").Select(heading => heading.Marker));
        Assert.Empty(Themes.突出融字.ComposeAll());
    }

    [Theory]
    [InlineData("一是", "四是")]
    [InlineData("一、", "四、")]
    [InlineData("（一）", "（四）")]
    [InlineData("(一）、", "(四）、")]
    [InlineData("【一】", "【四】")]
    [InlineData("㈠", "㈣")]
    [InlineData("1.", "4.")]
    [InlineData("１．", "４．")]
    [InlineData("1.1", "1.4")]
    [InlineData("2.1.1、", "2.1.4、")]
    [InlineData("（1）", "（4）")]
    [InlineData("1)", "4)")]
    [InlineData("⑴", "⑷")]
    [InlineData("⒈", "⒋")]
    [InlineData("①", "④")]
    [InlineData("①、", "④、")]
    [InlineData("❶", "❹")]
    [InlineData("㊀", "㊃")]
    [InlineData("A.", "D.")]
    [InlineData("a)", "d)")]
    [InlineData("Ａ．", "Ｄ．")]
    [InlineData("Ⅰ．", "Ⅳ．")]
    [InlineData("ⅰ、", "ⅳ、")]
    [InlineData("第一，", "第四，")]
    [InlineData("第一阶段：", "第四阶段：")]
    [InlineData("第一方面，", "第四方面，")]
    [InlineData("第一章", "第四章")]
    [InlineData("其一，", "其四，")]
    [InlineData("例一：", "例四：")]
    [InlineData("案例1：", "案例4：")]
    [InlineData("一要", "四要")]
    [InlineData("一抓", "四抓")]
    [InlineData("——", "——")]
    [InlineData("-", "-")]
    [InlineData("●", "●")]
    [InlineData("首先，", "")]
    [InlineData("一方面，", "")]
    [InlineData("另一方面，", "")]
    [InlineData("", "")]
    public void A_marker_is_continued_in_its_style(string first, string fourth)
    {
        var theme = FreshTheme.Marked(null, first, first, first);

        Assert.Equal(fourth, theme.ComposeAll("甲", "乙", "丙", "丁")[3].Marker);
    }

    [Theory]
    [InlineData("一、", 12, "十二、")]
    [InlineData("（一）", 110, "（一百一十）")]
    [InlineData("一是", 10_000, "10000是")]
    [InlineData("①", 21, "㉑")]
    [InlineData("㊿", 36, "㊱")]
    [InlineData("①", 51, "（51）")]
    [InlineData("⑴", 21, "（21）")]
    [InlineData("㈠", 11, "（11）")]
    [InlineData("A.", 26, "Z.")]
    [InlineData("A.", 27, "27.")]
    [InlineData("Ⅰ．", 13, "13．")]
    [InlineData("１、", 20, "２０、")]
    [InlineData("1.", int.MaxValue, "2147483647.")]
    [InlineData("首先，", 3, "再次，")]
    [InlineData("❶", 3, "❸")]
    public void A_marker_is_continued_as_far_as_one_likes(string marker, int number, string expected)
    {
        // Two points: the first lends its marker, the second has none and the number before.
        var theme = FreshTheme.Marked([1, 1, number - 1], marker, "");

        Assert.Equal(expected, theme.ComposeAll("甲", "乙", "丙")[2].Marker);
    }

    [Fact]
    public void Points_keep_their_own_markers_and_the_rest_counts_on()
    {
        Assert.Equal(["一是1", "二是2", "三是3", "四是4", "五是5"], Series(FreshTheme.Marked(null, "一是", "二是", "", "")));
        Assert.Equal(["首先1", "其次2", "最后3", "4", "5"], Series(FreshTheme.Marked(null, "首先", "其次", "最后")));
        Assert.Equal(["——1", "——2", "——3", "——4", "——5"], Series(FreshTheme.Marked(null, "——")));
        Assert.Equal(["4.4", "5.5", "6.6", "7.7", "8.8"], Series(FreshTheme.Marked([1, 4, 5], "4.", "5.")));
        Assert.Equal(["（一）1", "（三）3", "（四）4", "（五）5", "（六）6"], Series(FreshTheme.Marked([1, 1, 3], "（一）", "（三）")));
        Assert.Equal(["（一）1", "（二）2", "（三）3", "（四）4", "（五）5"], Series(FreshTheme.Marked(null, "", "（二）")));
        Assert.Equal(["1", "2", "3", "4", "5"], Series(FreshTheme.Marked(null, "", "")));

        static IEnumerable<string> Series(FreshTheme theme) =>
            theme.ComposeAll("甲", "乙", "丙", "丁", "戊")
                .Select(heading => heading.Marker + heading.Number.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{0}")]
    [InlineData("{{}}")]
    [InlineData("“”\"")]
    [InlineData("甲\n乙\r\n")]
    [InlineData("</p>**`")]
    [InlineData("\0\uD800\u2028")]
    public void Slots_are_taken_literally(string slot)
    {
        ComposedHeading heading = Themes.突出融字.ComposeAll(slot)[0];

        Assert.Equal($"抓党建与{slot}相融合", heading.Title);
        Assert.Equal($"一是抓党建与{slot}相融合。", heading.Text);
    }

    [Theory]
    [InlineData("怎么干", "一是怎么干。正文", "一是怎么干。")]
    [InlineData("怎么干？", "一是怎么干？正文", "一是怎么干？")]
    [InlineData("干。", "一是干。正文", "一是干。")]
    [InlineData("", "一是。正文", "一是。")]
    public void Text_is_closed_like_that_of_a_point(string title, string withBody, string withoutBody)
    {
        ComposedHeading heading = FreshTheme.Marked(null, "一是").ComposeAll(title)[0];

        Assert.Equal(withoutBody, heading.Text);
        Assert.Equal("", heading.Body);
        Assert.Equal(withBody, heading.WithBody("正文").Text);
        Assert.Equal("正文", heading.WithBody("正文").Body);
        Assert.Equal(withoutBody, heading.Text);
        Assert.Throws<ArgumentNullException>("body", () => heading.WithBody(null!));
    }

    [Theory]
    [InlineData("M", "1. 5G网络")]
    [InlineData("F", "1. 5G网络。")]
    [InlineData("1.", "1. 5G网络")]
    [InlineData("一、", "一、5G网络")]
    public void A_number_does_not_run_into_the_number_of_a_title(string format, string expected)
    {
        ComposedHeading heading = FreshTheme.Marked(null, "1.").ComposeAll("5G网络")[0];
        char[] destination = new char[expected.Length];

        Assert.Equal(expected, heading.ToString(format, CultureInfo.InvariantCulture));
        Assert.True(heading.TryFormat(destination, out int written, format));
        Assert.Equal(expected, new string(destination, 0, written));
    }

    [Theory]
    [InlineData(null, "丙机制")]
    [InlineData("G", "丙机制")]
    [InlineData("M", "（四）丙机制")]
    [InlineData("F", "（四）丙机制。正文")]
    [InlineData("一、", "四、丙机制")]
    [InlineData("一是", "四是丙机制")]
    [InlineData("①", "④丙机制")]
    public void It_is_written_in_the_formats_of_headings(string? format, string expected)
    {
        ComposedHeading heading = Themes.健全机制.ComposeAll("甲", "乙", "丙")[2].WithBody("正文");
        char[] destination = new char[expected.Length];

        Assert.Equal("丙机制", heading.ToString());
        Assert.Equal(expected, heading.ToString(format, CultureInfo.InvariantCulture));
        Assert.Equal(expected, string.Format(CultureInfo.InvariantCulture, $"{{0:{format}}}", heading));
        Assert.True(heading.TryFormat(destination, out int written, format));
        Assert.Equal(expected, new string(destination, 0, written));
        Assert.False(heading.TryFormat(destination.AsSpan(1), out written, format));
        Assert.Equal(0, written);
        Assert.Throws<FormatException>(() => heading.ToString("X", null));
    }

    [Fact]
    public void Composed_headings_are_equal_if_their_texts_are()
    {
        ComposedHeading heading = Themes.突出融字.ComposeAll("乡村振兴")[0];

        Assert.Equal(Themes.突出融字.ComposeAll("乡村振兴")[0], heading);
        Assert.Equal(heading.WithBody("正文"), heading.WithBody("正文"));
        Assert.NotEqual(heading, heading.WithBody("正文"));
        Assert.NotEqual(heading, Themes.突出融字.ComposeAll("甲", "乡村振兴")[1]);
    }

    [Fact]
    public void Nothing_is_composed_of_nothing()
    {
        Assert.Throws<ArgumentNullException>("headings", () => Themes.突出融字.ComposeAll(null!));
        Assert.Throws<InvalidOperationException>(() => FreshTheme.WithPoints(1).ComposeAll("甲"));
        var exception = Assert.Throws<ArgumentNullException>("headings", () => Themes.突出融字.ComposeAll("乡村振兴", null!));
        Assert.StartsWith("What heading 2 is made of is null.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_are_not_created_for_their_markers()
    {
        var theme = FreshTheme.Marked(null, "一是", "二是", "三是");
        _ = theme.ComposeAll("甲", "乙", "丙", "丁");

        Assert.Equal(0, theme.Created);
    }

    [Fact]
    public void What_fills_the_slots_is_found_again()
    {
        var random = new Random(20251124);
        for (int i = 0; i < 2_000; i++)
        {
            (string, string)[] fillers = Enumerable.Range(0, random.Next(8))
                .Select(_ => (RandomText(random), RandomText(random)))
                .ToArray();
            IReadOnlyList<ComposedHeading> headings = 严把五关Theme.Instance.ComposeAll(fillers);

            Assert.Equal(Enumerable.Range(1, fillers.Length), headings.Select(heading => heading.Number));
            Assert.All(headings.Zip(fillers), pair =>
            {
                Assert.True(严把五关Theme.Instance.Pattern!.TryMatch(pair.First.Title, out IReadOnlyList<string> slots));
                Assert.Equal([pair.Second.Item1, pair.Second.Item2], slots);
            });
        }
    }

    private static string RandomText(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => "甲乙{}0关把，\n“"[random.Next(10)]));
}
