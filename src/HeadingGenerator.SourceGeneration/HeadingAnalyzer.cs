using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using HeadingGenerator.Outlines;
using HeadingGenerator.Outlines.Findings;
using HeadingGenerator.SourceGeneration.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace HeadingGenerator.SourceGeneration;

/// <summary>Reports what looks wrong in a catalog, at its line and column.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HeadingAnalyzer : DiagnosticAnalyzer
{
    private const string Category = "HeadingGenerator";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Descriptors =
        FindingRules.All.ToImmutableDictionary(static rule => rule.Id, ToDescriptor);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        FindingRules.All.Select(static rule => Descriptors[rule.Id]).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(StartCompilation);
    }

    /// <summary>Whether a file can have its class depends on all the others, which are looked at together once.</summary>
    private static void StartCompilation(CompilationStartAnalysisContext context)
    {
        var rivals = new Lazy<HashSet<string>>(() =>
            ClaimedNames.FindRivals(context.Options.AdditionalFiles, context.Options.AnalyzerConfigOptionsProvider));
        context.RegisterAdditionalFileAction(file => AnalyzeFile(file, rivals));
    }

    private static void AnalyzeFile(AdditionalFileAnalysisContext context, Lazy<HashSet<string>> rivals)
    {
        var problems = new List<OptionProblem>();
        AnalyzerConfigOptionsProvider provider = context.Options.AnalyzerConfigOptionsProvider;
        if (CatalogOptions.Read(context.AdditionalFile, provider, problems) is not { } options
            || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        if (rivals.Value.Contains(context.AdditionalFile.Path))
        {
            problems.Add(new OptionProblem("HeadingClass", options.Class.ClassName));
        }

        foreach (OptionProblem problem in problems)
        {
            Report(context, text, FindingRules.BadNameOrOption, default, [problem.Name, problem.Value]);
        }

        Outline outline = CatalogReader.ReadOutline(text.ToString(), options, context.CancellationToken);
        foreach (Finding finding in OutlineChecker.Check(outline, context.CancellationToken))
        {
            Report(context, text, finding.Rule, new TextSpan(finding.Range.Start, finding.Range.Length), [.. finding.Arguments]);
        }
    }

    private static void Report(AdditionalFileAnalysisContext context, SourceText text, FindingRule rule, TextSpan span, object[] arguments)
    {
        Location location = Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
        context.ReportDiagnostic(Diagnostic.Create(Descriptors[rule.Id], location, arguments));
    }

    private static DiagnosticDescriptor ToDescriptor(FindingRule rule) => new(
        rule.Id,
        new LocalizableResourceString(rule.TitleKey, FindingTexts.Resources, typeof(FindingTexts)),
        new LocalizableResourceString(rule.MessageKey, FindingTexts.Resources, typeof(FindingTexts)),
        Category,
        rule.Severity switch
        {
            FindingSeverity.Error => DiagnosticSeverity.Error,
            FindingSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink);
}
