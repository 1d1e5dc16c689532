using HeadingGenerator.OpenXml;
using HeadingGenerator.Outlines;
using HeadingGenerator.Samples.ReportStudio.Models;

namespace HeadingGenerator.Samples.ReportStudio.Texts;

/// <summary>Reads a text of a user, checks it, and tells as much of it as a page can show.</summary>
internal static class TextReading
{
    private const string UsualMark = "。";
    private const int LongestNote = 200;

    // Word has nine levels of headings.
    private const int DeepestLevel = 9;

    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public static OutlineResponse Read(ReceivedText received, StudioLimits limits, CancellationToken cancellationToken)
    {
        Outline outline = received.Word?.Outline ?? Outline.Read(received.Text, options: null, cancellationToken);
        ReportOutline report = outline.ToReport();
        IReadOnlyList<Finding> findings = OutlineChecker.Check(outline, cancellationToken);
        var headings = new List<HeadingModel>();
        var proofs = new Proofs(limits.ProofTime);
        using IEnumerator<ReportSection> sections = ReportSections.Of(report).GetEnumerator();
        int count = 0;
        foreach ((OutlineBlock block, int level) in Blocks(outline))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (block is OutlineHeading heading)
            {
                sections.MoveNext();
                if (++count <= limits.ShownHeadings)
                {
                    headings.Add(ModelOf(outline, heading, sections.Current));
                }
            }
            else if (count <= limits.ShownHeadings)
            {
                headings.Add(ModelOf(outline, (OutlineParagraph)block, level));
            }
        }

        return new OutlineResponse(
            outline.Title,
            outline.Preface,
            PartsModel.Of(report.Parts),
            received.Name,
            received.Word?.Text,
            count <= limits.ShownHeadings ? ReportSections.NumberingOf(report) : Numbering.AsWritten,
            LeftOut(outline, received.Word, limits),
            count,
            headings,
            findings.Count,
            [.. findings.Take(limits.ShownFindings).Select(finding => ModelOf(outline, finding, proofs))]);
    }

    /// <summary>
    /// Headings and paragraphs with their levels, but for the paragraphs that are a body or the preface.
    /// </summary>
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
    private static IEnumerable<(OutlineBlock Block, int Level)> AfterBody(
        IEnumerable<OutlineBlock> content, int level) =>
        content.SkipWhile(block => block is OutlineParagraph).Select(block => (block, level)).Reverse();

    private static HeadingModel ModelOf(Outline outline, OutlineParagraph paragraph, int level) => new(
        Math.Min(level, DeepestLevel), "", "", "", "", outline.GetPosition(paragraph.Range.Start).Line, Pattern: null,
        [], Text: paragraph.Text);

    private static HeadingModel ModelOf(Outline outline, OutlineHeading heading, ReportSection section) => new(
        Math.Min(heading.Level, DeepestLevel),
        heading.Key,
        heading.Marker,
        heading.Title,
        heading.Body,
        outline.GetPosition(heading.HeadingRange.Start).Line,
        PatternModel.Of(heading),
        heading.Slots,
        section.IsRunIn,
        section.IsRunIn && section.ClosingMark != UsualMark ? section.ClosingMark : "");

    private static LeftOutModel[] LeftOut(Outline outline, WordOutline? word, StudioLimits limits) =>
    [
        .. (word?.Notes ?? [])
            .Select(
                note => new LeftOutModel(note.Kind.ToString(), Cut(note.Text), outline.GetPosition(note.Position).Line))
            .Concat(outline.Unclaimed
                .Select(
                    range => new LeftOutModel(
                        "Line", Cut(range.Of(outline.Text).Trim()), outline.GetPosition(range.Start).Line))
                .Where(line => line.Text.Length > 0))
            .Take(limits.ShownFindings),
    ];

    private static string Cut(string text) =>
        text.Length > LongestNote ? string.Concat(text.AsSpan(0, LongestNote), "…") : text;

    private static FindingModel ModelOf(Outline outline, Finding finding, Proofs proofs)
    {
        TextPosition position = outline.GetPosition(finding.Range.Start);
        return new FindingModel(
            finding.Rule.Id,
            finding.Severity.ToString(),
            finding.Rule.GetTitle(),
            finding.GetMessage(),
            finding.Range.Start,
            position.Line,
            position.Column,
            finding.Range.Length,
            proofs.RepairOf(finding));
    }
}
