using System.Collections.Generic;
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

    private static readonly Dictionary<int, string> _symbol = new()
    {
        [0xB7] = "•", [0xB0] = "°", [0xB1] = "±", [0xB4] = "×", [0xA3] = "≤", [0xB3] = "≥", [0xB9] = "≠", [0xA5] = "∞",
        [0xAE] = "→", [0xAC] = "←", [0xAD] = "↑", [0xAF] = "↓", [0xA8] = "♦", [0x2D] = "−", [0x6D] = "μ", [0x61] = "α",
        [0x62] = "β", [0x67] = "γ", [0x64] = "δ", [0x70] = "π", [0x53] = "Σ", [0x57] = "Ω", [0x44] = "Δ", [0xD6] = "√",
    };

    private static readonly Dictionary<int, string> _wingdings = new()
    {
        [0x6C] = "●", [0x6E] = "■", [0x6F] = "□", [0x71] = "❑", [0x72] = "❒", [0x75] = "◆", [0x76] = "❖", [0x77] = "◆",
        [0x9F] = "•", [0xA7] = "▪", [0xA8] = "□", [0xA1] = "○", [0xAB] = "★", [0xD8] = "➢", [0xE0] = "→", [0xE8] = "➔",
        [0xF0] = "⇨", [0xFB] = "✗", [0xFC] = "✓", [0xFD] = "☒", [0xFE] = "☑", [0x46] = "☞", [0x4A] = "☺", [0xB2] = "✧",
        [0x81] = "①", [0x82] = "②", [0x83] = "③", [0x84] = "④", [0x85] = "⑤", [0x86] = "⑥", [0x87] = "⑦", [0x88] = "⑧",
        [0x89] = "⑨", [0x8A] = "⑩", [0x8C] = "❶", [0x8D] = "❷", [0x8E] = "❸", [0x8F] = "❹", [0x90] = "❺", [0x91] = "❻",
        [0x92] = "❼", [0x93] = "❽", [0x94] = "❾", [0x95] = "❿",
    };

    private static readonly Dictionary<int, string> _wingdings2 = new()
    {
        [0x4F] = "✗", [0x50] = "✓", [0x51] = "☒", [0x52] = "☑", [0x53] = "☒", [0x54] = "☒", [0xA3] = "□", [0x98] = "•",
        [0x96] = "•", [0x97] = "●", [0x6A] = "①", [0x6B] = "②", [0x6C] = "③", [0x6D] = "④", [0x6E] = "⑤", [0x6F] = "⑥",
        [0x70] = "⑦", [0x71] = "⑧", [0x72] = "⑨", [0x73] = "⑩",
    };

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
