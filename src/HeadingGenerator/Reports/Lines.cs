using System;
using System.Linq;

namespace HeadingGenerator;

/// <summary>Takes a text apart at its line ends, those of Unicode included.</summary>
internal static class Lines
{
    private static readonly char[] _ends = ['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];

    /// <summary>The lines that are not blank, without the white space around them.</summary>
    public static string[] Split(string text) =>
        text.Split(_ends, StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Trim())
            .Where(line => line.Length > 0)
            .ToArray();

    /// <summary>The text on one line.</summary>
    public static string Join(string text) => string.Join(" ", Split(text));
}
