using System.Collections.Generic;

namespace HeadingGenerator.Outlines;

/// <summary>Every rule that a text is held against. 00xx: it cannot be read; 01xx: structure; 02xx: likeness; 03xx: writing; 04xx: names.</summary>
public static class FindingRules
{
    /// <summary>The text is not Unicode.</summary>
    public static FindingRule NotUnicode { get; } = new("HG0001", FindingSeverity.Error);

    /// <summary>The text has no heading.</summary>
    public static FindingRule NoHeading { get; } = new("HG0002", FindingSeverity.Error);

    /// <summary>An explicit name or an option has a value that cannot be used.</summary>
    public static FindingRule BadNameOrOption { get; } = new("HG0003", FindingSeverity.Error);

    /// <summary>A number of a series is missing, repeated or out of order.</summary>
    public static FindingRule BrokenNumbering { get; } = new("HG0101", FindingSeverity.Warning);

    /// <summary>A point has no marker although its siblings have one.</summary>
    public static FindingRule MissingMarker { get; } = new("HG0102", FindingSeverity.Warning);

    /// <summary>Several points stand on one line although their siblings have lines of their own.</summary>
    public static FindingRule MergedPoints { get; } = new("HG0103", FindingSeverity.Warning);

    /// <summary>The markers of one series are of different families or end differently.</summary>
    public static FindingRule MixedMarkers { get; } = new("HG0104", FindingSeverity.Info);

    /// <summary>A theme has neither points nor text, or a heading has no words.</summary>
    public static FindingRule EmptyHeading { get; } = new("HG0105", FindingSeverity.Warning);

    /// <summary>A title promises another number of points than it has.</summary>
    public static FindingRule BrokenPromise { get; } = new("HG0201", FindingSeverity.Info);

    /// <summary>One point breaks the pattern that the others share.</summary>
    public static FindingRule BrokenPattern { get; } = new("HG0202", FindingSeverity.Info);

    /// <summary>A quote or a bracket has no partner.</summary>
    public static FindingRule UnbalancedQuote { get; } = new("HG0301", FindingSeverity.Warning);

    /// <summary>A half-width mark stands between Chinese characters.</summary>
    public static FindingRule HalfWidthMark { get; } = new("HG0302", FindingSeverity.Warning);

    /// <summary>A title ends with a full stop.</summary>
    public static FindingRule TitleWithFullStop { get; } = new("HG0303", FindingSeverity.Info);

    /// <summary>A point lacks the full stop that its siblings end with.</summary>
    public static FindingRule MissingFullStop { get; } = new("HG0304", FindingSeverity.Info);

    /// <summary>A title holds a space that is not seen as one.</summary>
    public static FindingRule StraySpace { get; } = new("HG0305", FindingSeverity.Info);

    /// <summary>The text holds an invisible control character.</summary>
    public static FindingRule InvisibleCharacter { get; } = new("HG0306", FindingSeverity.Warning);

    /// <summary>Two siblings have the same title.</summary>
    public static FindingRule DuplicateTitle { get; } = new("HG0307", FindingSeverity.Warning);

    /// <summary>A heading needs a number to get a name of its own.</summary>
    public static FindingRule NumberedName { get; } = new("HG0401", FindingSeverity.Info);

    /// <summary>All of them, by their ids.</summary>
    public static IReadOnlyList<FindingRule> All { get; } =
    [
        NotUnicode, NoHeading, BadNameOrOption,
        BrokenNumbering, MissingMarker, MergedPoints, MixedMarkers, EmptyHeading,
        BrokenPromise, BrokenPattern,
        UnbalancedQuote, HalfWidthMark, TitleWithFullStop, MissingFullStop, StraySpace, InvisibleCharacter, DuplicateTitle,
        NumberedName,
    ];
}
