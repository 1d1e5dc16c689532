using System.Text;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Server;

/// <summary>
/// What an editor shows of the structure of a text: the outline, what can be folded, what a heading is.
/// </summary>
internal static class Features
{
    private const int Namespace = 3;
    private const int String = 15;

    /// <summary>The headings as a tree.</summary>
    public static DocumentSymbol[] Symbols(Document document)
    {
        Dictionary<OutlineHeading, int> ends = Ends(document);
        return Symbols(document, document.Outline.Headings, ends);
    }

    /// <summary>Every heading with what stands below it, as far as it takes more than one line.</summary>
    public static FoldingRange[] Foldings(Document document)
    {
        Dictionary<OutlineHeading, int> ends = Ends(document);
        return
        [
            .. document.Headings
                .Select(heading => new FoldingRange(
                    document.Lines.PositionAt(heading.HeadingRange.Start).Line,
                    document.Lines.PositionAt(ends[heading]).Line,
                    "region"))
                .Where(static folding => folding.EndLine > folding.StartLine)
                .Distinct(),
        ];
    }

    /// <summary>
    /// The name of a heading in C#, the row that decided it, its pattern and what it fills into that of the heading
    /// above.
    /// </summary>
    public static Hover? HoverAt(Document document, Position position)
    {
        if (document.HeadingAt(position) is not { } heading)
        {
            return null;
        }

        var path = new List<string>();
        for (OutlineHeading? at = heading; at is not null; at = at.Parent)
        {
            path.Insert(0, at.Key);
        }

        var text = new StringBuilder();
        text.Append("```csharp\n").Append(string.Join('.', path)).Append("\n```\n");
        Append(text, Messages.HoverLevel, heading.Level.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Append(text, Messages.HoverRow, heading.GrammarRow);
        Append(text, Messages.HoverPattern, heading.Pattern);
        Append(text, Messages.HoverSlots, heading.Slots.Count == 0 ? null : string.Join(" · ", heading.Slots));
        return new Hover(new MarkupContent("markdown", text.ToString()), document.Lines.RangeOf(heading.HeadingRange));
    }

    private static void Append(StringBuilder text, string label, string? value)
    {
        if (value is not null)
        {
            // A code span: nothing of the text is markup. A grave accent would end it.
            text.Append('\n').Append(label).Append(" `").Append(Visible.Of(value).Replace('`', '\'')).Append("`  ");
        }
    }

    private static DocumentSymbol[] Symbols(
        Document document, IReadOnlyList<OutlineHeading> headings, Dictionary<OutlineHeading, int> ends) =>
    [
        .. headings.Select(heading => new DocumentSymbol(
            Visible.Of(heading.ToString()) is { Length: > 0 } name ? name : heading.Key,
            heading.Key,
            heading.Points.Count > 0 ? Namespace : String,
            document.Lines.RangeOf(new TextRange(heading.HeadingRange.Start, ends[heading])),
            document.Lines.RangeOf(heading.HeadingRange),
            Symbols(document, heading.Points, ends))),
    ];

    /// <summary>
    /// Where each heading ends with all that is below it: before the next that is not, and without the blanks before
    /// that.
    /// </summary>
    private static Dictionary<OutlineHeading, int> Ends(Document document)
    {
        var ends = new Dictionary<OutlineHeading, int>();
        var open = new Stack<OutlineHeading>();
        foreach (OutlineHeading heading in document.Headings)
        {
            while (open.Count > 0 && open.Peek() != heading.Parent)
            {
                Close(open.Pop(), heading.HeadingRange.Start);
            }

            open.Push(heading);
        }

        while (open.Count > 0)
        {
            Close(open.Pop(), document.Text.Length);
        }

        return ends;

        void Close(OutlineHeading heading, int end)
        {
            int least = Math.Max(heading.HeadingRange.End, heading.Points.Count > 0 ? ends[heading.Points[^1]] : 0);
            while (end > least && char.IsWhiteSpace(document.Text[end - 1]))
            {
                end--;
            }

            ends.Add(heading, Math.Max(end, least));
        }
    }
}
