namespace HeadingGenerator.Outlines.Points;

/// <summary>A row of the table of evidence: something that can be seen of a run of lines, and what it weighs.</summary>
/// <param name="Id">What <c>headings show --why</c> calls it.</param>
/// <param name="Weight">What it adds for points, or takes away.</param>
/// <param name="Reason">Why it speaks for points or against them.</param>
/// <param name="Holds">Whether it is seen.</param>
internal sealed record EvidenceRow(string Id, int Weight, string Reason, Func<PointRun, bool> Holds);

/// <summary>
/// The evidence by which lines without a marker are told to be points. One threshold decides.
/// </summary>
internal static class EvidenceTable
{
    /// <summary>What the evidence for a run has to add up to.</summary>
    public const int Threshold = 4;

    /// <summary>How long the name of a person is, mostly.</summary>
    private const int LongestName = 3;

    /// <summary>The rows.</summary>
    public static EvidenceRow[] Rows { get; } =
    [
        new(
            "unmarked-title", 4, "A line without a closing mark is no sentence.",
            static run => run.Layout == RunLayout.Titles),
        new(
            "own-line", 3, "A short sentence that has a line to itself, and text below.",
            static run => run.Layout == RunLayout.Sentences),
        new(
            "every-paragraph", 4, "Nearly every paragraph of a stretch is built alike.",
            static run => run.Layout == RunLayout.RunIn && run.LinesBetween * 3 <= run.Count),
        new(
            "nothing-else", 2, "A heading has short lines below it and nothing else.",
            static run => run.Layout == RunLayout.Bare),
        new(
            "no-marks", 2, "None of them ends like a sentence.",
            static run => run.Layout == RunLayout.Bare && !run.HasMarks),
        new(
            "equal-length", 2, "Parallel headings are as long as one another.",
            static run => run.Layout == RunLayout.RunIn && run.Spread <= 2),
        new(
            "similar-length", 1, "Or nearly.",
            static run => run.Layout == RunLayout.RunIn && run.Spread is > 2 and <= 8),
        new(
            "parallel-clauses", 2, "Clause by clause.",
            static run => run.Layout is RunLayout.RunIn or RunLayout.Bare && run.AreParallel(run.Count == 2 ? 0 : 1)),
        new(
            "several-clauses", 1, "Prose is seldom parallel in two clauses.",
            static run => run.Layout == RunLayout.RunIn && run.HaveClauses && run.AreParallel(1)),
        new(
            "mixed-clauses", -2, "Prose mixes sentences of one clause with others.",
            static run => run.Layout == RunLayout.RunIn && run.MixClauses),
        new(
            "labels", 2, "Each is a short name and what it names.",
            static run => run.Layout == RunLayout.Bare && run.Count >= 3 && run.AreLabels && run.AreClosed),
        new("same-opening", 2, "They begin with the same words.", static run => run.ShareOpening && run.Spread <= 6),
        new("three-or-more", 1, "Three of a kind are no chance.", static run => run.Count >= 3),
        new("only-two", -2, "Two may be.", static run => run.Layout == RunLayout.RunIn && run.Count == 2),
        new("only-two-bare", -1, "Two may be.", static run => run.Layout == RunLayout.Bare && run.Count == 2),
        new(
            "two-sentences", -2, "Two whole sentences of several clauses are text.",
            static run => run.Layout == RunLayout.Bare && run.Count == 2 && run.AreClosed && run.HaveClauses
                && !run.AreLabels),
        new(
            "short-bodies-of-two", -1, "Two topic sentences have much to say.",
            static run => run.Layout == RunLayout.RunIn && run.Count == 2 && run.ShortestBody < 80),
        new(
            "short-bodies", -2, "A short rest is the second half of a remark.",
            static run => run.Layout == RunLayout.RunIn && run.AverageBody <= 40),
        new(
            "longer-bodies", 1, "Every body is longer than its heading.",
            static run => run.Layout is RunLayout.Sentences or RunLayout.Titles && run.BodiesAreLonger),
        new(
            "figures", -2, "Amounts stand in reports of what was done.",
            static run => run.Figures && !(run.AreLabels && run.AreClosed)),
        new(
            "offices", -4, "A list of offices says who takes part.",
            static run => run.LinesBetween == 0 && run.AreOffices),
        new("announced", 2, "The text says how many points follow.", static run => run.Context.Announced == run.Count),
        new(
            "single-words", -4, "A list of names has no more than words on its lines.",
            static run => run.LinesBetween == 0 && run.Layout != RunLayout.RunIn && run.Longest <= LongestName),
        new(
            "speakers", -6, "Who speaks more than once is named more than once.",
            static run => run.RepeatsLabel),
        new(
            "unexpected", -3, "The heading before has text.",
            static run => run.Layout == RunLayout.Bare && run.Context.IsUnexpected && !run.AreLabels),
        new(
            "expected", 3, "The heading before has such points.",
            static run => run.Context.IsExpected && !(run.Layout == RunLayout.Bare && run.AreClosed && !run.AreLabels)),
    ];
}
