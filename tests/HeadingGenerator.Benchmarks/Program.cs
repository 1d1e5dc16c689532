// dotnet run -c Release --project tests/HeadingGenerator.Benchmarks [-- rows…]
// Rows: generator, reader, runtime, writers, cold, server, scaling, csc, aot; all of them if none is named. Numbers
// among them are the sizes of catalogs.
using HeadingGenerator.Benchmarks;

if (args is [ColdRows.Child, { } text])
{
    ColdRows.RunAsChild(text);
    return;
}

int[] sizes = [.. args.Where(arg => int.TryParse(arg, out _)).Select(int.Parse)];
sizes = sizes.Length > 0 ? sizes : [133, 1_000, 10_000, 40_000];
const int Headings = 10_000;
const int RealCatalog = 133;
Console.WriteLine("Times are processor time of this machine, medians; the ratios are what counts.");

(string Name, Action Run)[] rows =
[
    ("generator", () => Array.ForEach(sizes, CompilerRows.Generators)),
    ("reader", () => CompilerRows.Reading(Headings)),
    ("runtime", () => RunTimeRows.Reading(Headings)),
    ("writers", () => WriterRows.Writing(Headings)),
    ("cold", () => ColdRows.Starting(RealCatalog)),
    ("server", () => ServerRows.Editing(3_000).GetAwaiter().GetResult()),
    ("scaling", () => CompilerRows.Scaling(25_000, 400_000)),
    ("csc", () => Array.ForEach([RealCatalog, Headings], ProcessRows.FreshCompiler)),
    ("aot", () => ProcessRows.NativeAot(Headings)),
];

string[] names = [.. args.Where(arg => !int.TryParse(arg, out _))];
foreach ((string name, Action run) in rows.Where(row => names.Length == 0 || names.Contains(row.Name)))
{
    run();
}
