using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Output;

/// <summary>A finding with its file and its place in lines and columns, from 1.</summary>
internal sealed record FileFinding(string File, FindingRule Rule, TextPosition Start, TextPosition End, string Message)
{
    public FindingSeverity Severity => Rule.Severity;

    /// <summary>The severity as compilers write it.</summary>
    public string SeverityName => Severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };

    public static FileFinding Of(string file, Outline outline, Finding finding) => new(
        file, finding.Rule, outline.GetPosition(finding.Range.Start), outline.GetPosition(finding.Range.End), finding.GetMessage());
}
