using HeadingGenerator.Outlines;
using HeadingGenerator.SourceGeneration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HeadingGenerator.Benchmarks;

/// <summary>What a catalog costs inside the compiler, warm.</summary>
internal static class CompilerRows
{
    public static void Generation(string text)
    {
        Measure.Heading("Generator");
        var file = new Driver.Text(text);
        var edited = new Driver.Text(text.Replace("第100项工作的第1个方面", "另一项工作", StringComparison.Ordinal));
        GeneratorDriver warm = Driver.Create(new HeadingSourceGenerator(), file).RunGenerators(Driver.Empty);
        double[] times = Measure.BestOfGenerators(
            40,
            () => Driver.Create(new HeadingSourceGenerator(), file).RunGenerators(Driver.Empty),
            () => Driver.Create(new FloorGenerator(), file).RunGenerators(Driver.Empty),
            () => warm.ReplaceAdditionalText(file, edited).RunGenerators(Driver.Empty));
        Measure.Row("whole generation, cold", times[0], "floor", times[1], "< 10 ms and < 8 x");
        Measure.Row("one body edited", times[2], "cold", times[0], "<= 0.33 x");

        CSharpCompilation[] edits = [.. Enumerable.Range(0, 2).Select(i => Driver.Empty.AddSyntaxTrees(Driver.Parse($"class Other{i} {{ }}")))];
        double[] unrelated = Measure.Medians(15, 200, Unrelated(new HeadingSourceGenerator()), Unrelated(new EmptyGenerator()), Unrelated(new FloorGenerator()));
        Measure.Row("unrelated edit", 1000 * unrelated[0], "empty generator", 1000 * unrelated[1], "<= 1.5 x", "us");
        Measure.Row("", 1000 * unrelated[0], "floor", 1000 * unrelated[2], unit: "us");

        Action Unrelated(IIncrementalGenerator generator)
        {
            GeneratorDriver driver = Driver.Create(generator, file).RunGenerators(Driver.Empty);
            int edit = 0;
            return () => driver = driver.RunGenerators(edits[edit++ & 1]);
        }
    }

    public static void Compilation(string text)
    {
        Measure.Heading("Compiler, warm");
        var file = new Driver.Text(text);
        string resources = ResX.Of(text);
        double[] times = Measure.Medians(
            5,
            1,
            () => Driver.Compile(Generated(file)),
            () => Driver.Compile([resources]));
        Measure.Row("generate, parse, bind, emit", times[0], "typed ResX without its generator", times[1], "<= 0.7 x");
    }

    public static void Reading(string text)
    {
        Measure.Heading("Reader");
        string marked = Repeat("一是甲。\n", 125_000);
        string line = Repeat("一是甲，二是乙；", 62_500);
        double[] times = Measure.Medians(
            7,
            1,
            () => Outline.Read(text),
            () => OutlineChecker.Check(Outline.Read(text)),
            () => Outline.Read(marked),
            () => Outline.Read(marked + marked + marked + marked),
            () => Outline.Read(line),
            () => Outline.Read(line + line + line + line));
        Measure.Row("check", times[1], "read", times[0]);
        Measure.Row("500,000 short lines", times[3], "a quarter of them", times[2], "about 4 x");
        Measure.Row("one line of 4 MB", times[5], "of 1 MB", times[4], "about 4 x");
    }

    public static void Scaling(int least, int most)
    {
        Measure.Heading($"Generator, for one heading of so many (the first line is the reference)");
        double time = 0;
        double bytes = 0;
        for (int headings = least; headings <= most; headings *= 2)
        {
            var file = new Driver.Text(Texts.Catalog(headings));
            double now = Measure.BestOfGenerators(5, () => Driver.Create(new HeadingSourceGenerator(), file).RunGenerators(Driver.Empty))[0] / headings;
            double allocated = (double)Measure.Allocated(() => Driver.Create(new HeadingSourceGenerator(), file).RunGenerators(Driver.Empty)) / headings;
            time = time == 0 ? now : time;
            bytes = bytes == 0 ? allocated : bytes;
            Measure.Row($"{headings} headings", 1000 * now, "time", 1000 * time, unit: "us");
            Measure.Row("", allocated, "memory", bytes, unit: "B");
        }
    }

    public static string[] Generated(AdditionalText file) =>
        [.. Driver.Create(new HeadingSourceGenerator(), file).RunGenerators(Driver.Empty).GetRunResult().Results[0].GeneratedSources.Select(source => source.SourceText.ToString())];

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
