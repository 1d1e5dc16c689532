using HeadingGenerator.Outlines.Findings.Rules;
using static HeadingGenerator.Outlines.FindingSeverity;

namespace HeadingGenerator.Outlines;

/// <summary>
/// Every rule that a text is held against. 00xx: it cannot be read; 01xx: structure; 02xx: likeness; 03xx: writing;
/// 04xx: names; 05xx: numbers and dates. A row without a finder belongs to <see cref="CharacterRules"/>, or is known
/// before a text is read.
/// </summary>
public static class FindingRules
{
    /// <summary>The rows below, as they are made: initializers run from top to bottom.</summary>
    private static readonly List<FindingRule> _rows = [];

    /// <summary>The text is not Unicode.</summary>
    public static FindingRule NotUnicode { get; } = Row("HG0001", Error);

    /// <summary>The text has no heading.</summary>
    public static FindingRule NoHeading { get; } = Row("HG0002", Error, HeadingRules.FindNone);

    /// <summary>An explicit name or an option has a value that cannot be used.</summary>
    public static FindingRule BadNameOrOption { get; } = Row("HG0003", Error, HeadingRules.FindBadNames);

    /// <summary>A number of a series is missing, repeated or out of order.</summary>
    public static FindingRule BrokenNumbering { get; } = Row("HG0101", Warning, NumberingRule.Find);

    /// <summary>A point has no marker although its siblings have one.</summary>
    public static FindingRule MissingMarker { get; } = Row("HG0102", Warning, MissingMarkerRule.Find);

    /// <summary>Several points stand on one line although their siblings have lines of their own.</summary>
    public static FindingRule MergedPoints { get; } = Row("HG0103", Warning, MergedPointsRule.Find);

    /// <summary>The markers of one series are of different families or end differently.</summary>
    public static FindingRule MixedMarkers { get; } = Row("HG0104", Info, MixedMarkersRule.FindIn);

    /// <summary>A theme has neither points nor text, or a heading has no words.</summary>
    public static FindingRule EmptyHeading { get; } = Row("HG0105", Warning, EmptyHeadingRule.Find);

    /// <summary>A marker ends with another mark than it should.</summary>
    public static FindingRule MarkerMark { get; } = Row("HG0106", Info, MarkerMarkRule.FindIn);

    /// <summary>The words before a list announce another number of points than follow.</summary>
    public static FindingRule BrokenPromise { get; } = Row("HG0201", Info, PromiseRule.Find);

    /// <summary>One point breaks the pattern that the others share.</summary>
    public static FindingRule BrokenPattern { get; } = Row("HG0202", Info, PatternRule.Find);

    /// <summary>The items of a list do not end as they should.</summary>
    public static FindingRule SeriesEnd { get; } = Row("HG0204", Info, SeriesEndRule.FindIn);

    /// <summary>A quote or a bracket has no partner.</summary>
    public static FindingRule UnbalancedQuote { get; } = Row("HG0301", Warning, QuoteRule.Find);

    /// <summary>A half-width mark stands in Chinese text.</summary>
    public static FindingRule HalfWidthMark { get; } = Row("HG0302", Warning);

    /// <summary>A title ends with a full stop.</summary>
    public static FindingRule TitleWithFullStop { get; } = Row("HG0303", Info, TitleFullStopRule.FindIn);

    /// <summary>A point lacks the full stop that its siblings end with.</summary>
    public static FindingRule MissingFullStop { get; } = Row("HG0304", Info, MissingFullStopRule.FindIn);

    /// <summary>A space stands inside a word or a sentence, or is not seen as one.</summary>
    public static FindingRule StraySpace { get; } = Row("HG0305", Info);

    /// <summary>The text holds an invisible control character.</summary>
    public static FindingRule InvisibleCharacter { get; } = Row("HG0306", Warning, InvisibleCharacterRule.Find);

    /// <summary>Two siblings have the same title.</summary>
    public static FindingRule DuplicateTitle { get; } = Row("HG0307", Warning, DuplicateTitleRule.Find);

    /// <summary>A radical or compatibility character stands for an ideograph.</summary>
    public static FindingRule LookAlike { get; } = Row("HG0308", Warning);

    /// <summary>The brackets of a pair differ in width.</summary>
    public static FindingRule BracketWidth { get; } = Row("HG0309", Warning);

    /// <summary>A sentence is broken over two paragraphs.</summary>
    public static FindingRule BrokenSentence { get; } = Row("HG0310", Warning, BrokenSentenceRule.Find);

    /// <summary>&lt; &gt; stand inside 《》.</summary>
    public static FindingRule NestedTitle { get; } = Row("HG0311", Warning);

    /// <summary>Two marks stand where one belongs.</summary>
    public static FindingRule DoubledMark { get; } = Row("HG0312", Warning);

    /// <summary>、 stands between quoted words or book titles.</summary>
    public static FindingRule PauseBetweenQuotes { get; } = Row("HG0313", Info);

    /// <summary>Another mark stands for · or …….</summary>
    public static FindingRule WrongMark { get; } = Row("HG0314", Info);

    /// <summary>A heading needs a number to get a name of its own.</summary>
    public static FindingRule NumberedName { get; } = Row("HG0401", Info, HeadingRules.FindNumberedNames);

    /// <summary>A name that users of the catalog know has gone.</summary>
    public static FindingRule GonePublishedName { get; } = Row("HG0402", Error, GonePublishedNameRule.Find);

    /// <summary>A name is not in the list of published names yet.</summary>
    public static FindingRule NewPublishedName { get; } = Row("HG0403", Info, HeadingRules.FindNewNames);

    /// <summary>A row of the list of published names cannot be used.</summary>
    public static FindingRule BadPublishedName { get; } = Row("HG0404", Error);

    /// <summary>The year of a reference number stands in other brackets than 〔〕.</summary>
    public static FindingRule ReferenceNumber { get; } = Row("HG0501", Warning);

    /// <summary>A number has digits of both widths, or ○ for 〇.</summary>
    public static FindingRule DigitForm { get; } = Row("HG0502", Info);

    /// <summary>A placeholder has not been filled in.</summary>
    public static FindingRule Placeholder { get; } = Row("HG0503", Info);

    /// <summary>All of them, by their ids.</summary>
    public static IReadOnlyList<FindingRule> All { get; } = _rows.AsReadOnly();

    /// <summary>A rule that is held against each series by itself.</summary>
    private static FindingRule Row(
        string id, FindingSeverity severity, Func<Outline, List<OutlineHeading>, IEnumerable<Finding>> findIn) =>
        Row(id, severity, outline => outline.Survey.Series.SelectMany(series => findIn(outline, series)));

    private static FindingRule Row(
        string id, FindingSeverity severity, Func<Outline, IEnumerable<Finding>>? find = null)
    {
        var rule = new FindingRule(id, severity, find);
        _rows.Add(rule);
        return rule;
    }
}
