using System.Text;

namespace HeadingGenerator;

/// <summary>
/// Takes a text apart at its line ends, those of Unicode included. The one way from a text into a document.
/// </summary>
internal static class ReportLines
{
    /// <summary>
    /// The lines that are not blank, <see cref="CleanText">cleaned</see>, without the white space around them.
    /// </summary>
    public static IReadOnlyList<string> Split(string text)
    {
        if (CleanText.IsCommonLine(text))
        {
            return text.Length > 0 ? [text] : [];
        }

        if (!Characters.HasParagraphEnd(text))
        {
            string only = Clean(text);
            return only.Length > 0 ? [only] : [];
        }

        var lines = new List<string>();
        foreach (string part in text.Split(Characters.ParagraphEnds, StringSplitOptions.RemoveEmptyEntries))
        {
            string line = Clean(part);
            if (line.Length > 0)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    /// <summary>The first of these lines, empty if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="others">The lines after it.</param>
    public static string First(string text, out string[] others)
    {
        if (CleanText.IsCommonLine(text))
        {
            others = [];
            return text;
        }

        IReadOnlyList<string> lines = Split(text);
        others = lines.Skip(1).ToArray();
        return lines.Count > 0 ? lines[0] : string.Empty;
    }

    /// <summary>
    /// The text on one line. A space joins Latin words; between Chinese characters it would be a gap.
    /// </summary>
    public static string Join(string text)
    {
        if (CleanText.IsCommonLine(text))
        {
            return text;
        }

        if (!Characters.HasParagraphEnd(text))
        {
            return Clean(text);
        }

        var joined = new StringBuilder(text.Length);
        foreach (string line in Split(text))
        {
            if (joined.Length > 0 && !Characters.IsWide(joined[joined.Length - 1]) && !Characters.IsWide(line[0]))
            {
                joined.Append(' ');
            }

            joined.Append(line);
        }

        return joined.ToString();
    }

    private static string Clean(string line) => CleanText.Of(line).Trim();
}
