namespace HeadingGenerator.Tests.Numbering;

public class NumberingSchemeTests
{
    [Fact]
    public void The_official_scheme_numbers_four_levels()
    {
        NumberingScheme scheme = NumberingScheme.Official;

        Assert.Equal("三、", scheme.Format(1, 3));
        Assert.Equal("（三）", scheme.Format(2, 3));
        Assert.Equal("3.", scheme.Format(3, 3));
        Assert.Equal("（3）", scheme.Format(4, 3));
        Assert.Equal("", scheme.Format(5, 3));
    }

    [Fact]
    public void The_run_in_scheme_counts_the_points_below_themes()
    {
        Assert.Equal("二、", NumberingScheme.RunIn.Format(1, 2));
        Assert.Equal("二是", NumberingScheme.RunIn.Format(2, 2));
        Assert.Equal("", NumberingScheme.RunIn.Format(3, 2));
    }

    [Fact]
    public void An_own_scheme_names_the_styles_of_its_levels()
    {
        NumberingStyle[] styles = [NumberingStyle.Circled, NumberingStyle.None, NumberingStyle.Arabic];
        var scheme = new NumberingScheme(styles);
        styles[0] = NumberingStyle.Arabic;

        Assert.Equal([NumberingStyle.Circled, NumberingStyle.None, NumberingStyle.Arabic], scheme.Styles);
        Assert.Equal("②", scheme.Format(1, 2));
        Assert.Equal("", scheme.Format(2, 2));
        Assert.Equal("2.", scheme.Format(3, 2));
        Assert.Equal("Circled, None, Arabic", scheme.ToString());
    }

    [Theory]
    [InlineData(NumberingStyle.Circled, 51, "（51）")]
    [InlineData(NumberingStyle.ParenthesizedChinese, 10_000, "（10000）")]
    [InlineData(NumberingStyle.Chinese, 10_000, "10000.")]
    [InlineData(NumberingStyle.RunIn, 10_000, "10000.")]
    public void A_long_list_goes_on_in_digits(NumberingStyle style, int position, string expected) =>
        Assert.Equal(expected, new NumberingScheme(style).Format(1, position));

    [Fact]
    public void Levels_and_positions_count_from_1()
    {
        Assert.Throws<ArgumentOutOfRangeException>("level", () => NumberingScheme.Official.Format(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("position", () => NumberingScheme.None.Format(1, 0));
        Assert.Throws<ArgumentNullException>("styles", () => new NumberingScheme(null!));
    }
}
