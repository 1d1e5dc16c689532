using System.Text;

namespace HeadingGenerator;

/// <summary>Escapes text so that Markdown shows it as it is.</summary>
internal static class MarkdownText
{
    /// <summary>Escapes one line.</summary>
    public static string Escape(string line)
    {
        var escaped = new StringBuilder(line.Length + 8);
        int blockMark = BlockMarkOf(line);
        for (int i = 0; i < line.Length; i++)
        {
            if (i == blockMark || IsInlineMark(line[i]))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Sets one line in bold.</summary>
    public static string Strong(string line) => "**" + Escape(line) + "**";

    // What starts markup anywhere in a line: CommonMark, and the tables, strikethrough and formulas of GitHub.
    private static bool IsInlineMark(char c) =>
        c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' or '$';

    // The character that makes the line a list item or a rule: - + = or the mark behind a number. None is at -1.
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
