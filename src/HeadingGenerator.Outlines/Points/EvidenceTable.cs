namespace HeadingGenerator.Outlines.Points;

/// <summary>A row of the table of evidence: something that can be seen of a run of lines, and what it weighs.</summary>
/// <param name="Id">What <c>headings show --why</c> calls it.</param>
/// <param name="Weight">What it adds for points, or takes away.</param>
/// <param name="On">The layouts in which it counts.</param>
/// <param name="Holds">Whether it is seen; null if the layout says all.</param>
internal sealed record EvidenceRow(string Id, int Weight, RunLayout On, Func<PointRun, bool>? Holds = null);

/// <summary>The evidence by which lines without a marker are told to be points; one threshold decides.</summary>
internal static class EvidenceTable
{
    /// <summary>What the evidence for a run has to add up to.</summary>
    public const int Threshold = 4;

    private const RunLayout RunIn = RunLayout.RunIn;
    private const RunLayout Sentences = RunLayout.Sentences;
    private const RunLayout Titles = RunLayout.Titles;
    private const RunLayout Bare = RunLayout.Bare;
    private const RunLayout Any = RunIn | Sentences | Titles | Bare;

    /// <summary>How long the name of a person is, mostly.</summary>
    private const int LongestName = 3;

    public static EvidenceRow[] Rows { get; } =
    [
        // A line without a closing mark is no sentence.
        new("unmarked-title", 4, Titles),
        new("own-line", 3, Sentences),
        // Nearly every paragraph of a stretch is built alike.
        new("every-paragraph", 4, RunIn, static run => run.LinesBetween * 3 <= run.Count),
        // An essay argues.
        new("argues", -3, RunIn, static run => run.Argues),
        new("nothing-else", 2, Bare),
        new("no-marks", 2, Bare, static run => !run.HasMarks),
        // Parallel headings are as long as one another.
        new("equal-length", 2, RunIn, static run => run.Spread <= 2),
        new("similar-length", 1, RunIn, static run => run.Spread is > 2 and <= 8),
        new("parallel-clauses", 2, RunIn | Bare, static run => run.AreParallel(run.Count == 2 ? 0 : 1)),
        // Prose is seldom parallel in two clauses.
        new("several-clauses", 1, RunIn, static run => run.HaveClauses && run.AreParallel(1)),
        // Prose mixes sentences of one clause with others.
        new("mixed-clauses", -2, RunIn, static run => run.MixClauses),
        new("labels", 2, Bare, static run => run.Count >= 3 && run.AreLabels && run.AreClosed),
        new("same-opening", 2, Any, static run => run.ShareOpening && run.Spread <= 6),
        // Three of a kind are no chance.
        new("three-or-more", 1, Any, static run => run.Count >= 3),
        new("only-two", -2, RunIn, static run => run.Count == 2),
        new("only-two-bare", -1, Bare, static run => run.Count == 2),
        // Two whole sentences of several clauses are text.
        new(
            "two-sentences", -2, Bare,
            static run => run.Count == 2 && run.AreClosed && run.HaveClauses && !run.AreLabels),
        // Two topic sentences have much to say.
        new("short-bodies-of-two", -1, RunIn, static run => run.Count == 2 && run.ShortestBody < 80),
        // A short rest is the second half of a remark.
        new("short-bodies", -2, RunIn, static run => run.AverageBody <= 40),
        new("longer-bodies", 1, Sentences | Titles, static run => run.BodiesAreLonger),
        // Amounts stand in reports of what was done.
        new("figures", -2, Any, static run => run.Figures && !(run.AreLabels && run.AreClosed)),
        // A list of offices says who takes part.
        new("offices", -4, Any, static run => run.LinesBetween == 0 && run.AreOffices),
        new("announced", 2, Any, static run => run.AreAnnounced),
        // A list of names has no more than words on its lines.
        new(
            "single-words", -4, Sentences | Titles | Bare,
            static run => run.LinesBetween == 0 && run.Longest <= LongestName),
        // Who speaks more than once is named more than once.
        new("speakers", -6, Any, static run => run.RepeatsLabel),
        new("unexpected", -3, Bare, static run => run.AreUnexpected && !run.AreLabels),
        new(
            "expected", 3, Any,
            static run => run.AreExpected && !(run.Layout == Bare && run.AreClosed && !run.AreLabels)),
    ];
}
