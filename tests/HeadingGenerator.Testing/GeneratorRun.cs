using System.Collections.Immutable;
using HeadingGenerator.SourceGeneration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HeadingGenerator.Testing;

/// <summary>Runs the generator over texts, and asserts of every run that running it again changes nothing.</summary>
public sealed class GeneratorRun
{
    private static readonly ImmutableArray<MetadataReference> _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(
                path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                    || Path.GetFileName(path) is "netstandard.dll")
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Heading).Assembly.Location),
    ];

    /// <summary>
    /// A library that was built against an older framework: the SDK switches that off in every project.
    /// </summary>
    private static readonly Dictionary<string, ReportDiagnostic> _switchedOffBySdk =
        new() { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    private GeneratorRun(GeneratorDriver driver, Compilation compilation, Compilation output)
    {
        Driver = driver;
        Input = compilation;
        Output = output;
    }

    public GeneratorDriver Driver { get; }

    public Compilation Input { get; }

    /// <summary>The compilation with what was generated.</summary>
    public Compilation Output { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results[0];

    /// <summary>The generated files by their hint names.</summary>
    public SortedDictionary<string, string> Files =>
        new(
            Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()),
            StringComparer.Ordinal);

    public static GeneratorRun Of(
        string text, string path = "Reports.headings.txt", string code = "",
        LanguageVersion language = LanguageVersion.Latest) =>
        Of([new InMemoryText(path, text)], code: code, language: language);

    public static GeneratorRun Of(
        IEnumerable<InMemoryText> texts, Dictionary<string, string>? properties = null, string code = "",
        LanguageVersion language = LanguageVersion.Latest,
        bool isNet8 = true)
    {
        string[] symbols = isNet8 ? ["NET", "NETCOREAPP3_0_OR_GREATER", "NET8_0_OR_GREATER"] : [];
        var parse = new CSharpParseOptions(language, DocumentationMode.Diagnose, preprocessorSymbols: symbols);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            specificDiagnosticOptions: _switchedOffBySdk);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer", [CSharpSyntaxTree.ParseText(code, parse)], _references, options);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new HeadingSourceGenerator().AsSourceGenerator()],
            texts,
            parse,
            new InMemoryOptions(properties ?? new() { ["build_property.RootNamespace"] = "Consumer" }),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return Run(driver, compilation).AssertCached();
    }

    /// <summary>Runs it again after a change.</summary>
    public GeneratorRun After(Func<GeneratorDriver, GeneratorDriver> change) => Run(change(Driver), Input);

    /// <summary>Runs it again over changed code.</summary>
    public GeneratorRun AfterEdit(string code) =>
        Run(
            Driver,
            Input.AddSyntaxTrees(
                CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)Input.SyntaxTrees.First().Options)));

    /// <summary>Fails unless what was generated compiles without a warning.</summary>
    public GeneratorRun AssertCompiles()
    {
        Assert.Null(Result.Exception);
        using var image = new MemoryStream();
        ImmutableArray<Diagnostic> diagnostics = Output.Emit(image).Diagnostics;
        Assert.True(
            diagnostics.IsEmpty,
            string.Join("\n", diagnostics.Take(10)) + "\n"
                + string.Join("\n", Files.Values.Select(file => file[..Math.Min(4000, file.Length)])));
        return this;
    }

    /// <summary>Loads what was generated.</summary>
    public System.Reflection.Assembly Load()
    {
        AssertCompiles();
        using var image = new MemoryStream();
        Output.Emit(image);
        return System.Reflection.Assembly.Load(image.ToArray());
    }

    /// <summary>What generator and analyzer say of the texts.</summary>
    public static ImmutableArray<Diagnostic> Analyze(
        IEnumerable<InMemoryText> texts, Dictionary<string, string>? properties = null)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer", [], _references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var options = new AnalyzerOptions([.. texts], new InMemoryOptions(properties ?? []));
        ImmutableArray<Diagnostic> diagnostics = compilation.WithAnalyzers([new HeadingAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return [
            .. diagnostics.Concat(Of(texts, properties ?? []).Result.Diagnostics).OrderBy(
                diagnostic => diagnostic.Location.SourceSpan.Start)
        ];
    }

    /// <summary>The reasons of all outputs of a step, in order.</summary>
    public IncrementalStepRunReason[] Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? [.. steps.SelectMany(run => run.Outputs).Select(output => output.Reason)]
            : [];

    /// <summary>The reasons of all generated files, in the order of their hint names within a registration.</summary>
    public IncrementalStepRunReason[] OutputReasons() =>
        [
            .. Result.TrackedOutputSteps
                .SelectMany(step => step.Value)
                .SelectMany(run => run.Outputs)
                .Select(output => output.Reason)
        ];

    private GeneratorRun AssertCached()
    {
        GeneratorRun again = Run(Driver, Input.Clone());
        foreach (string step in TrackingNames.All)
        {
            Assert.All(
                again.Reasons(step),
                reason => Assert.Contains(
                    reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged }));
        }

        Assert.All(again.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        return this;
    }

    private static GeneratorRun Run(GeneratorDriver driver, Compilation compilation)
    {
        GeneratorDriver ran = driver.RunGeneratorsAndUpdateCompilation(
            compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        Assert.All(diagnostics, diagnostic => Assert.StartsWith("HG", diagnostic.Id, StringComparison.Ordinal));
        return new GeneratorRun(ran, compilation, output);
    }
}
