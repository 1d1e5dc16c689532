using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Series;

/// <summary>
/// 做到三个到位：宣传到位。…排查到位。…看护到位。… — sentences inside a paragraph that share the word that is counted before them,
/// as many as it says, each with text after it.
/// </summary>
internal static class CountedSentences
{
    /// <summary>What <c>headings show --why</c> calls them.</summary>
    public const string Row = "counted-sentences";

    private const int WordLength = 2;
    private const int LongestSentence = 14;
    private const int LongestTitle = 60;

    /// <summary>After how many counts that nothing answers to a paragraph is given up.</summary>
    private const int MostCounts = 4;

    /// <summary>Finds them after the words that count them: in a title above, or in the paragraph itself.</summary>
    public static IReadOnlyList<RunInPoint> Find(string text, TextRange title, int start, int end)
    {
        List<RunInPoint>? points = title.Length <= LongestTitle ? Find(text, title.Start, title.End, start, end) : null;
        points ??= Find(text, start, end, start, end) ?? FindAlike(text, start, end);
        return (IReadOnlyList<RunInPoint>?)points ?? [];
    }

    /// <summary>
    /// 坚持应用为先。…坚持数据共享。…坚持安全可控。… — three and more from the start of a paragraph on that open with one verb and are
    /// of one length need no count.
    /// </summary>
    private static List<RunInPoint>? FindAlike(string text, int start, int end)
    {
        const int fewest = 3;
        int length = text.IndexOf('。', start, Math.Min(LongestSentence + 1, end - start)) - start;
        if (length <= WordLength || !Words.StartsWithAny(text, start, end, Lexicon.TopicVerbs))
        {
            return null;
        }

        string word = text.Substring(start, WordLength);
        return text.IndexOf(word, start + length, end - start - length, StringComparison.Ordinal) > 0
            && Collect(text, word, start, end) is { Count: >= fewest } points
            && points[0].Marker.Start == start
            && AreAlike(text, points, length)
            ? points
            : null;
    }

    private static bool AreAlike(string text, List<RunInPoint> points, int length) => points.TrueForAll(
        point => FindEnd(text, point.Marker.Start, text.Length) - point.Marker.Start == length
            && string.CompareOrdinal(text, point.Marker.Start, text, points[0].Marker.Start, WordLength) == 0);

    private static List<RunInPoint>? Find(string text, int promise, int promiseEnd, int start, int end)
    {
        int counts = 0;
        int word = promise;
        while (counts < MostCounts && text.IndexOf('个', word, promiseEnd - word) is var counter and >= 0)
        {
            word = counter + 1;
            int numeral = Runs.StartOf(text, promise, counter, Numerals.IsChinese);
            if (Numerals.ReadChinese(text, numeral, counter, out int number) == counter
                && number > 2
                && word + WordLength <= promiseEnd)
            {
                List<RunInPoint> points = Collect(text, text.Substring(word, WordLength), Math.Max(start, word), end);
                if (points.Count == number)
                {
                    return points;
                }

                counts++;
            }
        }

        return null;
    }

    /// <summary>The short sentences that open or end with a word; none if one of them has nothing after it.</summary>
    private static List<RunInPoint> Collect(string text, string word, int start, int end)
    {
        List<RunInPoint> points = [];
        int body = -1;
        int words = start;
        for (int stop = FindEnd(text, words, end); stop < end; stop = FindEnd(text, words, end))
        {
            int next = Characters.SkipSpace(text, stop + 1, end);
            bool isTopic = text[stop] == '。'
                && stop - words is > WordLength and <= LongestSentence
                && text.IndexOf('，', words, stop - words) < 0
                && (Words.IsAt(text, words, word) || Words.IsAt(text, stop - WordLength, word));
            if (isTopic)
            {
                if (words == body || next == end)
                {
                    return [];
                }

                points.Add(new RunInPoint(new Marker(MarkerFamilies.Plain, 0, words, words, words), 1, false));
                body = next;
            }

            words = next;
        }

        return points;
    }

    private static int FindEnd(string text, int start, int end) => Runs.Find(text, start, end, Characters.IsHeadingEnd);
}
