namespace HeadingGenerator.Outlines;

/// <summary>How much a finding matters.</summary>
public enum FindingSeverity
{
    /// <summary>A question of style.</summary>
    Info,

    /// <summary>Very likely a slip.</summary>
    Warning,

    /// <summary>The text cannot be read as it is meant.</summary>
    Error,
}
