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
        foreach ((OutlineBlock block, int level) in Blocks(outline))
        {
            cancellationToken.ThrowIfCancellationRequested();
            count += block is OutlineHeading ? 1 : 0;
            if (count <= limits.ShownHeadings)
            {
                headings.Add(block is OutlineHeading heading ? ModelOf(outline, heading) : ModelOf(outline, (OutlineParagraph)block, level));
            }
        }

        return new OutlineResponse(
            outline.Title,
            outline.Preface,
            PartsModel.Of(outline.ToReport().Parts),
            received.Name,
            count,
            headings,
            findings.Count,
            [.. findings.Take(limits.ShownFindings).Select(finding => ModelOf(outline, finding))]);
    }

    /// <summary>Headings and paragraphs with their levels, but for the paragraphs that are a body or the preface.</summary>
    private static IEnumerable<(OutlineBlock Block, int Level)> Blocks(Outline outline)
    {
        // A stack of its own: a text may be nested deeper than the stack of the thread.
        var open = new Stack<(OutlineBlock Block, int Level)>(AfterBody(outline.Content, 1));
        while (open.Count > 0)
        {
            (OutlineBlock block, int level) = open.Pop();
            yield return (block, level);
            if (block is OutlineHeading heading)
            {
                foreach ((OutlineBlock, int) below in AfterBody(heading.Content, level + 1))
                {
                    open.Push(below);
                }
            }
        }
    }

    /// <summary>The last one first.</summary>
    private static IEnumerable<(OutlineBlock Block, int Level)> AfterBody(IEnumerable<OutlineBlock> content, int level) =>
        content.SkipWhile(block => block is OutlineParagraph).Select(block => (block, level)).Reverse();

    private static HeadingModel ModelOf(Outline outline, OutlineParagraph paragraph, int level) => new(
        level, "", "", "", "", outline.GetPosition(paragraph.Range.Start).Line, Pattern: null, [], paragraph.Text);

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
            finding.Rule.Id, finding.Severity.ToString(), finding.Rule.GetTitle(), finding.GetMessage(), position.Line, position.Column, finding.Range.Length);
    }
}
