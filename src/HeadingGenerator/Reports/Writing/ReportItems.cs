using System;
using System.Collections.Generic;

namespace HeadingGenerator;

/// <summary>Takes a report apart into its lines, in the order in which every format writes them.</summary>
internal static class ReportItems
{
    public static IEnumerable<ReportItem> Of(ReportOutline report)
    {
        foreach (ReportItem item in PartItems.Before(report))
        {
            yield return item;
        }

        foreach (ReportItem item in Content(report.Content, report.Numbering))
        {
            yield return item;
        }

        foreach (ReportItem item in PartItems.After(report.Parts))
        {
            yield return item;
        }

        foreach (ReportItem item in AnnexItems.Of(Content(report.Annex, report.Numbering)))
        {
            yield return item;
        }

        foreach (ReportItem item in PartItems.Imprint(report.Parts))
        {
            yield return item;
        }
    }

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
            IReadOnlyList<string> lines = [];
            int written = 0;
            if (block is ReportSection section)
            {
                string marker = section.MarkerBy(numbering, place.Level, section.Position);
                string heading = ReportLines.Join(section.HeadingText(marker));
                // Without a title there is no space after it either.
                string bullet = NumberedTitle.IsBullet(marker)
                    ? heading.Substring(0, Math.Min(marker.Length + 1, heading.Length)) : string.Empty;
                if (section.IsRunIn)
                {
                    // Its first paragraph is written here, and the others where their turn comes.
                    bool hasText = section.Content.Count > 0 && section.Content[0] is ReportParagraph;
                    lines = hasText ? ReportLines.Split(section.Content[0].ToString()!) : lines;
                    string text = lines.Count > 0 ? lines[0] : string.Empty;
                    string mark = MarkOf(section, heading, text);
                    yield return new(
                        ReportItemKind.RunInHeading, text, heading, mark, place.Level, bullet, Section: section);
                    written = 1;
                    open.Push(place);
                    place = new Place(section.Content, hasText ? 1 : 0, place.Level + 1);
                }
                else
                {
                    string mark = ReportLines.Join(section.ClosingMark);
                    yield return new(
                        ReportItemKind.Heading, string.Empty, heading, mark, place.Level, bullet, Section: section);
                    open.Push(place);
                    place = new Place(section.Content, 0, place.Level + 1);
                }
            }
            else
            {
                lines = ReportLines.Split(block.ToString()!);
            }

            for (int i = written; i < lines.Count; i++)
            {
                yield return new(ReportItemKind.Paragraph, lines[i], Level: place.Level - 1);
            }
        }
    }

    // A heading that is its marker alone (第一条) is set off from its text as it would be from a title.
    private static string MarkOf(ReportSection section, string heading, string text)
    {
        string mark = ReportLines.Join(section.ClosingMark);
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
