using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Series;

/// <summary>A line as the grammar sees it: several of the text if a break runs through it.</summary>
internal sealed class LogicalLine
{
    /// <summary>The line of the text it starts on, from 0.</summary>
    public int Index;

    public int Start;
    public int End;
    public LineKind Kind;

    /// <summary>The row that says so; null for text without a mark.</summary>
    public string? Row;

    public Marker Marker;

    /// <summary>How many columns it is indented by, as Markdown counts them.</summary>
    public int Indent;

    public bool FollowsBlank;

    public int Length => End - Start;
}

/// <summary>What a line is.</summary>
internal enum LineKind : byte
{
    /// <summary>Text without a marker.</summary>
    Text,

    /// <summary>It starts with a marker that counts.</summary>
    Marked,

    /// <summary>It turns to the audience: 各位代表！</summary>
    Salutation,

    /// <summary>It ends the document: 特此报告。</summary>
    Closing,

    /// <summary>A table, code or a quotation: text in which nothing is looked for.</summary>
    Opaque,

    Title,

    Part,

    /// <summary>It comes from the page, not from the author.</summary>
    Page,
}
