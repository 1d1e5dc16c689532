using System.Globalization;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.DocsTests.Support;

/// <summary>Writes an outline as rows of a table: what it contains, its parts, and the lines of the page.</summary>
internal sealed class OutlineRows
{
    private readonly string _title;
    private readonly string _preface;
    private readonly string _closing;
    private readonly string _part;
    private readonly string _page;

    private OutlineRows(string title, string preface, string closing, string part, string page) =>
        (_title, _preface, _closing, _part, _page) = (title, preface, closing, part, page);

    /// <summary>The rows of a page in English or Chinese.</summary>
    public static OutlineRows In(bool chinese) => chinese
        ? new OutlineRows("文档标题", "前言", "收尾", "要素", "网页")
        : new OutlineRows("title", "preface", "closing", "part", "page");

    /// <summary>The titles of all headings and their names.</summary>
    public static IEnumerable<string> Names(Outline outline) =>
        outline.Descendants().Select(heading => Row(heading.Title, heading.Key));

    /// <summary>The rows of an outline.</summary>
    public IEnumerable<string> Of(Outline outline)
    {
        IEnumerable<string> title =
            outline.Title.Length == 0 ? [] : [Row(_title, string.Empty, outline.Title, string.Empty)];
        return
        [
            .. title,
            .. ContentRows(outline.Content, 0),
            .. outline.Parts.All.Select(part => Row(_part, part.Kind.ToString(), part.Text, string.Empty)),
            .. outline.Unclaimed.Select(line => Row(_page, string.Empty, string.Empty, line.Of(outline.Text))),
        ];
    }

    private IEnumerable<string> ContentRows(IReadOnlyList<OutlineBlock> content, int level)
    {
        bool followsPoint = false;
        foreach (OutlineBlock block in content)
        {
            if (block is OutlineHeading heading)
            {
                string number = heading.Level.ToString(CultureInfo.InvariantCulture);
                yield return Row(number, heading.Marker, heading.Title, heading.Body);
                foreach (string row in ContentRows(heading.Content, heading.Level))
                {
                    yield return row;
                }

                followsPoint = true;
            }
            else if (followsPoint || level == 0)
            {
                string closing =
                    level == 0 ? _closing : string.Create(CultureInfo.InvariantCulture, $"{_closing} {level}");
                yield return Row(followsPoint ? closing : _preface, string.Empty, string.Empty, block.ToString()!);
            }
        }
    }

    private static string Row(params string[] cells) =>
        string.Concat(cells.Select(cell => cell.Length == 0 ? "| " : $"| {Cell(cell)} ")) + "|";

    private static string Cell(string words) =>
        words.Replace("\n", "⏎", StringComparison.Ordinal).Replace("|", @"\|", StringComparison.Ordinal);
}
