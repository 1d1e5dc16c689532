using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Series;

/// <summary>Says which markers count: those that need no company, and those that have it.</summary>
internal sealed class MarkerCompany(string text, LogicalLine[] lines)
{
    /// <summary>The line before each whose marker is of its family; -1 if there is none.</summary>
    private readonly int[] _before = new int[lines.Length];

    /// <summary>And the line after it.</summary>
    private readonly int[] _after = new int[lines.Length];

    /// <summary>The numbers that stand above others: 1 of 1.2.</summary>
    private readonly HashSet<int> _parents = [];

    /// <summary>n at the start of two lines is a bullet in the whole text.</summary>
    private readonly HashSet<char> _letters = [];

    /// <summary>The last line that a word counts: 首先, 第二，.</summary>
    private int _word = -1;
    private int? _lastWord;

    /// <summary>Makes text of the lines whose markers do not count.</summary>
    public void Settle(MarkerTable markers)
    {
        FindNeighbours();
        if (ReadShorter(markers))
        {
            FindNeighbours();
        }

        int notes = 1 + Array.FindLastIndex(
            lines, static line => line is not { Kind: LineKind.Marked, Marker.Separator: '①' });
        HashSet<char> cited = CitedSigns(notes);
        for (int i = 0; i < lines.Length; i++)
        {
            Marker marker = lines[i].Marker;
            if (lines[i].Kind != LineKind.Marked)
            {
                continue;
            }

            if (!Counts(i, marker) || (i >= notes && cited.Contains(text[marker.Start])))
            {
                (lines[i].Kind, lines[i].Marker) = (LineKind.Text, default);
                continue;
            }

            if (marker is { Company: Company.One, Family.IsNumbered: false })
            {
                _letters.Add(marker.Separator);
            }

            _word = marker.Family.Kind == MarkerKind.Words ? i : _word;
            _parents.Add(marker.Number);
        }
    }

    private bool Counts(int line, in Marker marker)
    {
        (int before, int after) = (_before[line], _after[line]);
        (int upper, int lower) = marker.Number == 1 ? (line, after) : (before, line);
        bool isDivision = marker.Family.IsDivision;
        return lines[line].Row == Contents.Listed || marker.Company switch
        {
            Company.None => true,
            Company.Exact => Follows(lower, upper),
            Company.Beside => Follows(lower, upper) && NextMarked(upper) == lower && !GoesOn(upper),
            Company.Both => Follows(line, before) && (after < 0 || Follows(after, line)),
            Company.Words => marker.Number == 1
                ? marker.End < (_lastWord ??= Words.FindLast(text, Lexicon.WordsAfterFirst))
                : _word < 0 ? marker.Number == 2 && FollowsInside(line)
                : !StandsBetween(_word, _after[_word], line),
            _ when !marker.Family.IsNumbered =>
                // Bullets and pictures have to stand on the very next line; 问： does not.
                _letters.Contains(marker.Separator)
                || (after >= 0
                    && (after == line + 1 || (char.IsLetter(marker.Separator) && !marker.Family.IsMarkup))
                    && lines[after].Marker.Separator == marker.Separator),
            _ => HasNeighbour(line)
                || FollowsInside(line)
                || FollowsKin(line)
                || ((marker.Separator == ' ' || marker.Prefix > 0 || isDivision) && HasChild(line))
                || (marker is { Prefix: > 0, Number: 1 } && _parents.Contains(marker.Prefix))

                // O2： ⏎ KR1： — a marker that hardly stands inside a paragraph starts its series once more.
                || (marker is { Prefix: 0, Number: 1 }
                    && ((isDivision && after >= 0)
                        || ((isDivision || marker.Family.Inside.Opens == Boundary.Never)
                            && before >= 0
                            && lines[before].Kind == LineKind.Marked))),
        };
    }

    private void FindNeighbours()
    {
        int[] last = new int[MarkerFamilies.Count];
        for (int i = 0; i < lines.Length; i++)
        {
            _before[i] = _after[i] = -1;
            if (lines[i].Kind == LineKind.Marked)
            {
                ref int previous = ref last[lines[i].Marker.Family.Index];
                _before[i] = previous - 1;
                if (previous > 0)
                {
                    _after[previous - 1] = i;
                }

                previous = i + 1;
            }
        }
    }

