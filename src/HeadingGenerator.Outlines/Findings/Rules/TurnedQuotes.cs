using System.Collections.Generic;
using System.Linq;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>”甲” and “甲“: quotes that are turned the wrong way.</summary>
internal static class TurnedQuotes
{
    private const char Opener = '“';
    private const char Closer = '”';

    /// <summary>
    /// The quotes of a line that are turned the wrong way: if these are turned, and not otherwise, its quotes make
    /// pairs around words. Empty if there are none.
    /// </summary>
    public static List<int> In(string text, in Line line)
    {
        int[] quotes = [.. Enumerable.Range(line.ContentStart, line.Length).Where(i => text[i] is Opener or Closer)];
        var turned = new List<int>();
        for (int i = 0; i + 1 < quotes.Length; i += 2)
        {
            (int start, int end) = (quotes[i], quotes[i + 1]);
            if (text[start] == Opener && text[end] == Closer)
            {
                continue;
            }

            if (text[start] != text[end] || !IsWord(text, start + 1, end))
            {
                return [];
            }

            turned.Add(text[start] == Closer ? start : end);
        }

        return quotes.Length % 2 == 0 ? turned : [];
    }

    /// <summary>The quote that is meant.</summary>
    public static char Turn(char quote) => quote == Opener ? Closer : Opener;

    private static bool IsWord(string text, int start, int end) =>
        start < end && Runs.Find(text, start, end, static c => Characters.IsClauseEnd(c) || Characters.IsSpace(c)) == end;
}
