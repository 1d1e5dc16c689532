using HeadingGenerator.Outlines;
using HeadingGenerator.SourceGeneration;
using Microsoft.CodeAnalysis;

namespace HeadingGenerator.Benchmarks;

/// <summary>What a catalog costs inside the compiler, warm, beside what resources of the same strings cost.</summary>
internal static class CompilerRows
{
    /// <summary>A row for each generator: generated, generated again after edits, and compiled.</summary>
    public static void Generators(int headings)
    {
        string text = Texts.Catalog(headings);
        string[] strings = Texts.Strings(text);
        Measure.Heading(
            $"{Outline.Read(text).Descendants().Count()} headings, {strings.Length} strings, {text.Length} characters");
        Peer[] peers =
        [
            new("floor: a constant a line", new FloorGenerator(), content => new Driver.Text(content)),
            new("HeadingGenerator", new HeadingSourceGenerator(), content => new Driver.Text(content)),
            new(
                "… without constants", new HeadingSourceGenerator(),
                content => new Driver.Text(content, options: new() { ["heading_constants"] = "false" })),
            new(
                "ResX, Microsoft's generator", ResX.Generator,
                content => new Driver.Text(ResX.File(Texts.Strings(content)), "/project/Resources.resx", new()
            {
                ["build_metadata.AdditionalFiles.SourceItemGroup"] = "EmbeddedResource",
                ["build_metadata.AdditionalFiles.GenerateSource"] = "true",
            })),
        ];

        var actions = new List<Action>();
        string[] contents = [text, Texts.WithAnotherBody(text), Texts.WithAnotherTheme(text)];
        foreach (Peer peer in peers)
        {
            Driver.Text[] files = Array.ConvertAll(contents, content => peer.Text(content));
            GeneratorDriver warm = Driver.Run(peer.Generator, files[0]);
            string[] generated = Driver.Generated(peer.Generator, files[0]);
            peer.Describe(generated, Array.ConvertAll(files[1..], file => Driver.Generated(peer.Generator, file)));
            int edit = 0;
            Compilation[] edits = [
                .. Enumerable.Range(0, 2).Select(
                    i => Driver.Empty.AddSyntaxTrees(Driver.Parse($"class Other{i} {{ }}")))
            ];
            GeneratorDriver unrelated = warm;
            actions.Add(() => Driver.Run(peer.Generator, files[0].Anew()));
            actions.Add(() => Driver.Compile(generated));
            actions.Add(() => warm.ReplaceAdditionalText(files[0], files[1].Anew()).RunGenerators(Driver.Empty));
            actions.Add(() => warm.ReplaceAdditionalText(files[0], files[2].Anew()).RunGenerators(Driver.Empty));
            actions.Add(() => unrelated = unrelated.RunGenerators(edits[edit++ & 1]));
        }

        string task = ResX.Task(strings);
        actions.Add(() => ResX.Task(strings));
        actions.Add(() => Driver.Compile([task]));
        double[] times = Measure.Medians(headings > 20_000 ? 3 : 9, [.. actions]);
        Measure.Table(
            "", "generate, ms", "× floor", "parse + bind + emit, ms", "× the SDK's ResX", "characters",
            "a body edited, ms", "files", "a theme inserted, ms", "files", "unrelated edit, ms");
        for (int i = 0; i < peers.Length; i++)
        {
            double[] row = times[(5 * i)..((5 * i) + 5)];
            Measure.Line(
                peers[i].Name, Measure.Ms(row[0]), Measure.Ratio(row[0], times[0]), Measure.Ms(row[1]),
                Measure.Ratio(row[1], times[^1]),
                $"{peers[i].Characters}", Measure.Ms(row[2]), peers[i].Changed[0], Measure.Ms(row[3]),
                peers[i].Changed[1], Measure.Ms(row[4]));
        }

        Measure.Line(
            "ResX, the SDK's task", Measure.Ms(times[^2]), Measure.Ratio(times[^2], times[0]), Measure.Ms(times[^1]),
            "1.00", $"{task.Length}", "", "", "", "", "");
    }

    /// <summary>The reader and the checks of the analyzer.</summary>
    public static void Reading(int headings)
    {
        string text = Texts.Catalog(headings);
        Measure.Heading($"Reader, {text.Length} characters");
        string line = string.Concat(Enumerable.Repeat("一是甲，二是乙；", 62_500));
        double[] times = Measure.Medians(
            7,
            () => Outline.Read(text),
            () => OutlineChecker.Check(Outline.Read(text)),
            () => Outline.Read(line),
            () => Outline.Read(line + line + line + line));
        Measure.Table("", "ms", "ratio");
        Measure.Line("read", Measure.Ms(times[0]), "");
        Measure.Line("read and check", Measure.Ms(times[1]), Measure.Ratio(times[1], times[0]) + " × read");
        foreach ((string name, string content) in new[] { ("the catalog", text), ("a heading of four characters a line", Short(
            headings)) })
        {
            long before = GC.GetTotalMemory(forceFullCollection: true);
            Outline outline = Outline.Read(content);
            long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
            Measure.Line($"kept of {name}", $"{bytes / outline.Descendants().Count()} B for each heading", "");
        }

        Measure.Line("one line of 4 MB", Measure.Ms(times[3]), Measure.Ratio(times[3], times[2]) + " × one of 1 MB");
    }

    private static string Short(int headings) =>
        string.Concat(Enumerable.Range(1, headings).Select(number => $"{number}.标题{number}\n"));

    /// <summary>Whether time and memory stay the same for a heading, however many there are.</summary>
    public static void Scaling(int least, int most)
    {
        Measure.Heading("Generator, for one heading of so many");
        Measure.Table("headings", "µs", "B");
        for (int headings = least; headings <= most; headings *= 2)
        {
            var file = new Driver.Text(Texts.Catalog(headings));
            double time = Measure.Medians(3, () => Driver.Run(new HeadingSourceGenerator(), file.Anew()))[0];
            double bytes = Measure.Allocated(() => Driver.Run(new HeadingSourceGenerator(), file.Anew()));
            Measure.Line($"{headings}", Measure.Ms(1000 * time / headings), Measure.Ms(bytes / headings));
        }
    }

    private sealed class Peer(string name, IIncrementalGenerator generator, Func<string, Driver.Text> text)
    {
        public string Name => name;

        public IIncrementalGenerator Generator => generator;

        public int Characters { get; private set; }

        /// <summary>How many of the files are others after each edit.</summary>
        public string[] Changed { get; private set; } = [];

        public Driver.Text Text(string content) => text(content);

        public void Describe(string[] generated, string[][] edited)
        {
            Characters = generated.Sum(file => file.Length);
            Changed = Array.ConvertAll(edited, files => $"{files.Except(generated).Count()} of {files.Length}");
        }
    }
}
