using HeadingGenerator.Outlines.Tree;

namespace HeadingGenerator.Outlines.Series;

/// <summary>The lines of the page: they are kept, but nobody who looks for the neighbour of a line sees them.</summary>
internal sealed class Furniture
{
    /// <summary>The row of what a page says above or below its text.</summary>
    public const string RunningHead = "page-running-head";

    public List<TextRange> Ranges { get; } = [];

    public Dictionary<int, string> Rows { get; } = [];

    /// <summary>The lines without those of the page.</summary>
    public LogicalLine[] TakeFrom(LogicalLine[] lines)
    {
        bool followsBlank = false;
        int kept = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            // A blank line before one of the page parts what stands around it.
            LogicalLine line = lines[i];
            line.FollowsBlank |= followsBlank;
            bool isPage = line.Kind == LineKind.Page;
            followsBlank = isPage && line.FollowsBlank;
            if (isPage)
            {
                Ranges.Add(new TextRange(line.Start, line.End));
                Rows[line.Index] = line.Row!;
            }
            else if (kept++ < i)
            {
                lines[kept - 1] = line;
            }
        }

        Array.Resize(ref lines, kept);
        return lines;
    }

    /// <summary>首页 ⏎ 关于我们 ⏎ 您的位置：… ⏎ 谷雨吃什么 — the menu of a page stands above its path.</summary>
    public static void FindMenu(string text, LogicalLine[] lines)
    {
        int path = Array.FindIndex(lines, static line => line.Row is "page-path" or "page-position");
        bool isBelowMenu =
            lines.Take(path).Any(line => Words.StartsWithAny(text, line.Start, line.End, Lexicon.HomePages))
            && !lines.Take(path).Any(
                line => line.Kind == LineKind.Marked || Characters.IsTrailingMark(text[line.End - 1]));
        for (int i = 0; i < path && isBelowMenu; i++)
        {
            (lines[i].Kind, lines[i].Row) = (LineKind.Page, lines[i].Row ?? "page-menu");
        }
    }

    /// <summary>A line that stands beside page numbers again and again is the head or the foot of the pages.</summary>
    public static void FindHeads(string text, LogicalLine[] lines)
    {
        var first = new Dictionary<string, int>();
        for (int i = 0; i < lines.Length; i++)
        {
            bool isBeside = lines[i].Kind == LineKind.Text
                && ((i > 0 && lines[i - 1].Row == "page-number")
                    || (i + 1 < lines.Length && lines[i + 1].Row == "page-number"));
            if (!isBeside)
            {
                continue;
            }

            string key = KeyOf(text, lines[i].Start, lines[i].End);
            if (first.TryGetValue(key, out int earlier))
            {
                // The title of the document returns at the head of its pages.
                int from = earlier > 0 || HasTitleBelow(text, lines) ? earlier : i;
                (lines[from].Kind, lines[from].Row) = (LineKind.Page, RunningHead);
                (lines[i].Kind, lines[i].Row) = (LineKind.Page, RunningHead);
            }

            first[key] = i;
        }
    }

    private static bool HasTitleBelow(string text, LogicalLine[] lines) =>
        Array.Find(lines, static line => line.Kind != LineKind.Page && line.Index > 0) is { End: > 0 } below
        && TitleLines.CanBeTitle(text, below);

    /// <summary>A stretch without its white space, by which two lines are told to say the same.</summary>
    public static string KeyOf(string text, int start, int end) =>
        string.Concat(text.Substring(start, end - start).Where(static c => !Characters.IsBlank(c)));

    /// <summary>收藏 may be a button and a word of the author's; a button is it beside other lines of the page.</summary>
    public static void KeepLoneWords(LogicalLine[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (IsPage(lines, i)
                && !IsPage(lines, i - 1)
                && !IsPage(lines, i + 1)
                && lines[i].Row == LineKinds.ButtonWordRow)
            {
                (lines[i].Kind, lines[i].Row) = (LineKind.Text, null);
            }
        }
    }

    private static bool IsPage(LogicalLine[] lines, int line) =>
        line >= 0 && line < lines.Length && lines[line].Kind == LineKind.Page;
}
