using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>One kind of irregularity.</summary>
internal abstract class OutlineRule
{
    /// <summary>The most characters of the text that a message quotes.</summary>
    private const int LongestQuotation = 60;

    /// <summary>Adds what it finds.</summary>
    public abstract void Check(Outline outline, List<Finding> findings);

    /// <summary>The beginning of a text, as much as a message can hold, on one line.</summary>
    internal static string Quote(string text)
    {
        int end = System.Math.Min(text.Length, LongestQuotation);
        end -= end < text.Length && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        var quoted = new StringBuilder(text.Substring(0, end));
        for (int i = 0; i < end; i++)
        {
            // A terminal would obey some of these, and a line break would part the message.
            quoted[i] = Characters.IsInvisible(quoted[i]) ? ' ' : quoted[i];
        }

        return end < text.Length ? quoted.Append('…').ToString() : quoted.ToString();
    }

    /// <summary>The code point of a character that is not seen, as it is looked up.</summary>
    protected static string CodePoint(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
