using System.Xml.Linq;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>What stands between a number and its paragraph (ECMA-376 Part 1, §17.9.28).</summary>
internal enum NumberGap
{
    /// <summary>A tab, if nothing else is said.</summary>
    Tab,

    /// <summary>A space.</summary>
    Space,

    /// <summary>Nothing.</summary>
    Nothing,
}

/// <summary>A level of a list (ECMA-376 Part 1, §17.9.6).</summary>
internal sealed class ListLevel
{
    /// <summary>The longest text that a level may have around its numbers; Word allows fewer.</summary>
    private const int LongestText = 255;

    /// <summary>Reads a level.</summary>
    public ListLevel(XElement level)
    {
        Start = level.Number("start") ?? 0;
        RestartsAfter = level.Number("lvlRestart");
        Style = level.Value("pStyle");
        IsLegal = level.Toggle("isLgl") ?? false;
        Gap = level.Value("suff") switch
        {
            "space" => NumberGap.Space,
            "nothing" => NumberGap.Nothing,
            _ => NumberGap.Tab,
        };

        // A format of one's own is for newer programs; older ones are given another beside it.
        XElement? format = level.Child("numFmt")
            ?? level.Elements().Where(static child => child.Name.LocalName == "AlternateContent").Elements().Elements()
                .FirstOrDefault(static child => child.Is("numFmt"));
        Format = format.Get("val") ?? "decimal";
        Sample = format.Get("format");

        string text = level.Value("lvlText") ?? string.Empty;
        text = text.Length > LongestText ? text.Substring(0, LongestText) : text;
        Text = Format == "bullet" ? Bullet(level, text) : text;
    }

    /// <summary>The first number.</summary>
    public int Start { get; }

    /// <summary>
    /// The level, counted from 1, after whose numbers this one starts again; 0 for never, null for any level above.
    /// </summary>
    public int? RestartsAfter { get; }

    /// <summary>The id of the style whose paragraphs are on this level.</summary>
    public string? Style { get; }

    /// <summary>Whether all numbers are shown in digits.</summary>
    public bool IsLegal { get; }

    /// <summary>What follows the number.</summary>
    public NumberGap Gap { get; }

    /// <summary>How the numbers of this level look: a value of ST_NumberFormat.</summary>
    public string Format { get; }

    /// <summary>The first numbers of a format of one's own: 001, 002, 003, ...</summary>
    public string? Sample { get; }

    /// <summary>The text around the numbers, %1 to %9.</summary>
    public string Text { get; }

    private static string Bullet(XElement level, string text)
    {
        // Word's own bullet of the second level is the letter o of a typewriter.
        XElement? fonts = level.Child("rPr").Child("rFonts");
        return level.Child("lvlPicBulletId") is not null ? SymbolFonts.Bullet
            : text == "o" ? "○"
            : SymbolFonts.Convert(text, fonts.Get("ascii") ?? fonts.Get("hAnsi") ?? string.Empty);
    }
}
