using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration;

/// <summary>
/// Cuts themes into files where their names say so: a stretch that is too large is cut before the theme whose name has
/// the least hash, and so on. What is inserted thus changes the file that it comes into, and seldom cuts that in two.
/// </summary>
internal static class ThemeCuts
{
    /// <summary>A catalog of so many headings is one file, which is easier to read.</summary>
    private const int HeadingsOfOneFile = 256;

    /// <summary>
    /// The most headings of a file in a catalog of several, unless it is a large one: on average a file has half of
    /// them.
    /// </summary>
    private const int MostHeadings = 512;

    /// <summary>
    /// About how often the most headings fit into a catalog: the compiler looks at every file on every run.
    /// </summary>
    private const int MostLargeFiles = 32;

    /// <summary>The ends of the files, each after its last theme.</summary>
    public static IEnumerable<int> Find(EquatableArray<HeadingModel> themes)
    {
        int[] weights = SumsOf(themes);
        int weight = weights[themes.Count];
        if (weight > HeadingsOfOneFile)
        {
            bool[] cuts = FindCuts(themes, weights, LimitOf(weight));
            for (int i = 1; i < cuts.Length; i++)
            {
                if (cuts[i])
                {
                    yield return i;
                }
            }
        }

        yield return themes.Count;
    }

    private static int[] SumsOf(EquatableArray<HeadingModel> themes)
    {
        int[] sums = new int[themes.Count + 1];
        for (int i = 0; i < themes.Count; i++)
        {
            sums[i + 1] = sums[i] + themes[i].Weight;
        }

        return sums;
    }

    /// <summary>Grows by doubling, so that a heading seldom changes it.</summary>
    private static int LimitOf(int headings)
    {
        int limit = MostHeadings;
        while (headings / limit >= MostLargeFiles)
        {
            limit *= 2;
        }

        return limit;
    }

    /// <summary>
    /// A theme of the least hash between two neighbours of a lesser one is a cut if there is too much between these:
    /// both are cuts already, as there is still more around them. One stack finds all neighbours.
    /// </summary>
    private static bool[] FindCuts(EquatableArray<HeadingModel> themes, int[] weights, int limit)
    {
        int count = themes.Count;
        bool[] cuts = new bool[count];
        var open = new Stack<(int Theme, uint Hash, int Before)>();
        for (int i = 1; i <= count; i++)
        {
            // The end of the text is less than all.
            uint hash = i < count ? StableHash.Mixed(themes[i].Key) : 0;
            while (open.Count > 0 && (open.Peek().Hash > hash || i == count))
            {
                (int theme, _, int before) = open.Pop();
                cuts[theme] = weights[i] - weights[before] > limit;
            }

            open.Push((i, hash, open.Count > 0 ? open.Peek().Theme : 0));
        }

        return cuts;
    }
}
