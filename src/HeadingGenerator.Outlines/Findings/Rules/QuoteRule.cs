using System.Collections.Generic;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0301: a quote or bracket without its partner on the line. The first of a line is reported; it upsets those behind it.</summary>
internal sealed class QuoteRule : OutlineRule
{
    private const string Closers = "”》〉」』】〕）］";

    public override void Check(Outline outline, List<Finding> findings)
    {
        var markers = new MarkerMap(outline);
        var open = new Stack<int>();
        foreach (Line line in outline.Lines)
        {
            open.Clear();
            int stray = FindStray(outline.Text, line, markers, open);
            if (stray < 0 && open.Count > 0)
            {
                // The innermost opener that is left is the one nearest to its missing partner.
                stray = open.Pop();
            }

            if (stray >= 0)
            {
                findings.Add(new Finding(FindingRules.UnbalancedQuote, new TextRange(stray, stray + 1), outline.Text[stray].ToString())
                {
                    Repair = Balance(outline.Text, line, stray),
                });
            }
        }
    }

    /// <summary>The first closer without an opener, or -1; openers without a closer stay on the stack.</summary>
    private static int FindStray(string text, in Line line, MarkerMap markers, Stack<int> open)
    {
        int position = line.ContentStart;
        while (position < line.ContentEnd)
        {
            int behind = markers.Skip(position);
            if (behind > position)
            {
                position = behind;
                continue;
            }

            char c = text[position];
            if (c == '"' && open.Count > 0 && text[open.Peek()] == '"')
            {
                open.Pop();
            }
            else if (c != '‘' && Characters.CloserOf(c) != '\0')
            {
                open.Push(position);
            }
            else if (Closers.IndexOf(c) >= 0 || c is ')' or ']')
            {
                if (open.Count == 0 || !Characters.Closes(c, Characters.CloserOf(text[open.Peek()])))
                {
                    return open.Count == 0 ? position : -1;
                }

                open.Pop();
            }

            position++;
        }

        return -1;
    }

    /// <summary>Only where a whole clause is quoted is there one place for the partner: ，“以案说法。 → ，“以案说法”。</summary>
    private static List<TextEdit> Balance(string text, in Line line, int stray)
    {
        char closer = Characters.CloserOf(text[stray]);
        int end = stray + 1;
        if (closer != '\0' && text[stray] != '"')
        {
            bool startsClause = stray == line.ContentStart || Characters.IsBoundaryMark(text[stray - 1]);
            while (end < line.ContentEnd && !IsClauseMark(text[end]))
            {
                end++;
            }

            bool endsSentence = end == line.ContentEnd || Characters.IsSentenceEnd(text[end]) || text[end] == '；';
            return startsClause && endsSentence && end > stray + 1 ? [new TextEdit(new TextRange(end, end), closer.ToString())] : [];
        }

        return [];
    }

    private static bool IsClauseMark(char c) => Characters.IsClauseEnd(c) || Characters.IsSentenceEnd(c) || Characters.CloserOf(c) != '\0' || Closers.IndexOf(c) >= 0;
}
