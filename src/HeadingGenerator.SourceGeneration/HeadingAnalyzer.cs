using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using HeadingGenerator.Outlines;
using HeadingGenerator.SourceGeneration.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace HeadingGenerator.SourceGeneration;

/// <summary>
/// Reports what looks wrong in a catalog, at its line and column. What is an error by itself the generator reports.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HeadingAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The most findings of one rule that are reported of a text.</summary>
    internal const int MostOfARule = 100;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => HeadingDiagnostics.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(AnalyzeFile);
    }

    private static void AnalyzeFile(AdditionalFileAnalysisContext context)
    {
        if (CatalogOptions.Read(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider) is not { } options
            || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        NamesFile? names = NamesFile.Find(
            context.Options.AdditionalFiles, context.AdditionalFile.Path, context.CancellationToken);
        Outline outline = CatalogReader.ReadOutline(text, options, names?.Content, context.CancellationToken);
        IReadOnlyList<Finding> findings = OutlineChecker.Check(outline, context.CancellationToken);
        foreach (IGrouping<FindingRule, Finding> group in findings.GroupBy(static finding => finding.Rule))
        {
            DiagnosticSeverity? severity = options.Severities.Find(group.Key.Id);
            if (group.Key.Severity != FindingSeverity.Error && severity != RuleSeverities.None)
            {
                Report(context, text, group, severity);
            }
        }
    }

    private static void Report(
        AdditionalFileAnalysisContext context, SourceText text, IEnumerable<Finding> findings,
        DiagnosticSeverity? severity)
    {
        Finding[] all = findings.ToArray();
        for (int i = 0; i < all.Length && i < MostOfARule; i++)
        {
            var span = new TextSpan(all[i].Range.Start, all[i].Range.Length);
            Location location = Location.Create(
                context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
            int rest = i == MostOfARule - 1 ? all.Length - MostOfARule : 0;
            context.ReportDiagnostic(HeadingDiagnostics.Create(all[i], location, severity, rest));
        }
    }
}
