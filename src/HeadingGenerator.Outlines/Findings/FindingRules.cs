using System.Collections.Generic;

namespace HeadingGenerator.Outlines;

/// <summary>Every rule that a text is held against.</summary>
public static class FindingRules
{
    /// <summary>The text is not Unicode.</summary>
    public static FindingRule NotUnicode { get; } = new("HG0001", FindingSeverity.Error);

    /// <summary>The text has no heading.</summary>
    public static FindingRule NoHeading { get; } = new("HG0002", FindingSeverity.Error);

    /// <summary>An explicit name or an option has a value that cannot be used.</summary>
    public static FindingRule BadNameOrOption { get; } = new("HG0003", FindingSeverity.Error);

    /// <summary>All of them, by their ids.</summary>
    public static IReadOnlyList<FindingRule> All { get; } = [NotUnicode, NoHeading, BadNameOrOption];
}
