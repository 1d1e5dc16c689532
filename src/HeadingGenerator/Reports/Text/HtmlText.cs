using System.Text;

namespace HeadingGenerator;

/// <summary>Escapes text for HTML.</summary>
internal static class HtmlText
{
    private static readonly MarkSet _marks = new("&<>\"'");

    /// <summary>Escapes text for an element or a quoted attribute.</summary>
    public static string Escape(string text)
    {
        if (_marks.IndexIn(text) < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
