using System.Diagnostics;
using System.Globalization;
using HeadingGenerator.Fuzz;
using HeadingGenerator.Testing;

// dotnet run -c Release --project tests/HeadingGenerator.Fuzz -- [MINUTES [SEED]]
// Texts made of the grammar, and texts of our own that are changed at random, go through everything that must hold of
// any text.
double minutes = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 1;
int seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Environment.TickCount;
string[] corpus = [
    .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.txt")
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText)
];
var end = Stopwatch.StartNew();
int failures = 0;
int count = 0;

Console.WriteLine($"Seed {seed}, {corpus.Length} texts, {minutes} minutes.");
for (; end.Elapsed.TotalMinutes < minutes; count++)
{
    var random = new Random(seed + count);
    string text = random.Next(3) switch
    {
        0 => RandomTexts.Text(random, random.Next(0, 80)),
        1 => RandomTexts.Mutate(random, corpus[random.Next(corpus.Length)]),
        _ =>
            RandomTexts.Mutate(
                random, RandomTexts.Mutate(random, RandomTexts.Mutate(random, corpus[random.Next(corpus.Length)]))),
    };
    foreach ((string name, Action<string> check) in Checks.All)
    {
        if (Checks.Failure(check, text) is { } failure)
        {
            failures++;
            string least = Checks.Shrink(check, text);
            Console.WriteLine(
                $"\nFAILED: {name}, number {count} of seed {seed}: {failure}\n--- the least text that fails ---\n{least}\n---");
        }
    }
}

Console.WriteLine($"{count} texts, {failures} failures.");
return failures == 0 ? 0 : 1;