    /// <summary>
    /// 1.3支队伍 ⏎ 2.5名教师, 1.1月26日 ⏎ 2.1月29日 — decimals beside none of their own: items that begin with a digit.
    /// </summary>
    private bool ReadShorter(MarkerTable markers)
    {
        bool any = false;
        for (int i = 0; i < lines.Length; i++)
        {
            LogicalLine line = lines[i];
            if (line.Marker is { Prefix: > 0 } and ({ Number: > 1 } or { Company: Company.Exact })
                && !Counts(i, line.Marker)
                && markers.TryMatchShorter(text, line.Marker, line.End, out Marker shorter))
            {
                line.Marker = shorter;
                any = true;
            }
        }

        return any;
    }

    /// <summary>①参见… at the end of a text that says …。① — the signs among them that end words above.</summary>
    private HashSet<char> CitedSigns(int notes)
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
    private bool StandsBetween(int before, int after, int line) => after > line
        && !ReferenceEquals(lines[before].Marker.Family, lines[line].Marker.Family)
        && Distance(before, after) == 1;

    /// <summary>矛盾突出， ⏎ 一方面… — whether a line goes on with the sentence of the one above.</summary>
    private bool GoesOn(int line) => line > 0 && text[lines[line - 1].End - 1] is '，' or ',';

    private int NextMarked(int line) =>
        Array.FindIndex(lines, line + 1, static next => next.Kind == LineKind.Marked);

    private bool Follows(int line, int before) => line >= 0
        && before >= 0
        && lines[before].Kind == LineKind.Marked
        && lines[before].Marker.Prefix == lines[line].Marker.Prefix
        && lines[before].Marker.Number == lines[line].Marker.Number - 1;

    /// <summary>
    /// Whether a number of its family is near: one between them may be missing, or one repeated. 第一个问题 ⏎ 第一句话 ⏎ 第二句话
    /// — a series of its own may start right below.
    /// </summary>
    private bool HasNeighbour(int line) => Distance(_before[line], line) is 0 or 1 or 2
        || Distance(line, _after[line]) is 1 or 2
        || (Distance(line, _after[line]) == 0
            && lines[line].Marker.Of(text) != lines[_after[line]].Marker.Of(text)
            && Distance(line, _after[_after[line]]) == 1);

    /// <summary>How far a marker counts on from another: 2.1 by one from 1.3, 2.4 not at all.</summary>
    private int Distance(int line, int next)
    {
        if (line < 0 || next < 0)
        {
            return -1;
        }

        (Marker from, Marker to) = (lines[line].Marker, lines[next].Marker);
        return !ReferenceEquals(from.Family, to.Family) ? -1
            : from.Prefix == to.Prefix ? to.Number - from.Number
            : to.Prefix == from.Prefix + 1 && to.Number == 1 ? 1
            : -1;
    }

    /// <summary>3 考勤 ⏎ 3.1 打卡 — whether the next marker says that it stands below a number.</summary>
    private bool HasChild(int line) => NextMarked(line) is var next and >= 0
        && lines[next].Marker.Number == 1
        && lines[next].Marker.Prefix == lines[line].Marker.Number;

    /// <summary>（二） ⏎ 三）, 一是 ⏎ 二要 — whether the number before stands above in a family of its kin.</summary>
    private bool FollowsKin(int line)
    {
        const int mostLines = 40;
        Marker marker = lines[line].Marker;
        int before = Array.FindLastIndex(
            lines, line, Math.Min(line + 1, mostLines),
            other => other.Kind == LineKind.Marked && other.Marker.Family != marker.Family
                && other.Marker.Family.IsKinOf(marker.Family));
        return before >= 0 && lines[before].Marker.Number == marker.Number - 1;
    }

    /// <summary>…一是强化学习。 ⏎ 二是改进作风。 — whether the number before stands inside a line close above.</summary>
    private bool FollowsInside(int line)
    {
        const int mostLines = 8;
        Marker marker = lines[line].Marker;
        if (marker.Number < 2
            || marker.Family.Inside.Opens == Boundary.Never
            || MarkerSeries.Renumber(marker.Of(text), marker.Number - 1) is not { } before)
        {
            return false;
        }

        bool isFound = false;
        bool isMarked = false;
        for (int i = line - 1; i >= Math.Max(0, line - mostLines) && !isFound && !isMarked; i--)
        {
            (int start, int end) = (lines[i].Start, lines[i].End);
            isMarked = lines[i].Kind == LineKind.Marked;
            isFound = text.IndexOf(before, start, end - start, StringComparison.Ordinal) is var at and >= 0
                && (at == start
                    || marker.Family.Inside.Continues > Boundary.Clause
                    || Characters.IsBoundaryMark(text[at - 1]))
                && marker.Family.TryMatch(text, at, end, out _);
        }

        return isFound;
    }
}
