using HeadingGenerator.Outlines.Series;
using HeadingGenerator.Outlines.Tests.Support;

namespace HeadingGenerator.Outlines.Tests.GrammarTests;

/// <summary>Every row of the table of line kinds claims its example and leaves its near miss alone.</summary>
public sealed class LineRowTests
{
    /// <summary>The line on which the examples stand.</summary>
    private const int Line = 3;

    /// <summary>The rows.</summary>
    public static TheoryData<string> Ids { get; } = [.. LineKinds.Table.Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_is_a_line_of_its_kind(string id)
    {
        LineRow row = RowOf(id);
        Outline outline = Outline.Read(GrammarExamples.Below(row, row.Example));

        Assert.Equal(id, outline.GetGrammarRow(Line));
        Assert.Equal(row.Kind == LineKind.Page, outline.Unclaimed.Any(range => range.Of(outline.Text) == row.Example));
        Assert.Equal(2, outline.Descendants().Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_near_miss_is_none(string id)
    {
        LineRow row = RowOf(id);
        Outline outline = Outline.Read(GrammarExamples.Below(row, row.NearMiss));

        Assert.NotEqual(id, outline.GetGrammarRow(Line));
    }

    [Fact]
    public void A_word_on_a_button_is_the_authors_where_no_other_line_of_the_page_stands_beside_it()
    {
        Outline outline = Outline.Read("一、夯实基础\n收藏\n二、提升能力");

        Assert.Empty(outline.Unclaimed);
    }

    private static LineRow RowOf(string id) => LineKinds.Table.First(row => row.Id == id);
}
