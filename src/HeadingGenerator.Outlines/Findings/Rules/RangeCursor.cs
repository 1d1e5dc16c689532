using System.Collections.Generic;
using System.Linq;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>Tells whether a position lies in a marker, when asked in the order of the text.</summary>
internal sealed class MarkerMap(Outline outline)
{
    private readonly List<TextRange> _markers =
        outline.Descendants().Select(heading => heading.MarkerRange).Where(range => !range.IsEmpty).OrderBy(range => range.Start).ToList();

    private int _next;

    /// <summary>The position behind the marker that covers <paramref name="position"/>, or the position itself.</summary>
    public int Skip(int position)
    {
        while (_next < _markers.Count && _markers[_next].End <= position)
        {
            _next++;
        }

        return _next < _markers.Count && _markers[_next].Start <= position ? _markers[_next].End : position;
    }
}
