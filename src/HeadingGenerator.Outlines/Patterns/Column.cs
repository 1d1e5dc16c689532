namespace HeadingGenerator.Outlines.Patterns;

/// <summary>
/// The same stretch of several titles, one below the other: their first clauses, or what they hold between quotes.
/// </summary>
/// <param name="Titles">The titles.</param>
/// <param name="Starts">Where the stretch starts in each of them.</param>
/// <param name="Ends">Where it ends in each.</param>
internal sealed record Column(string[] Titles, int[] Starts, int[] Ends)
{
    public static Column Whole(string[] titles) =>
        new(titles, new int[titles.Length], Array.ConvertAll(titles, title => title.Length));

    /// <summary>The length of the shortest stretch, and whether all are as long.</summary>
    public int Shortest(out bool equallyLong)
    {
        int shortest = Ends[0] - Starts[0];
        equallyLong = true;
        for (int i = 1; i < Titles.Length; i++)
        {
            int length = Ends[i] - Starts[i];
            equallyLong &= length == shortest;
            shortest = Math.Min(shortest, length);
        }

        return shortest;
    }

    /// <summary>Whether all stretches start with the same characters, so many of them.</summary>
    public bool AreSame(int length)
    {
        for (int i = 1; i < Titles.Length; i++)
        {
            if (string.CompareOrdinal(Titles[i], Starts[i], Titles[0], Starts[0], length) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many characters, at most so many, all start with, or end with; no word is cut.</summary>
    public int SharedAtEdge(bool atStart, int most)
    {
        int shared = most;
        for (int i = 1; i < Titles.Length; i++)
        {
            int same = 0;
            while (same < shared && CharacterAt(i, same) == CharacterAt(0, same))
            {
                same++;
            }

            shared = same;
        }

        return CutBack(shared, atStart);

        char CharacterAt(int row, int offset) =>
            Titles[row][atStart ? Starts[row] + offset : Ends[row] - 1 - offset];
    }

    /// <summary>The most of so many shared characters that end between words in every title.</summary>
    public int CutBack(int length, bool atStart)
    {
        for (int i = 0; i < Titles.Length && length > 0;)
        {
            if (WordBounds.CanCut(Titles[i], atStart ? Starts[i] + length : Ends[i] - length))
            {
                i++;
            }
            else
            {
                length--;
                i = 0;
            }
        }

        return length;
    }

    /// <summary>Cuts the stretch at marks of one kind, each of which stands between two of the columns.</summary>
    /// <returns>
    /// The columns; null if the titles differ in these marks, or if one holds nothing where another holds something.
    /// </returns>
    public Column[]? Cut(Func<string, int, bool> isMark)
    {
        int count = 1;
        for (int i = Starts[0]; i < Ends[0]; i++)
        {
            count += Is(isMark, Titles[0], i) ? 1 : 0;
        }

        var columns = new Column[count];
        for (int c = 0; c < count; c++)
        {
            // What no mark cuts stays the column that it is.
            columns[c] = count == 1 ? this : new Column(Titles, new int[Titles.Length], new int[Titles.Length]);
        }

        for (int t = 0; t < Titles.Length; t++)
        {
            if (!TryCut(t, isMark, columns))
            {
                return null;
            }
        }

        return Array.TrueForAll(columns, column => column.Shortest(out bool equallyLong) > 0 || equallyLong)
            ? columns
            : null;
    }

    /// <summary>Whether a mark stands at a position; most characters are none of any kind.</summary>
    private static bool Is(Func<string, int, bool> isMark, string title, int position) =>
        !Characters.IsCommonIdeograph(title[position]) && isMark(title, position);

    private bool TryCut(int row, Func<string, int, bool> isMark, Column[] columns)
    {
        string title = Titles[row];
        int start = Starts[row];
        for (int c = 0; c < columns.Length; c++)
        {
            int end = start;
            while (end < Ends[row] && !Is(isMark, title, end))
            {
                end++;
            }

            // The first title is cut first: its columns tell the mark that has to stand here.
            bool isLast = c == columns.Length - 1;
            if (isLast != (end == Ends[row])
                || (!isLast && title[end] != Titles[0][row == 0 ? end : columns[c].Ends[0]]))
            {
                return false;
            }

            columns[c].Starts[row] = start;
            columns[c].Ends[row] = end;
            start = end + 1;
        }

        return true;
    }
}
