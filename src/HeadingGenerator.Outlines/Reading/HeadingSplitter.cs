using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Reading;

/// <summary>Where a heading ends and its body starts.</summary>
internal readonly record struct HeadingParts(TextRange Title, int HeadingEnd, TextRange Body, TextRange ExplicitName);

/// <summary>Parts a heading from the body that runs on behind it.</summary>
internal static class HeadingSplitter
{
    /// <summary>Splits the stretch from the end of the marker to the end of the line or to the next run-in marker.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the heading starts.</param>
    /// <param name="end">The end of the stretch.</param>
    /// <param name="endsAtColon">Whether the heading ends at a colon, too.</param>
    /// <param name="inSemicolons">Whether it stands in a series whose points end with semicolons.</param>
    public static HeadingParts Split(string text, int start, int end, bool endsAtColon, bool inSemicolons)
    {
        end = Lines.Trim(text, start, end).End;
        inSemicolons |= end > start && text[end - 1] is '；' or ';';
        int stop = FindEnd(text, start, end, endsAtColon, inSemicolons);
        int bodyStart = stop < end ? stop + 1 : end;
        int titleEnd = stop;
        if (stop < end && text[stop] is '！' or '？' or '!' or '?')
        {
            titleEnd = stop + 1;
        }
        else if (stop == end)
        {
            while (titleEnd > start && (Characters.IsClosingMark(text[titleEnd - 1]) || Characters.IsSpace(text[titleEnd - 1])))
            {
                titleEnd--;
            }
        }

        TextRange title = Lines.Trim(text, start, titleEnd);
        TextRange name = TakeExplicitName(text, ref title);
        TextRange body = Lines.Trim(text, bodyStart, end);
        if (name.IsEmpty && !body.IsEmpty && TryReadExplicitName(text, body.Start, body.End, out name, out int behind))
        {
            bodyStart = behind;
            body = Lines.Trim(text, behind, end);
        }

        return new HeadingParts(title, body.IsEmpty ? end : bodyStart, body, name);
    }

    /// <summary>The first full stop outside quotes and brackets, or a ！ or ？ before it; else the end.</summary>
    public static int FindEnd(string text, int start, int end, bool endsAtColon = false, bool endsAtSemicolon = false)
    {
        var brackets = new Brackets(text, end);
        int exclamation = -1;
        int position = start;
        while (position < end)
        {
            char c = text[position];
            if (Characters.IsCommonIdeograph(c))
            {
                position++;
                continue;
            }

            int behind = brackets.SkipFrom(position);
            if (behind > position)
            {
                position = behind;
                continue;
            }

            if (c == '。' || (endsAtColon && c is '：' or ':' && position + 1 < end) || (endsAtSemicolon && c is '；' or ';'))
            {
                return exclamation >= 0 ? exclamation : position;
            }

            if (exclamation < 0 && c is '！' or '？' or '!' or '?')
            {
                exclamation = position;
            }

            position++;
        }

        return end;
    }

    /// <summary>Takes <c>{#name}</c> off the end of a title.</summary>
    private static TextRange TakeExplicitName(string text, ref TextRange title)
    {
        if (title.IsEmpty || text[title.End - 1] != '}')
        {
            return default;
        }

        int open = text.LastIndexOf("{#", title.End - 1, title.Length, System.StringComparison.Ordinal);
        if (open < 0 || !TryReadExplicitName(text, open, title.End, out TextRange name, out int behind) || behind != title.End)
        {
            return default;
        }

        title = Lines.Trim(text, title.Start, open);
        return name;
    }

    private static bool TryReadExplicitName(string text, int start, int end, out TextRange name, out int behind)
    {
        name = default;
        behind = start;
        if (end - start < 3 || text[start] != '{' || text[start + 1] != '#')
        {
            return false;
        }

        int close = text.IndexOf('}', start + 2, end - start - 2);
        if (close < 0)
        {
            return false;
        }

        name = new TextRange(start + 2, close);
        behind = close + 1;
        return !name.IsEmpty;
    }
}
