using System;
using System.Collections.Generic;
using System.Linq;

namespace HeadingGenerator.Outlines.Names;

/// <summary>Finds which new heading most likely took the place of a published one of the same parent.</summary>
internal static class ReplacementFinder
{
    /// <summary>Titles with so much of their pairs of characters in common are versions of one another.</summary>
    private const double LeastLikeness = 0.34;

    /// <summary>Above it only neighbours are looked at, so that the time stays linear.</summary>
    private const int MostPairs = 4096;

    /// <summary>Pairs rows whose headings have gone with headings that are new.</summary>
    /// <param name="rows">All rows of the parent.</param>
    /// <param name="headings">All headings of the parent.</param>
    /// <param name="isLost">Whether the heading of a row has gone.</param>
    /// <param name="pair">Takes each pair.</param>
    public static void PairSiblings(
        List<PublishedName> rows,
        IReadOnlyList<OutlineHeading> headings,
        Func<PublishedName, bool> isLost,
        Action<PublishedName, OutlineHeading> pair)
    {
        PublishedName[] lost = [.. rows.Where(isLost)];
        int[] free = [.. Enumerable.Range(0, headings.Count).Where(place => IsFree(headings, place))];
        var places = new Dictionary<PublishedName, int>();
        for (int i = 0; i < headings.Count; i++)
        {
            if (headings[i].PublishedRow is { } row)
            {
                places[row] = i;
            }
        }

        if ((long)lost.Length * free.Length <= MostPairs)
        {
            PairAlike(lost, free, headings, isLost, Pair);
        }

        PairNeighbours(rows, headings, isLost, places, Pair);

        void Pair(PublishedName row, int place)
        {
            places.Add(row, place);
            pair(row, headings[place]);
        }
    }

    /// <summary>The most alike first.</summary>
    private static void PairAlike(
        PublishedName[] rows,
        int[] free,
        IReadOnlyList<OutlineHeading> headings,
        Func<PublishedName, bool> isLost,
        Action<PublishedName, int> pair)
    {
        ComparedTitle[] titlesOfRows = [.. rows.Select(static row => ComparedTitle.Of(row))];
        ComparedTitle[] titlesOfHeadings = [.. free.Select(place => ComparedTitle.Of(headings[place]))];
        var alike = new List<(double Likeness, int Row, int Place)>();
        for (int row = 0; row < rows.Length; row++)
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
            if (isLost(rows[row]) && IsFree(headings, free[place]))
            {
                pair(rows[row], free[place]);
            }
        }
    }

    /// <summary>What stands where it stood: right after the one before it, or right before the one after it.</summary>
    private static void PairNeighbours(
        List<PublishedName> rows,
        IReadOnlyList<OutlineHeading> headings,
        Func<PublishedName, bool> isLost,
        Dictionary<PublishedName, int> places,
        Action<PublishedName, int> pair)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            if (isLost(rows[i]))
            {
                int first = i == 0 ? 0 : places.TryGetValue(rows[i - 1], out int before) ? before + 1 : -1;
                int last = i == rows.Count - 1 ? headings.Count - 1
                    : places.TryGetValue(rows[i + 1], out int after) ? after - 1
                    : -1;
                int place = IsFree(headings, first) ? first : last;
                if (IsFree(headings, place))
                {
                    pair(rows[i], place);
                }
            }
        }
    }

    private static bool IsFree(IReadOnlyList<OutlineHeading> headings, int place) =>
        place >= 0 && place < headings.Count && headings[place].PublishedRow is null;

    /// <summary>A title by its pairs of characters, and the titles below it.</summary>
    private sealed class ComparedTitle
    {
        private readonly HashSet<(char, char)> _pairs = [];
        private readonly HashSet<string> _below;

        private ComparedTitle(string title, IEnumerable<string> below)
        {
            string normal = NormalTitle.Of(title);
            for (int i = 1; i < normal.Length; i++)
            {
                _pairs.Add((normal[i - 1], normal[i]));
            }

            _below = new HashSet<string>(below, StringComparer.Ordinal);
        }

        public static ComparedTitle Of(PublishedName row) =>
            new(row.Title, row.Children.Select(static child => child.Title));

        public static ComparedTitle Of(OutlineHeading heading) =>
            new(heading.Title, heading.Points.Select(static point => point.Title));

        public double LikenessTo(ComparedTitle other) =>
            Math.Max(Likeness(_pairs, other._pairs), Likeness(_below, other._below));

        private static double Likeness<T>(HashSet<T> a, HashSet<T> b) =>
            a.Count + b.Count == 0 ? 0 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);
    }
}
