using System.Collections.Generic;
using System.Linq;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>Cuts a text into the passages in which rules look, along its lines.</summary>
internal static class PassageReader
{
    /// <summary>The rows of lines in which nothing is looked for.</summary>
    private static readonly string[] OpaqueRows = ["code", "table"];

    public static (List<Passage> Passages, List<TextRange> Opaque) Read(Outline outline, List<OutlineHeading> headings)
    {
        var passages = new List<Passage>(outline.Lines.Count);
        var opaque = new List<TextRange>();
        var unclaimed = new RangeCursor(outline.Unclaimed);
        var joined = new RangeCursor(FindJoined(outline, headings));
        IEnumerable<TextRange> ofParts = outline.Parts.All.Select(static part => part.Range);
        var parts = new RangeCursor([.. ofParts.OrderBy(static range => range.Start)]);
        int heading = 0;
        for (int i = 0; i < outline.Lines.Count; i++)
        {
            Line line = outline.Lines[i];
            int start = line.IsBlank ? line.ContentEnd : unclaimed.Skip(line.ContentStart);
            string? row = start >= line.ContentEnd ? null : outline.DecidedBy(i + 1);
            if (start >= line.ContentEnd)
            {
                continue;
            }

            if (row is not null && System.Array.IndexOf(OpaqueRows, row) >= 0)
            {
                opaque.Add(new TextRange(start, line.ContentEnd));
                continue;
            }

            if (passages.Count > 0 && joined.StartsBefore(start))
            {
                passages[passages.Count - 1] = passages[passages.Count - 1] with { End = line.ContentEnd };
                continue;
            }

            while (heading < headings.Count && headings[heading].HeadingRange.Start < start)
            {
                heading++;
            }

            bool isHeading = heading < headings.Count
                && headings[heading].HeadingRange.Start < line.ContentEnd
                && headings[heading].StartsLine;
            bool isTitle = outline.TitleLineStart <= start && start < outline.TitleRange.End;
            PassageKind kind = isHeading ? PassageKind.Heading
                : isTitle || row is not null || parts.Skip(start) > start ? PassageKind.Other
                : PassageKind.Text;
            TextRange title = isHeading
                ? headings[heading].TitleRange
                : isTitle
                ? outline.TitleRange
                : new TextRange(start, start);
            passages.Add(new Passage(outline.Text, start, line.ContentEnd, kind, passages.Count, title));
        }

        return (passages, opaque);
    }

    /// <summary>The paragraphs and titles that go over more than one line.</summary>
    private static List<TextRange> FindJoined(Outline outline, List<OutlineHeading> headings)
    {
        var joined = new List<TextRange>();
        Add(outline.TitleRange);
        AddParagraphs(outline.Content);
        foreach (OutlineHeading heading in headings)
        {
            Add(heading.HeadingRange);
            AddParagraphs(heading.Content);
        }

        joined.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return joined;

        void AddParagraphs(IReadOnlyList<OutlineBlock> content)
        {
            foreach (OutlineBlock block in content)
            {
                if (block is OutlineParagraph paragraph)
                {
                    Add(paragraph.Range);
                }
            }
        }

        void Add(TextRange range)
        {
            if (Characters.FindLineEnd(outline.Text, range.Start, range.End) < range.End)
            {
                joined.Add(range);
            }
        }
    }
}
