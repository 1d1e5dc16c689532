using System;
using System.Collections.Generic;
using HeadingGenerator.Outlines.Findings.Rules;

namespace HeadingGenerator.Outlines;

/// <summary>
/// Every rule that a text is held against. 00xx: it cannot be read; 01xx: structure; 02xx: likeness; 03xx: writing;
/// 04xx: names; 05xx: numbers and dates.
/// </summary>
public static class FindingRules
{
    /// <summary>The rows below, as they are made: initializers run from top to bottom.</summary>
    private static readonly List<FindingRule> _rows = [];

    /// <summary>The text is not Unicode.</summary>
    public static FindingRule NotUnicode { get; } = Row("HG0001", FindingSeverity.Error);

    /// <summary>The text has no heading.</summary>
    public static FindingRule NoHeading { get; } = Row<NoHeadingRule>("HG0002", FindingSeverity.Error);

    /// <summary>An explicit name or an option has a value that cannot be used.</summary>
    public static FindingRule BadNameOrOption { get; } = Row<ExplicitNameRule>("HG0003", FindingSeverity.Error);

    /// <summary>A number of a series is missing, repeated or out of order.</summary>
    public static FindingRule BrokenNumbering { get; } = Row<NumberingRule>("HG0101", FindingSeverity.Warning);

    /// <summary>A point has no marker although its siblings have one.</summary>
    public static FindingRule MissingMarker { get; } = Row<MissingMarkerRule>("HG0102", FindingSeverity.Warning);

    /// <summary>Several points stand on one line although their siblings have lines of their own.</summary>
    public static FindingRule MergedPoints { get; } = Row<MergedPointsRule>("HG0103", FindingSeverity.Warning);

    /// <summary>The markers of one series are of different families or end differently.</summary>
    public static FindingRule MixedMarkers { get; } = Row<MixedMarkersRule>("HG0104", FindingSeverity.Info);

    /// <summary>A theme has neither points nor text, or a heading has no words.</summary>
    public static FindingRule EmptyHeading { get; } = Row<EmptyHeadingRule>("HG0105", FindingSeverity.Warning);

    /// <summary>A marker ends with another mark than it should.</summary>
    public static FindingRule MarkerMark { get; } = Row<MarkerMarkRule>("HG0106", FindingSeverity.Info);

    /// <summary>The words before a list announce another number of points than follow.</summary>
    public static FindingRule BrokenPromise { get; } = Row<PromiseRule>("HG0201", FindingSeverity.Info);

    /// <summary>One point breaks the pattern that the others share.</summary>
    public static FindingRule BrokenPattern { get; } = Row<PatternRule>("HG0202", FindingSeverity.Info);

    /// <summary>The items of a list do not end as they should.</summary>
    public static FindingRule SeriesEnd { get; } = Row<SeriesEndRule>("HG0204", FindingSeverity.Info);

    /// <summary>A quote or a bracket has no partner.</summary>
    public static FindingRule UnbalancedQuote { get; } = Row<QuoteRule>("HG0301", FindingSeverity.Warning);

    /// <summary>A half-width mark stands in Chinese text.</summary>
    public static FindingRule HalfWidthMark { get; } = Row<HalfWidthMarkRule>("HG0302", FindingSeverity.Warning);

    /// <summary>A title ends with a full stop.</summary>
    public static FindingRule TitleWithFullStop { get; } = Row<TitleFullStopRule>("HG0303", FindingSeverity.Info);

    /// <summary>A point lacks the full stop that its siblings end with.</summary>
    public static FindingRule MissingFullStop { get; } = Row<MissingFullStopRule>("HG0304", FindingSeverity.Info);

    /// <summary>A space stands inside a word or a sentence, or is not seen as one.</summary>
    public static FindingRule StraySpace { get; } = Row<StraySpaceRule>("HG0305", FindingSeverity.Info);

    /// <summary>The text holds an invisible control character.</summary>
    public static FindingRule InvisibleCharacter { get; } =
        Row<InvisibleCharacterRule>("HG0306", FindingSeverity.Warning);

    /// <summary>Two siblings have the same title.</summary>
    public static FindingRule DuplicateTitle { get; } =
        Row<DuplicateTitleRule>("HG0307", FindingSeverity.Warning);

    /// <summary>A radical or compatibility character stands for an ideograph.</summary>
    public static FindingRule LookAlike { get; } = Row<LookAlikeRule>("HG0308", FindingSeverity.Warning);

    /// <summary>The brackets of a pair differ in width.</summary>
    public static FindingRule BracketWidth { get; } = Row<BracketWidthRule>("HG0309", FindingSeverity.Warning);

    /// <summary>A sentence is broken over two paragraphs.</summary>
    public static FindingRule BrokenSentence { get; } =
        Row<BrokenSentenceRule>("HG0310", FindingSeverity.Warning);

    /// <summary>&lt; &gt; stand inside 《》.</summary>
    public static FindingRule NestedTitle { get; } = Row<NestedTitleRule>("HG0311", FindingSeverity.Warning);

    /// <summary>Two marks stand where one belongs.</summary>
    public static FindingRule DoubledMark { get; } = Row<DoubledMarkRule>("HG0312", FindingSeverity.Warning);

    /// <summary>、 stands between quoted words or book titles.</summary>
    public static FindingRule PauseBetweenQuotes { get; } =
        Row<PauseBetweenQuotesRule>("HG0313", FindingSeverity.Info);

    /// <summary>Another mark stands for · or …….</summary>
    public static FindingRule WrongMark { get; } = Row<WrongMarkRule>("HG0314", FindingSeverity.Info);

    /// <summary>A heading needs a number to get a name of its own.</summary>
    public static FindingRule NumberedName { get; } = Row<NumberedNameRule>("HG0401", FindingSeverity.Info);

    /// <summary>A name that users of the catalog know has gone.</summary>
    public static FindingRule GonePublishedName { get; } = Row<GonePublishedNameRule>("HG0402", FindingSeverity.Error);

    /// <summary>A name is not in the list of published names yet.</summary>
    public static FindingRule NewPublishedName { get; } = Row<NewPublishedNameRule>("HG0403", FindingSeverity.Info);

    /// <summary>A row of the list of published names cannot be used.</summary>
    public static FindingRule BadPublishedName { get; } = Row("HG0404", FindingSeverity.Error);

    /// <summary>The year of a reference number stands in other brackets than 〔〕.</summary>
    public static FindingRule ReferenceNumber { get; } =
        Row<ReferenceNumberRule>("HG0501", FindingSeverity.Warning);

    /// <summary>A number has digits of both widths, or ○ for 〇.</summary>
    public static FindingRule DigitForm { get; } = Row<DigitFormRule>("HG0502", FindingSeverity.Info);

    /// <summary>A placeholder has not been filled in.</summary>
    public static FindingRule Placeholder { get; } = Row<PlaceholderRule>("HG0503", FindingSeverity.Info);

    /// <summary>All of them, by their ids.</summary>
    public static IReadOnlyList<FindingRule> All { get; } = _rows.AsReadOnly();

    private static FindingRule Row<TCheck>(string id, FindingSeverity severity)
        where TCheck : OutlineRule, new() => Row(id, severity, static () => new TCheck());

    private static FindingRule Row(string id, FindingSeverity severity, Func<OutlineRule>? check = null)
    {
        var rule = new FindingRule(id, severity, check);
        _rows.Add(rule);
        return rule;
    }
}
