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
        + @"(</?(p|br|div|span|b|i|u|strong|em|font|center|section|h[1-4]|ul|ol|li|hr)([ /][^<>\n]{0,200})?>"
        + "|&(nbsp|emsp|ensp|#160|#12288);)";

    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly char[] _starts = ['<', '&'];

    /// <summary>
    /// A text with blanks in the place of what HTML adds to it; the same text if there is none.
    /// </summary>
    public static string Blank(string text) => Replace(
        text, static found => found.Value[0] == '`' ? found.Value : new string(' ', found.Length));

    /// <summary>A text without what HTML adds to it: 明确&lt;b&gt;责任人&lt;/b&gt;.</summary>
    public static string Remove(string text) => Replace(
        text,
        static found => found.Value[0] == '`' ? found.Value
            : found.Value[0] == '&' || found.Groups[2].Value is "br" or "BR" ? " "
            : string.Empty);

    private static string Replace(string text, MatchEvaluator evaluator) =>
        text.IndexOfAny(_starts) < 0 ? text : Regex.Replace(text, CodeOrMark, evaluator, AnyCase);
}
