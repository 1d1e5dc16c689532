using System.Collections.Immutable;
using System.Reflection;
using HeadingGenerator.SourceGeneration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HeadingGenerator.DocsTests.Support;

/// <summary>
/// A program that stands in a document, in a project with implicit usings and perhaps a text of headings.
/// </summary>
internal static class DocumentProgram
{
    /// <summary>What a text of headings in a document is called, and the project that holds it.</summary>
    private const string TextFile = "工作总结.headings.txt";
    private const string Project = "MyReports";

    private const string ImplicitUsings = """
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.IO;
        global using global::System.Linq;
        global using global::System.Net.Http;
        global using global::System.Threading;
        global using global::System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<MetadataReference> _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles a program without a warning and runs it in an empty folder.</summary>
    /// <returns>What it prints, and the names of the files that it writes.</returns>
    public static (IReadOnlyList<string> Lines, IReadOnlyList<string> Files) Run(string code, string? headings)
    {
        Assembly program = Compile(code, headings);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("docs");
        string home = Directory.GetCurrentDirectory();
        TextWriter console = Console.Out;
        using var output = new StringWriter();
        try
        {
            Directory.SetCurrentDirectory(folder.FullName);
            Console.SetOut(output);
            program.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
            return ([.. output.ToString().Split('\n').Select(line => line.TrimEnd('\r'))], [
                .. folder.GetFiles().Select(file => file.Name)
            ]);
        }
        finally
        {
            Console.SetOut(console);
            Directory.SetCurrentDirectory(home);
            folder.Delete(recursive: true);
        }
    }

    private static Assembly Compile(string code, string? headings)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "DocumentProgram",
            [CSharpSyntaxTree.ParseText(code), CSharpSyntaxTree.ParseText(ImplicitUsings)],
            _references,
            // The SDK switches CS1701 off in every project: the library was built against an older framework.
            new CSharpCompilationOptions(
                OutputKind.ConsoleApplication,
                nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new HeadingSourceGenerator().AsSourceGenerator()],
            headings is null ? [] : [new DocumentText(TextFile, headings)],
            optionsProvider: new ProjectOptions(Project));
        driver.RunGeneratorsAndUpdateCompilation(
            compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);

        using var image = new MemoryStream();
        diagnostics = diagnostics.AddRange(
            output.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.True(diagnostics.IsEmpty, string.Join('\n', diagnostics) + "\n" + code);
        return Assembly.Load(image.ToArray());
    }
}
