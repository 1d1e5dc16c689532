using static HeadingGenerator.OpenXml.Tests.Reading.WordFixture;

namespace HeadingGenerator.OpenXml.Tests.Reading;

/// <summary>What Word calls a heading is one, also without a number; what stands in a table is none.</summary>
public class HeadingStyleTests
{
    [Fact]
    public void A_paragraph_with_the_level_of_a_heading_is_one_of_that_level()
    {
        WordOutline word = new WordFixture
        {
            Body = P(R("某局工作报告")) + Heading("工作回顾", 0) + P(R("全年平稳。")) + Heading("馆藏建设", 1) + P(R("接收三千卷。"))
                + Heading("工作安排", 0),
        }.Read();

        Assert.Equal("某局工作报告", word.Outline.Title);
        Assert.Equal(
            ["1 工作回顾", "2 馆藏建设", "1 工作安排"],
            word.Outline.Descendants().Select(heading => $"{heading.Level} {heading.Marker}{heading.Title}"));
        Assert.Equal("全年平稳。", word.Outline.Headings[0].Body);
    }

    [Fact]
    public void Numbers_in_a_table_are_no_headings()
    {
        const string Table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1.</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>甲任务</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

        WordOutline word = new WordFixture { Body = P(R("一、任务")) + Table + P(R("二、时限")) }.Read();

        Assert.Equal(["任务", "时限"], word.Outline.Descendants().Select(heading => heading.Title));
    }

    private static string Heading(string text, int level) => P(R(text), $"<w:outlineLvl w:val=\"{level}\"/>");
}
