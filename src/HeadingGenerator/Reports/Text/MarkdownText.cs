using System.Text;

namespace HeadingGenerator;

/// <summary>Escapes text so that Markdown shows it as it is.</summary>
internal static class MarkdownText
{
    /// <summary>What stands before and after bold words.</summary>
    public const string StrongMark = "**";

    /// <summary>Characters that may start markup, wherever they stand.</summary>
    private static readonly MarkSet _marks = new("\\`*[]<>|~$_#&");

    /// <summary>Escapes one line.</summary>
    public static string Escape(string line) => Escape(line, BlockMarkOf(line));

    /// <summary>Escapes text after the start of a line, where 1. and - begin nothing.</summary>
    public static string EscapeInline(string text) => Escape(text, blockMark: -1);

    /// <summary>Sets text in bold.</summary>
    public static string Strong(string text) => StrongMark + EscapeInline(text) + StrongMark;

    private static string Escape(string line, int blockMark)
    {
        int start = _marks.IndexIn(line);
        start = start < 0 || (blockMark >= 0 && blockMark < start) ? blockMark : start;
        if (start < 0)
        {
            return line;
        }

        var escaped = new StringBuilder(line, 0, start, line.Length + 8);
        for (int i = start; i < line.Length; i++)
        {
            if (i == blockMark || IsInlineMark(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    // What starts markup in a line: CommonMark, and the tables, strikethrough and formulas of GitHub. Where a mark
    // means nothing it stays as it is: a backslash inside an address would become a part of it.
    private static bool IsInlineMark(string line, int index) => line[index] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '>' or '|' or '~' or '$' => true,
        '_' => !IsInsideWord(line, index),
        '#' => index == 0 || line[index - 1] is '#' or ' ' or '\t',
        '&' => IsReference(line, index),
        _ => false,
    };

    // snake_case: an underscore between letters or digits does not set off anything (CommonMark 0.31 §6.2).
    private static bool IsInsideWord(string line, int index) =>
        index > 0
            && index + 1 < line.Length
            && char.IsLetterOrDigit(line[index - 1])
            && char.IsLetterOrDigit(line[index + 1]);

    // &lt; &#38; &#x26;
    private static bool IsReference(string line, int index)
    {
        int end = index + 1;
        while (end < line.Length
            && line[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '#')
        {
            end++;
        }

        return end > index + 1 && end < line.Length && line[end] == ';';
    }

    // The character that makes the line a list item or a rule: - + = or the mark after a number. None is at -1.
    private static int BlockMarkOf(string line)
    {
        int mark = 0;
        while (mark < line.Length && line[mark] is >= '0' and <= '9')
        {
            mark++;
        }

        if (mark == line.Length)
        {
            return -1;
        }

        // Only a space makes 1. an item: 1.5 stays as it is.
        bool isMark = mark == 0
            ? line[0] is '-' or '+' or '='
            : line[mark] is '.' or ')' && (mark + 1 == line.Length || char.IsWhiteSpace(line[mark + 1]));
        return isMark ? mark : -1;
    }
}
