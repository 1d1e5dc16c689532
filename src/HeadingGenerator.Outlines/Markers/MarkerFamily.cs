namespace HeadingGenerator.Outlines.Markers;

/// <summary>A row of the table of families: one way of marking headings.</summary>
/// <param name="id">What <c>headings show --why</c> calls it: an example of its first marker.</param>
/// <param name="example">A line that it reads.</param>
/// <param name="nearMiss">A line that looks like one of it and is none; empty if there is none.</param>
/// <param name="source">Where the practice comes from.</param>
/// <param name="forms">What its markers look like, by <see cref="MarkerForm"/>.</param>
internal sealed class MarkerFamily(string id, string example, string nearMiss, string source, params string[] forms)
{
    /// <summary>A number of more digits may be a year: （2025）.</summary>
    private const int LongestNumber = 3;

    private MarkerForm[]? _forms;

    public string Id { get; } = id;

    public string Example { get; } = example;

    public string NearMiss { get; } = nearMiss;

    public string Source { get; } = source;

    /// <summary>After what a series may open inside a paragraph, and after what an open one may go on there.</summary>
    public (Boundary Opens, Boundary Continues) Inside { get; init; }

    /// <summary>Families of the same kind can stand in for one another in a series (1. … 6）, 首先 … 第二).</summary>
    public MarkerKind Kind { get; init; }

    /// <summary>Whether its markers carry numbers, so that gaps and repeats mean something.</summary>
    public bool IsNumbered { get; init; } = true;

    /// <summary>Whether the order of levels is fixed between it and others of which that is true: 编 部分 章 节 条.</summary>
    public bool IsDivision { get; init; }

    /// <summary>Whether it is markup: what a report marks its headings with may follow it (- 一是 and ## 一、).</summary>
    public bool IsMarkup { get; init; }

    /// <summary>Whether its markup says the level itself, whatever follows it: ## 一、.</summary>
    public bool SetsLevel { get; init; }

    public bool IsBullet => IsMarkup && !SetsLevel;

    /// <summary>Whether its headings are told by the series that they stand above.</summary>
    public bool HeadsSeries { get; init; }

    /// <summary>
    /// Whether the lines below its headings are their text, in which no points without a marker are looked for.
    /// </summary>
    public bool HoldsText { get; init; }

    /// <summary>The family that it is of where the bracket that opens was lost: 三） after （二）.</summary>
    public string? Whole { get; init; }

    public bool IsUnmarked { get; init; }

    /// <summary>Whether the first and only one of it is the title of the document.</summary>
    public bool CanBeTitle { get; init; }

    /// <summary>Whether one of it alone below the title of a document is a subtitle: ——在某次会议上的讲话.</summary>
    public bool CanBeSubtitle { get; init; }

    /// <summary>
    /// Whether the lines below a marker that stands alone are its text or its points, never its title.
    /// </summary>
    public bool OwnsLinesBelow { get; init; }

    /// <summary>Whether nothing is one of its markers that no words stand after.</summary>
    public bool NeedsWords { get; init; }

    /// <summary>
    /// The marks that its markers should not end with, and what belongs in their place (GB/T 15834-2011 annex B.2).
    /// </summary>
    public (string Wrong, string Right) LastMark { get; init; } = (string.Empty, string.Empty);

    /// <summary>Beside what its markers count on lines.</summary>
    public Company Company { get; init; }

    /// <summary>Families with more of it are tried first: 1.1 before 1.</summary>
    public int Precedence { get; init; }

    /// <summary>The characters that are numbers by themselves.</summary>
    public string Signs { get; init; } = string.Empty;

    /// <summary>Looks at a match once more: refuses it, or says what it needs.</summary>
    public Guard? Guard { get; init; }

    /// <summary>
    /// Its place in the usual order of levels, from the outermost; a title comes right before the series that it heads.
    /// </summary>
    public int Rank => HeadsSeries ? (2 * (Index - MarkerFamilies.Table.Length)) - 1 : 2 * Index;

