using System;
using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Reading;

/// <summary>A line as the grammar sees it: two lines of the text where a break runs through a marker.</summary>
internal struct LogicalLine
{
    /// <summary>The line of the text it starts on, from 0.</summary>
    public int Index;

    /// <summary>Where its content starts.</summary>
    public int Start;

    /// <summary>The position behind its content.</summary>
    public int End;

    /// <summary>What it is.</summary>
    public LineKind Kind;

    /// <summary>Its marker, if it has one.</summary>
    public Marker Marker;

    /// <summary>The next line whose marker is of the same family, or -1.</summary>
    public int NextOfFamily;

    /// <summary>The next line with any marker, or -1.</summary>
    public int NextMarked;

    /// <summary>Whether it is a point behind a dash.</summary>
    public static bool IsDash(in LogicalLine line) => line is { Kind: LineKind.Marked, Marker.Family: DashFamily };

    /// <summary>Whether it opens with the same two characters as another line.</summary>
    public readonly bool SharesOpening(string text, in LogicalLine other) =>
        Math.Min(End - Start, other.End - other.Start) > 2 && string.CompareOrdinal(text, Start, text, other.Start, 2) == 0;
}

/// <summary>What a line is, by its beginning.</summary>
internal enum LineKind
{
    /// <summary>Text without a marker.</summary>
    Text,

    /// <summary>It starts with a marker.</summary>
    Marked,

    /// <summary>It turns to the audience: 各位代表！</summary>
    Salutation,

    /// <summary>It ends the document: a list of attachments, who signs, and the date.</summary>
    DocumentEnd,

    /// <summary>It comes from the page, not from the author.</summary>
    Furniture,
}
