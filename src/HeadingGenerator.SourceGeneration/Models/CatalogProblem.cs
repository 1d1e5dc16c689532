using HeadingGenerator.Outlines;
using HeadingGenerator.SourceGeneration.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HeadingGenerator.SourceGeneration.Models;

/// <summary>What is to be said of a place in a file.</summary>
/// <param name="Descriptor">What it is.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">The place.</param>
/// <param name="Lines">The same place in lines and columns, from 0.</param>
/// <param name="Severity">How much it matters, or <see cref="RuleSeverities.None"/>.</param>
/// <param name="Arguments">What its message names.</param>
internal sealed record CatalogProblem(
    DiagnosticDescriptor Descriptor,
    string Path,
    TextSpan Span,
    LinePositionSpan Lines,
    DiagnosticSeverity Severity,
    EquatableArray<string> Arguments)
{
    /// <summary>The most findings of one rule that are reported of a file.</summary>
    private const int MostOfARule = 100;

    /// <summary>A problem at the start of a file.</summary>
    public static CatalogProblem AtStart(
        CatalogFileSource file, DiagnosticDescriptor descriptor, params string[] arguments) => new(
            descriptor, file.Text.Path, default, default,
            file.Options.Severities.Find(descriptor.Id) ?? descriptor.DefaultSeverity,
            new EquatableArray<string>(arguments));

    /// <summary>The findings in a file: of each rule the first ones, the last of which says how many more there are.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="path">The file.</param>
    /// <param name="linesOf">Tells lines and columns. To find the lines of a text takes a pass over it.</param>
    /// <param name="severities">The severities that are set for the file.</param>
    public static IEnumerable<CatalogProblem> Of(
        IEnumerable<Finding> findings, string path, Func<TextSpan, LinePositionSpan> linesOf, RuleSeverities severities)
    {
        foreach (IGrouping<FindingRule, Finding> group in findings.GroupBy(static finding => finding.Rule))
        {
            DiagnosticSeverity? severity = severities.Find(group.Key.Id);
            Finding[] all = [.. group];
            for (int i = 0; i < all.Length && i < MostOfARule; i++)
            {
                int rest = i == MostOfARule - 1 ? all.Length - MostOfARule : 0;
                var span = new TextSpan(all[i].Range.Start, all[i].Range.Length);
                yield return new CatalogProblem(
                    HeadingDiagnostics.Of(all[i], rest), path, span, linesOf(span),
                    severity ?? HeadingDiagnostics.SeverityOf(all[i].Severity),
                    new EquatableArray<string>([.. all[i].Arguments]));
            }
        }
    }

    /// <summary>Reports it, unless the text asks for silence.</summary>
    public void Report(Action<Diagnostic> report)
    {
        if (Severity != RuleSeverities.None)
        {
            report(Diagnostic.Create(
                Descriptor, Location.Create(Path, Span, Lines), Severity, additionalLocations: null, properties: null,
                [.. Arguments]));
        }
    }
}
