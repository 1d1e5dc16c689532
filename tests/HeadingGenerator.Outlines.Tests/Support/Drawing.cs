using System.Text;
using HeadingGenerator.Testing;

namespace HeadingGenerator.Outlines.Tests.Support;

/// <summary>
/// Draws an outline as one would on paper, so that a test shows the text and its reading side by side: a heading is
/// <c>marker|title|body</c>, indented by its level, <c>⏎</c> stands for a line break, <c>=</c> marks the document
/// title,
/// <c>&lt;</c> text under no heading, <c>&gt;</c> text after a point that belongs to none, <c>@</c> a part of an
/// official document, <c>~</c> what is no part of the document.
/// </summary>
internal static class Drawing
{
    /// <summary>Checks that a text is read as the drawing says, and that nothing of it is lost.</summary>
    public static void IsReadAs(this string text, string drawing)
    {
        Outline outline = Outline.Read(text);
        Assert.Equal(drawing, Of(outline));
        Invariants.Hold(outline);
    }

    /// <summary>Draws an outline.</summary>
    public static string Of(Outline outline)
    {
        var drawing = new StringBuilder();
        AddLine(drawing, "=", outline.Title);
        foreach (OutlinePart part in outline.Parts.All)
        {
            AddLine(drawing, "@", $"{part.Kind} {part.Text}");
        }

        AddLine(drawing, "<", outline.Preface);
        foreach (TextRange range in outline.Unclaimed)
        {
            AddLine(drawing, "~", range.Of(outline.Text));
        }

        AddContent(drawing, outline.Content, 0);
        return drawing.ToString().TrimEnd('\n');
    }

    /// <summary>The keys of some headings, in order.</summary>
    public static string[] Keys(this Outline outline) => [.. outline.Headings.Select(heading => heading.Key)];

    private static void AddContent(StringBuilder drawing, IReadOnlyList<OutlineBlock> content, int level)
    {
        bool followsPoint = false;
        foreach (OutlineBlock block in content)
        {
            string indent = new(' ', 2 * level);
            if (block is OutlineHeading heading)
            {
                string body = heading.Body.Length == 0 ? string.Empty : "|" + heading.Body;
                AddLine(drawing, indent, $"{heading.Marker}|{heading.Title}{body}");
                AddContent(drawing, heading.Content, level + 1);
                followsPoint = true;
            }
            else if (followsPoint)
            {
                AddLine(drawing, indent + ">", block.ToString()!);
            }
        }
    }

    private static void AddLine(StringBuilder drawing, string indent, string content)
    {
        if (content.Length > 0)
        {
            drawing.Append(indent).Append(content.Replace('\n', '⏎')).Append('\n');
        }
    }
}
