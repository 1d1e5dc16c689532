using System.Globalization;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Tests.Support;
using HeadingGenerator.Testing;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>
/// Reads the real texts that lie beside the repository on some machines. They are never part of it; where they are
/// missing, the tests are skipped.
/// </summary>
public sealed class CorpusTests
{
    [SharedFact]
    public void Every_text_has_as_many_points_as_counted_by_hand()
    {
        var faults = new List<string>();
        foreach (string[] row in Repository.ReadTable(Path.Combine(Repository.Corpus, "expected.tsv")))
        {
            Outline outline = ReadText(row[0]);
            int line = int.Parse(row[2], CultureInfo.InvariantCulture);
            IReadOnlyList<OutlineHeading> headings = line == 0
                ? outline.Headings
                : Find(outline, line, row[3])?.Points ?? [];
            int count = headings.Count(heading => row[5].Length == 0 || IsOf(heading, row[5]));
            if (count != int.Parse(row[4], CultureInfo.InvariantCulture)
                || (line > 0 && Find(outline, line, row[3]) is null))
            {
                faults.Add($"{row[0]}({row[2]}): {row[3]} has {count} points, not {row[4]}.");
            }

            // The list leaves out points without a marker after those that have one.
            bool isOther = line > 0
                && row[5].Length > 0
                && !headings.All(heading => IsOf(heading, row[5]) || heading.Marker.Length == 0);
            if (isOther)
            {
                faults.Add($"{row[0]}({row[2]}): a point of {row[3]} is not of the family {row[5]}.");
            }
        }

        Assert.Empty(faults);
    }

    [SharedFact]
    public void Every_text_is_given_back()
    {
        foreach (string file in Directory.GetFiles(Repository.Corpus, "*.txt"))
        {
            Invariants.Hold(Outline.Read(File.ReadAllText(file)));
        }
    }

    [SharedFact]
    public void Every_text_is_read_alike_with_any_line_end()
    {
        foreach (string file in Directory.GetFiles(Repository.Corpus, "*.txt"))
        {
            string text = File.ReadAllText(file).ReplaceLineEndings("\n");
            string drawing = Drawing.Of(Outline.Read(text));
            Assert.Equal(drawing, Drawing.Of(Outline.Read(text.ReplaceLineEndings("\r\n"))));
            Assert.Equal(drawing, Drawing.Of(Outline.Read(text.ReplaceLineEndings("\r"))));
        }
    }

    [SharedFact]
    public void Mixed_separators_are_one_series()
    {
        Outline outline = ReadText("S1-mixed-arabic-separators.txt");
        Assert.NotEmpty(outline.Title);
        Assert.Equal([1, 2, 3, 4, 5, 6], outline.Headings.Select(heading => heading.Number));
        Assert.Equal("，、，．.）", string.Concat(outline.Headings.Select(heading => heading.Marker[1])));
        Assert.Equal(6, outline.Descendants().Count());
    }

    [SharedFact]
    public void Words_of_order_are_points()
    {
        Outline outline = ReadText("S3-discourse-ordinals.txt");
        Assert.Empty(outline.Title);
        Assert.Equal([4, 3, 3, 3, 2, 3], outline.Headings.Select(heading => heading.Points.Count));
        Assert.All(
            outline.Headings,
            heading => Assert.Equal(
                Enumerable.Range(1, heading.Points.Count), heading.Points.Select(point => point.Number)));
    }

    [SharedFact]
    public void Faulty_structure_is_read_as_it_is_meant()
    {
        Outline outline = ReadText("S6-structural-faults.txt");
        Assert.NotEmpty(outline.Title);
        Assert.Equal([1, 2, 2, 4, 5, 6, 7, 31, 22], outline.Headings.Select(heading => heading.Number));
        Assert.Equal([3, 3, 2, 3, 2, 1, 0, 0, 1], outline.Headings.Select(heading => heading.Points.Count));
        Assert.Empty(outline.Headings[5].Title);
        OutlineHeading third = Assert.Single(outline.Headings[8].Points);
        OutlineHeading fourth = Assert.Single(third.Points);
        OutlineHeading fifth = Assert.Single(fourth.Points);
        Assert.Equal(["（一）", "1.", "一是"], new[] { third, fourth, fifth }.Select(heading => heading.Marker));
        Assert.Empty(fifth.Points);
    }

    private static Outline ReadText(string file) =>
        Outline.Read(File.ReadAllText(Path.Combine(Repository.Corpus, file)));

    private static OutlineHeading? Find(Outline outline, int line, string start) =>
        outline.Descendants().FirstOrDefault(heading =>
        outline.GetPosition(heading.HeadingRange.Start).Line == line
        && (heading.Marker + heading.Title).StartsWith(start, StringComparison.Ordinal));

    /// <summary>
    /// Whether a heading is of the family that a column names by its first marker, as in “一是 inline” or “none”.
    /// </summary>
    private static bool IsOf(OutlineHeading heading, string column)
    {
        string name = column.Split(' ')[0];
        if (name == "none")
        {
            return heading.Marker.Length == 0;
        }

        return Grammar.Default.Markers.TryMatch(heading.Marker + "甲", 0, heading.Marker.Length + 1, out Marker own)
            && Grammar.Default.Markers.TryMatch(name + "甲", 0, name.Length + 1, out Marker named)
            && own.Family == named.Family;
    }
}
