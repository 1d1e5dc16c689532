using System.Collections.Generic;
using System.Linq;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>What the rules look at in a text, gathered once for all of them.</summary>
internal sealed class Survey
{
    private static readonly CharacterTable _table =
        new([.. FindingRules.All.Select(static rule => rule.Check).OfType<CharacterRule>()]);

    private List<Slip>[]? _slips;

    public Survey(Outline outline)
    {
        Headings = [.. outline.Descendants()];
        Series = [.. Rules.Series.In(outline, Headings)];
        Markers = new List<TextRange>(Headings.Count);
        foreach (OutlineHeading heading in Headings)
        {
            if (!heading.MarkerRange.IsEmpty)
            {
                Markers.Add(heading.MarkerRange);
            }
        }

        (Passages, Opaque) = PassageReader.Read(outline, Headings);
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
    public IReadOnlyList<Slip> SlipsOf(CharacterRule rule) => (_slips ??= Walk())[_table.IndexOf(rule)];

    /// <summary>The one pass over the characters.</summary>
    private List<Slip>[] Walk()
    {
        var slips = new List<Slip>[_table.Count];
        for (int i = 0; i < slips.Length; i++)
        {
            slips[i] = [];
        }

        int[] next = new int[_table.Count];
        var markers = new RangeCursor(Markers);
        foreach (Passage passage in Passages)
        {
            string text = passage.Text;
            for (int i = passage.Start; i < passage.End; i++)
            {
                if (_table.Find(text[i]) is not { } rules)
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
                    if (i >= next[index]
                        && (!isMarker || rule.ReadsMarkers)
                        && rule.Look(passage, i, ref next[index]) is { } slip)
                    {
                        slips[index].Add(slip with { Passage = passage.Index });
                    }
                }
            }
        }

        return slips;
    }
}
