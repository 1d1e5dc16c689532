using HeadingGenerator.Outlines.Tests.Support;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>
/// Texts that come from Markdown set their headings in bold; the marks are no part of title and body.
/// </summary>
public sealed class BoldTests
{
    [Fact]
    public void Bold_words_are_the_heading() =>
        """
        **某局工作思路**
        ### **一、强化学习**
        1. **抓实学习**：每月一次。
        2. __抓好宣传。__ 每季一次。
        ### **二、建强组织**
        - **规范设置**：调整支部三个。
        - **落实生活**：开展活动九次。
        """.IsReadAs(
        """
        =某局工作思路
        一、|强化学习
          1.|抓实学习|每月一次。
          2.|抓好宣传|每季一次。
        二、|建强组织
          -|规范设置|调整支部三个。
          -|落实生活|开展活动九次。
        """);

    [Fact]
    public void Markers_may_be_bold_with_their_titles_or_alone() =>
        """
        **一、选好人**
        **（一）坚持标准。**德才兼备。
        **（二）**坚持公道。任人唯贤。
        **二、用好人** {#用人}
        **一是压实责任。**层层签订。**二是强化督导。**按月督查。
        """.IsReadAs(
        """
        一、|选好人
          （一）|坚持标准|德才兼备。
          （二）|坚持公道|任人唯贤。
        二、|用好人
          一是|压实责任|层层签订。
          二是|强化督导|按月督查。
        """);

    [Fact]
    public void Bold_heading_is_no_title_of_the_marker_above_it() =>
        "一、\n**二、用好人**".IsReadAs("一、|\n二、|用好人");

    [Theory]
    [InlineData("一、坚持**党的领导**，把牢方向", "一、|坚持党的领导，把牢方向")]
    [InlineData("一、**重点**工作", "一、|重点工作")]
    [InlineData("一、**没有关上", "一、|**没有关上")]
    [InlineData("一、**甲。乙**丙。", "一、|**甲|乙**丙。")]
    [InlineData("一、2**3次方", "一、|2**3次方")]
    [InlineData("一、____", "一、|____")]
    public void Marks_of_bold_words_are_no_part_of_a_title(string text, string drawing) => text.IsReadAs(drawing);

    [Fact]
    public void Repairs_keep_the_marks() =>
        Assert.Equal(
            "一、甲\n**（一）选人。**公道。\n**（二）用人。**公正。\n",
            OutlineRepairer.Repair("一、甲\n**（一）选人。**公道。\n**（三）用人。**公正。\n"));
}
