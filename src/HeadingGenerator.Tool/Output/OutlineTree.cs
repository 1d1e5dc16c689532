using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Output;

/// <summary>Writes an outline as a tree: marker, title, name, pattern.</summary>
internal static class OutlineTree
{
    private const int LongestTitle = 40;

    public static void Write(TextWriter writer, Outline outline)
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
            writer.Write(Shorten(heading.Title));
            writer.Write($"  [{heading.Key}]");
            writer.WriteLine(heading.Pattern is { } pattern ? "  " + Visible.Of(pattern) : string.Empty);
            rails.Add(!last);
        }

        foreach (TextRange line in outline.Unclaimed)
        {
            writer.WriteLine($"({outline.GetPosition(line.Start).Line}) {Shorten(line.Of(outline.Text))}");
        }
    }

    /// <summary>The beginning of a title, on one line and without what a terminal would obey.</summary>
    private static string Shorten(string title)
    {
        int end = title.Length <= LongestTitle
            ? title.Length : char.IsHighSurrogate(title[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle;
        return Visible.Of(title[..end]) + (end < title.Length ? "…" : string.Empty);
    }
}
