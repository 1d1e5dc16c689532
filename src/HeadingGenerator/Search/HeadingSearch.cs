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
        string title = CharFolding.Fold(heading.Title);
        string body = CharFolding.Fold(heading.Body);
        foreach (string word in _words)
        {
            if (!title.Contains(word) && !body.Contains(word))
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
            int start = text.IndexOf(word, StringComparison.Ordinal);
            while (start >= 0)
            {
                hits.Add(new SearchHit(heading, field, start, word.Length));
                start = text.IndexOf(word, start + word.Length, StringComparison.Ordinal);
            }
        }

        hits.Sort(first, hits.Count - first, ByPosition.Instance);
    }

    private sealed class ByPosition : IComparer<SearchHit>
    {
        public static readonly ByPosition Instance = new();

        public int Compare(SearchHit x, SearchHit y) =>
            x.Start != y.Start ? x.Start.CompareTo(y.Start) : y.Length.CompareTo(x.Length);
    }
}
