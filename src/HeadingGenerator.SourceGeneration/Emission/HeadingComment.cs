using HeadingGenerator.Outlines.Text;
using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>The doc comments of headings: hovering over a member reads the catalog.</summary>
internal static class HeadingComment
{
    /// <summary>The most points that the comment of a heading lists.</summary>
    private const int MostPoints = 20;

    /// <summary>Writes the doc comment of a heading: its full text, a line for each point, and their pattern.</summary>
    public static void WriteSummary(CodeWriter writer, HeadingModel heading, HeadingPattern? pattern, bool isTheme)
    {
        WriteHeading(writer.Indent().Write("/// <summary>"), heading, heading.Body);
        if (heading.Title.Length > 0 && (heading.Body.Length > 0 || (!isTheme && heading.Points.Count == 0)))
        {
            writer.Comment(
                heading.ClosingMark.Length > 0 ? heading.ClosingMark : Punctuation.ClosingMarkOf(heading.Title));
        }

        writer.Comment(Plain(heading.Body));
        if (heading.Points.Count > 0)
        {
            WritePoints(writer, heading);
        }

        WriteParagraph(writer, Plain(heading.Closing));
        WriteParagraph(writer, pattern?.Text ?? string.Empty);
        writer.Write("</summary>\n");
    }

    private static void WritePoints(CodeWriter writer, HeadingModel heading)
    {
        writer.Write("<para>");
        for (int i = 0; i < heading.Points.Count && i < MostPoints; i++)
        {
            WriteHeading(writer.Write(i > 0 ? "<br/>" : string.Empty), heading.Points[i], string.Empty);
        }

        writer.Write(heading.Points.Count > MostPoints ? "<br/>…</para>" : "</para>");
    }

    private static void WriteHeading(CodeWriter writer, HeadingModel heading, string body)
    {
        string words = heading.Title.Length > 0 ? heading.Title : body;
        writer.Comment(heading.Marker).Write(NumberedTitle.Separator(heading.Marker, words)).Comment(heading.Title);
    }

    private static void WriteParagraph(CodeWriter writer, string text)
    {
        if (text.Length > 0)
        {
            writer.Write("<para>").Comment(text).Write("</para>");
        }
    }

    // A tooltip shows no bold words, and no links; a pattern is shown as it is.
    private static string Plain(string text) =>
        Emphasis.StripSlantsAndCode(Emphasis.Strip(HtmlMarks.Remove(text)));
}
