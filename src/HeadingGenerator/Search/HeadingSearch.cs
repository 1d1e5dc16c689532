namespace HeadingGenerator;

/// <summary>
/// Finds the places where the words of a query occur. It reads the texts that the themes are made of: a theme is
/// created only when it has a hit, and nothing is allocated where there is none.
/// </summary>
internal static class HeadingSearch
{
    private const int FewWords = 16;
#if NET
    private const int ShortQuery = 256;
#endif

    /// <summary>The hits in all themes and points, in the order of the text.</summary>
    public static IReadOnlyList<SearchHit> Run(string query, HeadingCatalog catalog)
    {
#if NET
        CharBuffer buffer = query.Length <= ShortQuery ? stackalloc char[query.Length] : new char[query.Length];
        CharFolding.Fold(query, buffer);
        CharText folded = buffer;
        WordBuffer words = MostWords(query) <= FewWords ? stackalloc SearchWord[FewWords] : new SearchWord[MostWords(query)];
#else
        CharText folded = CharFolding.Fold(query);
        WordBuffer words = new SearchWord[MostWords(query)];
#endif
        int count = Split(folded, words);
        List<SearchHit>? hits = null;
        for (int theme = 0; theme < catalog.Count && count > 0; theme++)
        {
            string text = catalog.TextAt(theme);
            if (HasAll(folded, words, count, text))
            {
                AddHits(folded, words, count, text, catalog, theme, ref hits);
            }
        }

        return hits ?? (IReadOnlyList<SearchHit>)[];
    }

    private static int MostWords(string query) => (query.Length + 1) / 2;

    /// <summary>The different words of a folded query.</summary>
    private static int Split(CharText query, WordBuffer words)
    {
        int count = 0;
        HashSet<string>? seen = words.Length > FewWords ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (int start = 0; start < query.Length;)
        {
            int end = start;
            while (end < query.Length && !char.IsWhiteSpace(query[end]))
            {
                end++;
            }

            var word = new SearchWord(query, start, end - start);
            if (end > start
                && (seen is null
                    ? !Contains(query, words, count, word)
                    : seen.Add(query.Slice(start, end - start).ToString())))
            {
                words[count++] = word;
            }

            start = end + 1;
        }

        return count;
    }

    private static bool Contains(CharText query, WordBuffer words, int count, in SearchWord word)
    {
        for (int i = 0; i < count; i++)
        {
            if (words[i].Of(query).IsEqual(word.Of(query)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all words occur anywhere in the text of a theme: most themes are passed over here.</summary>
    private static bool HasAll(CharText query, WordBuffer words, int count, string text)
    {
        char separator = new PackedText(text).Separator;
        for (int i = 0; i < count; i++)
        {
            if (words[i].Find(query, text, 0, text.Length, separator) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static void AddHits(
        CharText query, WordBuffer words, int count, string text, HeadingCatalog catalog, int theme,
        ref List<SearchHit>? hits)
    {
        var packed = new PackedText(text);
        for (int row = 0; !packed.IsAtEnd; row++)
        {
            var parts = PackedHeading.Read(ref packed);
            bool hasAll = true;
            for (int i = 0; i < count && hasAll; i++)
            {
                hasAll = words[i].Occurs(query, text, parts.Title, packed.Separator)
                    || words[i].Occurs(query, text, parts.Body, packed.Separator)
                    || words[i].Occurs(query, text, parts.Closing, packed.Separator);
            }

            if (hasAll)
            {
                hits ??= [];
                Heading heading = catalog.ThemeAt(theme).AtRow(row);
                AddHits(query, words, count, packed, parts.Title, heading, HeadingField.Title, hits);
                AddHits(query, words, count, packed, parts.Body, heading, HeadingField.Body, hits);
                AddHits(query, words, count, packed, parts.Closing, heading, HeadingField.Closing, hits);
            }
        }
    }

    private static void AddHits(
        CharText query, WordBuffer words, int count, in PackedText text, TextSlice part, Heading heading,
        HeadingField field, List<SearchHit> hits)
    {
        int first = hits.Count;
        for (int i = 0; i < count; i++)
        {
            int at = part.Start;
            while ((at = words[i].Find(query, text.Text, at, part.End, text.Separator)) >= 0)
            {
                hits.Add(new SearchHit(heading, field, at - part.Start, words[i].Length));
                at += words[i].Length;
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
