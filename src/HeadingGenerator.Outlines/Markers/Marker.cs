namespace HeadingGenerator.Outlines.Markers;

/// <summary>A marker found in the text.</summary>
/// <param name="Family">The family that says where the heading stands in the tree.</param>
/// <param name="Number">Its number, from 1; 0 in a family without numbers, and for a word that ends a series.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The position after its last character.</param>
/// <param name="ContentStart">Where the heading after it starts.</param>
internal readonly record struct Marker(MarkerFamily Family, int Number, int Start, int End, int ContentStart)
{
    /// <summary>Where the heading starts: at the marker, or at the markup before it (- ## ** 🎯).</summary>
    public int HeadingStart { get; init; } = Start;

    /// <summary>The family of the marker after a mark of Markdown (第一章 of ## 第一章); null if there is none.</summary>
    public MarkerFamily? Inner { get; init; }

    /// <summary>The family whose numbers it carries: that of 一、 in # 一、.</summary>
    public MarkerFamily CountedBy => Inner ?? Family;

    /// <summary>What sets it in bold, together with words after it: * or _; NUL if nothing does.</summary>
    public char Bold { get; init; }

    /// <summary>Whether it stands there twice: 1. 1. and - -.</summary>
    public bool IsSetTwice { get; init; }

    /// <summary>The mark that ends it (、 ． ， …), which may differ within one series.</summary>
    public char Separator { get; init; }

    public Company Company { get; init; }

    /// <summary>Whether the heading ends at its first colon (第一阶段：…).</summary>
    public bool EndsAtColon { get; init; }

    /// <summary>The number before its last one (1 of 1.2), which another heading carries; 0 if there is none.</summary>
    public int Prefix { get; init; }

    /// <summary>Its text in the text, without a line break that runs through it.</summary>
    public string Of(string text) =>
        Lines.Join(text, new TextRange(Start, Math.Max(Start, End))).Replace("\n", string.Empty);

    /// <summary>第一阶段 of 第一阶段（3月）： — its text without a bracket after its name.</summary>
    public static string WithoutRemark(string written)
    {
        int open = written.IndexOfAny(Brackets.RoundOpeners);
        return open > 0 ? written.Substring(0, open) : written;
    }

    /// <summary>
    /// Whether another one of its family, which has no numbers, may be of the same series. ● and ○ are not, nor are
    /// # 一、 and # 1.; the - and * of Markdown go with any.
    /// </summary>
    public bool IsLike(in Marker other) => Family.IsBullet
        ? Separator == other.Separator || Separator <= '\u2000' || other.Separator <= '\u2000'
        : Inner is null || other.Inner is null || ReferenceEquals(Inner, other.Inner);

    public Marker After(int markupStart) => this with { HeadingStart = markupStart };
}

/// <summary>What a marker needs before it counts, because the same characters are often words.</summary>
internal enum Company : byte
{
    None,

    /// <summary>A marker of its family with the number before or after it.</summary>
    One,

    Both,

    /// <summary>Another word that counts anywhere before it, or after it if it is the first: 首先 and 其次.</summary>
    Words,

    /// <summary>The number right before it, or right after it if it is the first.</summary>
    Exact,

    /// <summary>The same, and no other marker between them.</summary>
    Beside,
}
