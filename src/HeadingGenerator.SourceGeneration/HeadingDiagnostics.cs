using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using HeadingGenerator.Outlines;
using HeadingGenerator.SourceGeneration.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HeadingGenerator.SourceGeneration;

/// <summary>What the compiler is told, in words of both languages.</summary>
internal static class HeadingDiagnostics
{
    /// <summary>The id of what is too much text for one assembly.</summary>
    public const string TooMuchText = "HG9004";

    private const string Category = "HeadingGenerator";

    /// <summary>The place of the number in the message of a last finding; after all arguments of any rule.</summary>
    private const int PlaceOfRest = 9;

    private static readonly Dictionary<string, DiagnosticDescriptor> _rules =
        FindingRules.All.ToDictionary(static rule => rule.Id, static rule => Describe(rule, rule.GetMessageFormat));

    private static readonly DiagnosticDescriptor _rival =
        Describe(FindingRules.BadNameOrOption, Messages.Rival);

    private static readonly DiagnosticDescriptor _tooMuch = new(
        TooMuchText,
        new Words(Messages.TooMuchTextTitle),
        new Words(Messages.TooMuchText),
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: FindingRules.NotUnicode.HelpLink.Replace(FindingRules.NotUnicode.Id, TooMuchText));

    /// <summary>One for each rule, and what only a build can say.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        FindingRules.All.Select(static rule => _rules[rule.Id]).Concat([_tooMuch]).ToImmutableArray();

    /// <summary>A finding, reported with the severity that the text asks for.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="location">Its place.</param>
    /// <param name="severity">The severity that the text asks for; null for that of the finding.</param>
    /// <param name="rest">How many more of its rule are not reported.</param>
    public static Diagnostic Create(Finding finding, Location location, DiagnosticSeverity? severity, int rest)
    {
        object[] arguments = [.. finding.Arguments];
        severity ??= SeverityOf(finding.Severity);
        if (rest == 0)
        {
            return Create(_rules[finding.Rule.Id], location, severity, arguments);
        }

        object[] withRest = new object[PlaceOfRest + 1];
        arguments.CopyTo(withRest, 0);
        withRest[PlaceOfRest] = rest.ToString(CultureInfo.InvariantCulture);
        return Create(Describe(
            finding.Rule, culture => finding.Rule.GetMessageFormat(culture) + Messages.More(culture)), location, severity, withRest);
    }

    /// <summary>What the generator says.</summary>
    public static Diagnostic Create(CatalogProblem problem)
    {
        DiagnosticDescriptor descriptor = problem.Kind switch
        {
            CatalogProblemKind.Rival => _rival,
            CatalogProblemKind.TooMuchText => _tooMuch,
            _ => _rules[problem.Id],
        };
        Location location = Location.Create(problem.Path, new TextSpan(problem.Start, problem.Length), problem.Lines);
        return Create(descriptor, location, problem.Severity, [.. problem.Arguments]);
    }

    private static Diagnostic Create(
        DiagnosticDescriptor descriptor, Location location, DiagnosticSeverity? severity, object[] arguments) =>
        Diagnostic.Create(
            descriptor, location, severity ?? descriptor.DefaultSeverity, additionalLocations: null, properties: null,
            arguments);

    private static DiagnosticSeverity SeverityOf(FindingSeverity severity) => severity switch
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
