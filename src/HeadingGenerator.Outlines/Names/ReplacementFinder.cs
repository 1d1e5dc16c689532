namespace HeadingGenerator.Outlines.Names;

/// <summary>
/// Finds among siblings which new heading most likely took the place of a published one. It is told which rows have
/// lost their heading, and takes each pair to where that is changed.
/// </summary>
internal sealed class ReplacementFinder(
    List<PublishedName> rows,
    IReadOnlyList<OutlineHeading> headings,
    Func<PublishedName, bool> isLost,
    Action<PublishedName, OutlineHeading> pair)
{
    /// <summary>Titles with so much of their pairs of characters in common are versions of one another.</summary>
    private const double LeastLikeness = 0.34;

    /// <summary>Above it only neighbours are looked at, so that the time stays linear.</summary>
    private const int MostPairs = 4096;

    private readonly Dictionary<PublishedName, int> _places = [];

    /// <summary>Pairs rows whose headings have gone with headings that are new.</summary>
    public void PairAll()
    {
        for (int i = 0; i < headings.Count; i++)
        {
            if (headings[i].PublishedRow is { } row)
            {
                _places[row] = i;
            }
        }

        PublishedName[] lost = [.. rows.Where(isLost)];
        int[] free = [.. Enumerable.Range(0, headings.Count).Where(IsFree)];
        if ((long)lost.Length * free.Length <= MostPairs)
        {
            PairAlike(lost, free);
        }

        PairNeighbours();
    }

    /// <summary>The most alike first.</summary>
    private void PairAlike(PublishedName[] lost, int[] free)
    {
        ComparedTitle[] titlesOfRows = Array.ConvertAll(lost, ComparedTitle.Of);
        ComparedTitle[] titlesOfHeadings = Array.ConvertAll(free, place => ComparedTitle.Of(headings[place]));
        var alike = new List<(double Likeness, int Row, int Place)>();
        for (int row = 0; row < lost.Length; row++)
        {
            for (int place = 0; place < free.Length; place++)
            {
                double likeness = titlesOfRows[row].LikenessTo(titlesOfHeadings[place]);
                if (likeness >= LeastLikeness)
                {
                    alike.Add((likeness, row, place));
                }
            }
        }

        foreach ((_, int row, int place) in alike.OrderByDescending(static candidate => candidate.Likeness))
        {
            if (isLost(lost[row]) && IsFree(free[place]))
            {
                Pair(lost[row], free[place]);
            }
        }
    }

    /// <summary>What stands where it stood: right after the one before it, or right before the one after it.</summary>
    private void PairNeighbours()
    {
        for (int i = 0; i < rows.Count; i++)
        {
            if (isLost(rows[i]))
            {
                int first = i == 0 ? 0 : _places.TryGetValue(rows[i - 1], out int before) ? before + 1 : -1;
                int last = i == rows.Count - 1 ? headings.Count - 1
                    : _places.TryGetValue(rows[i + 1], out int after) ? after - 1
                    : -1;
                int place = IsFree(first) ? first : last;
                if (IsFree(place))
                {
                    Pair(rows[i], place);
                }
            }
        }
    }

    private void Pair(PublishedName row, int place)
    {
        _places.Add(row, place);
        pair(row, headings[place]);
    }

    private bool IsFree(int place) => place >= 0 && place < headings.Count && headings[place].PublishedRow is null;

    /// <summary>A title by its pairs of characters, and the titles below it.</summary>
    private sealed class ComparedTitle(string title, IEnumerable<string> below)
    {
        private readonly HashSet<(char, char)> _pairs = PairsOf(NormalTitle.Of(title));
        private readonly HashSet<string> _below = new(below, StringComparer.Ordinal);

        public static ComparedTitle Of(PublishedName row) =>
            new(row.Title, row.Children.Select(static child => child.Title));

        public static ComparedTitle Of(OutlineHeading heading) =>
            new(heading.Title, heading.Points.Select(static point => point.Title));

        public double LikenessTo(ComparedTitle other) =>
            Math.Max(Likeness(_pairs, other._pairs), Likeness(_below, other._below));

        private static HashSet<(char, char)> PairsOf(string title) =>
            [.. title.Zip(title.Skip(1), static (first, second) => (first, second))];

        private static double Likeness<T>(HashSet<T> a, HashSet<T> b) =>
            a.Count + b.Count == 0 ? 0 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);
    }
}
