using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Input;

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

    /// <summary>The place as compilers write it: file(line,column).</summary>
    public string Place => $"{File}({Start.Line},{Start.Column})";

    /// <summary>A finding with the severity that it has in its text.</summary>
    public static FileFinding Of(
        string file, Finding finding, FindingSeverity severity, Func<int, TextPosition> positionOf) => new(
            file, finding.Rule, severity, finding.Range, positionOf(finding.Range.Start), positionOf(finding.Range.End),
            finding.GetMessage());

    /// <summary>What keeps a file from being read as text.</summary>
    public static FileFinding Of(TextFile file, TextFault fault)
    {
        FindingRule rule = FindingRules.NotUnicode;
        return new(file.Name, rule, rule.Severity, default, fault.Position, fault.Position, fault.Message);
    }

    /// <summary>A severity as compilers write it.</summary>
    public static string NameOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>file(line,column): warning HG0102: message</summary>
    public override string ToString() => $"{Place}: {SeverityName} {Rule.Id}: {Message}";
}

/// <summary>A text with what was found in it.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Text">The text; empty if it could not be read as one.</param>
/// <param name="Headings">How many headings it has.</param>
/// <param name="Findings">What was found, in the order of the text.</param>
internal sealed record CheckedText(string File, string Text, int Headings, IReadOnlyList<FileFinding> Findings);
