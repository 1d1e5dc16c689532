using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace HeadingGenerator.Benchmarks;

/// <summary>Runs a generator, and compiles what it generates, as the compiler does.</summary>
internal static class Driver
{
    private static readonly CSharpParseOptions _parse = new(LanguageVersion.CSharp12, preprocessorSymbols: ["NET8_0_OR_GREATER"]);

    private static readonly ImmutableArray<MetadataReference> _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Heading).Assembly.Location),
    ];

    public static CSharpCompilation Empty { get; } = CSharpCompilation.Create(
        "Consumer", [Parse("class C { }")], _references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, _parse);

    public static GeneratorDriver Create(IIncrementalGenerator generator, AdditionalText text) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], [text], _parse, new Options());

    /// <summary>Parses, binds and emits code, as a compiler does with what was generated, and gives the assembly.</summary>
    public static byte[] Compile(IEnumerable<string> sources)
    {
        using var image = new MemoryStream();
        if (!Empty.AddSyntaxTrees(sources.Select(Parse)).Emit(image).Success)
        {
            throw new InvalidOperationException("What was generated does not compile.");
        }

        return image.ToArray();
    }

    /// <summary>A text in memory.</summary>
    public sealed class Text(string content) : AdditionalText
    {
        private readonly SourceText _content = SourceText.From(content, Encoding.UTF8);

        public override string Path => "Themes.headings.txt";

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
