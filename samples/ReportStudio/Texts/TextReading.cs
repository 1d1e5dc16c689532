using HeadingGenerator.Outlines;
using HeadingGenerator.Samples.ReportStudio.Models;

namespace HeadingGenerator.Samples.ReportStudio.Texts;

/// <summary>Reads a text of a user, checks it, and tells as much of it as a page can show.</summary>
internal static class TextReading
{
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public static OutlineResponse Read(ReceivedText received, StudioLimits limits, CancellationToken cancellationToken)
    {
        var outline = Outline.Read(received.Text, options: null, cancellationToken);
        IReadOnlyList<Finding> findings = OutlineChecker.Check(outline, cancellationToken);
        var headings = new List<HeadingModel>();
        int count = 0;
        foreach (OutlineHeading heading in outline.Descendants())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (count++ < limits.ShownHeadings)
            {
                headings.Add(ModelOf(outline, heading));
            }
        }

        return new OutlineResponse(
            outline.Title,
            outline.Preface,
            received.Name,
            count,
            headings,
            findings.Count,
            [.. findings.Take(limits.ShownFindings).Select(finding => ModelOf(outline, finding))]);
    }

    private static HeadingModel ModelOf(Outline outline, OutlineHeading heading) => new(
        heading.Level,
        heading.Key,
        heading.Marker,
        heading.Title,
        heading.Body,
        outline.GetPosition(heading.HeadingRange.Start).Line,
        PatternModel.Of(heading.Pattern),
        heading.Slots);

    private static FindingModel ModelOf(Outline outline, Finding finding)
    {
        TextPosition position = outline.GetPosition(finding.Range.Start);
        return new FindingModel(
            finding.Rule.Id, finding.Rule.Severity.ToString(), finding.Rule.GetTitle(), finding.GetMessage(), position.Line, position.Column, finding.Range.Length);
    }
}
