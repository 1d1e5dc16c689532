using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>Cuts a text into the passages in which rules look, along its lines.</summary>
internal static class PassageReader
{
    /// <summary>The rows of lines in which nothing is looked for.</summary>
    private static readonly string[] _opaqueRows = [CodeLines.Row, "table"];

    public static List<Passage> Read(Outline outline)
    {
        List<OutlineHeading> headings = outline.Survey.Headings;
        var passages = new List<Passage>(outline.Lines.Count);
        var unclaimed = new RangeCursor(outline.Unclaimed);
        var parts = new RangeCursor([.. outline.Parts.All.Select(static part => part.Range)]);
        var stretches = new RangeCursor(FindStretches(outline));
        int heading = 0;
        for (int i = 0; i < outline.Lines.Count; i++)
        {
            Line line = outline.Lines[i];
            int start = unclaimed.Skip(line.ContentStart);
            string? row = outline.GetGrammarRow(i + 1);
            if (start >= line.ContentEnd || Array.IndexOf(_opaqueRows, row) >= 0)
            {
                continue;
            }

            if (stretches.Skip(start - 1) > start && passages.Count > 0)
            {
                passages[passages.Count - 1] = passages[passages.Count - 1] with { End = line.ContentEnd };
                continue;
            }

            while (heading < headings.Count && headings[heading].Start < start)
            {
                heading++;
            }

            bool isHeading = heading < headings.Count
                && headings[heading].Start < line.ContentEnd
                && headings[heading].StartsLine;
            bool isTitle = outline.TitleLineStart <= start && start < outline.TitleRange.End;
            PassageKind kind = isHeading ? PassageKind.Heading
                : isTitle || row is not null || parts.Skip(start) > start ? PassageKind.Other
                : PassageKind.Text;
            TextRange title = isHeading ? headings[heading].TitleRange
                : isTitle ? outline.TitleRange
                : new TextRange(start, start);
            passages.Add(new Passage(outline.Text, start, line.ContentEnd, kind, title));
        }

        return passages;
    }

    /// <summary>The titles and paragraphs, which may go over more than one line, in the order of the text.</summary>
    private static List<TextRange> FindStretches(Outline outline)
    {
        var stretches = new List<TextRange>(2 * outline.Survey.Headings.Count) { outline.TitleRange };
        foreach (OutlineHeading heading in outline.Survey.Headings.Prepend(outline.Root))
        {
            stretches.Add(heading.HeadingRange);
            for (int i = 0; i < heading.ParagraphCount; i++)
            {
                stretches.Add(heading.ParagraphAt(i));
            }
        }

        // What closes a heading stands below its points.
        stretches.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return stretches;
    }
}
