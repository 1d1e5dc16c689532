using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Series;

/// <summary>
/// Finds the series that run on inside a paragraph: 。一是A。…二是B。… Only what continues a series that starts at one,
/// outside quotes and brackets, counts; a lone 三是 is text.
/// </summary>
internal sealed class RunInSeries(MarkerTable markers)
{
    /// <summary>How far the search for a confirmation looks ahead.</summary>
    private const int LookAhead = 24;

    private readonly RunInCandidates _finder = new(markers);
    private readonly List<RunInGroup> _open = [];
    private readonly List<RunInPoint> _points = [];
    private List<RunInCandidate> _candidates = [];

    /// <summary>Finds the points inside a paragraph. The list is that of the last call.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the paragraph, or what follows its marker, starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="own">The series that may go on: that of the heading, if it has one.</param>
    /// <param name="next">The marker of the next line that has one.</param>
    public IReadOnlyList<RunInPoint> Find(string text, int start, int end, OpenSeries? own, in Marker? next)
    {
        _points.Clear();
        _candidates = _finder.Collect(text, start, end, FindBegun(own, next));
        if (_candidates.Count == 0)
        {
            return _points;
        }

        _open.Clear();
        if (own is { } begun)
        {
            _open.Add(new RunInGroup(begun.Family, begun.Number, parent: null) { WasOpen = true });
        }

        for (int i = 0; i < _candidates.Count; i++)
        {
            if (!TryContinue(i, next))
            {
                TryOpen(i, next);
            }
        }

        // A series that opens in the paragraph and goes on at the start of the next line counts, too.
        foreach (RunInGroup series in _open)
        {
            series.Counts |= GoesOn(series, next);
        }

        foreach (RunInCandidate candidate in _candidates)
        {
            if (candidate.Series is { Counts: true } group)
            {
                // 通知如下：1.时间：… ⏎ 2.地点：… — what is a label on the next line is one before it, too.
                bool isLabel = next is { EndsAtColon: true } && GoesOn(group, next);
                _points.Add(new RunInPoint(
                    isLabel ? candidate.Marker with { EndsAtColon = true } : candidate.Marker,
                    group.Depth, candidate.Joins));
            }
        }

        return _points;
    }

    /// <summary>Whether the next line that has a marker goes on with a series.</summary>
    private static bool GoesOn(RunInGroup series, in Marker? next) => next is { } line
        && ReferenceEquals(series.Family, line.Family)
        && line.Number == series.Last + 1;

    /// <summary>The family that the next line goes on with, if the open series is not of it.</summary>
    private static MarkerFamily? FindBegun(OpenSeries? own, in Marker? next) =>
        next is { Number: 2, Family: { IsNumbered: true } family }
        && !ReferenceEquals(own?.Family, family)
            ? family
            : null;

    private bool TryContinue(int index, in Marker? next)
    {
        RunInCandidate candidate = _candidates[index];
        Marker marker = candidate.Marker;
        MarkerFamily family = marker.Family;
        for (int i = _open.Count - 1; i >= 0 && candidate.Boundary <= family.Inside.Continues; i--)
        {
            RunInGroup series = _open[i];
            int number = series.Last + 1;
            bool joins = !ReferenceEquals(series.Family, family);
            bool endsSeries = marker.Number == 0 && family.IsNumbered;

            // The next line carries this very number: here it is only mentioned.
            bool isMentioned = series.WasOpen
                && next is { } line
                && (ReferenceEquals(line.Family, family) || ReferenceEquals(line.Family, series.Family))
                && line.Number == number;
            if (!isMentioned
                && (!joins || (family.Kind != MarkerKind.Other && family.Kind == series.Family.Kind))
                && (endsSeries ? number > 2 : !family.IsNumbered || marker.Number == number))
            {
                _open.RemoveRange(i + 1, _open.Count - i - 1);
                series.Last = number;
                series.Counts = true;
                _candidates[index] = candidate with { Series = series, Joins = joins };
                return true;
            }
        }

        return false;
    }

    private void TryOpen(int index, in Marker? next)
    {
        RunInCandidate candidate = _candidates[index];
        // 会议决定，一、…。二、… — the next one shows that it is one although a comma stands before it.
        bool isConfirmed = candidate.Boundary is Boundary.Clause or Boundary.Space
            && candidate.Marker.Family.Inside.Opens != Boundary.Line
            && IsConfirmed(index, next);
        if (candidate.Marker.Number != (candidate.Marker.Family.IsNumbered ? 1 : 0)
            || (candidate.Boundary > candidate.Marker.Family.Inside.Opens && !isConfirmed))
        {
            return;
        }

        // A second 一是 … 二是 … in the paragraph stands beside the first one, not inside its last point.
        int earlier = FindOpened(candidate.Marker.Family);
        _open.RemoveRange(earlier, _open.Count - earlier);
        var series = new RunInGroup(candidate.Marker.Family, 1, _open.LastOrDefault());
        _candidates[index] = candidate with { Series = series };
        _open.Add(series);
    }

    private int FindOpened(MarkerFamily family)
    {
        int earlier = _open.FindIndex(open => !open.WasOpen && ReferenceEquals(open.Family, family));
        return earlier < 0 ? _open.Count : earlier;
    }

    /// <summary>Whether the second number follows the first, in the paragraph or on the next line.</summary>
    private bool IsConfirmed(int index, in Marker? next)
    {
        MarkerFamily family = _candidates[index].Marker.Family;
        int second = _candidates.FindIndex(
            index + 1, Math.Min(LookAhead, _candidates.Count - index - 1),
            later => ReferenceEquals(later.Marker.Family, family));
        return second < 0
            ? next is { Number: 2 } line && ReferenceEquals(line.Family, family)
            : _candidates[second] is { Marker.Number: 2, Boundary: <= Boundary.Sentence };
    }
}
