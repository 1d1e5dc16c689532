using System;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Reading;

/// <summary>
/// What closes a merged paragraph speaks of the heading above, not of the last point. It shows by taking up the words of that
/// heading (…四要推动低碳发展。…。筑牢生态安全屏障，是…), or because the points are clauses of one sentence that is over
/// (一是增收；二是减支。年底前完成。).
/// </summary>
internal static class ClosingSentence
{
    /// <summary>How many characters in a row have to return.</summary>
    private const int ReturningWords = 4;

    /// <summary>The longest title that is compared.</summary>
    private const int LongestTitle = 80;

    /// <summary>The longest sentence that is looked at.</summary>
    private const int LongestSentence = 400;

    /// <summary>Moves the body of the last point in a paragraph, or the last sentence of it, to its parent, if it speaks of the parent.</summary>
    public static void GiveToParent(string text, OutlineHeading point)
    {
        if (point.Owner is { } owner && point.BodyRanges.Count == 1 && IsClauseOfSentence(text, point, owner))
        {
            owner.AddBody(point.BodyRanges[0]);
            point.ReplaceBody(default);
            return;
        }

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

    /// <summary>Whether a comma or a semicolon parts the point from others in the paragraph, none of which has a body.</summary>
    private static bool IsClauseOfSentence(string text, OutlineHeading point, OutlineHeading owner)
    {
        int previous = owner.Points.Count - 2;
        bool found = false;
        for (; previous >= 0; previous--)
        {
            OutlineHeading sibling = owner.Points[previous];
            if (sibling.LineIndex != point.LineIndex || sibling.StartsLine)
            {
                break;
            }

            if (sibling.BodyRanges.Count > 0 || sibling.Points.Count > 0 || text[owner.Points[previous + 1].HeadingRange.Start - 1] is not ('；' or ';' or '，' or ',' or '、'))
            {
                return false;
            }

            found = true;
            if (sibling.Number == 1)
            {
                break;
            }
        }

        return found;
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
