using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HeadingGenerator.Benchmarks;

/// <summary>The least a generator over texts can do: one constant for every line.</summary>
internal sealed class FloorGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Select(static (text, token) => text.GetText(token)!.ToString()),
        static (output, text) =>
        {
            var code = new StringBuilder("static class Floor {\n");
            int number = 0;
            foreach (string line in text.Split('\n'))
            {
                code.Append("public const string L")
                    .Append(number++)
                    .Append(" = \"")
                    .Append(line.Replace("\"", "\\\"", StringComparison.Ordinal))
                    .Append("\";\n");
            }

            output.AddSource("Floor.g.cs", code.Append('}').ToString());
        });
}

/// <summary>A generator that looks at nothing.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class EmptyGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Where(static _ => false), static (_, _) => { });
}

/// <summary>An analyzer that looks at nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmptyAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor _nothing = new(
        "X0001", "Nothing", "Nothing", "Nothing", DiagnosticSeverity.Info, isEnabledByDefault: true);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [_nothing];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(static _ => { });
    }
}
