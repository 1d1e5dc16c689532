namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>The rules that are asked at certain characters. One pass over the text serves all of them.</summary>
internal static class CharacterRules
{
    private static readonly CharacterRule[] _rows =
    [
        new(FindingRules.HalfWidthMark, ",;:!?.(\"", HalfWidthMarkRule.Look, SlipCount.AllOfPassage)
        {
            HabitOf = HalfWidthMarkRule.HabitOf,
        },
        new(
            FindingRules.StraySpace, " \u00A0\t\u2002\u2003\u2009\u202F\u200B\uFEFF\u180E\u2060", StraySpaceRule.Look,
            SlipCount.AllOfPassage),
        new(FindingRules.LookAlike, LookAlikes.All, SignRules.LookAtLookAlike, SlipCount.AllOfText)
        {
            ReadsMarkers = true,
        },
        new(FindingRules.BracketWidth, "（(", BracketRules.LookAtWidth),
        new(FindingRules.NestedTitle, "《", BracketRules.LookAtTitle),
        new(FindingRules.DoubledMark, SignRules.Doubled, SignRules.LookAtDoubled),
        new(FindingRules.PauseBetweenQuotes, "、", PauseBetweenQuotesRule.Look, SlipCount.AllOfPassage),
        new(FindingRules.WrongMark, "•‧∙・。", SignRules.LookAtWrong, SlipCount.AllOfPassage),
        new(FindingRules.ReferenceNumber, "[（(【［", BracketRules.LookAtYear),
        new(FindingRules.DigitForm, "０１２３４５６７８９" + SignRules.Circles, SignRules.LookAtDigit, SlipCount.AllOfPassage),
        new(FindingRules.Placeholder, "XxＸｘ×", SignRules.LookAtCross, SlipCount.AllOfText),
    ];

    /// <summary>The places of the rows that are asked at each character.</summary>
    private static readonly Dictionary<char, int[]> _rowsAt = Enumerable.Range(0, _rows.Length)
        .SelectMany(static row => _rows[row].Triggers, static (row, trigger) => (row, trigger))
        .GroupBy(static pair => pair.trigger, static pair => pair.row)
        .ToDictionary(static rows => rows.Key, static rows => rows.ToArray());

    /// <summary>These characters, and that with which code starts.</summary>
    private static readonly CharacterSet _signs = new("`" + string.Concat(_rowsAt.Keys));

    public static IEnumerable<Finding> Find(Outline outline)
    {
        List<Slip>[] slips = [.. _rows.Select(static _ => new List<Slip>())];
        int[] next = new int[_rows.Length];
        var markers = new RangeCursor(outline.Survey.Markers);
        foreach (Passage passage in outline.Survey.Passages)
        {
            string text = passage.Text;
            for (int i = passage.Start; i < passage.End; i++)
            {
                if (!_signs.Contains(text[i]))
                {
                    continue;
                }

                if (text[i] == '`')
                {
                    i = Emphasis.SkipCode(text, i, passage.End) - 1;
                    continue;
                }

                bool isMarker = markers.Skip(i) > i;
                foreach (int row in _rowsAt[text[i]])
                {
                    if (i >= next[row]
                        && (!isMarker || _rows[row].ReadsMarkers)
                        && _rows[row].Look(passage, i, ref next[row]) is { } slip)
                    {
                        slips[row].Add(slip with { Passage = passage.Start });
                    }
                }
            }
        }

        return _rows
            .Zip(slips, (row, found) => found.Count > 0 ? row.Report(outline.Text, found) : [])
            .SelectMany(static findings => findings);
    }
}
