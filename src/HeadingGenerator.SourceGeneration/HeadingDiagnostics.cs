using System.Collections.Immutable;
using System.Globalization;
using HeadingGenerator.Outlines;
using HeadingGenerator.Outlines.Findings;
using Microsoft.CodeAnalysis;

namespace HeadingGenerator.SourceGeneration;

/// <summary>What the compiler is told, in words of both languages.</summary>
internal static class HeadingDiagnostics
{
    private const string Category = "HeadingGenerator";
    private const string TooMuchTextId = "HG9004";

    private static readonly Dictionary<FindingRule, DiagnosticDescriptor> _rules =
        FindingRules.All.ToDictionary(static rule => rule, static rule => Describe(rule, rule.GetMessageFormat));

    /// <summary>A name or an option makes no sense.</summary>
    public static DiagnosticDescriptor BadNameOrOption => _rules[FindingRules.BadNameOrOption];

    /// <summary>Another text has the class.</summary>
    public static DiagnosticDescriptor Rival { get; } = Describe(FindingRules.BadNameOrOption, Messages.Rival);

    /// <summary>The texts of the project are too long for one assembly.</summary>
    public static DiagnosticDescriptor TooMuchText { get; } = new(
        TooMuchTextId,
        new Words(Messages.TooMuchTextTitle),
        new Words(Messages.TooMuchText),
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: FindingRules.NotUnicode.HelpLink.Replace(FindingRules.NotUnicode.Id, TooMuchTextId));

    /// <summary>One for each rule, and what only a build can say.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        FindingRules.All.Select(static rule => _rules[rule]).Append(TooMuchText).ToImmutableArray();

    /// <summary>What a finding is.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="rest">How many more of its rule are not reported.</param>
    public static DiagnosticDescriptor Of(Finding finding, int rest)
    {
        FindingRule rule = finding.Rule;
        string wording = finding.Wording ?? rule.Id;
        return rest == 0 && finding.Wording is null ? _rules[rule] : Describe(
            rule,
            culture => FindingTexts.Message(wording, culture)
                + (rest == 0 ? string.Empty : Messages.More(rest, culture)));
    }

    /// <summary>The severity as the compiler names it.</summary>
    public static DiagnosticSeverity SeverityOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor Describe(FindingRule rule, Func<CultureInfo?, string> message) => new(
        rule.Id,
        new Words(rule.GetTitle),
        new Words(message),
        Category,
        SeverityOf(rule.Severity),
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink);

    /// <summary>Words in the language that the compiler asks for; equal if they are in English.</summary>
    private sealed class Words(Func<CultureInfo?, string> text) : LocalizableString
    {
        protected override string GetText(IFormatProvider? formatProvider) => text(formatProvider as CultureInfo);

        protected override int GetHash() => StringComparer.Ordinal.GetHashCode(text(CultureInfo.InvariantCulture));

        protected override bool AreEqual(object? other) =>
            other is Words words && words.GetText(CultureInfo.InvariantCulture) == text(CultureInfo.InvariantCulture);
    }
}
