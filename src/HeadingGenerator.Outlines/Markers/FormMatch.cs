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

    /// <summary>Which word of the last list was read, from 1.</summary>
    public int Word;

    public bool IsNoun;

    public bool IsSign;
}
