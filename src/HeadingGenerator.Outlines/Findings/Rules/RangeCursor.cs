namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>Tells whether a position lies in one of several stretches, when asked in the order of the text.</summary>
/// <param name="ranges">The stretches, in the order of the text.</param>
internal sealed class RangeCursor(IReadOnlyList<TextRange> ranges)
{
    private int _next;

    /// <summary>
    /// The position after the stretch that covers <paramref name="position"/>, or the position itself.
    /// </summary>
    public int Skip(int position)
    {
        while (_next < ranges.Count && ranges[_next].End <= position)
        {
            _next++;
        }

        return _next < ranges.Count && ranges[_next].Start <= position ? ranges[_next].End : position;
    }
}