    /// <summary>Its index among all families; set by the table.</summary>
    public int Index { get; internal set; }

    public MarkerForm[] Forms => _forms ??= [.. forms.Select(form => new MarkerForm(this, form))];

    /// <summary>Whether a series of this family may go on with the other.</summary>
    public bool IsKinOf(MarkerFamily other) =>
        (Kind != MarkerKind.Other && Kind == other.Kind) || Whole == other.Id || other.Whole == Id;

    /// <summary>Tries to read a marker that starts exactly at <paramref name="start"/>.</summary>
    public bool TryMatch(string text, int start, int end, out Marker marker)
    {
        foreach (MarkerForm form in Forms)
        {
            if (TryMatch(form, text, start, end, out marker))
            {
                return true;
            }
        }

        marker = default;
        return false;
    }

    public bool TryMatch(MarkerForm form, string text, int start, int end, out Marker marker)
    {
        if (!form.TryMatch(text, start, end, out FormMatch match) || NamesSeveral(text, start, end, match))
        {
            marker = default;
            return false;
        }

        // 其一　治理 and 01丨治理 have no mark but room after the number; 例4（述职）： has its title in brackets.
        int markerEnd = Runs.StartOf(text, start, match.End, IsRoom);
        bool isSpaced = markerEnd < match.End;
        int words = Characters.SkipSpace(text, match.End, end);
        bool isDoubtful = form.IsDoubtful || match.Digits > LongestNumber;
        marker = words == end && match.Remark > 0
            ? new Marker(this, match.Number, start, match.Remark, match.Remark)
            : new Marker(this, match.Number, start, markerEnd, words);
        marker = marker with
        {
            Separator = !IsNumbered ? text[start] : isSpaced ? ' ' : match.IsSign ? '①' : text[match.End - 1],
            Company = Company == Company.None && isDoubtful ? Company.One : Company,
            Prefix = match.Prefix,
        };
        return !(NeedsWords && words == end) && (Guard is null || Guard(text, end, match, ref marker));
    }

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>
    /// （一）—（三）, （一）、（二）, 第一条和第二条 — whether the next number follows at once: the words speak of headings.
    /// </summary>
    private bool NamesSeveral(string text, int start, int end, in FormMatch match)
    {
        const string between = "、，和与及至到—－-–~～";
        int rest = Characters.SkipSpace(text, match.End, end);
        int next = Runs.EndOf(text, rest, end, static c => between.IndexOf(c) >= 0);
        if (next == end || (next == rest && text[next] != text[start]))
        {
            return false;
        }

        next = Characters.SkipSpace(text, next, end);
        foreach (MarkerForm form in Forms)
        {
            if (!form.IsDoubtful && form.TryMatch(text, next, end, out FormMatch other) && other.Number > match.Number)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRoom(char c) => Characters.IsSpace(c) || c is '丨' or '｜' or '|';
}

/// <summary>Looks at a match once more; false refuses it.</summary>
internal delegate bool Guard(string text, int end, in FormMatch match, ref Marker marker);

/// <summary>What has to stand before a marker inside a paragraph; the later ones ask for less.</summary>
internal enum Boundary
{
    /// <summary>No marker of the family stands inside a paragraph.</summary>
    Never,

    /// <summary>Nothing: the paragraph starts there.</summary>
    Line,

    /// <summary>The end of a sentence.</summary>
    Stop,

    /// <summary>A semicolon or a colon, too.</summary>
    Sentence,

    /// <summary>A comma, too.</summary>
    Clause,

    /// <summary>White space, if what follows confirms it.</summary>
    Space,

    /// <summary>Nothing, if what follows confirms it.</summary>
    Anywhere,
}

/// <summary>What numbers a family counts with.</summary>
internal enum MarkerKind
{
    Other,
    Arabic,

    /// <summary>Numbers in running text: 一是, 第一，.</summary>
    Discourse,

    /// <summary>Words that count: 首先, and the ordinals that go on with them.</summary>
    Words,
}
