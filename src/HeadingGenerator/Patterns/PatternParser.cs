using System.Globalization;
using System.Text;

namespace HeadingGenerator;

/// <summary>Reads the text of a pattern: literals, numbered slots, doubled braces.</summary>
internal static class PatternParser
{
    /// <summary>Splits <paramref name="text"/> into its literals.</summary>
    /// <param name="text">The text of the pattern.</param>
    /// <param name="position">Where the text is wrong, if it is.</param>
    /// <param name="error">What is wrong there, or null.</param>
    /// <returns>The literals, one more than there are slots, or null.</returns>
    public static string[]? Parse(string text, out int position, out string? error)
    {
        var literals = new List<string>();
        var literal = new StringBuilder();
        for (position = 0; position < text.Length; position++)
        {
            char c = text[position];
            if (c is not ('{' or '}'))
            {
                literal.Append(c);
            }
            else if (position + 1 < text.Length && text[position + 1] == c)
            {
                literal.Append(c);
                position++;
            }
            else if (c == '}')
            {
                error = Messages.LoneBrace;
                return null;
            }
            else
            {
                string slot = "{" + literals.Count.ToString(CultureInfo.InvariantCulture) + "}";
                if (string.CompareOrdinal(text, position, slot, 0, slot.Length) != 0)
                {
                    error = Messages.SlotExpected(slot);
                    return null;
                }

                literals.Add(literal.ToString());
                literal.Clear();
                position += slot.Length - 1;
            }
        }

        literals.Add(literal.ToString());
        error = null;
        return literals.ToArray();
    }
}
