using System.Globalization;
using System.Text;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>The signs of fonts that have pictures in place of letters, as characters that look like them.</summary>
internal static class SymbolFonts
{
    /// <summary>The sign for a bullet whose look is not known.</summary>
    public const string Bullet = "•";

    // Such fonts lie in the private area from U+F000 on, by the code of a byte.
    private const int FirstPrivate = 0xF000;
    private const int LastPrivate = 0xF0FF;

    private static readonly Dictionary<int, string> _symbol = Signs(
        "B7• B0° B1± B4× A3≤ B3≥ B9≠ A5∞ AE→ AC← AD↑ AF↓ A8♦ 2D− 6Dμ 61α 62β 67γ 64δ 70π "
        + "53Σ 57Ω 44Δ D6√");

    private static readonly Dictionary<int, string> _wingdings = Signs(
        "6C● 6E■ 6F□ 71❑ 72❒ 75◆ 76❖ 77◆ 9F• A7▪ A8□ A1○ AB★ D8➢ E0→ E8➔ F0⇨ FB✗ FC✓ FD☒ "
        + "FE☑ 46☞ 4A☺ B2✧ 81① 82② 83③ 84④ 85⑤ 86⑥ 87⑦ 88⑧ 89⑨ 8A⑩ 8C❶ 8D❷ 8E❸ 8F❹ 90❺ 91❻ "
        + "92❼ 93❽ 94❾ 95❿");

    private static readonly Dictionary<int, string> _wingdings2 = Signs(
        "4F✗ 50✓ 51☒ 52☑ 53☒ 54☒ A3□ 98• 96• 97● 6A① 6B② 6C③ 6D④ 6E⑤ 6F⑥ 70⑦ 71⑧ 72⑨ 73⑩");

    /// <summary>Reads pairs of a code, two hexadecimal digits, and a sign.</summary>
    private static Dictionary<int, string> Signs(string pairs)
    {
        var signs = new Dictionary<int, string>();
        foreach (string pair in pairs.Split(' '))
        {
            int code = int.Parse(pair.Remove(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            signs.Add(code, pair.Substring(2));
        }

        return signs;
    }

    /// <summary>The sign of a font by its code, four hexadecimal digits.</summary>
    public static string OfCode(string? code, string font) =>
        int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value)
        && value is > 0 and <= char.MaxValue
        && !char.IsSurrogate((char)value)
            ? Convert(((char)value).ToString(), font)
            : string.Empty;

    /// <summary>Replaces the signs of a font that has pictures; other texts stay.</summary>
    public static string Convert(string text, string font)
    {
        Dictionary<int, string>? signs = font switch
        {
            "Symbol" => _symbol,
            "Wingdings" => _wingdings,
            "Wingdings 2" => _wingdings2,
            _ => null,
        };
        var converted = new StringBuilder();
        foreach (char c in text)
        {
            bool isPrivate = c is >= (char)FirstPrivate and <= (char)LastPrivate;
            int code = isPrivate ? c - FirstPrivate : c;
            if (signs is not null && code <= byte.MaxValue)
            {
                converted.Append(signs.TryGetValue(code, out string? sign) ? sign : Bullet);
            }
            else
            {
                converted.Append(isPrivate ? Bullet : c.ToString());
            }
        }

        return converted.ToString();
    }
}
