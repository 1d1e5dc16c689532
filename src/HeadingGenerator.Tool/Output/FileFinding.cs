using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Output;

/// <summary>A finding with its file, its severity there, and its place in lines and columns, from 1.</summary>
internal sealed record FileFinding(
    string File,
    FindingRule Rule,
    FindingSeverity Severity,
    TextRange Range,
    TextPosition Start,
    TextPosition End,
    string Message)
{
    /// <summary>The severity as compilers write it.</summary>
    public string SeverityName => NameOf(Severity);

    /// <summary>A severity as compilers write it.</summary>
    public static string NameOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };
}

/// <summary>A text with what was found in it.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Text">The text; empty if it could not be read as one.</param>
/// <param name="Headings">How many headings it has.</param>
/// <param name="Findings">What was found, in the order of the text.</param>
internal sealed record CheckedText(string File, string Text, int Headings, IReadOnlyList<FileFinding> Findings);
