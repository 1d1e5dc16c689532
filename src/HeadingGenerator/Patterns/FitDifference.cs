using System.Globalization;

namespace HeadingGenerator;

/// <summary>
/// One thing in which a heading differs from the points of a theme; its text tells it in English or Chinese.
/// </summary>
public sealed record FitDifference
{
    private readonly Place _place;

    private FitDifference(FitDifferenceKind kind) => Kind = kind;

    private FitDifference(Place place, string literal)
        : this(FitDifferenceKind.Literal)
    {
        _place = place;
        Literal = literal;
    }

    /// <summary>Where a literal is missing.</summary>
    private enum Place
    {
        Whole,
        Start,
        Within,
        End,
    }

    /// <summary>In what the heading differs.</summary>
    public FitDifferenceKind Kind { get; }

    /// <summary>The literal that is missing, for <see cref="FitDifferenceKind.Literal"/>; else null.</summary>
    public string? Literal { get; private init; }

    /// <summary>The index of the clause whose length differs, from 0; null if it is none.</summary>
    public int? Clause { get; private init; }

    /// <summary>
    /// The index of the slot whose filler differs in length, from 0 as in the pattern; null if it is none.
    /// </summary>
    public int? Slot { get; private init; }

    /// <summary>How many clauses or characters the heading has there; 0 for a literal.</summary>
    public int Actual { get; private init; }

    /// <summary>The fewest that a point has there; 0 for a literal.</summary>
    public int Minimum => Range.Minimum;

    /// <summary>The most that a point has there; 0 for a literal.</summary>
    public int Maximum => Range.Maximum;

    private LengthRange Range { get; init; }

    /// <summary>The difference in English: clause 2 has 6 characters where the points have 4.</summary>
    public override string ToString() => GetMessage(CultureInfo.InvariantCulture);

    /// <summary>The difference in Chinese if the culture is Chinese, else in English.</summary>
    /// <param name="culture">The culture; null for that of the user interface.</param>
    public string GetMessage(CultureInfo? culture = null) => this switch
    {
        { Kind: FitDifferenceKind.ClauseCount } => Messages.ClauseCount(Actual, Range, culture),
        { Clause: { } clause } => Messages.ClauseLength(clause + 1, Actual, Range, culture),
        { Slot: { } slot } => Messages.SlotLength(slot + 1, Actual, Range, culture),
        { _place: Place.Start } => Messages.LacksStart(Literal!, culture),
        { _place: Place.Within } => Messages.LacksWithin(Literal!, culture),
        { _place: Place.End } => Messages.LacksEnd(Literal!, culture),
        _ => Messages.LacksWhole(Literal!, culture),
    };

    internal static FitDifference MissingWhole(string literal) => new(Place.Whole, literal);

    internal static FitDifference MissingStart(string literal) => new(Place.Start, literal);

    internal static FitDifference MissingWithin(string literal) => new(Place.Within, literal);

    internal static FitDifference MissingEnd(string literal) => new(Place.End, literal);

    internal static FitDifference ClauseCount(int actual, LengthRange range) =>
        new(FitDifferenceKind.ClauseCount) { Actual = actual, Range = range };

    internal static FitDifference ClauseLength(int clause, int actual, LengthRange range) =>
        new(FitDifferenceKind.ClauseLength) { Clause = clause, Actual = actual, Range = range };

    internal static FitDifference SlotLength(int slot, int actual, LengthRange range) =>
        new(FitDifferenceKind.ClauseLength) { Slot = slot, Actual = actual, Range = range };
}
