namespace HeadingGenerator.Tests.Numbering;

public class HeadingNumberTests
{
    [Theory]
    [InlineData(NumberingStyle.None, 7, "")]
    [InlineData(NumberingStyle.None, -7, "")]
    [InlineData(NumberingStyle.Chinese, 12, "十二、")]
    [InlineData(NumberingStyle.Chinese, 9999, "九千九百九十九、")]
    [InlineData(NumberingStyle.ParenthesizedChinese, 20, "（二十）")]
    [InlineData(NumberingStyle.Arabic, 1, "1.")]
    [InlineData(NumberingStyle.Arabic, 10, "10.")]
    [InlineData(NumberingStyle.Arabic, 987654321, "987654321.")]
    [InlineData(NumberingStyle.ParenthesizedArabic, 100, "（100）")]
    [InlineData(NumberingStyle.ParenthesizedArabic, int.MaxValue, "（2147483647）")]
    [InlineData(NumberingStyle.RunIn, 3, "三是")]
    [InlineData(NumberingStyle.Circled, 1, "①")]
    [InlineData(NumberingStyle.Circled, 20, "⑳")]
    [InlineData(NumberingStyle.Circled, 21, "㉑")]
    [InlineData(NumberingStyle.Circled, 35, "㉟")]
    [InlineData(NumberingStyle.Circled, 36, "㊱")]
    [InlineData(NumberingStyle.Circled, 50, "㊿")]
    public void A_number_is_written_in_its_style(NumberingStyle style, int number, string expected)
    {
        Assert.Equal(expected, HeadingNumber.Format(number, style));

        Span<char> destination = new char[20];
        Assert.True(HeadingNumber.TryFormat(number, style, destination, out int written));
        Assert.Equal(expected, destination[..written].ToString());
        if (expected.Length > 0)
        {
            Assert.False(HeadingNumber.TryFormat(number, style, destination[..(expected.Length - 1)], out written));
            Assert.Equal(0, written);
        }
    }

    [Theory]
    [InlineData(NumberingStyle.Chinese, 0)]
    [InlineData(NumberingStyle.Chinese, 10_000)]
    [InlineData(NumberingStyle.ParenthesizedChinese, 10_000)]
    [InlineData(NumberingStyle.RunIn, 10_000)]
    [InlineData(NumberingStyle.Arabic, 0)]
    [InlineData(NumberingStyle.ParenthesizedArabic, -1)]
    [InlineData(NumberingStyle.Circled, 0)]
    [InlineData(NumberingStyle.Circled, 51)]
    public void A_number_that_a_style_cannot_write_is_refused(NumberingStyle style, int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(number), () => HeadingNumber.Format(number, style));
        Assert.Throws<ArgumentOutOfRangeException>(
            nameof(number), () => HeadingNumber.TryFormat(number, style, new char[20], out _));
    }

    [Fact]
    public void An_unknown_style_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("style", () => HeadingNumber.Format(1, (NumberingStyle)7));

    [Theory]
    [InlineData(NumberingStyle.Chinese)]
    [InlineData(NumberingStyle.ParenthesizedChinese)]
    [InlineData(NumberingStyle.Arabic)]
    [InlineData(NumberingStyle.ParenthesizedArabic)]
    [InlineData(NumberingStyle.RunIn)]
    [InlineData(NumberingStyle.Circled)]
    public void What_is_written_is_read_back(NumberingStyle style)
    {
        for (int number = 1; number <= (style == NumberingStyle.Circled ? 50 : 9999); number++)
        {
            Assert.True(
                HeadingNumber.TryParse(
                    HeadingNumber.Format(number, style), out int read, out NumberingStyle readStyle));
            Assert.Equal((number, style), (read, readStyle));
        }
    }

    [Theory]
    [InlineData("(3)", NumberingStyle.ParenthesizedArabic, 3)]
    [InlineData("（３）", NumberingStyle.ParenthesizedArabic, 3)]
    [InlineData("(三)", NumberingStyle.ParenthesizedChinese, 3)]
    [InlineData("12．", NumberingStyle.Arabic, 12)]
    [InlineData("2147483647.", NumberingStyle.Arabic, int.MaxValue)]
    public void A_number_is_read_in_either_width(string text, NumberingStyle style, int number)
    {
        Assert.True(HeadingNumber.TryParse(text, out int read, out NumberingStyle readStyle));
        Assert.Equal((number, style), (read, readStyle));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("三")]
    [InlineData("3、")]
    [InlineData("三.")]
    [InlineData("（三")]
    [InlineData("（）")]
    [InlineData("（0）")]
    [InlineData("一十、")]
    [InlineData("两是")]
    [InlineData("2147483648.")]
    [InlineData("三、标题")]
    [InlineData(" 三、")]
    [InlineData("⑴")]
    public void Other_texts_are_no_numbers(string? text)
    {
        Assert.False(HeadingNumber.TryParse(text, out int number, out NumberingStyle style));
        Assert.Equal((0, NumberingStyle.None), (number, style));
    }
}
