using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Series;

/// <summary>Says which markers count: those that need no company, and those that have it.</summary>
internal static class MarkerCompany
{
    /// <summary>Makes text of the lines whose markers do not count.</summary>
    public static void Settle(string text, LogicalLine[] lines, MarkerTable markers)
    {
        (int[] before, int[] after) = FindNeighbours(lines);
        if (ReadShorter(text, lines, before, after, markers))
        {
            (before, after) = FindNeighbours(lines);
        }

        int notes = lines.Length;
        while (notes > 0 && lines[notes - 1] is { Kind: LineKind.Marked, Marker.Separator: '①' })
        {
            notes--;
        }

        HashSet<char> cited = CitedSigns(text, lines, notes);
        var parents = new HashSet<int>();
        var letters = new HashSet<char>();
        int word = -1;
        int? lastWord = null;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind != LineKind.Marked)
            {
                continue;
            }

            Marker marker = lines[i].Marker;
            bool counts = lines[i].Row == Contents.Listed || marker.Company switch
            {
                Company.None => true,
                Company.Exact => marker.Number == 1 ? after[i] >= 0
                    && lines[after[i]].Marker.Number == 2 : Follows(lines, before[i], marker.Number),
                Company.Beside => marker.Number == 1
                    ? after[i] >= 0
                        && NextMarked(lines, i) == after[i]
                        && !(i > 0 && text[lines[i - 1].End - 1] is '，' or ',')
                    : Follows(lines, before[i], marker.Number) && NextMarked(lines, before[i]) == i,
                Company.Words => marker.Number == 1
                    ? marker.End < (lastWord ??= Words.FindLast(text, Lexicon.WordsAfterFirst))
                    : word >= 0 && !StandsBetween(lines, word, after[word], i),
                Company.Both => Follows(lines, before[i], marker.Number)
                    && (after[i] < 0 || lines[after[i]].Marker.Number == marker.Number + 1),
                _ => marker.Family.IsNumbered
                    ? HasNeighbour(lines, before[i], after[i], marker)
                        || FollowsInside(text, lines, i)
                        || (before[i] >= 0 && lines[before[i]].Kind == LineKind.Marked && StartsAgain(marker))
                        || (after[i] >= 0
                            && marker.Family.IsDivision
                            && StartsAgain(marker))
                        || ((marker.Separator == ' ' || marker.Prefix > 0 || marker.Family.IsDivision)
                            && HasChild(lines, i))
                        || (marker is { Prefix: > 0, Number: 1 } && parents.Contains(marker.Prefix))
                        || (marker.Number == 0 && word >= 0)
                    : IsBeside(lines, i, before[i], marker)
                        || IsBeside(lines, i, after[i], marker)
                        || letters.Contains(marker.Separator),
            };
            if (!counts || (i >= notes && cited.Contains(text[marker.Start])))
            {
                lines[i].Kind = LineKind.Text;
                lines[i].Marker = default;
                continue;
            }

            if (marker is { Company: Company.One, Family.IsNumbered: false })
            {
                // n at the start of two lines is a bullet in the whole text.
                letters.Add(marker.Separator);
            }

