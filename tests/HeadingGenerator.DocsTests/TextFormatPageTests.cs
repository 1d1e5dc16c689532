using System.Globalization;
using HeadingGenerator.DocsTests.Support;
using HeadingGenerator.Outlines;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Points;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.DocsTests;

/// <summary>The page of the text format names every row of the grammar, and its texts are read as it says.</summary>
public class TextFormatPageTests
{
    public static TheoryData<string> Pages { get; } = ["docs/text-format.md", "docs/text-format.zh-Hans.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_family_of_markers_stands_in_the_table_with_its_example_and_its_near_miss(string path)
    {
        string[] rows = RowsOf(path);

        foreach (MarkerFamily family in MarkerFamilies.Table.Where(family => family.Example.Length > 0))
        {
            string row = Assert.Single(
                rows, row => row.Split(" | ")[0].Contains(Code(family.Id), StringComparison.Ordinal));

            // Of the hashes the first stands for all.
            MarkerFamily shown = MarkerFamilies.Hashes.Contains(family) ? MarkerFamilies.Hashes[0] : family;
            string[] words = [shown.Example.Trim(), shown.NearMiss];
            Assert.All(
                words.Where(example => example.Length > 0),
                example => Assert.Contains(Code(example), row, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_other_way_to_write_a_marker_is_read_and_those_that_need_a_neighbour_ask_for_one(string path)
    {
        foreach (string[] cells in RowsOf(path).Select(row => row.Split('|')).Where(cells => cells.Length == 9))
        {
            string[] ids = CodesIn(cells[1]);
            bool needsNeighbour = cells[6].Trim().Length > 0;
            Assert.All(CodesIn(cells[4]), marker => AssertIsRead(marker, ids, needsNeighbour));
            Assert.All(CodesIn(cells[5]), marker => AssertIsRead(marker, ids, needsNeighbour: true));
        }

        static void AssertIsRead(string written, string[] ids, bool needsNeighbour)
        {
            string line = written + " 健全制度";
            Assert.True(Grammar.Default.Markers.TryMatchLine(line, 0, line.Length, 0, out Marker marker));
            Assert.Contains(marker.Family.Id, ids);
            Assert.Equal(needsNeighbour, marker.Company != Company.None);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_kind_of_line_stands_in_the_table_with_its_example_and_its_near_miss(string path) =>
        Assert.All(LineKinds.Table, row =>
        {
            string cells = $"| {Code(row.Id)} | {Code(row.Example)} | {Code(row.NearMiss)} | ";
            Assert.Single(RowsOf(path), line => line.StartsWith(cells, StringComparison.Ordinal));
        });

    [Theory]
    [MemberData(nameof(Pages))]
    public void All_evidence_stands_in_the_table_with_its_weight(string path)
    {
        string[] rows = RowsOf(path);

        Assert.All(EvidenceTable.Rows, row =>
        {
            string cells = string.Create(CultureInfo.InvariantCulture, $"| {Code(row.Id)} | {row.Weight} | ");
            Assert.Single(rows, line => line.Contains(cells, StringComparison.Ordinal));
        });
        Assert.Contains(
            $"**{EvidenceTable.Threshold}**", string.Concat(Document.Read(path).Prose), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_text_is_read_as_the_table_below_it_says(string path)
    {
        Document page = Document.Read(path);
        string[] lines = File.ReadAllLines(Repository.PathOf(path));
        OutlineRows rows = OutlineRows.In(path.Contains("zh-Hans", StringComparison.Ordinal));
        int compared = 0;
        foreach (CodeBlock block in page.Blocks.Where(block => block.Language == "text"))
        {
            int below = block.Line + block.LineCount + 2;
            string[] table = [.. lines.Skip(below).TakeWhile(line => line.StartsWith('|'))];
            Outline outline = Outline.Read(block.Text);
            bool listsNames = table[0].Count(c => c == '|') == 3;

            Assert.Equal(table.Skip(2), listsNames ? OutlineRows.Names(outline) : rows.Of(outline));
            compared++;
        }

        Assert.InRange(compared, 8, int.MaxValue);
    }

    private static string[] RowsOf(string path) =>
        [.. Document.Read(path).Prose.Where(line => line.StartsWith("| ", StringComparison.Ordinal))];

    private static string[] CodesIn(string cell) => [.. cell.Split('`').Where((_, i) => i % 2 == 1)];

    /// <summary>Words as a cell of a table shows them.</summary>
    private static string Code(string words) => $"`{words.Replace("|", @"\|", StringComparison.Ordinal)}`";
}
