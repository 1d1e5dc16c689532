namespace HeadingGenerator.Outlines.Patterns;

/// <summary>What the titles share in one column: the words that they start and end with, and those between.</summary>
internal sealed class SharedWords
{
    /// <summary>
    /// Stretches longer than this are only compared at their ends; nobody imitates them as a pattern.
    /// </summary>
    private const int LongestStretch = 48;

    private readonly string[] _titles;
    private readonly int _shortest;
    private bool _isAnchored;
    private readonly List<Literal> _literals = [];

    private SharedWords(Column column, int start, int end, int shortest)
    {
        _titles = column.Titles;
        _shortest = shortest;
        _isAnchored = start + end > 0;
        int[] beforeEnd = Shift(column.Ends, -end);
        _literals.Add(new Literal(column.Starts, start));
        if (shortest > 0 && column.Ends[0] - column.Starts[0] <= LongestStretch)
        {
            AddBetween(Shift(column.Starts, start), beforeEnd);
        }

        _literals.Add(new Literal(beforeEnd, end));
    }

    /// <summary>
    /// Finds the literals of a column, each with its place in every title; a slot lies between one and the next.
    /// </summary>
    /// <param name="column">The column; it is not the same in all titles.</param>
    /// <param name="shortest">The length of the shortest stretch.</param>
    /// <param name="shortestInner">How many characters a literal between the ends has at least; 0 for none there.</param>
    public static List<Literal> Find(Column column, int shortest, int shortestInner)
    {
        int start = column.SharedAtEdge(atStart: true, shortest);
        int end = column.SharedAtEdge(atStart: false, shortest);
        if (start + end >= shortest)
        {
            // A slot holds something in every title. The longer end stays, or a part of it that leaves a word to the
            // slot.
            bool keepsStart = start > end;
            int kept = Math.Max(start, end);
            kept = kept < shortest ? kept : column.CutBack(Math.Max(0, shortest - 2), keepsStart);
            (start, end, shortestInner) = keepsStart ? (kept, 0, 0) : (0, kept, 0);
        }

        return new SharedWords(column, start, end, shortestInner)._literals;
    }

    /// <summary>
    /// Adds the literals between two places of every title: the longest, and in the same way those on both sides of it.
    /// </summary>
    private void AddBetween(int[] starts, int[] ends)
    {
        if (FindLongest(starts, ends) is { } longest)
        {
            _isAnchored = true;
            AddBetween(starts, longest.At);
            _literals.Add(longest);
            AddBetween(Shift(longest.At, longest.Length), ends);
        }
    }

    /// <summary>
    /// The longest words that all titles share strictly between two places, the leftmost if several are as long.
    /// </summary>
    private Literal? FindLongest(int[] starts, int[] ends)
    {
        int[] at = new int[_titles.Length];
        Literal? longest = null;
        int least = _shortest;
        for (int position = starts[0] + 1; position + least < ends[0]; position++)
        {
            for (int length = least; position + length < ends[0]
                && Locate(position, length, starts, ends, at); length++)
            {
                if (IsPattern(at, length, starts, ends))
                {
                    longest = new Literal([.. at], length);
                    least = length + 1;
                }
            }
        }

        return longest;
    }

    /// <summary>
    /// Where some characters of the first title stand in each: at the same place, else for the first time; false if one
    /// lacks them.
    /// </summary>
    private bool Locate(int position, int length, int[] starts, int[] ends, int[] at)
    {
        int offset = position - starts[0];
        char initial = _titles[0][position];
        bool isAligned = true;
        for (int i = 1; i < _titles.Length && isAligned; i++)
        {
            int here = starts[i] + offset;
            isAligned = here + length < ends[i]
                && _titles[i][here] == initial
                && (length == 1 || string.CompareOrdinal(_titles[i], here, _titles[0], position, length) == 0);
        }

        // Most characters are already missing in the second title.
        if (!isAligned && IndexOf(1, position, length, starts, ends) < 0)
        {
            return false;
        }

        for (int i = 0; i < at.Length; i++)
        {
            at[i] = isAligned ? starts[i] + offset : IndexOf(i, position, length, starts, ends);
            if (at[i] < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int[] Shift(int[] positions, int by)
    {
        int[] shifted = new int[positions.Length];
        for (int i = 0; i < shifted.Length; i++)
        {
            shifted[i] = positions[i] + by;
        }

        return shifted;
    }

    private int IndexOf(int row, int position, int length, int[] starts, int[] ends)
    {
        (int start, int end) = (starts[row] + 1, ends[row] - 1);
        if (length == 1)
        {
            return end > start ? _titles[row].IndexOf(_titles[0][position], start, end - start) : -1;
        }

        char initial = _titles[0][position];
        for (int i = start; i + length <= end; i++)
        {
            if (_titles[row][i] == initial && string.CompareOrdinal(_titles[row], i, _titles[0], position, length) == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// Whether what is shared is a part of the pattern and no coincidence: it stands at the same place in all titles;
    /// or beside other shared words, where it has several characters, or is one that joins phrases and stands there
    /// once.
    /// </summary>
    private bool IsPattern(int[] at, int length, int[] starts, int[] ends)
    {
        bool afterStart = true;
        bool beforeEnd = length > 1;
        bool joins = _isAnchored && (length > 1 || WordBounds.IsParticle(_titles[0][at[0]]));
        for (int i = 0; i < at.Length; i++)
        {
            if (!WordBounds.CanCut(_titles[i], at[i]) || !WordBounds.CanCut(_titles[i], at[i] + length))
            {
                return false;
            }

            afterStart &= at[i] - starts[i] == at[0] - starts[0];
            beforeEnd &= ends[i] - at[i] == ends[0] - at[0];
            joins = joins && (length > 1 || _titles[i].IndexOf(_titles[0][at[0]], at[i] + 1, ends[i] - at[i] - 1) < 0);
        }

        return afterStart || beforeEnd || joins;
    }

    /// <summary>Words that all titles share: where they stand in each, and how long they are.</summary>
    public sealed record Literal(int[] At, int Length);
}
