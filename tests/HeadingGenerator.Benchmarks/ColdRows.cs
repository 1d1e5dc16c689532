using System.Globalization;
using System.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HeadingGenerator.Benchmarks;

/// <summary>
/// What is compiled just in time where nothing of ours has run yet: counted in a process of its own, in which the
/// compiler is that of the SDK, which is compiled beforehand, and has run a generator and an analyzer that do nothing.
/// </summary>
internal static class ColdRows
{
    /// <summary>The argument of the process of its own.</summary>
    public const string Child = "cold-child";

    public static void Starting(int headings)
    {
        Measure.Heading($"First run in a process, {headings} headings");
        Measure.Table("", "methods compiled", "processor time, ms");
        foreach (string line in ProcessRows.RunChild(Child, Texts.Catalog(headings))
            .Split('\n')
            .Where(line => line.Contains('|', StringComparison.Ordinal)))
        {
            Measure.Line(line.Split('|'));
        }
    }

    /// <summary>Prints a line for each step: name, methods, milliseconds.</summary>
    public static void RunAsChild(string path)
    {
        string content = File.ReadAllText(path);
        var text = new Driver.Text(content);
        var other = new Driver.Text("无\n", "Other.txt");
        for (int i = 0; i < 2; i++)
        {
            Driver.Run(new EmptyGenerator(), other);
            Analyze(new EmptyAnalyzer(), other);
        }

        Print("generator, no text", () => Driver.Run(new SourceGeneration.HeadingSourceGenerator(), other));
        Print("analyzer, no text", () => Analyze(new SourceGeneration.HeadingAnalyzer(), other));
        Print("reader", () => Outlines.Outline.Read(content));
        Print("generator", () => Driver.Run(new SourceGeneration.HeadingSourceGenerator(), text));
        Print("analyzer", () => Analyze(new SourceGeneration.HeadingAnalyzer(), text));
        Print("first report, as text", () => WriterRows.Letter().WriteText(TextWriter.Null));
        Print("first Word document", () => OpenXml.WordReport.WriteWord(WriterRows.Letter(), new MemoryStream()));
    }

    private static void Analyze(DiagnosticAnalyzer analyzer, Driver.Text text) =>
        Driver.Empty
            .WithAnalyzers([analyzer], Driver.OptionsOf(text))
            .GetAnalyzerDiagnosticsAsync()
            .GetAwaiter()
            .GetResult();

    private static void Print(string name, Action action)
    {
        long methods = JitInfo.GetCompiledMethodCount();
        double start = Measure.Now();
        action();
        double time = Measure.Now() - start;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture, $"{name}|{JitInfo.GetCompiledMethodCount() - methods}|{time:F0}"));
    }
}
