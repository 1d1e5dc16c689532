using System.Collections.Generic;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>One kind of irregularity.</summary>
internal abstract class OutlineRule
{
    /// <summary>The most characters of the text that a message quotes.</summary>
    private const int LongestQuotation = 60;

    /// <summary>Adds what it finds.</summary>
    public abstract void Check(Outline outline, List<Finding> findings);

    /// <summary>The beginning of a text, as much as a message can hold.</summary>
    protected static string Quote(string text)
    {
        if (text.Length <= LongestQuotation)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[LongestQuotation - 1]) ? LongestQuotation - 1 : LongestQuotation;
        return text.Substring(0, end) + "…";
    }

    /// <summary>The code point of a character that is not seen, as it is looked up.</summary>
    protected static string CodePoint(char c) => "U+" + ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
}
