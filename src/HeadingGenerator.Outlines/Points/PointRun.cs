using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Points;

/// <summary>How the points of a run stand on their lines.</summary>
internal enum RunLayout
{
    /// <summary>Title。body on one line.</summary>
    RunIn,

    /// <summary>A sentence on a line, its body on those below.</summary>
    Sentences,

    /// <summary>A title without a mark on a line, its body on those below.</summary>
    Titles,

    /// <summary>Titles and nothing else.</summary>
    Bare,
}

/// <summary>Lines that may be points without a marker, and what can be seen of them.</summary>
internal sealed class PointRun
{
    private readonly HeadingShape[] _shapes;
    private readonly string _text;
    private readonly IReadOnlyList<LogicalLine> _lines;

    /// <summary>Measures a run.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The lines below the heading.</param>
    /// <param name="starts">Which of them start a point.</param>
    /// <param name="layout">How the points stand on their lines.</param>
    /// <param name="context">What the heading above says of its points.</param>
    public PointRun(
        string text, IReadOnlyList<LogicalLine> lines, List<int> starts, RunLayout layout, in PointContext context)
    {
        _text = text;
        _lines = lines;
        Starts = starts;
        Layout = layout;
        Context = context;
        _shapes = new HeadingShape[starts.Count];
        int bodies = 0;
        int shortest = int.MaxValue;
        for (int i = 0; i < starts.Count; i++)
        {
            LogicalLine line = lines[starts[i]];
            TextRange title = PointLine.TitleOf(text, line);
            _shapes[i] = HeadingShape.Of(text, title.Start, title.End);
            int last = i + 1 < starts.Count ? starts[i + 1] : Math.Min(lines.Count, starts[i] + 2);
            int body = line.End - title.End;
            for (int j = starts[i] + 1; j < last && layout is not RunLayout.RunIn; j++)
            {
                body += lines[j].Length;
            }

            bodies += body;
            shortest = Math.Min(shortest, body);
            Figures |= HasFigures(text, title);
            bool isClosed = PointLine.EndsSentence(text[line.End - 1]);
            HasMarks |= isClosed && title.End < line.End;
            AreClosed &= isClosed;
            BodiesAreLonger &= body > 2 * title.Length;
        }

        AverageBody = bodies / starts.Count;
        ShortestBody = shortest;
        LinesBetween = starts[starts.Count - 1] + 1 - starts[0] - starts.Count;
    }

    /// <summary>Which lines start a point; the lines before the first are prose.</summary>
    public List<int> Starts { get; }

    /// <summary>How they stand on their lines.</summary>
    public RunLayout Layout { get; }

    /// <summary>What the heading above says of its points.</summary>
    public PointContext Context { get; }

    /// <summary>How many points there are.</summary>
    public int Count => Starts.Count;

    /// <summary>How many lines from the first to the last start none.</summary>
    public int LinesBetween { get; }

    /// <summary>How many characters the bodies have on average.</summary>
    public int AverageBody { get; }

    /// <summary>How many characters the shortest body has.</summary>
    public int ShortestBody { get; }

    /// <summary>Whether amounts stand in a title: 全年完成投资30亿元.</summary>
    public bool Figures { get; }

    /// <summary>Whether a mark closes a title.</summary>
    public bool HasMarks { get; }

    /// <summary>Whether every line ends like a sentence.</summary>
    public bool AreClosed { get; } = true;

    /// <summary>Whether every body is more than twice as long as its title.</summary>
    public bool BodiesAreLonger { get; } = true;

    /// <summary>Whether all titles begin with the same two characters.</summary>
    public bool ShareOpening => Starts.TrueForAll(
        start => string.CompareOrdinal(_text, _lines[start].Start, _text, _lines[Starts[0]].Start, 2) == 0);

    /// <summary>By how many characters the titles differ in length.</summary>
    public int Spread => _shapes.Max(static shape => shape.Length) - _shapes.Min(static shape => shape.Length);

    /// <summary>How many characters the longest title has.</summary>
    public int Longest => _shapes.Max(static shape => shape.Length);

    /// <summary>Whether all titles have the same clauses, give or take some characters each.</summary>
    public bool AreParallel(int tolerance) => _shapes.All(shape => shape.IsParallelTo(_shapes[0], tolerance));

    /// <summary>Whether all titles have more than one clause.</summary>
    public bool HaveClauses => _shapes.All(static shape => shape.ClauseCount > 1);

    /// <summary>甲： ⏎ 乙： ⏎ 甲： — whether the same name stands before the colons of two of them.</summary>
    public bool RepeatsLabel => HasRepeatedLabel(_text, _lines, Starts);

    /// <summary>Whether each is a short name before a colon, and what it names.</summary>
    public bool AreLabels { get; init; }

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

    private static bool HasRepeatedLabel(string text, IReadOnlyList<LogicalLine> lines, List<int> starts)
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

/// <summary>What is known of the points of a heading before they are looked for.</summary>
/// <param name="IsExpected">Whether the heading before it has points without a marker.</param>
/// <param name="IsUnexpected">Whether the heading before it has text and no points.</param>
/// <param name="Announced">How many points the heading or the text below it announces; 0 if that is not said.</param>
internal readonly record struct PointContext(bool IsExpected, bool IsUnexpected, int Announced);
