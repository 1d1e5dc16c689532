using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0304: a point without the 。 that most of its series end with.</summary>
internal static class MissingFullStopRule
{
    private const int LongestAttribution = 16;

    private const int LongestNote = 40;

    private static readonly char[] _marks = ['，', '。', '；', '：', '、'];

    public static IEnumerable<Finding> FindIn(Outline outline, List<OutlineHeading> series)
    {
        List<OutlineHeading> points = series.FindAll(
            point => (point.Level > 1 || point.Family.Kind is MarkerKind.Discourse) && IsOneParagraph(outline, point));
        List<OutlineHeading> open = points.FindAll(point => !IsClosed(outline.Text, Items.EndOf(point)));
        if (open.Count * 2 >= points.Count)
        {
            return [];
        }

        bool haveTitles = points.Count(point => HasTitleLine(outline, point)) * 2 > points.Count;
        return open
            .Where(point => IsSentence(outline.Text, point)
                && !(haveTitles && point.ContentCount == 0)
                && (point.StartsLine || !IsAmongNotes(outline, point)))
            .Select(Report);
    }

    /// <summary>
    /// What follows in more paragraphs, or in one without a mark, may be a list, a signature or a date; an item of
    /// Markdown needs no 。.
    /// </summary>
    private static bool IsOneParagraph(Outline outline, OutlineHeading point)
    {
        if (Items.EndOf(point) < 0 || point.Family.IsMarkup)
        {
            return false;
        }

        return Items.BodyOf(point) is not { Range: var body }
            || outline.LineOf(body.Start) == point.LineIndex
            || outline.Text.IndexOfAny(_marks, body.Start, body.Length) >= 0;
    }

    /// <summary>
    /// Whether it ends with a word of Chinese, and is neither an attribution (——某某), a file name nor a caption.
    /// </summary>
    private static bool IsSentence(string text, OutlineHeading point)
    {
        int end = Items.EndOf(point);
        int start = Items.BodyOf(point)?.Range.Start ?? point.TitleRange.Start;
        if (!Characters.IsIdeograph(text[end - 1]) && !Characters.IsCloser(text[end - 1]))
        {
            return false;
        }

        int dash = text.LastIndexOf('—', end - 1, end - start);
        bool isAttribution = dash >= 0 && end - dash <= LongestAttribution;
        bool isCaption = end - start > 1 && text[start] is '图' or '表' && Characters.IsDigit(text[start + 1]);
        return !isAttribution && !isCaption;
    }

    /// <summary>Whether a title stands on its line without a stop, and the text below it.</summary>
    private static bool HasTitleLine(Outline outline, OutlineHeading point) =>
        Items.BodyOf(point) is { Range: var body }
        && outline.LineOf(body.Start) > point.LineIndex
        && !Characters.IsSentenceEnd(Items.MarkAfterTitle(point));

    /// <summary>2、对策：（1）反推；（2）借鉴 — whether the lines beside that of a point do without a stop, too.</summary>
    private static bool IsAmongNotes(Outline outline, OutlineHeading point)
    {
        if (point.Parent is not { } line)
        {
            return false;
        }

        IReadOnlyList<OutlineHeading> lines = line.Parent?.Points ?? outline.Headings;
        return (line.Position > 1 && IsOpen(lines[line.Position - 2]))
            || (line.Position < lines.Count && IsOpen(lines[line.Position]));

        bool IsOpen(OutlineHeading other) => Items.EndOf(other) is var end and > 0 && !IsClosed(outline.Text, end);
    }

    private static Finding Report(OutlineHeading point)
    {
        int end = Items.EndOf(point);
        return new Finding(FindingRules.MissingFullStop, TextRange.At(end - 1), FindingTexts.Quote(point.ToString()))
        {
            Repair = [new TextEdit(new TextRange(end, end), "。")],
        };
    }

    /// <summary>……做好工作。（市某局牵头） — whether a note in brackets follows the stop (GB/T 15834-2011 §4.9).</summary>
    private static bool IsNoteAfterStop(string text, int end)
    {
        int note = Brackets.FindRemark(text, Math.Max(0, end - LongestNote), end);
        return note > 0 && Characters.IsSentenceEnd(text[note - 1]);
    }

    private static bool IsClosed(string text, int end)
    {
        char last = text[end - 1];
        return Characters.IsHeadingEnd(last) || last == '}'
            || (Characters.IsCloser(last) && Characters.IsSentenceEnd(text[end - 2]))
            || IsNoteAfterStop(text, end);
    }
}
