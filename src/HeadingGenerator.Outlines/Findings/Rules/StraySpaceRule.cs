using System.Collections.Generic;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0305: a title holds a no-break space, a tab, a zero-width character, or a space between Chinese characters.</summary>
internal sealed class StraySpaceRule : OutlineRule
{
    private const char Wide = '　';

    public override void Check(Outline outline, List<Finding> findings)
    {
        string text = outline.Text;
        foreach (OutlineHeading heading in outline.Descendants())
        {
            TextRange title = heading.TitleRange;
            int stray = -1;
            List<TextEdit> edits = [];
            for (int start = title.Start; start < title.End; start++)
            {
                int end = start;
                while (end < title.End && Characters.IsSpace(text[end]) && !Characters.IsLineEnd(text[end]))
                {
                    end++;
                }

                if (FindStray(text, start, end) is var found and >= 0)
                {
                    stray = stray < 0 ? found : stray;
                    if (Replacement(text, title, start, end) is { } space)
                    {
                        edits.Add(new TextEdit(new TextRange(start, end), space));
                    }
                }

                start = end;
            }

            if (stray >= 0)
            {
                findings.Add(new Finding(FindingRules.StraySpace, new TextRange(stray, stray + 1), CodePoint(text[stray]), Quote(heading.Title)) { Repair = edits });
            }
        }
    }

    /// <summary>The first character of a stretch of spaces that does not belong there, or -1.</summary>
    private static int FindStray(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] != Wide && (text[i] != ' ' || IsBetweenWide(text, start, end)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// What an editor would put there: nothing for what takes no room or stands beside a comma, one wide space between clauses, a plain one beside
    /// Latin words. One character cut off from its clause may be a word torn apart, which only its author can tell.
    /// </summary>
    private static string? Replacement(string text, TextRange title, int start, int end)
    {
        bool takesRoom = false;
        for (int i = start; i < end; i++)
        {
            takesRoom |= !Characters.IsZeroWidth(text[i]);
        }

        if (!takesRoom || (IsBetweenWide(text, start, end) && (IsPause(text[start - 1]) || IsPause(text[end]))))
        {
            return string.Empty;
        }

        if (!IsBetweenWide(text, start, end))
        {
            return " ";
        }

        bool shortBefore = start - title.Start == 1 || Characters.IsSpace(text[start - 2]);
        bool shortBehind = title.End - end == 1 || Characters.IsSpace(text[end + 1]);
        return shortBefore == shortBehind ? Wide.ToString() : null;
    }

    private static bool IsBetweenWide(string text, int start, int end) =>
        start > 0 && end < text.Length && IsWide(text[start - 1]) && IsWide(text[end]);

    private static bool IsWide(char c) =>
        Characters.IsIdeograph(c) || IsPause(c) || c is '“' or '”' or '‘' or '’' or '《' or '》' or '（' or '）';

    private static bool IsPause(char c) => c is '，' or '、' or '；' or '：' or '！' or '？';
}
