using HeadingGenerator.Outlines.Tests.Support;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>Lines that whoever reads the text knows to be headings, or to be none.</summary>
public sealed class HeadingLineTests
{
    [Fact]
    public void Known_lines_are_headings_of_their_levels()
    {
        const string Text = "收集工作\n按月移交。\n文书\n件件齐全。\n整理工作\n按件装订。";
        Assert.Equal(
            """
            |收集工作|按月移交。
              |文书|件件齐全。
            |整理工作|按件装订。
            """.ReplaceLineEndings("\n"),
            Draw(Text, new Dictionary<int, int> { [1] = 1, [3] = 2, [5] = 1 }));
    }

    [Fact]
    public void Known_text_is_no_heading()
    {
        const string Text = "一、收集\n二、整理\n三、保管";
        Assert.Equal("一、|收集|二、整理\n三、|保管", Draw(Text, new Dictionary<int, int> { [2] = 0 }));
    }

    [Fact]
    public void Line_of_a_table_may_say_who_printed_the_document()
    {
        const string Text = "一、收集\n二、整理\n某市档案局办公室　2026年4月3日印发";
        Assert.Equal(
            "@PrintLine 某市档案局办公室　2026年4月3日印发\n一、|收集\n二、|整理",
            Draw(Text, new Dictionary<int, int> { [3] = 0 }));
    }

    private static string Draw(string text, Dictionary<int, int> headingLines) =>
        Drawing.Of(Outline.Read(text, new OutlineOptions { HeadingLines = headingLines }));
}
