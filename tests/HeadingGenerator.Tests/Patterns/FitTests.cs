using System.Globalization;
using HeadingGenerator.Tests.Catalogs;

namespace HeadingGenerator.Tests.Patterns;

public class FitTests
{
    private static readonly CultureInfo _chinese = CultureInfo.GetCultureInfo("zh-Hans");

    [Theory]
    [InlineData("抓党建与乡村振兴相融合")]
    [InlineData(" 抓党建与乡村振兴相融合。\n")]
    [InlineData("抓党建与新乡村振兴相融合")]
    [InlineData("抓党建与“大调研”相融合")]
    public void A_heading_that_follows_the_pattern_fits(string heading)
    {
        FitResult result = Themes.突出融字.Fits(heading);

        Assert.True(result.Fits);
        Assert.Empty(result.Differences);
        Assert.Equal("fits", $"{result}");
        Assert.Equal("符合", result.GetMessage(_chinese));
    }

    [Theory]
    [InlineData("抓党建与乡村振兴融合", "does not end with “相融合”", "结尾缺少“相融合”")]
    [InlineData("以党建与乡村振兴相融合", "does not start with “抓党建与”", "开头缺少“抓党建与”")]
    [InlineData("抓党建与乡村全面振兴相融合", "slot 1 has 6 characters where the points have 4", "第1处空位有6个字，各要点为4个")]
    [InlineData("抓党建与党相融合", "slot 1 has 1 character where the points have 4", "第1处空位有1个字，各要点为4个")]
    [InlineData("抓党建与相融合", "slot 1 has 0 characters where the points have 4", "第1处空位有0个字，各要点为4个")]
    [InlineData("抓党建与乡村，振兴相融合", "has 2 clauses where the points have 1", "有2个分句，各要点为1个")]
    [InlineData(
        "全面推进",
        "does not start with “抓党建与”; does not end with “相融合”",
        "开头缺少“抓党建与”；结尾缺少“相融合”")]
    [InlineData(
        "",
        "does not start with “抓党建与”; does not end with “相融合”; has 0 clauses where the points have 1",
        "开头缺少“抓党建与”；结尾缺少“相融合”；有0个分句，各要点为1个")]
    public void What_differs_from_a_pattern_is_told_in_two_languages(string heading, string english, string chinese)
    {
        FitResult result = Themes.突出融字.Fits(heading);

        Assert.False(result.Fits);
        Assert.Equal(english, $"{result}");
        Assert.Equal(english, result.GetMessage(CultureInfo.GetCultureInfo("de")));
        Assert.Equal(chinese, result.GetMessage(_chinese));
        Assert.Equal(chinese, result.GetMessage(CultureInfo.GetCultureInfo("zh-TW")));
        Assert.Equal(english, string.Join("; ", result.Differences));
    }

