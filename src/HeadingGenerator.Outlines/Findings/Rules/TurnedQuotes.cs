using System.Collections.Generic;
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
        var turned = new List<int>();
        int start = -1;
        for (int i = line.ContentStart; i < line.ContentEnd; i++)
        {
            if (text[i] is not (Opener or Closer))
            {
                continue;
            }

            if (start < 0)
            {
                start = i;
                continue;
            }

            bool isRight = text[start] == Opener && text[i] == Closer;
            if (!isRight && (text[start] != text[i] || !IsWord(text, start + 1, i)))
            {
                return [];
            }

            if (!isRight)
            {
                turned.Add(text[start] == Closer ? start : i);
            }

            start = -1;
        }

        return start < 0 ? turned : [];
    }

    /// <summary>The quote that is meant.</summary>
    public static char Turn(char quote) => quote == Opener ? Closer : Opener;

    private static bool IsWord(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (Characters.IsClauseEnd(text[i]) || Characters.IsSpace(text[i]))
            {
                return false;
            }
        }

        return start < end;
    }
}
