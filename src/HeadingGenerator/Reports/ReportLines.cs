using System;
using System.Linq;
using System.Text;

namespace HeadingGenerator;

/// <summary>Takes a text apart at its line ends, those of Unicode included.</summary>
internal static class ReportLines
{
    /// <summary>The first of the characters that are as wide as an ideograph, CJK radicals.</summary>
    private const char FirstWide = '\u2E80';

    private static readonly char[] _ends = ['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];

    /// <summary>The lines that are not blank, without the white space around them.</summary>
    public static string[] Split(string text) =>
        text.Split(_ends, StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Trim())
            .Where(line => line.Length > 0)
            .ToArray();

    /// <summary>The text on one line. A space joins Latin words; between Chinese characters it would be a gap.</summary>
    public static string Join(string text)
    {
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
}
