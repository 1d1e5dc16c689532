using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Series;

/// <summary>Finds what may be the markers of points inside a paragraph, with what stands before them.</summary>
internal sealed class RunInCandidates(MarkerTable markers)
{
    private readonly List<RunInCandidate> _candidates = [];

    /// <summary>Finds them outside quotes and brackets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the paragraph starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="goesOn">The family whose second number starts the next line, if its first has not been
    /// seen.</param>
    public List<RunInCandidate> Collect(string text, int start, int end, MarkerFamily? goesOn)
    {
        _candidates.Clear();
        var brackets = new Brackets(text, end);
        for (int i = markers.FindInside(text, start, end); i < end; i = markers.FindInside(text, i, end))
        {
            if (TryFind(text, start, i, end, goesOn, out RunInCandidate candidate))
            {
                _candidates.Add(candidate);
                i = candidate.Marker.End;
            }
            else
            {
                i = brackets.Next(i);
            }
        }

        return _candidates;
    }

    private bool TryFind(
        string text, int start, int position, int end, MarkerFamily? goesOn, out RunInCandidate candidate)
    {
        candidate = default;
        if (position > start
            && (text[position - 1] == text[position]
                || (goesOn is null
                    && Characters.IsCommonIdeograph(text[position - 1])
                    && !markers.CanStandUnannounced(text[position]))
                || InsideNumeral(text, position)))
        {
            // Most of what is looked at stands inside a word or a number.
            return false;
        }

        int bold = position - Emphasis.Length;
        bool isBold = bold >= start && Emphasis.Opens(text, bold, end);
        int words = isBold ? bold : position;
        int before = Runs.StartOf(text, start, words, static c => Characters.IsSpace(c) || c == '*') - 1;
        Boundary boundary = BoundaryAfter(text, start, before, words - before - 1);

        // 1. 复刻 → 2. 克隆 — the steps of a way on one line are one sentence.
        bool followsArrow = before > start && text[before] is '→' or '➔' or '⇒';
        if (followsArrow
            || (boundary == Boundary.Anywhere && goesOn is null && !markers.CanStandUnannounced(text[position]))
            || !markers.TryMatch(text, position, end, out Marker marker))
        {
            return false;
        }

        if (marker.Number == 1 && ReferenceEquals(marker.Family, goesOn))
        {
            // （一）基本要求1.会查阅 ⏎ 2.会登记
            boundary = Boundary.Sentence;
        }

        if (marker.Family.Inside.Opens == Boundary.Never
            || (boundary > marker.Family.Inside.Continues && boundary > Boundary.Clause)
            || marker.Company is Company.Both or Company.Exact
            || marker.Separator is ' ' or '\0'
            || marker.ContentStart >= end)
        {
            return false;
        }

        candidate = new RunInCandidate(
            isBold ? marker.After(bold) with { Bold = text[bold] } : marker, boundary);
        return true;
    }

    private static bool InsideNumeral(string text, int position)
    {
        char before = text[position - 1];
        return Numerals.IsChinese(before)
            || Characters.IsDigit(before)
            || Lexicon.BeforeNumeral.IndexOf(before) >= 0
            || (text[position] == '一' && Lexicon.BeforeOne.IndexOf(before) >= 0);
    }

    /// <summary>What ends at a character with some room after it.</summary>
    private static Boundary BoundaryAfter(string text, int start, int before, int room)
    {
        if (before < start)
        {
            return Boundary.Line;
        }

        char c = text[before];
        bool isClosed = c is '”' or '’' or '）' or ')' && before > start;
        return Characters.IsSentenceEnd(isClosed ? text[before - 1] : c) ? Boundary.Stop
            : Characters.IsHeadingEnd(c) ? Boundary.Sentence
            : Characters.IsBoundaryMark(c) || room > 1 ? Boundary.Clause
            : room > 0 ? Boundary.Space
            : Boundary.Anywhere;
    }
}

/// <summary>What may be the marker of a point inside a paragraph.</summary>
/// <param name="Marker">The marker.</param>
/// <param name="Boundary">What stands before it.</param>
internal readonly record struct RunInCandidate(Marker Marker, Boundary Boundary)
{
    /// <summary>The series it belongs to, if it belongs to one.</summary>
    public RunInGroup? Series { get; init; }

    public bool Joins { get; init; }
}
