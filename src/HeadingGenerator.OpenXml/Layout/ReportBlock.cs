using System.Collections.Generic;
using System.Linq;

namespace HeadingGenerator.OpenXml.Layout;

/// <summary>A paragraph of the document: a heading, a text, or a heading that is run into its text.</summary>
/// <param name="Level">The level of the heading; 0 where there is none.</param>
/// <param name="Heading">The heading; empty where there is none.</param>
/// <param name="Text">The text; empty behind a heading that stands alone.</param>
internal readonly record struct ReportBlock(int Level, string Heading, string Text)
{
    /// <summary>Whether the paragraph is a heading and nothing else.</summary>
    public bool IsHeading => Level > 0 && Text.Length == 0;

    /// <summary>Takes a report apart, block by block. A report of any size or depth takes no more memory than it has.</summary>
    public static IEnumerable<ReportBlock> Of(ReportOutline outline)
    {
        foreach (string paragraph in ReportLines.Split(outline.Preface))
        {
            yield return new ReportBlock(0, string.Empty, WordText.Valid(paragraph));
        }

        var pending = new Stack<ReportSection>(outline.Sections.Reverse());
        while (pending.Count > 0)
        {
            ReportSection section = pending.Pop();
            foreach (ReportBlock block in Of(section))
            {
                yield return block;
            }

            for (int i = section.Sections.Count - 1; i >= 0; i--)
            {
                pending.Push(section.Sections[i]);
            }
        }
    }

    private static IEnumerable<ReportBlock> Of(ReportSection section)
    {
        string heading = WordText.Line(section.Marker + section.Title);
        string[] paragraphs = ReportLines.Split(section.Body);
        bool sharesParagraph = section.IsRunIn && paragraphs.Length > 0;

        // The mark that a run-in heading needs before its text is not part of it: a table of contents shows none.
        yield return sharesParagraph
            ? new ReportBlock(section.Level, heading, section.ClosingMark + WordText.Valid(paragraphs[0]))
            : new ReportBlock(section.Level, heading + section.ClosingMark, string.Empty);
        foreach (string paragraph in paragraphs.Skip(sharesParagraph ? 1 : 0))
        {
            yield return new ReportBlock(0, string.Empty, WordText.Valid(paragraph));
        }
    }
}
