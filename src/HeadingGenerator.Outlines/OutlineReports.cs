using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines;

/// <summary>Turns what was read into a report that can be edited and written in every format.</summary>
public static class OutlineReports
{
    /// <summary>
    /// A report of the outline: title, parts, paragraphs and headings in the order of the text, numbered as written. A
    /// heading that shares its line with its text does so in the report.
    /// </summary>
    /// <remarks>
    /// What follows issuer and date, such as an attachment, becomes the <see cref="ReportOutline.Annex"/>. The lines
    /// that are no part of the document (<see cref="Outline.Unclaimed"/>) are left out.
    /// </remarks>
    /// <param name="outline">The outline.</param>
    /// <exception cref="ArgumentNullException"><paramref name="outline"/> is null.</exception>
    public static ReportOutline ToReport(this Outline outline) =>
        outline is null ? throw new ArgumentNullException(nameof(outline)) : new Conversion(outline).Run();

    private sealed class Conversion(Outline outline)
    {
        private readonly ReportOutline _report = new(outline.Title) { Numbering = NumberingScheme.AsWritten };
        private readonly Queue<OutlinePart> _parts = new(outline.Parts.All);

        // Where issuer and date stand, and where the text after them starts.
        private readonly int _signature = outline.Parts.All
            .Where(part => part.Kind is OutlinePartKind.Issuer or OutlinePartKind.Date)
            .Select(part => part.Range.Start).DefaultIfEmpty(int.MaxValue).Min();

        private readonly bool _isMarkdown = outline.Descendants().Any(
            static heading => heading.Family.SetsLevel || heading.RawMarker.Bold != '\0');

        private int _annex = int.MaxValue;

        public ReportOutline Run()
        {
            // A stack of its own: a text may be nested deeper than the stack of the thread.
            var open =
                new Stack<(IReadOnlyList<OutlineBlock> Blocks, int Next, ReportContent Target, bool IsAnnexed)>();
            open.Push((outline.Content, 0, _report.Content, false));
            while (open.Count > 0)
            {
                (IReadOnlyList<OutlineBlock> blocks, int next, ReportContent target, bool isAnnexed) = open.Pop();
                if (next == blocks.Count)
                {
                    continue;
                }

                open.Push((blocks, next + 1, target, isAnnexed));
                OutlineBlock block = blocks[next];
                if (!isAnnexed && block.Start > _signature)
                {
                    AddParts(before: block.Start);
                    _annex = Math.Min(_annex, block.Start);
                    (target, isAnnexed) = (_report.Annex, true);
                }

                if (block is OutlineHeading heading)
                {
                    ReportSection section = SectionOf(heading, out int taken);
                    target.Add(section);
                    open.Push((heading.Content, taken, section.Content, isAnnexed));
                }
                else
                {
                    target.Add(WordsOf((OutlineParagraph)block));
                }
            }

            AddParts(before: int.MaxValue);
            return _report;
        }

        // An attachment that has an issuer or a date itself keeps them in its text.
        private void AddParts(int before)
        {
            while (_parts.Count > 0 && _parts.Peek().Range.Start < before)
            {
                OutlinePart part = _parts.Dequeue();
                if (part.Range.Start > _annex && part.Kind is not (OutlinePartKind.Copies or OutlinePartKind.PrintLine))
                {
                    _report.Annex.Add(part.Range.Of(outline.Text));
                }
                else
                {
                    OutlineReportParts.Add(_report.Parts, part, outline.Text);
                }
            }
        }

        /// <summary>The section of a heading, and how many blocks of its content that holds already.</summary>
        private ReportSection SectionOf(OutlineHeading heading, out int taken)
        {
            var section = new ReportSection(string.Empty);
            string title = _isMarkdown ? Emphasis.StripSlantsAndCode(heading.Title) : heading.Title;
            IReadOnlyList<OutlineBlock> content = heading.Content;
            OutlineParagraph? body = content.Count > 0 ? content[0] as OutlineParagraph : null;
            string mark = heading.ClosingMark;
            section.IsRunIn = body is null
                ? mark.Length > 0
                : outline.LineOf(heading.WordsEnd) == outline.LineOf(body.Range.Start);
            taken = 0;
            if (heading.Family.HoldsText && mark.Length > 0)
            {
                // 第一条 is the heading of an article: its first sentence is text as the others are.
                taken = section.IsRunIn && body is not null ? 1 : 0;
                section.IsRunIn = true;
                section.SetHeading(heading.WrittenMarker, string.Empty);
                section.Content.Add(title + mark + (taken > 0 ? WordsOf(body!) : string.Empty));
                return section;
            }

            section.SetHeading(MarkerOf(heading), title);
            if (mark.Length > 0)
            {
                section.ClosingMark = mark;
            }

            return section;
        }

        // On paper nobody reads <b>, ** and >; in a text that is no Markdown ** may hide a name.
        private string WordsOf(OutlineParagraph paragraph)
        {
            string? row = outline.GetGrammarRow(outline.GetPosition(paragraph.Range.Start).Line);
            if (row == CodeLines.Row)
            {
                return paragraph.Text;
            }

            string words = HtmlMarks.Remove(paragraph.Text);
            return !_isMarkdown ? words
                : Emphasis.StripSlantsAndCode(Emphasis.StripBold(
                    row == LineKinds.QuotationRow ? words.TrimStart('>', ' ', '\u3000') : words));
        }

        // The marks of Markdown say how a heading looks, not how it counts.
        private static string MarkerOf(OutlineHeading heading) =>
            heading.WrittenMarker is var marker && marker.TrimStart('#').Length == 0 ? string.Empty : marker;
    }
}
