using System;
using System.Collections.Generic;
using System.Linq;

namespace HeadingGenerator.OpenXml.Layout;

/// <summary>The issuers and the date below the text, and how far they keep from the right edge of the type area.</summary>
/// <remarks>
/// GB/T 9704-2012 §7.3.5.2, a document without seal: a blank line below the text, the issuer stands two characters from the
/// right; below it the date starts two characters right of the issuer. A date longer than the issuer stands two characters
/// from the right instead, and the issuer moves to the left. Several issuers stand below each other and start in line. A date
/// alone stands as §7.3.5.1 has it, four characters from the right.
/// </remarks>
internal sealed class Signature
{
    private const int Distance = 2;
    private const int DistanceOfDateAlone = 4;

    private readonly PageGrid _grid;
    private readonly int _blockIndent;
    private readonly int _blockWidth;

    public Signature(ReportParts parts, PageGrid grid)
    {
        _grid = grid;
        ReportItem[] items = [.. PartItems.After(parts).Where(item => item.Region == ReportRegion.Signature)];
        IEnumerable<ReportItem> issuers = items.Where(item => item.Kind == ReportItemKind.Issuer);
        int dateWidth = items.Where(item => item.Kind == ReportItemKind.Date).Sum(item => WidthOf(item.Text));
        _blockWidth = issuers.Select(issuer => WidthOf(issuer.Text)).DefaultIfEmpty().Max();
        _blockIndent = grid.Characters(Distance);
        if (_blockWidth == 0 || dateWidth == 0)
        {
            DateIndent = grid.Characters(DistanceOfDateAlone);
            return;
        }

        bool isDateLonger = dateWidth > _blockWidth;
        DateIndent = isDateLonger ? grid.Characters(Distance) : _blockWidth - dateWidth;
        _blockIndent = DateIndent + dateWidth + grid.Characters(Distance) - _blockWidth;
    }

    /// <summary>The distance of the date from the right edge of the type area in twips.</summary>
    public int DateIndent { get; }

    /// <summary>The distance of an issuer from the right edge of the type area in twips.</summary>
    public int IssuerIndent(string issuer) => _blockIndent + _blockWidth - WidthOf(issuer);

    // One that is longer than a line is broken and fills it.
    private int WidthOf(string text) => Math.Min(_grid.WidthOf(text), _grid.Characters(_grid.CharactersPerLine - Distance));
}
