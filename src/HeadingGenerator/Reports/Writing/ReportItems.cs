namespace HeadingGenerator;

/// <summary>Takes a report apart into its lines, in the order in which every format writes them.</summary>
internal static class ReportItems
{
    public static IEnumerable<ReportItem> Of(ReportOutline report) => PartsOf(report).SelectMany(static part => part);

    /// <summary>The same part by part: each line is handed over once.</summary>
    public static IEnumerable<ReportItem>[] PartsOf(ReportOutline report) =>
    [
        PartItems.Before(report), Content(report.Content, report.Numbering), PartItems.After(report.Parts),
        AnnexItems.Of(Content(report.Annex, report.Numbering)), PartItems.Imprint(report.Parts),
    ];

    // A stack of its own: sections may be nested deeper than the stack of the thread.
    private static IEnumerable<ReportItem> Content(ReportContent content, NumberingScheme numbering)
    {
        var open = new Stack<Place>();
        var place = new Place(content, 0, 1);
        while (place.Next < place.Content.Count || open.Count > 0)
        {
            if (place.Next == place.Content.Count)
            {
                place = open.Pop();
                continue;
            }

            ReportBlock block = place.Content[place.Next++];
            if (block is not ReportSection section)
            {
                foreach (string line in ReportLines.Split(block.ToString()!))
                {
                    yield return new(ReportItemKind.Paragraph, line, Level: place.Level - 1);
                }

                continue;
            }

            string marker = section.MarkerBy(numbering, place.Level, section.Position);
            string heading = ReportLines.Join(section.HeadingText(marker));
            // Without a title there is no space after it either.
            string bullet = NumberedTitle.IsBullet(marker)
                ? heading.Substring(0, Math.Min(marker.Length + 1, heading.Length)) : string.Empty;
            int level = place.Level;
            int next = 0;
            if (!section.IsRunIn)
            {
                string mark = ReportLines.Join(section.ClosingMarkIf(false));
                yield return new(
                    ReportItemKind.Heading, string.Empty, heading, mark, level, bullet, Section: section);
            }
            else
            {
                // The first line of its first paragraph is written here, and the rest where their turn comes.
                string[] lines = [];
                string text = string.Empty;
                if (section.Content.Count > 0 && section.Content[0] is ReportParagraph first)
                {
                    next = 1;
                    text = ReportLines.First(first.Text, out lines);
                }

                string mark = MarkOf(section, heading, text);
                yield return new(ReportItemKind.RunInHeading, text, heading, mark, level, bullet, Section: section);
                foreach (string line in lines)
                {
                    yield return new(ReportItemKind.Paragraph, line, Level: level);
                }
            }

            if (next < section.Content.Count)
            {
                open.Push(place);
                place = new Place(section.Content, next, level + 1);
            }
        }
    }

    // A heading that is its marker alone (第一条) is set off from its text as it would be from a title.
    private static string MarkOf(ReportSection section, string heading, string text)
    {
        string mark = ReportLines.Join(section.ClosingMarkIf(true));
        return mark.Length == 0 && string.IsNullOrWhiteSpace(section.Title)
            ? NumberedTitle.Separator(heading, text)
            : mark;
    }

    /// <summary>How far a content has been walked through.</summary>
    private struct Place(ReportContent content, int next, int level)
    {
        public readonly ReportContent Content => content;

        public readonly int Level => level;

        public int Next = next;
    }
}
