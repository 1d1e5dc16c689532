using HeadingGenerator.Tests.Catalogs;

namespace HeadingGenerator.Tests.Patterns;

public class HeadingShapeTests
{
    [Theory]
    [InlineData("完善机制，细化责任", "4，4")]
    [InlineData("支部搭舞台，英雄台上见", "5，5")]
    [InlineData("聚焦民心党建，让阵地建设强起来", "6，8")]
    [InlineData("机关党建突出一个“严”字", "10")]
    [InlineData("坚持“四同” 提升“四力” 抓好基层党建工作", "4，4，8")]
    [InlineData("压紧压实责任\u3000提高工作质量", "6，6")]
    [InlineData("压紧压实责任\u00A0\t提高工作质量", "6，6")]
    [InlineData("“党建+窗口建设”", "7")]
    [InlineData("学习《准则》（试行）", "6")]
    [InlineData("以主题集中、引导力强为要求", "13")]
    [InlineData("AI 赋能，5G 应用", "4，4")]
    [InlineData("第一；第二：第三。", "2，2，2")]
    [InlineData("，，干！？", "1")]
    [InlineData(" 干 ", "1")]
    [InlineData("𠀀𠀁", "2")]
    [InlineData("干\u200B部\uFEFF", "2")]
    [InlineData("甲\n乙", "1，1")]
    [InlineData("", "")]
    [InlineData("“”（）", "")]
    [InlineData("{0}", "3")]
    public void A_shape_is_the_lengths_of_the_clauses(string heading, string expected)
    {
        var shape = HeadingShape.Of(heading);

        Assert.Equal(expected, shape.ToString());
        Assert.Equal(expected, string.Join('，', shape.ClauseLengths));
        Assert.Equal(shape.ClauseLengths.Sum(), shape.Length);
        Assert.Equal(shape, FreshTheme.Titled("题", points: [heading, heading]).Shape);
    }

    [Fact]
    public void A_heading_has_the_shape_that_all_its_points_share()
    {
        Assert.Equal("4，4", FreshTheme.Titled("题", points: ["完善机制，细化责任", "创新载体，激发活力"]).Shape!.ToString());
        Assert.Null(FreshTheme.Titled("题", points: ["完善机制，细化责任", "创新载体"]).Shape);
        Assert.Null(FreshTheme.Titled("题").Shape);
    }

    [Fact]
    public void Equal_lengths_are_equal_shapes()
    {
        var shape = HeadingShape.Of("完善机制，细化责任");

        Assert.Equal(HeadingShape.Of("创新载体；激发活力。"), shape);
        Assert.Equal(HeadingShape.Of("创新载体；激发活力。").GetHashCode(), shape.GetHashCode());
        Assert.NotEqual(HeadingShape.Of("完善机制"), shape);
        Assert.NotEqual(HeadingShape.Of("完善机制，细化"), shape);
        Assert.False(shape.Equals(null));
        Assert.False(shape.Equals("4，4"));
        Assert.Throws<ArgumentNullException>("heading", () => HeadingShape.Of(null!));
    }

    [Fact]
    public void Quotes_and_brackets_never_change_a_shape()
    {
        var random = new Random(20251125);
        for (int i = 0; i < 5_000; i++)
        {
            string heading = string.Concat(
                Enumerable.Range(0, random.Next(20)).Select(_ => "甲乙丙a，；。 　"[random.Next(9)]));
            string quoted = heading.Insert(random.Next(heading.Length + 1), "“").Replace(
                "乙", "（乙）", StringComparison.Ordinal);

            // A quote between a letter and a space parts two words.
            if (!heading.Contains('a', StringComparison.Ordinal))
            {
                Assert.Equal(HeadingShape.Of(heading), HeadingShape.Of(quoted));
            }

            Assert.All(HeadingShape.Of(heading).ClauseLengths, length => Assert.True(length > 0));
        }
    }
}
