using System.Text.RegularExpressions;

namespace HeadingGenerator.Outlines.Text;

/// <summary>
/// What a web page leaves around the words that are copied from its source: tags, and spaces by name.
/// </summary>
internal static class HtmlMarks
{
    /// <summary>A mark that is no code: `&lt;br&gt;` speaks of one.</summary>
    private const string Marks =
        @"(?<!`)(</?(p|br|div|span|b|strong|em|font|center|section|h[1-4]|ul|ol|li|hr)([ /][^<>\n]{0,200})?>"
        + "|&(nbsp|emsp|ensp|#160|#12288);)";

    private static readonly char[] _starts = ['<', '&'];

    /// <summary>
    /// A text with blanks in the place of what HTML adds to it; the same text if there is none, or code in it, where
    /// all is meant as it is.
    /// </summary>
    public static string Blank(string text) => text.IndexOfAny(_starts) < 0 || text.Contains("```")
        ? text
        : Regex.Replace(
            text,
            Marks,
            static mark => new string(' ', mark.Length),
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
