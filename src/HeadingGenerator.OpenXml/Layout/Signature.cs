namespace HeadingGenerator.OpenXml.Layout;

/// <summary>
/// How far the issuers and the date keep from the right edge of the type area, in twips (GB/T 9704-2012 §7.3.5).
/// </summary>
/// <remarks>
/// <para>
/// Without seal (§7.3.5.2) the issuer stands two characters from the right, and the date starts two characters right of
/// it. A date longer than the issuer stands two characters from the right instead, and the issuer moves to the left.
/// Several issuers stand below each other and start in line.
/// </para>
/// <para>
/// With a seal (§7.3.5.1) the date stands four characters from the right, and the middle of the issuer is above that of
/// the date. A date alone stands there too.
/// </para>
/// </remarks>
internal sealed class Signature
{
    /// <summary>
    /// How many characters a date with a seal, and a signature, keep from the right (§7.3.5.1, §7.3.5.3).
    /// </summary>
    public const int DistanceOfSeal = 4;

    /// <summary>The room for a signature in characters, whatever the name.</summary>
    public const int ShortestName = 3;

    private const int Distance = 2;

    private readonly PageGrid _grid;
    private readonly int _blockIndent;
    private readonly int _blockWidth;
    private readonly bool _isCentred;

    public Signature(IReadOnlyCollection<string> issuers, IEnumerable<string> dates, ReportSeal seal, PageGrid grid)
    {
        _grid = grid;
        int dateWidth = dates.Select(WidthOf).DefaultIfEmpty().Max();
        _blockWidth = issuers.Select(WidthOf).DefaultIfEmpty().Max();
        _isCentred = seal == ReportSeal.Office;
        _blockIndent = grid.Characters(Distance);
        DateIndent = grid.Characters(DistanceOfSeal);
        if (_blockWidth == 0 || dateWidth == 0 || seal == ReportSeal.Signature)
        {
            DateMiddle = DateIndent + (dateWidth / 2);
            return;
        }

        if (_isCentred)
        {
            // An issuer wider than the date and its distance moves both to the left.
            DateIndent = Math.Max(DateIndent, issuers.Count > 1 ? 0 : (_blockWidth - dateWidth) / 2);
        }
        else
        {
            DateIndent = dateWidth > _blockWidth ? grid.Characters(Distance) : _blockWidth - dateWidth;
            _blockIndent = DateIndent + dateWidth + grid.Characters(Distance) - _blockWidth;
        }

        DateMiddle = DateIndent + (dateWidth / 2);
    }

    /// <summary>The distance of the date.</summary>
    public int DateIndent { get; }

    /// <summary>The distance of the middle of the date.</summary>
    public int DateMiddle { get; }

    /// <summary>The distance of an issuer.</summary>
    public int IssuerIndent(string issuer) => _isCentred
        ? Math.Max(0, DateMiddle - (WidthOf(issuer) / 2))
        : _blockIndent + _blockWidth - WidthOf(issuer);

    /// <summary>Post and name of a person: 市长　某某.</summary>
    public static (string Post, string Name) PersonOf(string issuer)
    {
        int space = issuer.Length - 1;
        while (space > 0 && !char.IsWhiteSpace(issuer[space]))
        {
            space--;
        }

        return space > 0 ? (issuer.Substring(0, space).Trim(), issuer.Substring(space + 1)) : (issuer, string.Empty);
    }

    // One that is longer than a line is broken and fills it.
    private int WidthOf(string text) =>
        Math.Min(_grid.WidthOf(text), _grid.Characters(_grid.CharactersPerLine - Distance));
}
