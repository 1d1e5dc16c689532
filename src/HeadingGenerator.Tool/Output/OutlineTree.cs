using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Output;

/// <summary>Writes an outline as a tree: marker, title, name, pattern, and the row that decided.</summary>
internal static class OutlineTree
{
    private const int LongestTitle = 40;
    private const string ClosingMarks = "、．.。，,：:；;）)］]】〕》〉>｜|丨—";

    /// <summary>
    /// Writes the tree, and below it what stands around the text, and the lines that are no part of the document.
    /// </summary>
    /// <param name="writer">Where to.</param>
    /// <param name="outline">The outline.</param>
    /// <param name="saysWhy">Whether the row of the grammar that decided follows everything.</param>
    public static void Write(TextWriter writer, Outline outline, bool saysWhy = false)
    {
        if (outline.Title.Length > 0)
        {
            writer.WriteLine(Visible.Of(outline.Title));
        }

        // One entry for every open level: whether more siblings follow there.
        var rails = new List<bool>();
        foreach (OutlineHeading heading in outline.Descendants())
        {
            IReadOnlyList<OutlineHeading> siblings = heading.Parent?.Points ?? outline.Headings;
            bool last = heading.Position == siblings.Count;
            rails.RemoveRange(heading.Level - 1, Math.Max(0, rails.Count - heading.Level + 1));
            foreach (bool more in rails)
            {
                writer.Write(more ? "│  " : "   ");
            }

            writer.Write(last ? "└─ " : "├─ ");
            writer.Write(Visible.Of(heading.Marker));
            writer.Write(Gap(heading));
            writer.Write(Shorten(heading.Title));
            writer.Write($"  [{heading.Key}]");
            writer.Write(heading.Pattern is { } pattern ? "  " + Visible.Of(pattern) : string.Empty);
            writer.WriteLine(saysWhy ? Because(heading.GrammarRow) : string.Empty);
            rails.Add(!last);
        }

        if (outline.Headings.Count == 0)
        {
            writer.WriteLine(Messages.NoHeadings);
        }

        if (outline.Parts.All.Count > 0)
        {
            writer.WriteLine(Messages.Parts);
        }

        foreach (OutlinePart part in outline.Parts.All)
        {
            int line = outline.GetPosition(part.Range.Start).Line;
            writer.WriteLine($"  {line}: {Messages.NameOf(part.Kind)}  {Shorten(part.Text)}");
        }

        if (outline.Unclaimed.Count > 0)
        {
            writer.WriteLine(Messages.LeftOut);
        }

        foreach (TextRange line in outline.Unclaimed)
        {
            writer.Write($"  {outline.GetPosition(line.Start).Line}: {Shorten(line.Of(outline.Text))}");
            writer.WriteLine(saysWhy ? Because(RowOf(outline, line)) : string.Empty);
        }
    }

    /// <summary>The row of an unclaimed line, or of a page number that is glued to a line of the author's.</summary>
    public static string? RowOf(Outline outline, TextRange unclaimed)
    {
        int after = unclaimed.End;
        while (after < outline.Text.Length && char.IsWhiteSpace(outline.Text[after]))
        {
            after++;
        }

        int line = outline.GetPosition(unclaimed.Start).Line;
        bool isGlued = after < outline.Text.Length && outline.GetPosition(after).Line == line;
        return isGlued ? "page-number" : outline.GetGrammarRow(line);
    }

    /// <summary>Bullets, signs and 第一章 stand apart from the title; marks (1. 一、) and words (一是) join it.</summary>
    private static string Gap(OutlineHeading heading)
    {
        if (heading.Marker.Length == 0 || heading.Title.Length == 0)
        {
            return string.Empty;
        }

        char last = heading.Marker[^1];
        bool isMark = ClosingMarks.Contains(last, StringComparison.Ordinal);
        bool isWord = Characters.IsIdeograph(last) && (heading.Marker[0] != '第' || last == '是');
        return isMark || isWord ? string.Empty : " ";
    }

    private static string Because(string? row) => row is null ? string.Empty : $"  ← {row}";

    /// <summary>The beginning of a title, on one line and without what a terminal would obey.</summary>
    private static string Shorten(string title)
    {
        int end = title.Length <= LongestTitle
            ? title.Length : char.IsHighSurrogate(title[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle;
        return Visible.Of(title[..end]) + (end < title.Length ? "…" : string.Empty);
    }
}
