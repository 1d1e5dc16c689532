using System.Globalization;
using System.Text;

namespace HeadingGenerator.Outlines.Patterns;

/// <summary>Writes a pattern: 抓党建与{0}相融合, braces of the literals doubled.</summary>
internal static class PatternText
{
    public static string Of(string[] literals)
    {
        var text = new StringBuilder();
        for (int i = 0; i < literals.Length; i++)
        {
            if (i > 0)
            {
                text.Append('{').Append((i - 1).ToString(CultureInfo.InvariantCulture)).Append('}');
            }

            text.Append(literals[i].Replace("{", "{{").Replace("}", "}}"));
        }

        return text.ToString();
    }
}