            word = marker.Family.Kind == MarkerKind.Words ? i : word;
            parents.Add(marker.Number);
        }
    }

    /// <summary>The lines before and after each whose markers are of its family; -1 if there is none.</summary>
    private static (int[] Before, int[] After) FindNeighbours(LogicalLine[] lines)
    {
        int[] last = new int[MarkerFamilies.Count];
        int[] before = new int[lines.Length];
        int[] after = new int[lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            before[i] = after[i] = -1;
            if (lines[i].Kind == LineKind.Marked)
            {
                ref int previous = ref last[lines[i].Marker.Family.Index];
                before[i] = previous - 1;
                if (previous > 0)
                {
                    after[previous - 1] = i;
                }

                previous = i + 1;
            }
        }

        return (before, after);
    }

    /// <summary>
    /// 1.3支队伍 ⏎ 2.5名教师 — decimals that stand beside none of their own are numbers of items that begin with a digit.
    /// </summary>
    private static bool ReadShorter(string text, LogicalLine[] lines, int[] before, int[] after, MarkerTable markers)
    {
        bool any = false;
        for (int i = 0; i < lines.Length; i++)
        {
            ref LogicalLine line = ref lines[i];
            if (line.Kind == LineKind.Marked
                && line.Marker is { Prefix: > 0 } and ({ Number: > 1 } or { Company: Company.Exact })
                && !HasNeighbour(lines, before[i], after[i], line.Marker)
                && !HasChild(lines, i)
                && markers.TryMatchShorter(text, line.Marker, line.End, out Marker shorter))
            {
                line.Marker = shorter;
                any = true;
            }
        }

        return any;
    }

    /// <summary>①参见… at the end of a text that says …。① — the signs among them that end words above.</summary>
    private static HashSet<char> CitedSigns(string text, LogicalLine[] lines, int notes)
    {
        var cited = new HashSet<char>();
        for (int i = 1; notes < lines.Length && i < lines[notes].Start; i++)
        {
            if (NumeralSigns.IsEnclosed(text[i])
                && (Characters.IsLineEnd(text[i + 1])
                    || Characters.IsSpace(text[i + 1])
                    || Characters.IsClauseEnd(text[i + 1]))
                && !Characters.IsLineEnd(text[i - 1]))
            {
                cited.Add(text[i]);
            }
        }

        return cited;
    }

    /// <summary>第二，… ⏎ 再者，… ⏎ 第三，… — whether a word stands between two numbers that count without it.</summary>
    private static bool StandsBetween(LogicalLine[] lines, int before, int after, int line) =>
        after > line
        && !ReferenceEquals(lines[before].Marker.Family, lines[line].Marker.Family)
        && Distance(lines[before].Marker, lines[after].Marker) == 1;

    private static int NextMarked(LogicalLine[] lines, int line) =>
        Array.FindIndex(lines, line + 1, static next => next.Kind == LineKind.Marked);

    private static bool Follows(LogicalLine[] lines, int before, int number) =>
        before >= 0 && lines[before] is { Kind: LineKind.Marked } line && line.Marker.Number == number - 1;

    /// <summary>
    /// Whether the number before or after it stands beside it; one between them may be missing, or one repeated.
    /// </summary>
    private static bool HasNeighbour(LogicalLine[] lines, int before, int after, in Marker marker) =>
        (before >= 0
                && Distance(lines[before].Marker, marker) is var steps
                && (steps == 1 || (lines[before].Marker.Number > 0 && steps is 0 or 2)))
            || (after >= 0 && Distance(marker, lines[after].Marker) is 1 or 2);

    /// <summary>How far a marker counts on from another: 2.1 by one from 1.3, 2.4 not at all.</summary>
    private static int Distance(in Marker from, in Marker to) =>
        !ReferenceEquals(from.Family, to.Family) ? -1
        : from.Prefix == to.Prefix ? to.Number - from.Number
        : to.Prefix == from.Prefix + 1 && to.Number == 1 ? 1
        : -1;

    /// <summary>
    /// O2： ⏎ KR1： — whether a marker that hardly stands inside a paragraph starts its series once more.
    /// </summary>
    private static bool StartsAgain(in Marker marker) =>
        marker is { Number: 1, Prefix: 0, Family: { Inside.Opens: Boundary.Never } or { IsDivision: true } };

    /// <summary>3 考勤 ⏎ 3.1 打卡 — whether the next marker says that it stands below a number.</summary>
    private static bool HasChild(LogicalLine[] lines, int line)
    {
        int next = NextMarked(lines, line);
        return next > 0 && lines[next].Marker.Prefix == lines[line].Marker.Number && lines[next].Marker.Number == 1;
    }

    /// <summary>
    /// …一是强化学习。 ⏎ 二是改进作风。 — whether the number before stands inside the line before, or one of those above it where
    /// lines were cut.
    /// </summary>
    private static bool FollowsInside(string text, LogicalLine[] lines, int line)
    {
        Marker marker = lines[line].Marker;
        if (marker.Number < 2
            || marker.Family.Inside.Opens == Boundary.Never
            || MarkerSeries.Renumber(marker.Of(text), marker.Number - 1) is not { } before)
        {
            return false;
        }

        const int mostLines = 8;
        for (int i = line - 1; i >= 0 && line - i <= mostLines; i--)
        {
            LogicalLine previous = lines[i];
            if (text.IndexOf(before, previous.Start, previous.Length, StringComparison.Ordinal) is var at and >= 0
                && (at == previous.Start
                    || marker.Family.Inside.Continues > Boundary.Clause
                    || Characters.IsBoundaryMark(text[at - 1]))
                && marker.Family.TryMatch(text, at, previous.End, out _))
            {
                return true;
            }

            if (previous.Kind == LineKind.Marked)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a line of the same mark stands next to it; signs have to stand on the very next line.</summary>
    private static bool IsBeside(LogicalLine[] lines, int line, int other, in Marker marker) =>
        other >= 0
        && (Math.Abs(line - other) == 1 || marker.Family is { IsMarkup: false, IsDecoration: false })
        && lines[other].Marker.Separator == marker.Separator;
}
