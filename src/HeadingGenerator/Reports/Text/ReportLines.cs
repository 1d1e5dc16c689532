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

    /// <summary>The lines that are not blank, <see cref="CleanText">cleaned</see>, without the white space around them.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        if (IsOneLine(text))
        {
            string only = CleanText.Of(text).Trim();
            return only.Length > 0 ? [only] : [];
        }

        var lines = new List<string>();
        foreach (string part in text.Split(_ends, StringSplitOptions.RemoveEmptyEntries))
        {
            string line = CleanText.Of(part).Trim();
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
        IReadOnlyList<string> lines = Split(text);
        if (lines.Count < 2)
        {
            return lines.Count == 0 ? string.Empty : lines[0];
        }

        var joined = new StringBuilder(text.Length);
        foreach (string line in lines)
        {
            if (joined.Length > 0 && joined[joined.Length - 1] < FirstWide && line[0] < FirstWide)
            {
                joined.Append(' ');
            }

            joined.Append(line);
        }

        return joined.ToString();
    }

    private static bool IsOneLine(string text)
    {
        foreach (char c in text)
        {
            if (c is (>= '\n' and <= '\r') or '\u0085' or '\u2028' or '\u2029')
            {
                return false;
            }
        }

        return true;
    }
}
