using System.Collections.Immutable;
using HeadingGenerator.Outlines;
using HeadingGenerator.SourceGeneration.Models;
using HeadingGenerator.SourceGeneration.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HeadingGenerator.SourceGeneration;

/// <summary>
/// Reports what looks wrong in a catalog, at its line and column. What is an error by itself the generator reports.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HeadingAnalyzer : DiagnosticAnalyzer
{
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
        AdditionalText file = context.AdditionalFile;
        if (CatalogOptions.Read(file, context.Options.AnalyzerConfigOptionsProvider) is not { } options
            || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        NamesFile? names = NamesFile.Find(context.Options.AdditionalFiles, file.Path, context.CancellationToken);
        Outline outline = CatalogReader.ReadOutline(text, options, names?.Content, context.CancellationToken);
        foreach (CatalogProblem problem in CatalogProblem.Of(
            OutlineChecker.Check(outline, context.CancellationToken)
                .Where(static finding => finding.Rule.Severity != FindingSeverity.Error),
            file.Path, span => text.Lines.GetLinePositionSpan(span), options.Severities))
        {
            problem.Report(context.ReportDiagnostic);
        }
    }
}
