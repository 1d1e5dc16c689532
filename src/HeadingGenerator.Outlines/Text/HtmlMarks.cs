namespace HeadingGenerator.Outlines.Text;

/// <summary>
/// What a web page leaves around the words that are copied from its source: tags, and spaces by name.
/// </summary>
internal static class HtmlMarks
{
    private static readonly string[] _spaces = ["&nbsp;", "&emsp;", "&ensp;", "&#160;", "&#12288;"];

    private static readonly HashSet<string> _tags = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "br", "div", "span", "b", "strong", "em", "font", "center", "section", "h1", "h2", "h3", "h4", "ul",
        "ol", "li", "hr",
    };

    /// <summary>A text with blanks in the place of what HTML adds to it; the same text if there is none.</summary>
    public static string Blank(string text)
    {
        if (text.Contains("```"))
        {
            // What stands in code is meant as it is.
            return text;
        }

        char[]? blanked = null;
        for (int i = text.IndexOfAny(['<', '&']); i >= 0; i = i < text.Length ? text.IndexOfAny(['<', '&'], i) : -1)
        {
            int end = i > 0 && text[i - 1] == '`' ? i
                : text[i] == '<' ? TagEnd(text, i)
                : i + (Words.FindAt(text, i, text.Length, _spaces)?.Length ?? 0);
            blanked = end > i ? blanked ?? text.ToCharArray() : blanked;
            for (int j = i; j < end; j++)
            {
                blanked![j] = ' ';
            }

            i = Math.Max(end, i + 1);
        }

        return blanked is null ? text : new string(blanked);
    }

    /// <summary>The position after a tag; that of the tag itself if it is none that is known.</summary>
    private static int TagEnd(string text, int start)
    {
        const int longest = 200;
        int name = start + 1 < text.Length && text[start + 1] == '/' ? start + 2 : start + 1;
        int after = Runs.EndOf(
            text,
            name,
            text.Length,
            static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '1' and <= '4'));
        int close = text.IndexOfAny(['>', '<', '\n'], after, Math.Min(longest, text.Length - after));
        bool isTag = close >= 0 && text[close] == '>' && (close == after || text[after] is ' ' or '/');
        return isTag && _tags.Contains(text.Substring(name, after - name)) ? close + 1 : start;
    }
}
