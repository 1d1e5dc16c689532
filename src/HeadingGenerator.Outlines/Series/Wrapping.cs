namespace HeadingGenerator.Outlines.Series;

/// <summary>Texts whose lines were cut at one width, as those that are copied from a PDF file.</summary>
internal static class Wrapping
{
    /// <summary>How many lines have to be cut at a width before it counts as that of the text.</summary>
    private const int FewestLines = 3;

    /// <summary>How many if it is narrow.</summary>
    private const int FewestNarrowLines = 5;

    /// <summary>How many if sentences hardly end below them, as in a list of short items.</summary>
    private const int FewestNarrowItems = 10;

    /// <summary>The narrowest width, in columns: a wide character takes two.</summary>
    private const int Narrowest = 36;

    /// <summary>A width from which on it is not narrow.</summary>
    private const int Wide = 48;

    /// <summary>How many lines are cut at least for each that was not.</summary>
    private const int CutPerLonger = 16;

    /// <summary>A line may end some columns early, where the next word did not fit.</summary>
    private const int Slack = 6;

    /// <summary>The width at which lines are cut, in columns; 0 if the text is not wrapped.</summary>
    /// <param name="source">The text.</param>
    /// <param name="startsAnew">Whether a line starts something of its own, so that the line before was not
    /// cut.</param>
    public static int FindWidth(TextSource source, Predicate<int> startsAnew)
    {
        // In a text that is not wrapped some paragraphs are much longer.
        int narrowest = Math.Max(Narrowest, source.LongestLine - (3 * Slack));
        var counts = new Dictionary<int, int>();
        int ends = 0;
        for (int i = 0; i + 1 < source.Lines.Count; i++)
        {
            Line line = source.Lines[i];
            bool mayBeCut = line.Length * 2 >= narrowest
                && GoesOn(source, i, line.ContentEnd)
                && source.Plain.IndexOf("://", line.ContentStart, line.Length, StringComparison.Ordinal) < 0;
            int columns = mayBeCut ? Columns(source.Plain, line) : 0;
            if (columns < narrowest || startsAnew(i + 1))
            {
                continue;
            }

            // Where the line below ends no sentence either it is cut as well, or it is the rest of a title; else a
            // heading may stand above its text, unless that starts with the rest of a sentence, and others have to be
            // cut first.
            Line below = source.Lines[i + 1];
            bool endsBelow = EndsParagraph(source.Plain, below.ContentEnd);
            counts.TryGetValue(columns / Slack, out int count);
            count += !endsBelow ? 2 : count == 0 && startsAnew(i) && !StartsWithRest(source.Plain, below) ? 0 : 1;
            counts[columns / Slack] = count;
            ends += endsBelow ? 1 : 0;
        }

        int width = 0;
        int most = 0;
        foreach (KeyValuePair<int, int> step in counts)
        {
            // A width may lie at the edge of two steps.
            counts.TryGetValue(step.Key - 1, out int narrower);
            if (step.Value > most
                && step.Value + narrower >= (step.Key * Slack >= Wide ? FewestLines
                    : ends > 1 ? FewestNarrowLines
                    : FewestNarrowItems))
            {
                most = step.Value;
                width = (step.Key * Slack) + Slack;
            }
        }

        int longer = width == 0 ? 0 : source.Lines.Count(
            line => line.Length * 2 > width && Columns(source.Plain, line) > width + (2 * Slack));
        return longer * CutPerLonger <= most ? width : 0;
    }

    /// <summary>Whether the text goes on below a line that was cut.</summary>
    public static bool IsBroken(TextSource source, int width, int index, int end) =>
        GoesOn(source, index, end)
            && source.Lines[index + 1] is var next
            && next.ContentStart == next.Start
            && Columns(source.Plain, source.Lines[index]) >= width - (2 * Slack);

    /// <summary>Whether something stands right below a line, and nothing ends before it.</summary>
    private static bool GoesOn(TextSource source, int index, int end) => index + 1 < source.Lines.Count
        && !source.Lines[index].IsBlank
        && !source.Lines[index + 1].IsBlank
        && !EndsParagraph(source.Plain, end);

    /// <summary>会议制度。每周一召开例会，… — whether a few characters end a sentence at the start of a line.</summary>
    private static bool StartsWithRest(string text, in Line line)
    {
        const int longest = 8;
        int stop = Runs.Find(text, line.ContentStart, line.ContentEnd, Characters.IsClauseEnd);
        return stop - line.ContentStart <= longest && stop + 1 < line.ContentEnd && text[stop] == '。';
    }

    private static bool EndsParagraph(string text, int end) => Characters.IsHeadingEnd(text[end - 1])
        || text[end - 1] is '”' or '|'
        || (text[end - 1] == '.' && end > 1 && Characters.IsWide(text[end - 2]));

    private static int Columns(string text, in Line line)
    {
        int columns = 0;
        for (int i = line.ContentStart; i < line.ContentEnd; i++)
        {
            columns += text[i] < '\u2000' ? 1 : 2;
        }

        return columns;
    }
}