    [Theory]
    [InlineData("注重学用结合，严守能力素质关", "lacks “，严把” in between")]
    [InlineData("注重学用结合严把能力素质关", "lacks “，严把” in between; has 1 clause where the points have 2")]
    [InlineData("，严把能力素质关", "has 1 clause where the points have 2; slot 1 has 0 characters where the points have 6")]
    [InlineData("注重学用结合，严把关", "slot 2 has 0 characters where the points have 4")]
    [InlineData("，严把关", "has 1 clause where the points have 2; slot 1 has 0 characters where the points have 6; slot 2 has 0 characters where the points have 4")]
    public void Inner_literals_and_slots_are_told_apart(string heading, string expected) =>
        Assert.Equal(expected, 严把五关Theme.Instance.Fits(heading).GetMessage(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("加强调研，改进作风", "fits")]
    [InlineData("加强“调研”，改进作风。", "fits")]
    [InlineData("加强调查研究，改进作风", "clause 1 has 6 characters where the points have 4")]
    [InlineData(
        "调研，改进工作作风", "clause 1 has 2 characters where the points have 4; clause 2 has 6 characters where the points have 4–5")]
    [InlineData("加强调研", "has 1 clause where the points have 2")]
    [InlineData("加强，调研，作风", "has 3 clauses where the points have 2")]
    public void Without_a_pattern_the_clauses_are_compared(string heading, string expected)
    {
        var theme = FreshTheme.Titled("建章立制", points: ["完善机制，细化责任", "建章立制，规范标准化"]);

        Assert.Equal(expected, theme.Fits(heading).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Clauses_are_compared_with_those_of_points_that_have_as_many()
    {
        var theme = FreshTheme.Titled("干", points: ["敢于担当", "能干，会干", "敢想，敢干，敢成"]);

        Assert.True(theme.Fits("实干，巧干").Fits);
        Assert.Equal(
            "clause 1 has 2 characters where the points have 4",
            theme.Fits("实干").GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("第1个分句有3个字，各要点为2个", theme.Fits("真实干，巧干").GetMessage(_chinese));
        Assert.Equal("有4个分句，各要点为1至3个", theme.Fits("干，干，干，干").GetMessage(_chinese));
    }

    [Fact]
    public void Differences_are_typed()
    {
        Assert.Equal(
            [
                (FitDifferenceKind.Literal, "，严把", null, null, 0, 0, 0),
                (FitDifferenceKind.ClauseCount, null, null, null, 1, 2, 2)
            ],
            Typed(严把五关Theme.Instance.Fits("把能力素质关")));
        Assert.Equal(
            [(FitDifferenceKind.ClauseLength, null, null, 1, 2, 4, 4)],
            Typed(严把五关Theme.Instance.Fits("精心谋划部署，严把组织关")));
        Assert.Equal(
            [(FitDifferenceKind.ClauseLength, null, 1, null, 3, 4, 4)],
            Typed(FreshTheme.Titled("机制", points: "完善机制，细化责任").Fits("完善机制，细化的")));

        static IEnumerable<(FitDifferenceKind, string?, int?, int?, int, int, int)> Typed(FitResult result) =>
            result.Differences.Select(difference => (
                difference.Kind, difference.Literal, difference.Clause, difference.Slot, difference.Actual, difference.Minimum, difference.Maximum));
    }

    [Fact]
    public void A_pattern_without_slots_wants_its_own_text()
    {
        var theme = FreshTheme.Titled("题", pattern: "敢干", points: "敢干");

        Assert.True(theme.Fits("敢干。").Fits);
        Assert.Equal("不是“敢干”", theme.Fits("敢干敢干").Differences[0].GetMessage(_chinese));
    }

    [Fact]
    public void Points_that_break_the_pattern_do_not_set_its_lengths()
    {
        Assert.True(Themes.突出严字.Fits("行业治理严").Fits);
        Assert.Equal(
            "does not end with “严”", Themes.突出严字.Fits(Themes.突出严字.抓早抓小.Title).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Every_text_fits_where_there_are_no_points()
    {
        Assert.True(Themes.助力建设.Fits("随便什么，都可以").Fits);
        Assert.True(Themes.突出严字.政治思想严.Fits("").Fits);
        Assert.Throws<ArgumentNullException>("heading", () => Themes.助力建设.Fits(null!));
    }

    [Fact]
    public void Points_fit_themselves()
    {
        var random = new Random(20251126);
        for (int i = 0; i < 3_000; i++)
        {
            string[] literals = Enumerable.Range(0, random.Next(2, 5)).Select(_ => RandomText(random, 2)).ToArray();
            string pattern = string.Concat(
                literals.Select((literal, slot) => slot == 0 ? literal : $"{{{slot - 1}}}{literal}"));
            string[] points = Enumerable.Range(0, random.Next(1, 4))
                .Select(
                    _ => string.Concat(
                        literals.Select(
                            (literal, slot) => slot == 0 ? literal : RandomText(random, 4) + "丁" + literal)))
                .ToArray();

            Assert.All(
                points,
                point => Assert.True(FreshTheme.Titled("题", pattern: pattern, points: points).Fits(point).Fits));
            Assert.All(points, point => Assert.True(FreshTheme.Titled("题", points: points).Fits(point).Fits));
        }
    }

    [Fact]
    public void What_does_not_follow_the_pattern_differs_in_something()
    {
        var random = new Random(20251127);
        int misses = 0;
        for (int i = 0; i < 20_000; i++)
        {
            string[] literals = Enumerable.Range(0, random.Next(1, 5)).Select(_ => RandomText(random, 2)).ToArray();
            var pattern = SentencePattern.Parse(
                string.Concat(literals.Select((literal, slot) => slot == 0 ? literal : $"{{{slot - 1}}}{literal}")));
            string heading = RandomText(random, 8);
            if (pattern.Text.Length == 0)
            {
                continue;
            }

            FitResult result = FreshTheme.Titled("题", pattern: pattern.Text, points: "点").Fits(heading);
            string bare = heading.Trim();
            if (!pattern.TryMatch(heading, out _)
                && !pattern.TryMatch(bare, out _)
                && !pattern.TryMatch(bare[..^(bare.EndsWith('。') ? 1 : 0)], out _))
            {
                misses++;
                Assert.Contains(result.Differences, difference => difference.Kind != FitDifferenceKind.ClauseCount);
                Assert.DoesNotContain(
                    result.Differences, difference => difference.Literal?.Length == 0 && pattern.SlotCount > 0);
            }
        }

        Assert.True(misses > 5_000, $"Only {misses} headings did not match.");
    }

    private static string RandomText(Random random, int maxLength) =>
        string.Concat(Enumerable.Range(0, random.Next(maxLength + 1)).Select(_ => "甲乙，“ 。"[random.Next(6)]));
}
