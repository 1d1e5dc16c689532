using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Points;

/// <summary>How the points of a run stand on their lines.</summary>
[Flags]
internal enum RunLayout
{
    None = 0,

    /// <summary>Title。body on one line.</summary>
    RunIn = 1,

    /// <summary>A sentence on a line, its body on those below.</summary>
    Sentences = 2,

    /// <summary>A title without a mark on a line, its body on those below.</summary>
    Titles = 4,

    /// <summary>Titles and nothing else.</summary>
    Bare = 8,
}

/// <summary>Lines that may be points without a marker, and what can be seen of them.</summary>
internal sealed class PointRun(
    string text, LogicalLine[] lines, List<int> starts, RunLayout layout, OutlineHeading heading, int announced)
{
    private readonly TextRange[] _titles =
        [.. starts.Select(start => PointLine.TitleOf(text, lines[start]))];
    private HeadingShape[]? _shapes;

    /// <summary>Which of the lines start a point; those before the first are prose.</summary>
    public List<int> Starts => starts;

    public RunLayout Layout => layout;

    /// <summary>Whether as many are announced.</summary>
    public bool AreAnnounced => announced == Count;

    /// <summary>Whether the heading before it has points without a marker.</summary>
    public bool AreExpected => heading.Before?.LastPoint is { Family.IsUnmarked: true };

    /// <summary>Whether the heading before it has text and no points.</summary>
    public bool AreUnexpected => heading.Before is { StartsLine: true, Points.Count: 0, ContentCount: > 0 };

    public int Count => starts.Count;

    /// <summary>The line after the body of the last point, which is as long as that of the others at most.</summary>
    public int End => Math.Min(
        lines.Length,
        starts[Count - 1] + 1 + Math.Max(
            layout == RunLayout.RunIn ? 0 : 1,
            Enumerable.Range(1, Count - 1).Max(i => starts[i] - starts[i - 1] - 1)));

    /// <summary>How many lines from the first to the last start none.</summary>
    public int LinesBetween => starts[Count - 1] + 1 - starts[0] - Count;

    /// <summary>当然，… — whether a paragraph among them or after them opens with a turn of an argument.</summary>
    public bool Argues => Array.Exists(
        lines, line => Words.StartsWithAny(text, line.Start, line.End, Lexicon.Turns));

    public int AverageBody => Enumerable.Range(0, Count).Sum(LengthOfBody) / Count;

    public int ShortestBody => Enumerable.Range(0, Count).Min(LengthOfBody);

    /// <summary>Whether every body is more than twice as long as its title.</summary>
    public bool BodiesAreLonger => Enumerable.Range(0, Count).All(i => LengthOfBody(i) > 2 * _titles[i].Length);

    /// <summary>Whether amounts stand in a title: 全年完成投资30亿元.</summary>
    public bool Figures => Array.Exists(_titles, title => HasFigures(text, title));

    public bool HasMarks => Enumerable.Range(0, Count).Any(i => _titles[i].End < lines[starts[i]].End);

    /// <summary>Whether every line ends like a sentence.</summary>
    public bool AreClosed => starts.TrueForAll(
        start => text[lines[start].End - 1] is var last
            && (last == '”' || Characters.IsColon(last) || PointLine.EndsSentence(last)));

    /// <summary>某市档案局 ⏎ 某省图书馆 — whether every line is the name of an organization.</summary>
    public bool AreOffices => starts.TrueForAll(
        start => Words.NamesOffice(text, lines[start].Start, lines[start].End));

    /// <summary>Whether all titles begin with the same two characters.</summary>
    public bool ShareOpening => starts.TrueForAll(
        start => string.CompareOrdinal(text, lines[start].Start, text, lines[starts[0]].Start, 2) == 0);

    /// <summary>By how many characters the titles differ in length.</summary>
    public int Spread => Longest - Shapes.Min(static shape => shape.Length);

    public int Longest => Shapes.Max(static shape => shape.Length);

    /// <summary>Whether all titles have more than one clause.</summary>
    public bool HaveClauses => Shapes.All(static shape => shape.ClauseCount > 1);

    public bool MixClauses =>
        Shapes.Any(static shape => shape.ClauseCount == 1) && Shapes.Any(static shape => shape.ClauseCount > 1);

    /// <summary>Whether each is a short name before a colon, and what it names.</summary>
    public bool AreLabels
    {
        get
        {
            var labels = new LabelSeries(text);
            return layout != RunLayout.Titles
                && starts.TrueForAll(start => labels.Add(lines[start].Start, lines[start].End))
                && labels.AreLabels;
        }
    }

    /// <summary>甲： ⏎ 乙： ⏎ 甲： — whether the same name stands before the colons of two of them.</summary>
    public bool RepeatsLabel
    {
        get
        {
            const int longest = 8;
            var labels = new HashSet<string>();
            return starts.Exists(start =>
            {
                int first = lines[start].Start;
                int colon = Words.FindColon(text, first, Math.Min(first + longest, lines[start].End));
                return colon > 0 && !labels.Add(text.Substring(first, colon - first));
            });
        }
    }

    /// <summary>Whether all titles have the same clauses, give or take some characters each.</summary>
    public bool AreParallel(int tolerance) => Shapes.All(shape => shape.IsParallelTo(Shapes[0], tolerance));

    private HeadingShape[] Shapes =>
        _shapes ??= Array.ConvertAll(_titles, title => HeadingShape.Of(text, title.Start, title.End));

    private int LengthOfBody(int point)
    {
        int start = starts[point];
        int end = layout == RunLayout.RunIn ? start + 1
            : point + 1 < Count ? starts[point + 1]
            : Math.Min(lines.Length, start + 2);
        int length = lines[start].End - _titles[point].End;
        for (int i = start + 1; i < end; i++)
        {
            length += lines[i].Length;
        }

        return length;
    }

    /// <summary>全年完成投资30亿元: a number of two digits or with a unit, but in brackets.</summary>
    private static bool HasFigures(string text, TextRange title)
    {
        var brackets = new Brackets(text, title.End);
        for (int i = title.Start; i + 1 < title.End; i = brackets.Next(i))
        {
            if (Characters.IsDigit(text[i])
                && (Characters.IsDigit(text[i + 1])
                    || text[i + 1] is '.' or '%' or '％' or '万' or '亿' or '个' or '家' or '项'))
            {
                return true;
            }
        }

        return false;
    }
}
