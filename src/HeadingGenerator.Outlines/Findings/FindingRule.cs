using System;
using System.Globalization;
using System.Threading;
using HeadingGenerator.Outlines.Findings;
using HeadingGenerator.Outlines.Findings.Rules;

namespace HeadingGenerator.Outlines;

/// <summary>What can be wrong with a text: an id, a severity, and words for it.</summary>
public sealed class FindingRule
{
    private const string HelpRoot = "https://github.com/HeadingGenerator/HeadingGenerator/blob/main/docs/diagnostics/";

    private readonly Func<OutlineRule>? _create;
    private OutlineRule? _check;

    internal FindingRule(string id, FindingSeverity severity, Func<OutlineRule>? create)
    {
        Id = id;
        Severity = severity;
        _create = create;
    }

    /// <summary>The id: HG and four digits.</summary>
    public string Id { get; }

    /// <summary>The severity unless the user sets another.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The page that explains it.</summary>
    public string HelpLink => HelpRoot + Id + ".md";

    /// <summary>What looks for it, made for the first text; null for what is known before a text is read.</summary>
    internal OutlineRule? Check => _create is null ? null : LazyInitializer.EnsureInitialized(ref _check, _create);

    /// <summary>A short title.</summary>
    /// <param name="culture">The language; null for that of the user interface.</param>
    public string GetTitle(CultureInfo? culture = null) => FindingTexts.Title(Id, culture);

    /// <summary>The message with <c>{0}</c> … for the details.</summary>
    /// <param name="culture">The language; null for that of the user interface.</param>
    public string GetMessageFormat(CultureInfo? culture = null) => FindingTexts.Message(Id, culture);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
