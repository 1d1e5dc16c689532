namespace HeadingGenerator.Outlines.Points;

/// <summary>A row of the table of evidence: something that can be seen of a run of lines, and what it weighs.</summary>
/// <param name="Id">What <c>headings show --why</c> calls it.</param>
/// <param name="Weight">What it adds for points, or takes away.</param>
/// <param name="Holds">Whether it is seen.</param>
internal sealed record EvidenceRow(string Id, int Weight, Func<PointRun, bool> Holds);

/// <summary>The evidence by which lines without a marker are told to be points; one threshold decides.</summary>
internal static class EvidenceTable
{
    /// <summary>What the evidence for a run has to add up to.</summary>
    public const int Threshold = 4;

    /// <summary>How long the name of a person is, mostly.</summary>
    private const int LongestName = 3;

    public static EvidenceRow[] Rows { get; } =
    [
        // A line without a closing mark is no sentence.
        new("unmarked-title", 4, static run => run.Layout == RunLayout.Titles),
        new("own-line", 3, static run => run.Layout == RunLayout.Sentences),
        // Nearly every paragraph of a stretch is built alike.
        new("every-paragraph", 4, static run => run.Layout == RunLayout.RunIn && run.LinesBetween * 3 <= run.Count),
        // An essay argues.
        new("argues", -3, static run => run.Layout == RunLayout.RunIn && run.Argues),
        new("nothing-else", 2, static run => run.Layout == RunLayout.Bare),
        new("no-marks", 2, static run => run.Layout == RunLayout.Bare && !run.HasMarks),
        // Parallel headings are as long as one another.
        new("equal-length", 2, static run => run.Layout == RunLayout.RunIn && run.Spread <= 2),
        new("similar-length", 1, static run => run.Layout == RunLayout.RunIn && run.Spread is > 2 and <= 8),
        new(
            "parallel-clauses", 2,
            static run => run.Layout is RunLayout.RunIn or RunLayout.Bare && run.AreParallel(run.Count == 2 ? 0 : 1)),
        // Prose is seldom parallel in two clauses.
        new("several-clauses", 1, static run => run.Layout == RunLayout.RunIn && run.HaveClauses && run.AreParallel(1)),
        // Prose mixes sentences of one clause with others.
        new("mixed-clauses", -2, static run => run.Layout == RunLayout.RunIn && run.MixClauses),
        new(
            "labels", 2,
            static run => run.Layout == RunLayout.Bare && run.Count >= 3 && run.AreLabels && run.AreClosed),
        new("same-opening", 2, static run => run.ShareOpening && run.Spread <= 6),
        // Three of a kind are no chance.
        new("three-or-more", 1, static run => run.Count >= 3),
        new("only-two", -2, static run => run.Layout == RunLayout.RunIn && run.Count == 2),
        new("only-two-bare", -1, static run => run.Layout == RunLayout.Bare && run.Count == 2),
        // Two whole sentences of several clauses are text.
        new(
            "two-sentences", -2,
            static run => run.Layout == RunLayout.Bare && run.Count == 2 && run.AreClosed && run.HaveClauses
                && !run.AreLabels),
        // Two topic sentences have much to say.
        new(
            "short-bodies-of-two", -1,
            static run => run.Layout == RunLayout.RunIn && run.Count == 2 && run.ShortestBody < 80),
        // A short rest is the second half of a remark.
        new("short-bodies", -2, static run => run.Layout == RunLayout.RunIn && run.AverageBody <= 40),
        new(
            "longer-bodies", 1,
            static run => run.Layout is RunLayout.Sentences or RunLayout.Titles && run.BodiesAreLonger),
        // Amounts stand in reports of what was done.
        new("figures", -2, static run => run.Figures && !(run.AreLabels && run.AreClosed)),
        // A list of offices says who takes part.
        new("offices", -4, static run => run.LinesBetween == 0 && run.AreOffices),
        new("announced", 2, static run => run.AreAnnounced),
        // A list of names has no more than words on its lines.
        new(
            "single-words", -4,
            static run => run.LinesBetween == 0 && run.Layout != RunLayout.RunIn && run.Longest <= LongestName),
        // Who speaks more than once is named more than once.
        new("speakers", -6, static run => run.RepeatsLabel),
        new("unexpected", -3, static run => run.Layout == RunLayout.Bare && run.AreUnexpected && !run.AreLabels),
        new(
            "expected", 3,
            static run => run.AreExpected
                && !(run.Layout == RunLayout.Bare && run.AreClosed && !run.AreLabels)),
    ];
}
