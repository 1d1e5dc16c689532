namespace HeadingGenerator.Outlines.Markers;

/// <summary>A marker found in the text.</summary>
/// <param name="Family">The family it belongs to.</param>
/// <param name="Number">Its number, from 1; 0 in a family without numbers.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The position behind its last character.</param>
/// <param name="ContentStart">Where the heading behind it starts.</param>
internal readonly record struct Marker(MarkerFamily Family, int Number, int Start, int End, int ContentStart)
{
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
