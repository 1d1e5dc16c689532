using System.Globalization;
using HeadingGenerator.Outlines.Findings;

namespace HeadingGenerator.Outlines;

/// <summary>What can be wrong with a text: an id, a severity, and words for it.</summary>
public sealed class FindingRule
{
    private const string HelpRoot = "https://github.com/HeadingGenerator/HeadingGenerator/blob/main/docs/diagnostics/";

    private readonly Func<Outline, IEnumerable<Finding>>? _find;

    internal FindingRule(string id, FindingSeverity severity, Func<Outline, IEnumerable<Finding>>? find)
    {
        Id = id;
        Severity = severity;
        _find = find;
    }

    /// <summary>The id: HG and four digits.</summary>
    public string Id { get; }

    /// <summary>The severity unless the user sets another.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The page that explains it.</summary>
    public string HelpLink => HelpRoot + Id + ".md";

    /// <summary>A short title.</summary>
    /// <param name="culture">The language; null for that of the user interface.</param>
    public string GetTitle(CultureInfo? culture = null) => FindingTexts.Title(Id, culture);

    /// <summary>The message with <c>{0}</c> … for the details.</summary>
    /// <param name="culture">The language; null for that of the user interface.</param>
    public string GetMessageFormat(CultureInfo? culture = null) => FindingTexts.Message(Id, culture);

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>What a text breaks of it, unless it is known before a text is read or asked at characters.</summary>
    internal IEnumerable<Finding> Find(Outline outline) => _find?.Invoke(outline) ?? [];
}
