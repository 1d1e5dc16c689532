using System.Globalization;

namespace HeadingGenerator.Outlines.Patterns;

/// <summary>Writes a pattern: 抓党建与{0}相融合, braces of the literals doubled.</summary>
internal static class PatternText
{
    public static string Of(string[] literals) => string.Concat(literals.Select(static (literal, i) =>
        (i > 0 ? "{" + (i - 1).ToString(CultureInfo.InvariantCulture) + "}" : string.Empty)
        + literal.Replace("{", "{{").Replace("}", "}}")));
}
