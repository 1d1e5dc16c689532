namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>What a character rule found.</summary>
/// <param name="Range">Where.</param>
/// <param name="Arguments">The details that the message names.</param>
/// <param name="Edits">What mends it; empty if that takes a human.</param>
internal sealed record Slip(TextRange Range, string[] Arguments, params TextEdit[] Edits)
{
    /// <summary>The number of its passage.</summary>
    public int Passage { get; init; }
}
