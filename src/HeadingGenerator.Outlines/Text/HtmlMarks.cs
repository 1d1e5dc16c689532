using System.Text.RegularExpressions;

namespace HeadingGenerator.Outlines.Text;

/// <summary>
/// What a web page leaves around the words that are copied from its source: tags, and spaces by name.
/// </summary>
internal static class HtmlMarks
{
    /// <summary>Code, which is meant as it is, or a mark: `&lt;br&gt;` speaks of one.</summary>
    private const string CodeOrMark =
        @"```[\s\S]*?(?:```|\z)|(?<!`)"
        + @"(</?(p|br|div|span|b|strong|em|font|center|section|h[1-4]|ul|ol|li|hr)([ /][^<>\n]{0,200})?>"
        + "|&(nbsp|emsp|ensp|#160|#12288);)";

    private static readonly char[] _starts = ['<', '&'];

    /// <summary>
    /// A text with blanks in the place of what HTML adds to it; the same text if there is none.
    /// </summary>
    public static string Blank(string text) => text.IndexOfAny(_starts) < 0
        ? text
        : Regex.Replace(
            text,
            CodeOrMark,
            static found => found.Value[0] == '`' ? found.Value : new string(' ', found.Length),
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
