using HeadingGenerator.Outlines;
using HeadingGenerator.SourceGeneration.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HeadingGenerator.SourceGeneration.Options;

/// <summary>
/// The severities that an <c>.editorconfig</c> section sets for one text: <c>heading_diagnostic.HG0302.severity =
/// none</c>. The compiler keeps <c>dotnet_diagnostic</c> to itself, and does not ask it about text files.
/// </summary>
/// <param name="Values">The rules that are set.</param>
internal sealed record RuleSeverities(EquatableArray<RuleSeverity> Values)
{
    private const string Prefix = "heading_diagnostic.";
    private const string Suffix = ".severity";

    /// <summary>No severity is set.</summary>
    public static readonly RuleSeverities Unset = new(EquatableArray<RuleSeverity>.Empty);

    /// <summary>What stands for not at all.</summary>
    public const DiagnosticSeverity None = (DiagnosticSeverity)(-1);

    /// <summary>Reads them from the options of a file.</summary>
    public static RuleSeverities Read(AnalyzerConfigOptions options)
    {
        var found = new List<RuleSeverity>();
        foreach (FindingRule rule in FindingRules.All)
        {
            if (options.TryGetValue(Prefix + rule.Id + Suffix, out string? value)
                && Parse(value.Trim()) is { } severity)
            {
                found.Add(new RuleSeverity(rule.Id, severity));
            }
        }

        return new RuleSeverities(new EquatableArray<RuleSeverity>([.. found]));
    }

    /// <summary>The severity of a rule, <see cref="None"/> included; null for its own.</summary>
    public DiagnosticSeverity? Find(string id) => Values.FirstOrDefault(value => value.Id == id)?.Severity;

    private static DiagnosticSeverity? Parse(string value) => value.ToLowerInvariant() switch
    {
        "none" => None,
        "silent" or "hidden" => DiagnosticSeverity.Hidden,
        "suggestion" or "info" => DiagnosticSeverity.Info,
        "warning" => DiagnosticSeverity.Warning,
        "error" => DiagnosticSeverity.Error,
        _ => null,
    };
}

/// <summary>The severity of one rule.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Severity">Its severity, or <see cref="RuleSeverities.None"/>.</param>
internal sealed record RuleSeverity(string Id, DiagnosticSeverity Severity);
