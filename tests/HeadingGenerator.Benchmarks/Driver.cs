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
    private static readonly CSharpParseOptions _parse = new(
        LanguageVersion.CSharp12, DocumentationMode.None, preprocessorSymbols: ["NET8_0_OR_GREATER"]);

    private static readonly ImmutableArray<MetadataReference> _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Heading).Assembly.Location),
    ];

    public static CSharpCompilation Empty { get; } = CSharpCompilation.Create(
        "Consumer", [Parse("class C { }")], _references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, _parse);

    public static GeneratorDriver Create(IIncrementalGenerator generator, Text text) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], [text], _parse, new Options());

    /// <summary>What an analyzer is told of a text.</summary>
    public static AnalyzerOptions OptionsOf(Text text) => new([text], new Options());

    /// <summary>Runs a generator; the trees that it makes are not put into a compilation.</summary>
    public static GeneratorDriver Run(IIncrementalGenerator generator, Text text) =>
        Create(generator, text).RunGenerators(Empty);

    /// <summary>What a generator makes of a text.</summary>
    public static string[] Generated(IIncrementalGenerator generator, Text text) =>
        [
            .. Run(generator, text)
                .GetRunResult().Results[0].GeneratedSources
                .Select(source => source.SourceText.ToString())
        ];

    /// <summary>
    /// Parses, binds and emits code, as a compiler does with what was generated, and gives the assembly.
    /// </summary>
    public static byte[] Compile(IEnumerable<string> sources)
    {
        using var image = new MemoryStream();
        var result = Empty.AddSyntaxTrees(sources.Select(Parse)).Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(
                "What was generated does not compile: "
                    + result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        }

        return image.ToArray();
    }

    /// <summary>A text in memory, with the options that its generator asks for.</summary>
    public sealed class Text(
        string content, string path = "Themes.headings.txt", Dictionary<string, string>? options = null)
        : AdditionalText
    {
        private readonly SourceText _content = SourceText.From(content, Encoding.UTF8);

        public override string Path => path;

        public AnalyzerConfigOptions Options { get; } = new Values(options ?? []);

        /// <summary>The same file as another object: what was read of this one is not known of that.</summary>
        public Text Anew() => new(content, path, options);

        public override SourceText GetText(CancellationToken cancellationToken = default) => _content;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
        {
            ["build_property.RootNamespace"] = "Consumer",
            ["build_property.MSBuildProjectFullPath"] = "/project/Consumer.csproj",
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => ((Text)textFile).Options;
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
