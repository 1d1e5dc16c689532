using System.Globalization;
using HeadingGenerator.Tests.Catalogs;

namespace HeadingGenerator.Tests;

public class HeadingFormatTests
{
    public static TheoryData<string?, string> Formats => new()
    {
        { null, "委员责任" },
        { "", "委员责任" },
        { "G", "委员责任" },
        { "g", "委员责任" },
        { "M", "5.委员责任" },
        { "m", "5.委员责任" },
        { "F", "5.委员责任。" },
        { "f", "5.委员责任。" },
        { "一、", "五、委员责任" },
        { "（一）", "（五）委员责任" },
        { "1.", "5.委员责任" },
        { "（1）", "（5）委员责任" },
        { "一是", "五是委员责任" },
        { "①", "⑤委员责任" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_heading_is_written_in_every_format(string? format, string expected)
    {
        Heading heading = Themes.健全机制.责任机制.委员责任;

        Assert.Equal(expected, heading.ToString(format, CultureInfo.InvariantCulture));
        Assert.Equal(expected, heading.ToString(format));
        Assert.Equal(expected, string.Format(CultureInfo.InvariantCulture, $"{{0:{format}}}", heading));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_span_is_written_without_a_string_in_between(string? format, string expected)
    {
        Heading heading = Themes.健全机制.责任机制.委员责任;
        Span<char> destination = stackalloc char[expected.Length];
        Assert.True(heading.TryFormat(destination, out _, format));
        long before = GC.GetAllocatedBytesForCurrentThread();

        heading.TryFormat(destination, out _, format);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_span_takes_a_format_if_it_is_long_enough(string? format, string expected)
    {
        Heading heading = Themes.健全机制.责任机制.委员责任;
        Span<char> destination = new char[expected.Length];

        Assert.True(heading.TryFormat(destination, out int written, format));
        Assert.Equal(expected, destination[..written].ToString());
        for (int length = 0; length < expected.Length; length++)
        {
            Assert.False(heading.TryFormat(destination[..length], out written, format));
            Assert.Equal(0, written);
        }
    }

    [Fact]
    public void Interpolation_writes_a_heading() =>
        Assert.Equal(
            "一、机关党建突出一个“严”字：一是政治思想严。强化“十个严禁”纪律要求。",
            $"{Themes.突出严字:一、}：{Themes.突出严字.政治思想严:F}");

    [Theory]
    [InlineData("X")]
    [InlineData("一")]
    [InlineData("二、")]
    [InlineData("GG")]
    [InlineData("(一)")]
    public void An_unknown_format_is_refused(string format)
    {
        Assert.Throws<FormatException>(() => Themes.突出严字.ToString(format, null));
        Assert.Throws<FormatException>(() => Themes.突出严字.TryFormat(new char[99], out _, format));
    }

    [Theory]
    [InlineData("①", 51)]
    [InlineData("一、", 10_000)]
    public void A_number_beyond_the_reach_of_a_format_is_refused(string format, int number)
    {
        var theme = new FreshTheme(1, ["键", "", "标题", ""], [number]);

        Assert.Throws<FormatException>(() => theme.ToString(format, null));
        Assert.Throws<FormatException>(() => theme.TryFormat(new char[99], out _, format));
    }
}
