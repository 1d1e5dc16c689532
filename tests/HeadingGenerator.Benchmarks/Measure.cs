using System.Globalization;

namespace HeadingGenerator.Benchmarks;

/// <summary>
/// Processor time, since the clock on the wall also counts what else the machine does; medians of runs that take turns,
/// since what one run leaves to the garbage collector the next one pays for.
/// </summary>
internal static class Measure
{
    /// <summary>What is shorter is run again, so that the clock of the processor sees it.</summary>
    private const double LeastMeasured = 20;

    private static readonly TimeSpan _leastWarmUp = TimeSpan.FromSeconds(1);

    /// <summary>The median processor time of each action, in milliseconds.</summary>
    public static double[] Medians(int runs, params Action[] actions)
    {
        // The compiler is ready-to-run code that is compiled again where it is hot: that has to be over.
        foreach (Action action in actions)
        {
            double start = Now();
            do
            {
                action();
            }
            while (Now() - start < _leastWarmUp.TotalMilliseconds);
        }

        var times = Array.ConvertAll(actions, _ => new List<double>(runs));
        for (int run = 0; run < runs; run++)
        {
            for (int i = 0; i < actions.Length; i++)
            {
                GC.Collect();
                double start = Now();
                int repeats = 0;
                do
                {
                    actions[i]();
                    repeats++;
                }
                while (Now() - start < LeastMeasured);

                times[i].Add((Now() - start) / repeats);
            }
        }

        return Array.ConvertAll(times, Median);
    }

    /// <summary>The bytes that an action allocates on this thread.</summary>
    public static long Allocated(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>A time with as many digits as mean something.</summary>
    public static string Ms(double time) => time.ToString(time < 10 ? "F2" : "F0", CultureInfo.InvariantCulture);

    /// <summary>How many times longer than another.</summary>
    public static string Ratio(double time, double reference) =>
        (time / reference).ToString("F2", CultureInfo.InvariantCulture);

    /// <summary>Starts a table.</summary>
    public static void Table(params string[] columns)
    {
        Line(columns);
        Line(Array.ConvertAll(columns, _ => "---"));
    }

    /// <summary>Prints a line of a table.</summary>
    public static void Line(params string[] cells) => Console.WriteLine("| " + string.Join(" | ", cells) + " |");

    /// <summary>Prints a heading.</summary>
    public static void Heading(string text) => Console.WriteLine($"\n### {text}\n");

    /// <summary>The processor time that this process has taken, in milliseconds.</summary>
    public static double Now() => Environment.CpuUsage.TotalTime.TotalMilliseconds;

    /// <summary>The middle of some times.</summary>
    public static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
