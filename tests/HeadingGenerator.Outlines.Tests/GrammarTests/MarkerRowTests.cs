using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Tests.Support;
using HeadingGenerator.Testing;

namespace HeadingGenerator.Outlines.Tests.GrammarTests;

/// <summary>Every row of the table of families reads its example and leaves its near miss alone.</summary>
public sealed class MarkerRowTests
{
    /// <summary>The rows.</summary>
    public static TheoryData<string> Ids { get; } = [.. GrammarExamples.Families.Select(family => family.Id)];

    /// <summary>The rows that look like something else.</summary>
    public static TheoryData<string> IdsWithNearMiss { get; } =
        [.. GrammarExamples.Families.Where(family => family.NearMiss.Length > 0).Select(family => family.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_is_a_heading_of_its_family(string id)
    {
        Outline outline = Outline.Read(GrammarExamples.SeriesOf(FamilyOf(id)));

        Assert.Equal([id, id], outline.Descendants().Select(heading => heading.GrammarRow));
        Assert.Equal([1, 2], outline.Headings.Select(heading => heading.Number));
        Assert.All(outline.Headings, heading => Assert.NotEmpty(heading.Marker + heading.Title));
        Invariants.Hold(outline);
    }

    [Theory]
    [MemberData(nameof(IdsWithNearMiss))]
    public void The_near_miss_alone_is_text(string id)
    {
        string nearMiss = FamilyOf(id).NearMiss;
        string[] frames = ["一、夯实基础\n{0}\n二、提升能力", "第一章 总则\n{0}\n第二章 附则", "（一）收集\n今年完成三项。\n{0}\n（二）整理"];

        foreach (string frame in frames)
        {
            Outline outline = Outline.Read(frame.Replace("{0}", nearMiss, StringComparison.Ordinal));
            Assert.Equal(2, outline.Descendants().Count());
            Assert.EndsWith(nearMiss, outline.Headings[0].Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_two_rows_of_the_grammar_share_an_id()
    {
        string[] ids = [.. GrammarIds.All];

        Assert.Equal(ids.Distinct(), ids);
    }

    private static MarkerFamily FamilyOf(string id) => GrammarExamples.Families.First(family => family.Id == id);
}
