using HeadingGenerator.Outlines.Tests.Support;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>A line break that runs through a marker, or between a marker and its title.</summary>
public sealed class BrokenMarkerTests
{
    [Theory]
    [InlineData("（\n二）改进作风", "（二）")]
    [InlineData("（二\n）改进作风", "（二）")]
    [InlineData("(\r\n二)改进作风", "(二)")]
    [InlineData("　　（\n　　二）改进作风", "（二）")]
    public void Broken_bracket_is_joined(string broken, string marker) => $"（一）夯实基础\n{broken}\n（三）严明纪律".IsReadAs(
        $"""
        （一）|夯实基础
        {marker}|改进作风
        （三）|严明纪律
        """);

    [Theory]
    [InlineData("二\n、改进作风", "二、")]
    [InlineData("二、\n改进作风", "二、")]
    [InlineData("二、\n　　改进作风", "二、")]
    public void Broken_numeral_is_joined(string broken, string marker) => $"一、夯实基础\n{broken}\n三、严明纪律".IsReadAs(
        $"""
        一、|夯实基础
        {marker}|改进作风
        三、|严明纪律
        """);

    [Theory]
    [InlineData("第\n二章 改进作风", "第二章")]
    [InlineData("第二\n章 改进作风", "第二章")]
    [InlineData("第二章\n改进作风", "第二章")]
    public void Broken_division_is_joined(string broken, string marker) => $"第一章 夯实基础\n{broken}\n第三章 严明纪律".IsReadAs(
        $"""
        第一章|夯实基础
        {marker}|改进作风
        第三章|严明纪律
        """);

    [Theory]
    [InlineData("1\n2.改进作风", "12.")]
    [InlineData("12\n.改进作风", "12.")]
    [InlineData("12.\n改进作风", "12.")]
    public void Broken_number_is_joined(string broken, string marker) => $"11.夯实基础\n{broken}\n13.严明纪律".IsReadAs(
        $"""
        11.|夯实基础
        {marker}|改进作风
        13.|严明纪律
        """);

    [Fact]
    public void Marker_alone_before_a_paragraph_or_another_heading_keeps_an_empty_title() =>
        """
        一、
        （一）夯实基础
        二、

        今年以来，全局上下补短板、强弱项、固底板、扬优势，全年修订制度三十项，培训干部五百人次。
        """.IsReadAs(
        """
        一、|
          （一）|夯实基础
        二、||今年以来，全局上下补短板、强弱项、固底板、扬优势，全年修订制度三十项，培训干部五百人次。
        """);

    [Fact]
    public void Short_line_that_is_no_part_of_a_marker_is_not_joined() =>
        """
        一、主要指标
        三百
        五十余项指标全部完成，位居前列。
        二、主要做法
        """.IsReadAs(
        """
        一、|主要指标|三百⏎五十余项指标全部完成，位居前列。
        二、|主要做法
        """);

    [Theory]
    [InlineData("A.\n某局工作总结")]
    [InlineData("一来\n某局工作总结")]
    [InlineData("第\n三章节奏")]
    public void What_turns_out_to_be_no_marker_is_not_joined(string lines)
    {
        Outline outline = Outline.Read(lines + "\n一、夯实基础\n二、改进作风");
        Assert.Equal(lines[..lines.IndexOf('\n', StringComparison.Ordinal)], outline.Title);
        Assert.Equal(lines[(outline.Title.Length + 1)..], outline.Preface);
    }

    [Fact]
    public void Positions_point_to_both_lines()
    {
        Outline outline = Outline.Read("（一）夯实基础\n（\n二）改进作风。\n（三）严明纪律");
        OutlineHeading heading = outline.Headings[1];
        Assert.Equal(new TextPosition(2, 1), outline.GetPosition(heading.MarkerRange.Start));
        Assert.Equal(new TextPosition(3, 3), outline.GetPosition(heading.TitleRange.Start));
        Assert.Equal("（\n二）", heading.MarkerRange.Of(outline.Text));
        Assert.Equal([1, 2, 3], outline.Headings.Select(each => each.Number));
    }
}
