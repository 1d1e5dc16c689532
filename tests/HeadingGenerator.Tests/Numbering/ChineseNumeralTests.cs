namespace HeadingGenerator.Tests.Numbering;

public class ChineseNumeralTests
{
    [Theory]
    [InlineData(1, "一")]
    [InlineData(2, "二")]
    [InlineData(9, "九")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(19, "十九")]
    [InlineData(20, "二十")]
    [InlineData(21, "二十一")]
    [InlineData(30, "三十")]
    [InlineData(99, "九十九")]
    [InlineData(100, "一百")]
    [InlineData(101, "一百零一")]
    [InlineData(110, "一百一十")]
    [InlineData(111, "一百一十一")]
    [InlineData(200, "二百")]
    [InlineData(222, "二百二十二")]
    [InlineData(1000, "一千")]
    [InlineData(1001, "一千零一")]
    [InlineData(1010, "一千零一十")]
    [InlineData(1011, "一千零一十一")]
    [InlineData(1100, "一千一百")]
    [InlineData(1101, "一千一百零一")]
    [InlineData(2002, "二千零二")]
    [InlineData(9999, "九千九百九十九")]
    public void A_number_is_written_as_it_is_spoken(int number, string expected) =>
        Assert.Equal(expected, ChineseNumeral.Format(number));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_000)]
    [InlineData(int.MinValue)]
    public void Other_numbers_are_refused(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(number), () => ChineseNumeral.Format(number));

    [Fact]
    public void All_numerals_differ_and_none_says_两()
    {
        var all = Enumerable.Range(1, ChineseNumeral.MaxValue).Select(ChineseNumeral.Format).ToList();

        Assert.Equal(all.Count, new HashSet<string>(all).Count);
        Assert.All(
            all,
            numeral => Assert.True(
                numeral.All("零一二三四五六七八九十百千".Contains) && !numeral.EndsWith('零') && !numeral.Contains("零零")));
    }

    [Fact]
    public void Every_numeral_is_read_back()
    {
        for (int number = 1; number <= ChineseNumeral.MaxValue; number++)
        {
            Assert.True(ChineseNumeral.TryParse(ChineseNumeral.Format(number), out int read));
            Assert.Equal(number, read);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("零")]
    [InlineData("一十")]
    [InlineData("一二")]
    [InlineData("一百一")]
    [InlineData("一千一十")]
    [InlineData("十万")]
    [InlineData("12")]
    [InlineData(" 三")]
    public void What_is_written_otherwise_is_no_numeral(string? text)
    {
        Assert.False(ChineseNumeral.TryParse(text, out int number));
        Assert.Equal(0, number);
    }

    [Fact]
    public void Every_numeral_is_read_back_as_the_number_of_a_theme()
    {
        Theme[] themes = Enumerable.Range(1, ChineseNumeral.MaxValue)
            .Select(i => (Theme)new Catalogs.FreshTheme(i, [$"K{i}", "", $"T{i}", ""]))
            .ToArray();
        var catalog = Catalogs.Packed.Catalog("测试", themes);

        Assert.All(themes, theme => Assert.Same(theme, catalog.Get(ChineseNumeral.Format(theme.Position))));
    }
}
