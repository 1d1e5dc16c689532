using System.Collections.Generic;
using System.Linq;

namespace HeadingGenerator;

/// <summary>Finds the quoted word of a title that the pattern of its points repeats.</summary>
internal static class Keywords
{
    /// <summary>
    /// The first quoted word that a literal of <paramref name="pattern"/> holds, with or without its count; null if
    /// there is none.
    /// </summary>
    public static string? Find(string title, SentencePattern pattern) =>
        Quotations.Of(title)
            .SelectMany(Readings)
            .FirstOrDefault(word => pattern.Literals.Any(literal => literal.Contains(word)));

    /// <summary>
    /// The word as it stands, without its numeral, and without what things are counted in: 四个党建, 个党建, 党建.
    /// </summary>
    private static IEnumerable<string> Readings(string word)
    {
        yield return word;
        int behind = Numerals.ReadCount(word, 0, word.Length, out int number);
        if (number < 2 || behind == word.Length)
        {
            yield break;
        }

        yield return word.Substring(behind);
        if (behind + 1 < word.Length && TitlePromise.IsCounter(word[behind]))
        {
            yield return word.Substring(behind + 1);
        }
    }
}
