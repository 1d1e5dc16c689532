using HeadingGenerator.Outlines.Points;
using HeadingGenerator.Outlines.Tests.Support;

namespace HeadingGenerator.Outlines.Tests.GrammarTests;

/// <summary>Every row of evidence decides in some text, for points or against them.</summary>
public sealed class EvidenceRowTests
{
    /// <summary>The rows.</summary>
    public static TheoryData<string> Ids { get; } = [.. EvidenceTable.Rows.Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_row_decides_whether_lines_without_a_marker_are_points(string id)
    {
        EvidenceRow row = EvidenceTable.Rows.First(row => row.Id == id);
        string text = EvidenceTexts.Of(id);

        Assert.Equal(row.Weight > 0, HasPoints(Outline.Read(text)));
        Assert.Equal(row.Weight < 0, HasPoints(Outline.Read(text, null, Grammar.Without(id), CancellationToken.None)));
    }

    [Fact]
    public void Headings_without_a_marker_name_the_row_that_weighs_most()
    {
        Outline outline = Outline.Read(EvidenceTexts.Of("own-line"));

        Assert.Equal(["own-line", "own-line"], outline.Headings[0].Points.Select(point => point.GrammarRow));
    }

    private static bool HasPoints(Outline outline) => outline.Headings[^1].Points.Count > 0;
}
