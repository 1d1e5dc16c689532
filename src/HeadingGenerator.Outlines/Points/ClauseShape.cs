using System;
using System.Collections.Generic;

namespace HeadingGenerator.Outlines.Points;

/// <summary>The lengths of the clauses of a heading: what makes two headings parallel.</summary>
internal readonly struct ClauseShape
{
    private readonly int[] _lengths;

    private ClauseShape(int[] lengths, int total)
    {
        _lengths = lengths;
        Total = total;
    }

    /// <summary>How many characters all clauses have.</summary>
    public int Total { get; }

    /// <summary>How many clauses there are.</summary>
    public int Count => _lengths?.Length ?? 0;

    /// <summary>Measures a stretch; quotes, brackets and spaces do not count.</summary>
    public static ClauseShape Of(string text, TextRange range)
    {
        var lengths = new List<int>(2);
        int total = 0;
        int length = 0;
        for (int i = range.Start; i < range.End; i++)
        {
            char c = text[i];
            if (c is '，' or ',' or '；' or ';' or '：' or ':' || (Characters.IsSpace(c) && length > 0))
            {
                if (length > 0)
                {
                    lengths.Add(length);
                    length = 0;
                }
            }
            else if (c != '*' && Characters.CloserOf(c) == '\0' && !Characters.IsCloser(c))
            {
                length++;
                total++;
            }
        }

        if (length > 0)
        {
            lengths.Add(length);
        }

        return new ClauseShape(lengths.ToArray(), total);
    }

    /// <summary>Whether both have as many clauses, each as long as its partner give or take <paramref name="tolerance"/>.</summary>
    public bool IsParallelTo(in ClauseShape other, int tolerance)
    {
        if (Count != other.Count || Count == 0)
        {
            return false;
        }

        for (int i = 0; i < Count; i++)
        {
            if (Math.Abs(_lengths[i] - other._lengths[i]) > tolerance)
            {
                return false;
            }
        }

        return true;
    }
}
