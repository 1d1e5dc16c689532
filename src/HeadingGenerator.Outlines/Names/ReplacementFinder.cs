namespace HeadingGenerator.Outlines.Names;

/// <summary>Finds among siblings which new heading most likely took the place of a published one.</summary>
internal sealed class ReplacementFinder(
    PublishedMatch match, List<PublishedName> rows, IReadOnlyList<OutlineHeading> headings)
{
    /// <summary>Titles with so much of their pairs of characters in common are versions of one another.</summary>
    private const double LeastLikeness = 0.34;

    /// <summary>Above it only neighbours are looked at, so that the time stays linear.</summary>
    private const int MostPairs = 4096;

    /// <summary>Pairs rows whose headings have gone with headings that are new.</summary>
    public void PairAll()
    {
        PublishedName[] lost = [.. rows.Where(match.IsLost)];
        OutlineHeading[] free = [.. headings.Where(match.IsFree)];
        if ((long)lost.Length * free.Length <= MostPairs)
        {
            PairAlike(lost, free);
        }

        PairNeighbours();
    }

    /// <summary>The most alike first.</summary>
    private void PairAlike(PublishedName[] lost, OutlineHeading[] free)
    {
        ComparedTitle[] titles = Array.ConvertAll(free, ComparedTitle.Of);
        IEnumerable<(double Likeness, PublishedName Row, OutlineHeading Heading)> alike = lost
            .Select(static row => (Row: row, Title: ComparedTitle.Of(row)))
            .SelectMany(old => free.Select((heading, i) => (old.Title.LikenessTo(titles[i]), old.Row, heading)))
            .Where(static pair => pair.Item1 >= LeastLikeness)
            .OrderByDescending(static pair => pair.Item1);
        foreach ((_, PublishedName row, OutlineHeading heading) in alike)
        {
            if (match.IsLost(row) && match.IsFree(heading))
            {
                match.Replace(row, heading);
            }
        }
    }

    /// <summary>What stands where it stood: right after the one before it, or right before the one after it.</summary>
    private void PairNeighbours()
    {
        for (int i = 0; i < rows.Count; i++)
        {
            if (match.IsLost(rows[i])
                && (FreeAt(i == 0 ? 1 : PositionOf(i - 1) + 1)
                    ?? FreeAt(i == rows.Count - 1 ? headings.Count : PositionOf(i + 1) - 1)) is { } heading)
            {
                match.Replace(rows[i], heading);
            }
        }
    }

    /// <summary>The position of the heading of a row, if it is one of these.</summary>
    private int? PositionOf(int row) => match.HeadingOf(rows[row]) is { } heading && heading.Owner == headings[0].Owner
        ? heading.Position
        : null;

    private OutlineHeading? FreeAt(int? position) =>
        position > 0 && position <= headings.Count && match.IsFree(headings[position.Value - 1])
            ? headings[position.Value - 1]
            : null;

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
