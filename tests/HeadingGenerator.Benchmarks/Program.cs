// dotnet run -c Release --project tests/HeadingGenerator.Benchmarks [-- rows…]
// Rows: generator, compiler, reader, runtime, scaling, csc, aot; all of them if none is named.
using HeadingGenerator.Benchmarks;

const int Headings = 10_000;
string text = Texts.Catalog(Headings);
Console.WriteLine($"{Headings} headings, {text.Length} characters. Times are of this machine; the ratios are what counts.");

(string Name, Action Run)[] rows =
[
    ("generator", () => CompilerRows.Generation(text)),
    ("compiler", () => CompilerRows.Compilation(text)),
    ("reader", () => CompilerRows.Reading(text)),
    ("runtime", () => RunTimeRows.Reading(text)),
    ("scaling", () => CompilerRows.Scaling(25_000, 400_000)),
    ("csc", () => ProcessRows.FreshCompiler(text)),
    ("aot", () => ProcessRows.NativeAot(text)),
];

foreach ((string name, Action run) in rows.Where(row => args.Length == 0 || args.Contains(row.Name)))
{
    run();
}
