using System.Text;

namespace HeadingGenerator;

/// <summary>Escapes text for HTML.</summary>
internal static class HtmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Escapes text for an element or a quoted attribute; what HTML cannot hold becomes U+FFFD.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '"':
                    escaped.Append("&quot;");
                    break;
                case '\'':
                    escaped.Append("&#39;");
                    break;
                default:
                    escaped.Append(IsAllowed(text, i) ? c : Replacement);
                    break;
            }
        }

        return escaped.ToString();
    }

    // No control characters, no lone surrogates, no noncharacters.
    private static bool IsAllowed(string text, int index)
    {
        char c = text[index];
        return char.IsHighSurrogate(c) ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : char.IsLowSurrogate(c) ? index > 0 && char.IsHighSurrogate(text[index - 1])
            : c == '\t' || (!char.IsControl(c) && c is not ((>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE'));
    }
}
