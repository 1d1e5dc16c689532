using System.Text;
using System.Xml;

namespace HeadingGenerator.OpenXml.Layout;

/// <summary>Text as XML can hold it.</summary>
internal static class WordText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text on one line, made valid; empty if there is none.</summary>
    public static string Line(string? text) => text is null ? string.Empty : Valid(ReportLines.Join(text));

    /// <summary>The text with U+FFFD for every character that XML 1.0 (§2.2) forbids.</summary>
    public static string Valid(string text)
    {
        int end = ValidLength(text, 0);
        if (end == text.Length)
        {
            return text;
        }

        var valid = new StringBuilder(text.Length);
        int start = 0;
        while (end < text.Length)
        {
            valid.Append(text, start, end - start).Append(Replacement);
            start = end + 1;
            end = ValidLength(text, start);
        }

        return valid.Append(text, start, end - start).ToString();
    }

    // The end of the valid text from start on: the length of the text, or the place of the first forbidden character.
    private static int ValidLength(string text, int start)
    {
        int i = start;
        while (i < text.Length)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                i++;
            }
            else if (char.IsSurrogatePair(text, i))
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return i;
    }
}
