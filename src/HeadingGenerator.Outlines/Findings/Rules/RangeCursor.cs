using System.Collections.Generic;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>Tells whether a position lies in one of several stretches, when asked in the order of the text.</summary>
internal sealed class RangeCursor
{
    private readonly IReadOnlyList<TextRange> _ranges;
    private int _next;

    /// <summary>A cursor over stretches in the order of the text.</summary>
    public RangeCursor(IReadOnlyList<TextRange> ranges) => _ranges = ranges;

    /// <summary>
    /// The position after the stretch that covers <paramref name="position"/>, or the position itself.
    /// </summary>
    public int Skip(int position)
    {
        while (_next < _ranges.Count && _ranges[_next].End <= position)
        {
            _next++;
        }

        return _next < _ranges.Count && _ranges[_next].Start <= position ? _ranges[_next].End : position;
    }
}
