using System.Globalization;
using System.Text;

namespace HeadingGenerator.Tool.Output;

/// <summary>Shows text on a terminal so that nothing of it is obeyed and nothing stays hidden.</summary>
internal static class Visible
{
    /// <summary>The text on one line: controls, invisible characters and line ends as escapes.</summary>
    public static string Of(string text) => Escape(text, keepsLines: false);

    /// <summary>The text with its lines and tabs; everything else that a terminal would obey as escapes.</summary>
    public static string Lines(string text) =>
        Escape(text.Replace("\r\n", "\n", StringComparison.Ordinal), keepsLines: true);

    private static string Escape(string text, bool keepsLines)
    {
        StringBuilder? shown = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isPair = char.IsSurrogatePair(text, i);
            bool isKept = isPair
                ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[i + 1])) != UnicodeCategory.Format
                : IsHarmless(c) || (keepsLines && c is '\n' or '\t');
            shown ??= isKept ? null : new StringBuilder(text, 0, i, text.Length + 16);
            if (isKept)
            {
                shown?.Append(text, i, isPair ? 2 : 1);
            }
            else
            {
                Append(shown!, isPair ? char.ConvertToUtf32(c, text[i + 1]) : c);
            }

            i += isPair ? 1 : 0;
        }

        return shown?.ToString() ?? text;
    }

    private static bool IsHarmless(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);

    private static void Append(StringBuilder shown, int character) => _ = character switch
    {
        '\n' => shown.Append(@"\n"),
        '\r' => shown.Append(@"\r"),
        '\t' => shown.Append(@"\t"),
        > 0xFFFF => shown.Append(CultureInfo.InvariantCulture, $@"\U{character:X8}"),
        _ => shown.Append(CultureInfo.InvariantCulture, $@"\u{character:X4}"),
    };
}
