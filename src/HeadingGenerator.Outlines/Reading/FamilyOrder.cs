using System;
using System.Collections.Generic;
using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Reading;

/// <summary>
/// Which family stands above which in this text. A family whose numbers go on across another one stands above it
/// (（一） 一、 二、 （二）); where the text does not tell, the usual order holds.
/// </summary>
internal sealed class FamilyOrder
{
    private readonly int[] _across;
    private readonly int _count = MarkerFamilies.Count;

    /// <summary>Half a step above the outermost family that headings without a marker stand over.</summary>
    private readonly int _plainRank;

    /// <summary>Whether the text counts with labels before anything else, as a collection does: 例一： 例二：</summary>
    private readonly bool _startsWithLabel;

    public FamilyOrder(LogicalLine[] lines)
    {
        _across = new int[_count * _count];
        _plainRank = int.MaxValue;
        int[] lastNumber = new int[_count];
        int[] lastLine = new int[_count];
        var present = new List<int>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind != LineKind.Marked)
            {
                continue;
            }

            Marker marker = lines[i].Marker;
            int family = marker.Family.Id;
            if (ReferenceEquals(marker.Family, MarkerFamilies.Plain))
            {
                _plainRank = Math.Min(_plainRank, (lines[lines[i].NextMarked].Marker.Family.Rank * 2) - 1);
            }

            if (lastLine[family] == 0)
            {
                _startsWithLabel |= present.Count == 0 && marker.Family is LabelFamily;
                present.Add(family);
            }
            else if (marker.Number == lastNumber[family] + 1)
            {
                foreach (int other in present)
                {
                    if (other != family && lastLine[other] > lastLine[family])
                    {
                        _across[(family * _count) + other]++;
                    }
                }
            }

            lastNumber[family] = marker.Number;
            lastLine[family] = i + 1;
        }
    }

    /// <summary>Whether headings of <paramref name="upper"/> stand above those of <paramref name="lower"/>.</summary>
    public bool IsAbove(MarkerFamily upper, MarkerFamily lower)
    {
        int down = _across[(upper.Id * _count) + lower.Id];
        int up = _across[(lower.Id * _count) + upper.Id];
        return down != up ? down > up : Rank(upper) < Rank(lower);
    }

    private int Rank(MarkerFamily family) =>
        ReferenceEquals(family, MarkerFamilies.Plain) ? _plainRank
        : _startsWithLabel && family is LabelFamily ? -1
        : family.Rank * 2;
}
