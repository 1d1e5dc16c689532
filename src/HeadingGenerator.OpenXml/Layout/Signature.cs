using System;
using System.Globalization;

namespace HeadingGenerator.OpenXml.Layout;

/// <summary>The issuer and the date below the text, and how far they keep from the right edge of the type area.</summary>
/// <remarks>
/// GB/T 9704-2012 §7.3.5.2, a document without seal: a blank line below the text, the issuer stands two characters from the
/// right; below it the date starts two characters right of the issuer. A date longer than the issuer stands two characters
/// from the right instead, and the issuer moves to the left. A date alone stands as §7.3.5.1 has it, four characters from
/// the right.
/// </remarks>
internal sealed class Signature
{
    private const int Distance = 2;
    private const int DistanceOfDateAlone = 4;

    public Signature(WordReportOptions options, PageGrid grid)
    {
        Issuer = WordText.Line(options.Issuer);
        Date = options.Date is { } date ? Format(date) : string.Empty;
        int issuerWidth = Math.Min(grid.WidthOf(Issuer), grid.Characters(grid.CharactersPerLine - Distance));
        int dateWidth = grid.WidthOf(Date);
        bool isDateLonger = dateWidth > issuerWidth;
        IssuerIndent = grid.Characters(Distance);
        DateIndent = grid.Characters(DistanceOfDateAlone);
        if (Issuer.Length > 0 && Date.Length > 0)
        {
            DateIndent = isDateLonger ? grid.Characters(Distance) : issuerWidth - dateWidth;
            IssuerIndent = DateIndent + dateWidth + grid.Characters(Distance) - issuerWidth;
        }
    }

    /// <summary>The issuer; empty if none is given.</summary>
    public string Issuer { get; }

    /// <summary>The date; empty if none is given.</summary>
    public string Date { get; }

    /// <summary>The distance of the issuer from the right edge of the type area in twips.</summary>
    public int IssuerIndent { get; }

    /// <summary>The distance of the date from the right edge of the type area in twips.</summary>
    public int DateIndent { get; }

    // §7.3.5.4: Arabic numerals, the year in full, no leading zeros.
    private static string Format(DateTime date) =>
        string.Format(CultureInfo.InvariantCulture, "{0}年{1}月{2}日", date.Year, date.Month, date.Day);
}
