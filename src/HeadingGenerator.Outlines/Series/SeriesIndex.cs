using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Series;

/// <summary>
/// The series that the lines of a text form: which number comes before a line's, which next, and where a series starts.
/// The reader asks it, so that nobody else counts.
/// </summary>
internal sealed class SeriesIndex(int lineCount)
{
    /// <summary>How many series of one family may be open inside one another.</summary>
    private const int MostOpen = 32;

    private readonly int[] _next = new int[lineCount];
    private readonly int[] _previous = new int[lineCount];
    private readonly int[] _first = new int[lineCount];
    private readonly int[] _nextMarked = new int[lineCount];

    /// <summary>The line that goes on with the series of a line; -1 if none does.</summary>
    public int Next(int line) => _next[line];

    /// <summary>The line whose series a line goes on with; -1 if it starts one.</summary>
    public int Previous(int line) => _previous[line];

    /// <summary>The next line with a marker; -1 if there is none.</summary>
    public int NextMarked(int line) => _nextMarked[line];

    public bool GoesOn(int line, int after) => _next[line] > after;

    public int First(int line) => _first[line];

    /// <summary>Links the lines of every series, and each line to the next one with a marker.</summary>
    public void Link(string text, LogicalLine[] lines)
    {
        var open = new List<int>?[MarkerFamilies.Count];
        for (int i = 0; i < lines.Length; i++)
        {
            _next[i] = _previous[i] = -1;
            _first[i] = i;
            if (lines[i].Kind != LineKind.Marked)
            {
                continue;
            }

            MarkerFamily family = lines[i].Marker.Family;
            if (family is { SetsLevel: true } or { HeadsSeries: true })
            {
                // No list goes on below the next heading of Markdown, or title above a list.
                CloseBullets(open, -1);
            }

            List<int> lasts = open[family.Index] ??= [];
            int continued = FindContinued(lines, lasts, i);
            if (continued >= 0)
            {
                if (family.IsNumbered)
                {
                    CloseBullets(open, lasts[continued]);
                }

                _previous[i] = lasts[continued];
                _next[lasts[continued]] = i;
                _first[i] = _first[lasts[continued]];
                lasts.RemoveRange(continued, lasts.Count - continued);
            }
            else if (lasts.Count == MostOpen)
            {
                lasts.RemoveAt(0);
            }

            lasts.Add(i);
        }

        int nextMarked = -1;
        for (int i = lines.Length - 1; i >= 0; i--)
        {
            _nextMarked[i] = nextMarked;
            nextMarked = lines[i].Kind == LineKind.Marked ? i : nextMarked;
        }

        new Labels(text, lines, this).Mark();
    }

    /// <summary>
    /// Which of the series of a family a marker goes on with: the innermost one that has reached the number before; a
    /// gap belongs to the innermost one; of two that have reached it the one that is marked and indented alike. -1 if it
    /// starts a series.
    /// </summary>
    private static int FindContinued(LogicalLine[] lines, List<int> lasts, int line)
    {
        const int mostAlike = 3;
        ref readonly Marker marker = ref lines[line].Marker;
        int innermost = lasts.Count - 1;
        if (!marker.Family.IsNumbered)
        {
            return FindAlike(lines, lasts, marker);
        }

        if (marker.Number == 0)
        {
            return innermost;
        }

        if (marker.Prefix > 0
            && FindPrefix(lines, lasts, marker.Prefix) is var repeated and >= 0
            && lines[lasts[repeated]].Marker.Number == marker.Number)
        {
            // 4.1.1（A）… ⏎ 4.1.1（B）… — what stands before its number says where a repeated one belongs.
            return repeated;
        }

        if (innermost < 0 || marker.Number == 1)
        {
            return -1;
        }

        int reached = marker.Number > lines[lasts[innermost]].Marker.Number ? innermost : -1;
        int alike = -1;
        for (int i = innermost; i >= 0 && alike < mostAlike; i--)
        {
            LogicalLine last = lines[lasts[i]];
            if (last.Marker.Number == marker.Number - 1)
            {
                int likeness = (last.Marker.Separator == marker.Separator ? 2 : 0)
                    + (last.Indent == lines[line].Indent ? 1 : 0);
                (reached, alike) = likeness > alike ? (i, likeness) : (reached, alike);
            }
        }

        return reached;
    }

    /// <summary>
    /// 一、 ⏎ ● ⏎ 二、 ⏎ ● — no list that starts below a heading goes on below the next of its series. The innermost of the
    /// open ones starts last.
    /// </summary>
    private void CloseBullets(List<int>?[] open, int heading)
    {
        foreach (MarkerFamily bullet in MarkerFamilies.Bullets)
        {
            List<int>? lasts = open[bullet.Index];
            while (lasts is { Count: > 0 } && _first[lasts[lasts.Count - 1]] > heading)
            {
                lasts.RemoveAt(lasts.Count - 1);
            }
        }
    }

    /// <summary>
    /// The outermost of the series of a family without numbers that a marker goes on with; -1 if it starts one.
    /// </summary>
    private static int FindAlike(LogicalLine[] lines, List<int> lasts, in Marker marker)
    {
        int alike = 0;
        while (alike < lasts.Count && !lines[lasts[alike]].Marker.IsLike(marker))
        {
            alike++;
        }

        return alike < lasts.Count ? alike : -1;
    }

    private static int FindPrefix(LogicalLine[] lines, List<int> lasts, int prefix) =>
        lasts.FindLastIndex(last => lines[last].Marker.Prefix == prefix);
}
