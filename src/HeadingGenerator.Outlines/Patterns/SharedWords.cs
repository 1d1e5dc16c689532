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
    private readonly List<Literal> _literals = [];
    private bool _isAnchored;

    private SharedWords(string[] titles, int shortest, bool isAnchored)
    {
        _titles = titles;
        _shortest = shortest;
        _isAnchored = isAnchored;
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

        int[] beforeEnd = [.. column.Ends];
        for (int i = 0; i < beforeEnd.Length; i++)
        {
            beforeEnd[i] -= end;
        }

        var first = new Literal(column.Starts, start);
        var last = new Literal(beforeEnd, end);
        var words = new SharedWords(column.Titles, shortestInner, isAnchored: start + end > 0);
        words._literals.Add(first);
        if (shortestInner > 0 && column.Ends[0] - column.Starts[0] <= LongestStretch)
        {
            words.AddBetween(first, last);
        }

        words._literals.Add(last);
        return words._literals;
    }

    /// <summary>
    /// Adds the literals between two others: the longest, and in the same way those on both sides of it.
    /// </summary>
    private void AddBetween(Literal left, Literal right)
    {
        if (FindLongest(left, right) is { } longest)
        {
            _isAnchored = true;
            AddBetween(left, longest);
            _literals.Add(longest);
            AddBetween(longest, right);
        }
    }

    /// <summary>
    /// The longest words that all titles share strictly between two literals, the leftmost if several are as long.
    /// </summary>
    private Literal? FindLongest(Literal left, Literal right)
    {
        int[] at = new int[_titles.Length];
        Literal? longest = null;
        int least = _shortest;
        for (int position = left.EndIn(0) + 1; position + least < right.At[0]; position++)
        {
            for (int length = least; position + length < right.At[0]
                && Locate(position, length, left, right, at); length++)
            {
                if (IsPattern(at, length, left, right))
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
    private bool Locate(int position, int length, Literal left, Literal right, int[] at)
    {
        int offset = position - left.EndIn(0);
        bool isAligned = true;
        for (int i = 1; i < _titles.Length && isAligned; i++)
        {
            int here = left.EndIn(i) + offset;
            isAligned = here + length < right.At[i] && IsAt(i, here, position, length);
        }

        // The first title has them: the others are asked before it.
        for (int i = at.Length - 1; i >= 0; i--)
        {
            at[i] = isAligned ? left.EndIn(i) + offset : IndexOf(i, position, length, left, right);
            if (at[i] < 0)
            {
                return false;
            }
        }

        return true;
    }

    private int IndexOf(int row, int position, int length, Literal left, Literal right)
    {
        int end = right.At[row] - length;
        for (int i = left.EndIn(row) + 1; i < end; i++)
        {
            i = _titles[row].IndexOf(_titles[0][position], i, end - i);
            if (i < 0 || IsAt(row, i, position, length))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether characters of the first title stand at a place of another.</summary>
    private bool IsAt(int row, int place, int position, int length) => _titles[row][place] == _titles[0][position]
        && (length == 1 || string.CompareOrdinal(_titles[row], place, _titles[0], position, length) == 0);

    /// <summary>
    /// Whether what is shared is a part of the pattern and no coincidence: it stands at the same place in all titles;
    /// or beside other shared words, where it has several characters, or is one that joins phrases and stands there
    /// once.
    /// </summary>
    private bool IsPattern(int[] at, int length, Literal left, Literal right)
    {
        bool afterStart = true;
        bool beforeEnd = length > 1;
        bool joins = _isAnchored && (length > 1 || WordBounds.IsParticle(_titles[0][at[0]]));
        for (int i = 0; i < at.Length; i++)
        {
            int end = right.At[i];
            if (!WordBounds.CanCut(_titles[i], at[i]) || !WordBounds.CanCut(_titles[i], at[i] + length))
            {
                return false;
            }

            afterStart &= at[i] - left.EndIn(i) == at[0] - left.EndIn(0);
            beforeEnd &= end - at[i] == right.At[0] - at[0];
            joins = joins && (length > 1 || _titles[i].IndexOf(_titles[0][at[0]], at[i] + 1, end - at[i] - 1) < 0);
        }

        return afterStart || beforeEnd || joins;
    }

    /// <summary>Words that all titles share: where they stand in each, and how long they are.</summary>
    public sealed record Literal(int[] At, int Length)
    {
        public int EndIn(int row) => At[row] + Length;
    }
}
