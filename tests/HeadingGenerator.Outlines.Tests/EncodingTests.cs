using System.Text;
using HeadingGenerator.Outlines.Tests.Support;
using HeadingGenerator.Testing;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>Line ends and encodings change nothing but the text that is given back.</summary>
public sealed class EncodingTests
{
    private const string Report =
        """
        某局数据治理工作总结
        今年以来，全局上下协同推进。

        一、夯实基础 {#基础}
        一年来补齐短板二十项。
        基础更加牢固。
        （一）健全制度。修订办法三项。
        （
        二）配强队伍
        二、
        提升能力
        要做好三件事：一是学理论；二是学业务；三是学法规。
        — 2 —
        打造书香机关
        　　1.建平台
        　　2.办活动
        下一步，我们将继续努力。

        """;

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    public void Line_ends_are_read_alike(string lineEnd)
    {
        foreach (string text in new[] { Report, Repository.Seed.ReplaceLineEndings("\n") })
        {
            Outline expected = Outline.Read(text);
            Outline read = Outline.Read(text.Replace("\n", lineEnd, StringComparison.Ordinal));
            Assert.Equal(Drawing.Of(expected), Drawing.Of(read));
            Assert.Equal(
                expected.Descendants().Select(heading => heading.Key),
                read.Descendants().Select(heading => heading.Key));
            Assert.Equal(expected.Descendants().Select(Line(expected)), read.Descendants().Select(Line(read)));
            Invariants.Hold(read);
        }
    }

    [Fact]
    public void Mixed_line_ends_are_read_alike()
    {
        string[] lineEnds = ["\n", "\r\n", "\r"];
        string[] lines = Report.Split('\n');
        string mixed = string.Concat(lines.Select((line, index) => line + lineEnds[index % 3]));
        Assert.Equal(Drawing.Of(Outline.Read(Report)), Drawing.Of(Outline.Read(mixed)));
        Invariants.Hold(Outline.Read(mixed));
    }

    [Fact]
    public void Missing_last_line_end_changes_nothing() =>
        Assert.Equal(Drawing.Of(Outline.Read(Report)), Drawing.Of(Outline.Read(Report.TrimEnd('\n'))));

    [Fact]
    public void Byte_order_mark_that_was_left_in_the_text_changes_nothing()
    {
        Outline outline = Outline.Read("\uFEFF" + Report);
        Assert.Equal("某局数据治理工作总结", outline.Title);
        Assert.Equal(Drawing.Of(Outline.Read(Report)), Drawing.Of(outline));
        Invariants.Hold(outline);
    }

    [Fact]
    public void Carriage_return_and_line_feed_are_one_line_end_only_in_this_order()
    {
        Outline outline = Outline.Read("一、甲\r\n二、乙\n\r三、丙\r\r四、丁");
        Assert.Equal([1, 2, 4, 6], outline.Headings.Select(Line(outline)));
    }

    [Theory]
    [InlineData("某局工作总结\n一、夯实基础", -1)]
    [InlineData("", -1)]
    [InlineData("一\uFFFD、夯实基础", 1)]
    [InlineData("一\0、\uFFFD", 1)]
    public void Fault_of_encoding_is_found_at_its_first_place(string text, int position) =>
        Assert.Equal(position, UnicodeCheck.FindFault(text));

    [Fact]
    public void Text_in_another_encoding_is_one_error()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] bytes = Encoding.GetEncoding("GB18030").GetBytes(Report);
        Outline outline = Outline.Read(Encoding.UTF8.GetString(bytes));
        Finding finding = Assert.Single(OutlineChecker.Check(outline));
        Assert.Equal("HG0001", finding.Rule.Id);
        Invariants.Hold(outline);
    }

    private static System.Func<OutlineHeading, int> Line(Outline outline) =>
        heading => outline.GetPosition(heading.HeadingRange.Start).Line;
}
