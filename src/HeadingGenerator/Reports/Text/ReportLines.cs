using System;
using System.Collections.Generic;
using System.Text;

namespace HeadingGenerator;

/// <summary>Takes a text apart at its line ends, those of Unicode included. The one way from a text into a document.</summary>
internal static class ReportLines
{
    /// <summary>The first of the characters that are as wide as an ideograph, CJK radicals.</summary>
    private const char FirstWide = '\u2E80';

    private static readonly char[] _ends = ['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];
    private static readonly MarkSet _anyEnd = new(new string(_ends));

    /// <summary>The lines that are not blank, <see cref="CleanText">cleaned</see>, without the white space around them.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        if (IsOneLine(text))
        {
            string only = Clean(text);
            return only.Length > 0 ? [only] : [];
        }

        var lines = new List<string>();
        foreach (string part in text.Split(_ends, StringSplitOptions.RemoveEmptyEntries))
        {
            string line = Clean(part);
            if (line.Length > 0)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    /// <summary>The text on one line. A space joins Latin words; between Chinese characters it would be a gap.</summary>
    public static string Join(string text)
    {
        if (IsOneLine(text))
        {
            return Clean(text);
        }

        var joined = new StringBuilder(text.Length);
        foreach (string line in Split(text))
        {
            if (joined.Length > 0 && joined[joined.Length - 1] < FirstWide && line[0] < FirstWide)
            {
                joined.Append(' ');
            }

            joined.Append(line);
        }

        return joined.ToString();
    }

    private static string Clean(string line) => CleanText.Of(line).Trim();

    private static bool IsOneLine(string text) => _anyEnd.IndexIn(text) < 0;
}
