using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>
/// Where a heading ends, after the marks and the name that close it, and where its body starts; what it lacks is empty.
/// </summary>
internal readonly record struct HeadingParts(TextRange Title, int HeadingEnd, TextRange Body, TextRange ExplicitName);

/// <summary>Parts a heading from the body that runs on after it.</summary>
internal static class HeadingSplitter
{
    /// <summary>
    /// Splits the stretch from the end of the marker to the end of the line or to the next run-in marker; it may stand
    /// in a series whose points end with semicolons.
    /// </summary>
    public static HeadingParts Split(string text, in Marker marker, int end, bool inSemicolons)
    {
        int start = marker.ContentStart;
        end = Lines.Trim(text, start, end).End;
        int words = marker.Bold == '\0' ? Emphasis.Skip(text, start, end) : start;
        char bold = words > start ? text[start] : marker.Bold;
        int close = bold == '\0' ? -1 : Emphasis.FindClose(text, bold, words, end);
        int after = close + Emphasis.Length;
        bool isWhole = marker.Bold != '\0' && Characters.SkipSpace(text, after, end) > after;
        if (close == start)
        {
            // Only the marker is bold: **一、**标题.
            start = Lines.Trim(text, after, end).Start;
        }
        else if (close > 0 && SplitBold(text, words, close, end, isWhole) is { Title.IsEmpty: false } parts)
        {
            return parts;
        }

        int stop = FindEnd(text, start, end, marker.EndsAtColon, inSemicolons || IsRemarked(text, start, end));
        int bodyStart = stop < end ? stop + 1 : end;
        TextRange title = stop == end ? WithoutClosingMarks(text, start, end)
            : Lines.Trim(text, start, text[stop] is '！' or '？' or '!' or '?' ? bodyStart : stop);
        return WithExplicitName(text, title, bodyStart, end);
    }

    /// <summary>1.公布清单；（责任单位：政务中心） — whether the words in brackets after a semicolon end a line.</summary>
    private static bool IsRemarked(string text, int start, int end) => end > start
        && Characters.IsCloser(text[end - 1])
        && FindEnd(text, start, end, endsAtSemicolon: true) is var stop
        && stop + 1 < end
        && text[stop] is '；' or ';'
        && text[stop + 1] is '（' or '(' or '［' or '[' or '〔' or '【'
        && new Brackets(text, end).SkipFrom(stop + 1) == end;

    /// <summary>
    /// What is bold is the heading, if a mark ends it or nothing follows: **标题。**正文 and **标题**：正文; together with the
    /// marker before a space, too: **1. 标题** 正文.
    /// </summary>
    private static HeadingParts SplitBold(string text, int start, int close, int end, bool isWhole)
    {
        if (FindEnd(text, start, close) < close - 1)
        {
            return default;
        }

        TextRange title = WithoutClosingMarks(text, start, close);
        int bodyStart = Lines.Trim(text, close + Emphasis.Length, end).Start;
        if (bodyStart < end && text[bodyStart] is '：' or ':' or '。' or '；' or ';' or '—' or '.')
        {
            bodyStart = text[bodyStart] == '—' ? Runs.EndOf(text, bodyStart, end, static c => c == '—') : bodyStart + 1;
        }
        else if (!isWhole
            && bodyStart < end
            && title.End == close
            && text[bodyStart] != '{'
            && !Characters.IsSentenceEnd(text[close - 1]))
        {
            return default;
        }

        return WithExplicitName(text, title, bodyStart, end);
    }

    /// <summary>A heading, the <c>{#name}</c> that ends it or starts its body, and the body after both.</summary>
    private static HeadingParts WithExplicitName(string text, TextRange title, int bodyStart, int end)
    {
        TextRange body = Lines.Trim(text, bodyStart, end);
        int inTitle = title.IsEmpty || text[title.End - 1] != '}'
            ? -1
            : text.LastIndexOf("{#", title.End - 1, title.Length, StringComparison.Ordinal);
        TextRange name = inTitle < 0 ? default : NameAt(text, inTitle, title.End);
        if (!name.IsEmpty && name.End == title.End - 1)
        {
            title = Lines.Trim(text, title.Start, inTitle);
        }
        else if ((name = NameAt(text, body.Start, body.End)) is { IsEmpty: false })
        {
            bodyStart = name.End + 1;
            body = Lines.Trim(text, bodyStart, end);
        }

        return new HeadingParts(title, body.IsEmpty ? end : bodyStart, body, name);
    }

    /// <summary>The name that starts at a position, without its braces; empty if none does.</summary>
    private static TextRange NameAt(string text, int start, int end)
    {
        int close = Words.IsAt(text, start, "{#") ? text.IndexOf('}', start, end - start) : -1;
        return close > start + 2 ? new TextRange(start + 2, close) : default;
    }

    private static TextRange WithoutClosingMarks(string text, int start, int end)
    {
        int words = Runs.StartOf(text, start, end, static c => Characters.IsTrailingMark(c) || Characters.IsSpace(c));
        return Lines.Trim(text, start, words);
    }

    /// <summary>Whether a stretch ends like a sentence, or has one and goes on.</summary>
    public static bool IsSentence(string text, int start, int end) =>
        Characters.IsTrailingMark(text[end - 1]) || FindEnd(text, start, end) < end;

    /// <summary>The first full stop outside quotes and brackets, or a ！ or ？ before it; else the end.</summary>
    public static int FindEnd(string text, int start, int end, bool endsAtColon = false, bool endsAtSemicolon = false)
    {
        var brackets = new Brackets(text, end);
        int exclamation = -1;
        for (int i = start; i < end; i = Characters.IsCommonIdeograph(text[i]) ? i + 1 : brackets.Next(i))
        {
            char c = text[i];
            if (Characters.IsCommonIdeograph(c))
            {
                continue;
            }

            if (c == '。'
                || (endsAtColon && Characters.IsColon(c) && i + 1 < end)
                || (endsAtSemicolon && c is '；' or ';'))
            {
                return exclamation >= 0 ? exclamation : i;
            }

            if (exclamation < 0 && Characters.IsSentenceEnd(c))
            {
                exclamation = i;
            }
        }

        return end;
    }
}
