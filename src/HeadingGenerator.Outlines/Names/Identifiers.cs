using System.Globalization;
using System.Text;
using HeadingGenerator.Outlines.Names;

namespace HeadingGenerator.Outlines;

/// <summary>What C# takes for an identifier, narrowed to what a reader can see.</summary>
public static class Identifiers
{
    /// <summary>The longest name that is made of a text, in UTF-16 code units.</summary>
    public const int LongestName = 60;

    /// <summary>1.1 is not 11, and 1—3 not 13.</summary>
    private const string BetweenDigits = ".．-–—~～/";

    /// <summary>
    /// Whether a name can stand in C# as it is, or after an <c>@</c>: letters, digits and <c>_</c>, not starting with
    /// a digit.
    /// </summary>
    /// <remarks>
    /// Invisible characters and those outside the basic plane are refused; the compiler ignores the first and does not
    /// take the second.
    /// </remarks>
    public static bool IsValid(string? name) =>
        name is { Length: > 0 and <= 2 * LongestName } && CanStart(name[0]) && name.All(CanContain);

    /// <summary>Whether C# takes a name apart at dots into valid identifiers, as a namespace.</summary>
    public static bool IsValidNamespace(string? name) => name is not null && name.Split('.').All(IsValid);

    /// <summary>
    /// Makes an identifier of any text: keeps what an identifier can hold, + as 加, and puts <c>_</c> before a digit.
    /// </summary>
    /// <returns>The identifier; empty if nothing is left.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string From(string text)
    {
        ThrowHelper.ThrowIfNull(text);
        if (text.Length <= LongestName && Characters.AreCommonIdeographs(text))
        {
            return text;
        }

        var name = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length && name.Length < LongestName; i++)
        {
            if (Characters.IsCommonIdeograph(text[i]))
            {
                name.Append(text[i]);
                continue;
            }

            char c = LookAlikes.Plain(text[i]);
            if (c is '+' or '＋')
            {
                name.Append('加');
            }
            else if (BetweenDigits.IndexOf(c) >= 0
                && i > 0
                && i + 1 < text.Length
                && Characters.IsDigit(text[i - 1])
                && Characters.IsDigit(text[i + 1]))
            {
                name.Append('_');
            }
            else if (CanContain(c) && !Composition.TryJoin(name, c))
            {
                name.Append(c);
            }
        }

        string result = name.ToString();
        return result.Length > 0 && !CanStart(result[0]) ? "_" + result : result;
    }

    private static bool CanStart(char c) => c == '_' || IsLetter(c);

    private static bool CanContain(char c) => !Characters.IsInvisible(c)
        && (IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark);

    private static bool IsLetter(char c) => Characters.IsCommonIdeograph(c) || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;
}
