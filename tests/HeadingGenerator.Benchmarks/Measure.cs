using System.Globalization;
using Microsoft.CodeAnalysis;

namespace HeadingGenerator.Benchmarks;

/// <summary>
/// Processor time, since the clock on the wall also counts what else the machine does; medians of runs that take turns, since
/// what one run leaves to the garbage collector the next one pays for. A generator's own time is known by the clock alone: there
/// the best run counts, which nothing interrupted.
/// </summary>
internal static class Measure
{
    private static readonly TimeSpan LeastWarmUp = TimeSpan.FromSeconds(3);

    /// <summary>The median processor time of each action, in milliseconds. <paramref name="repeat"/> lengthens what is too short to see.</summary>
    public static double[] Medians(int runs, int repeat, params Action[] actions)
    {
        // The compiler is ready-to-run code that is compiled again where it is hot: that has to be over.
        foreach (Action action in actions)
        {
            for (double start = Now(); Now() - start < LeastWarmUp.TotalMilliseconds;)
            {
                action();
            }
        }

        var times = Array.ConvertAll(actions, _ => new List<double>(runs));
        for (int run = 0; run < runs; run++)
        {
            for (int i = 0; i < actions.Length; i++)
            {
                GC.Collect();
                double start = Now();
                for (int again = 0; again < repeat; again++)
                {
                    actions[i]();
                }

                times[i].Add((Now() - start) / repeat);
            }
        }

        return Array.ConvertAll(times, Median);
    }

    /// <summary>The best time that the generator of a driver takes, without the parsing of what it generates.</summary>
    public static double[] BestOfGenerators(int runs, params Func<GeneratorDriver>[] drivers)
    {
        double[] best = Array.ConvertAll(drivers, _ => double.MaxValue);
        for (int run = -runs; run < runs; run++)
        {
            for (int i = 0; i < drivers.Length; i++)
            {
                GC.Collect();
                double time = drivers[i]().GetTimingInfo().GeneratorTimes[0].ElapsedTime.TotalMilliseconds;
                best[i] = run < 0 ? best[i] : Math.Min(best[i], time);
            }
        }

        return best;
    }

    /// <summary>The bytes that an action allocates on this thread.</summary>
    public static long Allocated(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Prints a time, and how it compares with another.</summary>
    public static void Row(string what, double time, string reference, double referenceTime, string target = "", string unit = "ms") =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-34} {time,10:F3} {unit}  {time / referenceTime,7:F2} x {reference} ({referenceTime:F3} {unit}){(target.Length > 0 ? "   target: " : "")}{target}"));

    /// <summary>Prints a heading.</summary>
    public static void Heading(string text) => Console.WriteLine($"\n{text}");

    private static double Now() => Environment.CpuUsage.TotalTime.TotalMilliseconds;

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
