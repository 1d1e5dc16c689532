using System.Collections.Generic;
using System.Linq;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>What the rules look at in a text, gathered once for all of them, and each when the first asks.</summary>
internal sealed class Survey(Outline outline)
{
    private static readonly CharacterTable _table =
        new([.. FindingRules.All.Select(static rule => rule.Check).OfType<CharacterRule>()]);

    private List<OutlineHeading>? _headings;
    private List<List<OutlineHeading>>? _series;
    private List<TextRange>? _markers;
    private (List<Passage> Lines, List<TextRange> Opaque)? _passages;
    private List<Slip>[]? _slips;

    /// <summary>Every heading, each before the headings below it.</summary>
    public List<OutlineHeading> Headings => _headings ??= [.. outline.Descendants()];

    /// <summary>Every series, those of a heading before those of its points.</summary>
    public List<List<OutlineHeading>> Series => _series ??= Rules.Series.In(outline, Headings);

    /// <summary>Where the markers of the headings stand, in the order of the text.</summary>
    public List<TextRange> Markers => _markers ??= FindMarkers();

    /// <summary>The lines of the author that are no code and no table.</summary>
    public List<Passage> Passages => ReadPassages().Lines;

    /// <summary>Code and tables, in which nothing is looked for.</summary>
    public List<TextRange> Opaque => ReadPassages().Opaque;

    /// <summary>What a character rule found, in the order of the text.</summary>
    public IReadOnlyList<Slip> SlipsOf(CharacterRule rule) => (_slips ??= Walk())[_table.IndexOf(rule)];

    private (List<Passage> Lines, List<TextRange> Opaque) ReadPassages() =>
        _passages ??= PassageReader.Read(outline, Headings);

    private List<TextRange> FindMarkers()
    {
        var markers = new List<TextRange>(Headings.Count);
        foreach (OutlineHeading heading in Headings)
        {
            if (!heading.MarkerRange.IsEmpty)
            {
                markers.Add(heading.MarkerRange);
            }
        }

        return markers;
    }

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
