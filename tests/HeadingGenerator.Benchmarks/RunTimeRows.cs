using System.Collections.Frozen;
using System.Reflection;
using HeadingGenerator.SourceGeneration;

namespace HeadingGenerator.Benchmarks;

/// <summary>What a catalog costs in a program that uses it.</summary>
internal static class RunTimeRows
{
    private const int Repeats = 1_000_000;

    private const string Touches = """
        public static class Touch
        {
            public static object Get() => Consumer.Themes.Get((Consumer.ThemeId)1000);

            public static object Miss() => Consumer.Themes.TryGet("没有", out var theme) ? theme : null;

            public static object Search() => Consumer.Themes.Catalog.Search("没有的词");

            public static object All()
            {
                foreach (var theme in Consumer.Themes.All)
                {
                    _ = theme.Points;
                }

                return null;
            }
        }
        """;

    public static void Reading(int headings)
    {
        string text = Texts.Catalog(headings);
        byte[] image = Driver.Compile(
            [.. Driver.Generated(new HeadingSourceGenerator(), new Driver.Text(text)), Touches]);
        Measure.Heading($"Run time, {headings} headings");
        FirstTouch(image);
        HeadingCatalog catalog = Load(image);

        // Strings of one's own, as names come from: what is one object needs no comparison.
        string[] keys = [.. catalog.Select(theme => new string(theme.Key.AsSpan()))];
        string[] titles = [.. catalog.Select(theme => new string(theme.Title.AsSpan()))];
        FrozenDictionary<string, Theme> byKey = catalog.ToFrozenDictionary(theme => theme.Key);
        FrozenDictionary<string, Theme> byTitle = catalog.ToFrozenDictionary(theme => theme.Title);
        string[] texts = [
            .. catalog.SelectMany(theme => theme.Descendants().Cast<Heading>().Prepend(theme)).SelectMany(
                heading => new[] { heading.Title, heading.Body })
        ];

        (string Name, Action Action, long Bytes)[] rows =
        [
            ("theme by key", () => Repeat(i => catalog.TryGet(keys[i % keys.Length], out _)), Bytes(
                () => catalog.TryGet(keys[7], out _))),
            ("FrozenDictionary by key", () => Repeat(i => byKey.TryGetValue(keys[i % keys.Length], out _)), 0),
            ("theme by title", () => Repeat(i => catalog.TryGet(titles[i % titles.Length], out _)), Bytes(
                () => catalog.TryGet(titles[7], out _))),
            ("FrozenDictionary by title", () => Repeat(i => byTitle.TryGetValue(titles[i % titles.Length], out _)), 0),
            ("theme by number", () => Repeat(i => catalog.TryGet("一千零一", out _)), Bytes(
                () => catalog.TryGet("一千零一", out _))),
            ("theme that is not there", () => Repeat(i => catalog.TryGet("没有这样的主题", out _)), Bytes(
                () => catalog.TryGet("没有这样的主题", out _))),
        ];
        double[] times = Measure.Medians(9, Array.ConvertAll(rows, row => row.Action));
        Measure.Table("look-up", "ns", "B");
        for (int i = 0; i < rows.Length; i++)
        {
            Measure.Line(rows[i].Name, Measure.Ms(times[i] * 1_000_000 / Repeats), $"{rows[i].Bytes}");
        }

        string[] queries = ["没有的词", "纪律", "ABC", "“五个强化”"];
        double[] searches = Measure.Medians(
            9, Array.ConvertAll(queries, query => (Action)(() => catalog.Search(query))));
        double contains = Measure.Medians(
            9, () => _ = texts.Count(part => part.Contains("没有的词", StringComparison.Ordinal)))[0];
        Console.WriteLine();
        Measure.Table("search", "hits", "µs", "× a loop of string.Contains", "B");
        for (int i = 0; i < queries.Length; i++)
        {
            string query = queries[i];
            Measure.Line(
                query, $"{catalog.Search(query).Count}", Measure.Ms(1000 * searches[i]),
                Measure.Ratio(searches[i], contains), $"{Bytes(() => catalog.Search(query))}");
        }
    }

    /// <summary>
    /// The first call in a fresh copy of the assembly, where nothing is compiled yet; called as a program does, by code
    /// that is compiled beside the catalog.
    /// </summary>
    private static void FirstTouch(byte[] image)
    {
        (string Name, string Method)[] touches =
        [
            ("`Get(id)`", "Get"), ("`TryGet` of what is not there", "Miss"), ("`Search` without a hit", "Search"),
            ("every theme", "All"),
        ];
        Measure.Table("first touch", "ms");
        foreach ((string name, string method) in touches)
        {
            double[] times = new double[9];
            for (int i = 0; i < times.Length; i++)
            {
                var touch = Assembly.Load(image).GetType("Touch")!.GetMethod(method)!.CreateDelegate<Func<object?>>();
                double start = Measure.Now();
                touch();
                times[i] = Measure.Now() - start;
            }

            Array.Sort(times);
            Measure.Line(name, Measure.Ms(times[times.Length / 2]));
        }

        Console.WriteLine();
    }

    private static HeadingCatalog Load(byte[] image) =>
        (HeadingCatalog)Assembly.Load(image).GetType("Consumer.Themes")!.GetProperty("Catalog")!.GetValue(null)!;

    private static long Bytes(Action action) => Measure.Allocated(action);

    private static void Repeat(Action<int> action)
    {
        for (int i = 0; i < Repeats; i++)
        {
            action(i);
        }
    }
}
