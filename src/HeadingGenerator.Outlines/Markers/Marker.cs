using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Markers;

/// <summary>A marker found in the text.</summary>
/// <param name="Family">The family it belongs to.</param>
/// <param name="Number">Its number, from 1; 0 in a family without numbers.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The position behind its last character.</param>
/// <param name="ContentStart">Where the heading behind it starts.</param>
internal readonly record struct Marker(MarkerFamily Family, int Number, int Start, int End, int ContentStart)
{
    /// <summary>What sets it in bold, together with words behind it: * or _; NUL if nothing does.</summary>
    public char Bold { get; init; }

    /// <summary>How long the mark of bold words before it is.</summary>
    public int LeadLength { get; init; }

    /// <summary>Where the heading starts: at the marker, or at the mark of bold words before it.</summary>
    public int HeadingStart => Start - LeadLength;

    /// <summary>The marker behind a mark of bold words.</summary>
    public Marker InBold(char bold) => this with { Bold = bold, LeadLength = Emphasis.Length };

    /// <summary>The mark that ends it (、 ． ， …), which may differ within one series.</summary>
    public char Separator { get; init; }

    /// <summary>Whether it counts only beside a neighbour with the number before or behind it (一抓 … 二抓).</summary>
    public bool NeedsNeighbour { get; init; }

    /// <summary>Whether it counts only between both its neighbours, because it reads like a count (二、三季度).</summary>
    public bool NeedsBothNeighbours { get; init; }

    /// <summary>Whether the heading ends at its first colon (第一阶段：…).</summary>
    public bool EndsAtColon { get; init; }

    /// <summary>Its text where that differs from the stretch it covers, because a line break runs through it.</summary>
    public string? JoinedText { get; init; }
}
