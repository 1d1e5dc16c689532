using System.Text;
using HeadingGenerator.Catalog;
using HeadingGenerator.DocsTests.Support;

namespace HeadingGenerator.DocsTests;

public class PatternTableTests
{
    private const string Path = "docs/patterns.md";
    private const string Region = "pattern table";

    [Fact]
    public void The_table_of_patterns_is_that_of_the_catalog()
    {
        Document page = Document.Read(Path);
        string table = Table();
        if (Repository.UpdatesDocuments)
        {
            page.WriteRegion(Region, table);
            return;
        }

        Assert.True(
            table == page.Region(Region),
            $"{Path} is out of date: UPDATE_DOCS=1 dotnet test tests/HeadingGenerator.DocsTests");
    }

    private static string Table()
    {
        var table = new StringBuilder("""
            | no. 序号 | theme 主题 | pattern 句式, or *shape* 字数 | slots of the first point 首个要点的填词 | keyword 关键词 |
            |---|---|---|---|---|

            """);
        foreach (Theme theme in Themes.All)
        {
            string pattern = theme.Pattern is { } found
                ? $"`{found.Text}`"
                : $"*{string.Join(" / ", theme.Points.Select(point => HeadingShape.Of(point.Title)).Distinct())}*";
            string slots = string.Join(" · ", theme.Points[0].Slots);
            table.Append($"| {theme.Position} | {theme.Title} | {pattern} | {slots} | {theme.Keyword} |\n");
        }

        return table.ToString();
    }
}
