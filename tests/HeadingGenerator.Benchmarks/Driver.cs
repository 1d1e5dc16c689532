using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace HeadingGenerator.Benchmarks;

/// <summary>Runs a generator as the compiler does and takes the best of several times.</summary>
internal static class Driver
{
    public static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Heading).Assembly.Location),
    ];

    private static readonly CSharpParseOptions _parse = new(LanguageVersion.CSharp12, preprocessorSymbols: ["NET8_0_OR_GREATER"]);

    public static CSharpCompilation Empty { get; } = CSharpCompilation.Create(
        "Consumer", [CSharpSyntaxTree.ParseText("class C { }", _parse)], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static GeneratorDriver Create(IIncrementalGenerator generator, AdditionalText text) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], [text], _parse, new Options());

    /// <summary>The best of several runs, in milliseconds.</summary>
    public static double Best(int runs, Action action)
    {
        double best = double.MaxValue;
        for (int i = 0; i < runs; i++)
        {
            GC.Collect();
            long start = Stopwatch.GetTimestamp();
            action();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }

    /// <summary>The best time that a generator itself takes, without the parsing of what it generates.</summary>
    public static double BestGeneration(int runs, Func<GeneratorDriver> run)
    {
        double best = double.MaxValue;
        for (int i = 0; i < runs; i++)
        {
            GC.Collect();
            best = Math.Min(best, run().GetTimingInfo().GeneratorTimes[0].ElapsedTime.TotalMilliseconds);
        }

        return best;
    }

    /// <summary>Parses, binds and emits code, as a compiler does with what was generated.</summary>
    public static void Compile(IEnumerable<string> sources)
    {
        CSharpCompilation compilation = Empty.AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source, _parse)));
        using var image = new MemoryStream();
        if (!compilation.Emit(image).Success)
        {
            throw new InvalidOperationException("What was generated does not compile.");
        }
    }

    /// <summary>A text in memory.</summary>
    public sealed class Text(string path, string content) : AdditionalText
    {
        private readonly SourceText _content = SourceText.From(content, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _content;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Nothing();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Nothing : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            {
                value = null;
                return false;
            }
        }
    }
}
