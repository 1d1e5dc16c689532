using System.Text;
using HeadingGenerator.Outlines;
using Wcwidth;

namespace HeadingGenerator.Tool.Output;

/// <summary>The line of a fault, as much of it as fits a screen, with a mark below the fault.</summary>
internal static class Excerpt
{
    private const int LongestLead = 36;
    private const int LongestLine = 76;
    private const char Cut = '…';

    /// <summary>The excerpt of a stretch: the line, and the mark with the blanks before it.</summary>
    public static (string Line, string Blanks, string Mark) Of(string text, TextRange range)
    {
        int first = range.Start;
        for (int width = 0; first > 0 && !Characters.IsLineEnd(text[first - 1]) && width < LongestLead;)
        {
            first -= first > 1 && char.IsSurrogatePair(text, first - 2) ? 2 : 1;
            width += WidthOf(Shown(text, first));
        }

        bool isCut = first > 0 && !Characters.IsLineEnd(text[first - 1]);
        var line = new StringBuilder(isCut ? Cut.ToString() : string.Empty);
        int blanks = line.Length;
        int mark = 0;
        int all = line.Length;
        int at = first;
        while (at < text.Length && !Characters.IsLineEnd(text[at]) && all < LongestLine)
        {
            string shown = Shown(text, at);
            int width = WidthOf(shown);
            line.Append(shown);
            all += width;
            blanks += at < range.Start ? width : 0;
            mark += at >= range.Start && at < range.End ? width : 0;
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        }

        if (at < text.Length && !Characters.IsLineEnd(text[at]))
        {
            line.Append(Cut);
        }

        return (line.ToString(), new string(' ', blanks), new string('^', Math.Max(1, mark)));
    }

    /// <summary>The columns that text takes on a terminal: two for an ideograph, none for a combining mark.</summary>
    public static int WidthOf(string text) =>
        text.EnumerateRunes().Sum(static rune => Math.Max(0, UnicodeCalculator.GetWidth(rune)));

    private static string Shown(string text, int at) =>
        text[at] == '\t' ? " " : Visible.Of(text.Substring(at, char.IsSurrogatePair(text, at) ? 2 : 1));
}
