using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Reports;

/// <summary>Findings as compilers write them, each with its line; a summary at the end.</summary>
/// <param name="console">Where it is written.</param>
/// <param name="isQuiet">Whether to write nothing but a line for each finding.</param>
internal sealed class TextReport(ToolConsole console, bool isQuiet) : CheckReport
{
    private const string Indent = "    ";

    private readonly Colours _colours = new(console.HasColour);
    private readonly Dictionary<FindingSeverity, int> _counts = [];
    private int _texts;

    /// <summary>file(line,column): warning HG0102: message</summary>
    public override void Add(CheckedText text)
    {
        _texts++;
        foreach (FileFinding finding in text.Findings)
        {
            _counts[finding.Severity] = Count(finding.Severity) + 1;
            string kind = _colours.Of(finding.Severity, $"{finding.SeverityName} {finding.Rule.Id}");
            console.Output.WriteLine($"{_colours.Strong(Visible.Of(finding.Place))}: {kind}: {Visible.Of(finding.Message)}");
            if (!isQuiet && text.Text.Length > 0)
            {
                (string line, string blanks, string mark) = Excerpt.Of(text.Text, finding.Range);
                console.Output.WriteLine(Indent + line);
                console.Output.WriteLine(Indent + blanks + _colours.Mark(mark));
            }
        }
    }

    public override void End()
    {
        if (!isQuiet)
        {
            console.Say(Messages.Summary(
                _texts, Count(FindingSeverity.Error), Count(FindingSeverity.Warning), Count(FindingSeverity.Info)));
        }
    }

    private int Count(FindingSeverity severity) => _counts.GetValueOrDefault(severity);
}
