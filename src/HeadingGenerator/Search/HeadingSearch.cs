using System;
using System.Collections.Generic;
using System.Linq;

namespace HeadingGenerator;

/// <summary>Finds the places where the words of a query occur.</summary>
internal sealed class HeadingSearch
{
    private readonly string[] _words;

    public HeadingSearch(string query) =>
        _words = CharFolding.Fold(query)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal)
            .ToArray();

    /// <summary>The hits in <paramref name="themes"/> and all points below them, in the order of the text.</summary>
    public IReadOnlyList<SearchHit> Run(IEnumerable<Theme> themes)
    {
        var hits = new List<SearchHit>();
        if (_words.Length == 0)
        {
            return hits;
        }

        foreach (Theme theme in themes)
        {
            AddHits(theme, hits);
            foreach (SubPoint point in theme.Descendants())
            {
                AddHits(point, hits);
            }
        }

        return hits;
    }

    private void AddHits(Heading heading, List<SearchHit> hits)
    {
        (string title, string body) = (heading.Title, heading.Body);
        foreach (string word in _words)
        {
            if (IndexOf(title, word, 0) < 0 && IndexOf(body, word, 0) < 0)
            {
                return;
            }
        }

        AddHits(heading, HeadingField.Title, title, hits);
        AddHits(heading, HeadingField.Body, body, hits);
    }

    private void AddHits(Heading heading, HeadingField field, string text, List<SearchHit> hits)
    {
        int first = hits.Count;
        foreach (string word in _words)
        {
            for (int start = IndexOf(text, word, 0); start >= 0; start = IndexOf(text, word, start + word.Length))
            {
                hits.Add(new SearchHit(heading, field, start, word.Length));
            }
        }

        hits.Sort(first, hits.Count - first, ByPosition.Instance);
    }

    /// <summary>Where a folded word occurs in a text that is folded only as far as it is looked at.</summary>
    private static int IndexOf(string text, string word, int start)
    {
        int last = text.Length - word.Length;
        char initial = word[0];

        // An ideograph stands for itself, and is found many characters at a time.
        bool isIdeograph = initial is >= '\u4E00' and <= '\u9FFF';
        for (int i = start; i <= last; i++)
        {
            if (isIdeograph)
            {
                i = text.IndexOf(initial, i, last - i + 1);
                if (i < 0)
                {
                    return -1;
                }
            }

            int same = 0;
            while (same < word.Length && CharFolding.Fold(text[i + same]) == word[same])
            {
                same++;
            }

            if (same == word.Length)
            {
                return i;
            }
        }

        return -1;
    }

    private sealed class ByPosition : IComparer<SearchHit>
    {
        public static readonly ByPosition Instance = new();

        public int Compare(SearchHit x, SearchHit y) =>
            x.Start != y.Start ? x.Start.CompareTo(y.Start) : y.Length.CompareTo(x.Length);
    }
}
