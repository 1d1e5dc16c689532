using System.Globalization;
using HeadingGenerator.Testing;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>The built-in catalog is read as the golden tables say.</summary>
public sealed class GoldenTests
{
    private readonly Outline _outline = Outline.Read(Repository.Seed);

    [Fact]
    public void Themes_are_those_of_the_table()
    {
        string[][] read =
        [
            .. _outline.Headings.Select(theme => new[]
            {
                Text(theme.Position), LineOf(theme), theme.Marker, theme.Title, Text(theme.Points.Count),
            }),
        ];

        string[][] expected = [
            .. Repository.GoldenTable("themes.tsv").Select(row => new[] { row[0], row[1], row[2], row[3], row[5] })
        ];
        Assert.Equal(30, expected.Length);
        AssertSameRows(expected, read);
        Assert.All(_outline.Headings, theme => Assert.Equal(theme.Position, theme.Number));
    }

    [Fact]
    public void Points_are_those_of_the_table()
    {
        string[][] read =
        [
            .. _outline.Headings.SelectMany(theme => theme.Points).Select(point => new[]
            {
                Text(point.Parent!.Position), Text(point.Position), LineOf(point),
                point.Marker.Length == 0 ? "none" : point.Marker, point.Title, point.Body,
            }),
        ];

        string[][] expected = Repository.GoldenTable("points.tsv");
        Assert.Equal(103, expected.Length);
        foreach (string[] row in expected.Where(row => row[3].Length == 0))
        {
            row[3] = "none";
        }

        AssertSameRows(expected, read);
    }

    [Fact]
    public void Names_are_those_of_the_table()
    {
        string[][] read =
        [
            .. _outline.Descendants().Select(heading => heading.Parent is { } theme
                ? new[] { Text(theme.Position), Text(heading.Position), heading.Key }
                : [Text(heading.Position), string.Empty, heading.Key]),
        ];

        string[][] expected = Repository.GoldenTable("names.tsv");
        Assert.Equal(133, expected.Length);
        AssertSameRows(expected, read);
    }

    [Fact]
    public void Markers_are_as_many_of_each_as_counted_by_hand()
    {
        var counts = _outline.Headings.SelectMany(theme => theme.Points).CountBy(point => point.Marker).ToDictionary();
        Assert.Equal([27, 27, 26, 8, 3], new[] { "一是", "二是", "三是", "四是", "五是" }.Select(marker => counts[marker]));
        Assert.Equal([1, 1, 1, 9], new[] { "一要", "二要", "三要", string.Empty }.Select(marker => counts[marker]));
    }

    [Fact]
    public void Document_title_subject_and_depth_are_read()
    {
        Assert.Equal("机关党建小标题30例", _outline.Title);
        Assert.Equal("机关党建", _outline.Subject);
        Assert.Empty(_outline.Preface);
        Assert.Empty(_outline.Unclaimed);
        Assert.All(_outline.Descendants(), heading => Assert.InRange(heading.Level, 1, 2));
        Assert.All(_outline.Headings, theme => Assert.Empty(theme.Body));
        Invariants.Hold(_outline);
    }

    private static void AssertSameRows(string[][] expected, string[][] read) =>
        Assert.Equal(expected.Select(row => string.Join(" | ", row)), read.Select(row => string.Join(" | ", row)));

    private string LineOf(OutlineHeading heading) => Text(_outline.GetPosition(heading.HeadingRange.Start).Line);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
