namespace HeadingGenerator.Outlines.Markers;

/// <summary>What a form has read.</summary>
internal struct FormMatch
{
    public int End;
    public int Number;

    /// <summary>The number before the last one (1 of 1.2).</summary>
    public int Prefix;

    /// <summary>Whether two numbers or more stand before the last one (1.1.2).</summary>
    public bool IsDeep;

    /// <summary>How many digits the last Arabic number has.</summary>
    public int Digits;

    /// <summary>Where a remark in brackets stands after the number; 0 if there is none.</summary>
    public int Remark;

    public bool IsNoun;

    public bool IsSign;
}
