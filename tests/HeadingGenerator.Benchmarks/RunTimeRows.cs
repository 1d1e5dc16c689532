using System.Collections.Frozen;
using System.Reflection;

namespace HeadingGenerator.Benchmarks;

/// <summary>What a catalog costs in a program that uses it.</summary>
internal static class RunTimeRows
{
    private const int Repeats = 1_000_000;

    private const string Probe = """
        public static class Probe
        {
            public static string Literal() { return "第100项工作突出一个“严”字"; }
            public static string Constant() { return Themes.第100项工作突出严字Theme.TitleText; }
            public static string Title() { return Themes.第100项工作突出严字.Title; }
            public static HeadingGenerator.HeadingCatalog Catalog() { return Themes.Catalog; }
        }
        """;

    public static void Reading(string text)
    {
        Measure.Heading("Run time");
        Type probe = Assembly.Load(Driver.Compile([.. CompilerRows.Generated(new Driver.Text(text)), Probe])).GetType("Probe")!;
        bool same = Code(probe, "Literal").SequenceEqual(Code(probe, "Constant"));
        Console.WriteLine($"a constant compiles to the code of a literal: {same}");
        var literal = Method<Func<string>>(probe, "Literal");
        var title = Method<Func<string>>(probe, "Title");
        HeadingCatalog catalog = Method<Func<HeadingCatalog>>(probe, "Catalog")();
        string[] names = [.. catalog.Select(theme => theme.Key)];
        FrozenDictionary<string, Theme> table = catalog.ToFrozenDictionary(theme => theme.Key);

        double[] times = Measure.Medians(
            15,
            1,
            () => Repeat(_ => literal()),
            () => Repeat(_ => title()),
            () => Repeat(i => catalog.TryGet(names[i % names.Length], out _)),
            () => Repeat(i => table.TryGetValue(names[i % names.Length], out _)));
        const double Nanoseconds = 1_000_000.0 / Repeats;
        Measure.Row("title of a theme", times[1] * Nanoseconds, "literal", times[0] * Nanoseconds, unit: "ns");
        Measure.Row("theme by its name", times[2] * Nanoseconds, "FrozenDictionary", times[3] * Nanoseconds, "no slower", "ns");
        Console.WriteLine($"bytes allocated: title {Measure.Allocated(() => title())}, look-up {Measure.Allocated(() => catalog.TryGet(names[7], out _))}");
    }

    private static void Repeat(Action<int> action)
    {
        for (int i = 0; i < Repeats; i++)
        {
            action(i);
        }
    }

    private static byte[] Code(Type type, string name) => type.GetMethod(name)!.GetMethodBody()!.GetILAsByteArray()!;

    private static T Method<T>(Type type, string name)
        where T : Delegate => type.GetMethod(name)!.CreateDelegate<T>();
}
