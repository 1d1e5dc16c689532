using System.Collections.Generic;
using System.Linq;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>What the rules look at in a text, gathered once for all of them.</summary>
internal sealed class Survey
{
    private static readonly CharacterTable Table = new([.. FindingRules.All.Select(static rule => rule.Check).OfType<CharacterRule>()]);

    private readonly Outline _outline;
    private List<Slip>[]? _slips;

    public Survey(Outline outline)
    {
        _outline = outline;
        Headings = [.. outline.Descendants()];
        Series = [.. Rules.Series.In(outline, Headings)];
        Markers = [.. Headings.Select(static heading => heading.MarkerRange).Where(static range => !range.IsEmpty)];
        (Passages, Opaque) = ReadLines(outline, Headings);
    }

    /// <summary>Every heading, each before the headings below it.</summary>
    public List<OutlineHeading> Headings { get; }

    /// <summary>Every series, those of a heading before those of its points.</summary>
    public List<List<OutlineHeading>> Series { get; }

    /// <summary>Where the markers of the headings stand, in the order of the text.</summary>
    public List<TextRange> Markers { get; }

    /// <summary>The lines of the author that are no code and no table.</summary>
    public List<Passage> Passages { get; }

    /// <summary>Code and tables, in which nothing is looked for.</summary>
    public List<TextRange> Opaque { get; }

    /// <summary>What a character rule found, in the order of the text.</summary>
    public IReadOnlyList<Slip> SlipsOf(CharacterRule rule) => (_slips ??= Walk())[Table.IndexOf(rule)];

    private static (List<Passage> Passages, List<TextRange> Opaque) ReadLines(Outline outline, List<OutlineHeading> headings)
    {
        var passages = new List<Passage>(outline.LogicalLines.Count);
        var opaque = new List<TextRange>();
        int next = 0;
        foreach (LogicalLine line in outline.LogicalLines)
        {
            if (line.Kind == LineKind.Opaque && line.Row is "code" or "table")
            {
                opaque.Add(new TextRange(line.Start, line.End));
            }
            else if (line.Kind != LineKind.Page)
            {
                while (next < headings.Count && headings[next].HeadingRange.Start < line.Start)
                {
                    next++;
                }

                bool isHeading = next < headings.Count && headings[next].HeadingRange.Start == line.Start;
                TextRange title = isHeading ? headings[next].TitleRange
                    : line.Kind == LineKind.Title ? new TextRange(line.Start, line.End)
                    : new TextRange(line.Start, line.Start);
                passages.Add(new Passage(outline.Text, line.Start, line.End, line.Kind, passages.Count, title));
            }
        }

        return (passages, opaque);
    }

    /// <summary>The one pass over the characters.</summary>
    private List<Slip>[] Walk()
    {
        var slips = new List<Slip>[Table.Count];
        for (int i = 0; i < slips.Length; i++)
        {
            slips[i] = [];
        }

        int[] next = new int[Table.Count];
        var markers = new RangeCursor(Markers);
        foreach (Passage passage in Passages)
        {
            string text = passage.Text;
            for (int i = passage.Start; i < passage.End; i++)
            {
                if (Table.Find(text[i]) is not { } rules)
                {
                    continue;
                }

                if (text[i] == '`')
                {
                    i = CodeSpan.EndFrom(text, i, passage.End) - 1;
                    continue;
                }

                bool isMarker = markers.Skip(i) > i;
                foreach ((CharacterRule rule, int index) in rules)
                {
                    if (i >= next[index] && (!isMarker || rule.ReadsMarkers) && rule.Look(passage, i, ref next[index]) is { } slip)
                    {
                        slips[index].Add(slip with { Passage = passage.Index });
                    }
                }
            }
        }

        return slips;
    }
}
