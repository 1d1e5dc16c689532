using System;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Reading;

/// <summary>
/// The sentence that closes a merged paragraph (…四要推动低碳发展。…。筑牢生态安全屏障，是…) speaks of the heading above,
/// not of the last point. It shows by taking up the words of that heading.
/// </summary>
internal static class ClosingSentence
{
    /// <summary>How many characters in a row have to return.</summary>
    private const int ReturningWords = 4;

    /// <summary>The longest title that is compared.</summary>
    private const int LongestTitle = 80;

    /// <summary>The longest sentence that is looked at.</summary>
    private const int LongestSentence = 400;

    /// <summary>Moves the last sentence of a point's body to its parent, if it speaks of the parent.</summary>
    public static void GiveToParent(string text, OutlineHeading point)
    {
        if (point.Parent is not { } parent || point.BodyRanges.Count != 1 || parent.TitleRange.Length > LongestTitle)
        {
            return;
        }

        TextRange body = point.BodyRanges[0];
        int start = LastSentenceStart(text, body);
        if (start <= body.Start || body.End - start > LongestSentence)
        {
            return;
        }

        string title = parent.TitleRange.Of(text);
        if (Shared(text, start, body.End, title) && !Shared(text, start, body.End, point.TitleRange.Of(text)))
        {
            point.ReplaceBody(Lines.Trim(text, body.Start, start));
            parent.AddBody(new TextRange(start, body.End));
        }
    }

    private static int LastSentenceStart(string text, TextRange body)
    {
        int start = body.Start;
        int position = body.Start;
        var brackets = new Brackets(text, body.End);
        while (position < body.End)
        {
            int behind = brackets.SkipFrom(position);
            if (behind > position)
            {
                position = behind;
                continue;
            }

            position++;
            if (Characters.IsSentenceEnd(text[position - 1]) && position < body.End)
            {
                start = position;
            }
        }

        return start;
    }

    private static bool Shared(string text, int start, int end, string title)
    {
        for (int i = 0; i + ReturningWords <= title.Length; i++)
        {
            if (text.IndexOf(title.Substring(i, ReturningWords), start, end - start, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
