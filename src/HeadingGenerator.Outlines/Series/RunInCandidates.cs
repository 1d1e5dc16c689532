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
        int position = markers.FindInside(text, start, end);
        while (position < end)
        {
            if (TryFind(text, start, position, end, goesOn, out RunInCandidate candidate))
            {
                _candidates.Add(candidate);
                position = candidate.Marker.End;
            }
            else
            {
                position = brackets.Next(position);
            }

            position = markers.FindInside(text, position, end);
        }

        return _candidates;
    }

    private bool TryFind(
        string text, int start, int position, int end, MarkerFamily? goesOn, out RunInCandidate candidate)
    {
        candidate = default;
        if (position > start
            && ((goesOn is null
                    && Characters.IsCommonIdeograph(text[position - 1])
                    && !markers.CanStandUnannounced(text[position]))
                || InsideNumeral(text, position)))
        {
            // Most of what is looked at stands inside a word or a number.
            return false;
        }

        bool isBold = position - Emphasis.Length >= start && Emphasis.Opens(text, position - Emphasis.Length, end);
        Boundary boundary = BoundaryBefore(text, start, isBold ? position - Emphasis.Length : position);
        if ((boundary == Boundary.Anywhere && goesOn is null && !markers.CanStandUnannounced(text[position]))
            || (position > start && text[position - 1] == text[position])
            || FollowsArrow(text, start, position)
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
            isBold ? marker.After(position - Emphasis.Length) with { Bold = text[position - 1] } : marker, boundary);
        return true;
    }

    /// <summary>1. 复刻 → 2. 克隆 — the steps of a way on one line are one sentence.</summary>
    private static bool FollowsArrow(string text, int start, int position)
    {
        int before = Runs.StartOf(text, start, position, static c => Characters.IsSpace(c) || c == '*') - 1;
        return before > start && text[before] is '→' or '➔' or '⇒';
    }

    private static bool InsideNumeral(string text, int position)
    {
        char before = text[position - 1];
        return Numerals.IsChinese(before)
            || Characters.IsDigit(before)
            || Lexicon.BeforeNumeral.IndexOf(before) >= 0
            || (text[position] == '一' && Lexicon.BeforeOne.IndexOf(before) >= 0);
    }

    /// <summary>
    /// What stands before a position: nothing, the end of a sentence or of a clause, white space or anything else.
    /// </summary>
    private static Boundary BoundaryBefore(string text, int start, int position)
    {
        int before = position - 1;
        while (before >= start && (Characters.IsSpace(text[before]) || text[before] == '*'))
        {
            before--;
        }

        if (before < start)
        {
            return Boundary.Line;
        }

        char c = text[before];
        bool isClosed = c is '”' or '’' or '）' or ')' && before > start;
        if (Characters.IsSentenceEnd(isClosed ? text[before - 1] : c))
        {
            return Boundary.Stop;
        }

        return Characters.IsHeadingEnd(c) ? Boundary.Sentence
            : Characters.IsBoundaryMark(c) || position - before > 2 ? Boundary.Clause
            : position - before > 1 ? Boundary.Space : Boundary.Anywhere;
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
