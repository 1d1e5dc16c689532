using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>Doc comments: hovering over a member reads the catalog.</summary>
internal static class HeadingText
{
    /// <summary>The most points that the comment of a heading lists.</summary>
    private const int MostPoints = 20;

    /// <summary>Writes the doc comment of a heading: its full text, and the points below it.</summary>
    public static void WriteSummary(CodeWriter writer, HeadingModel heading, bool isTheme)
    {
        writer.Indent().Write("/// <summary>").Comment(heading.Marker).Comment(heading.Title);
        if (heading.Body.Length > 0 || (!isTheme && heading.Points.Count == 0))
        {
            CloseSentence(writer, heading.Title);
        }

        writer.Comment(heading.Body);
        if (heading.Points.Count > 0)
        {
            WritePoints(writer, heading);
        }

        writer.Write("</summary>\n");
    }

    /// <summary>Writes the doc comment of a heading's class: what its members hold is told there.</summary>
    public static void WriteShortSummary(CodeWriter writer, HeadingModel heading) =>
        writer.Indent().Write("/// <summary>").Comment(heading.Marker).Comment(heading.Title).Write("</summary>\n");

    /// <summary>Plain text, since every XML element costs the compiler more than the words in it.</summary>
    private static void WritePoints(CodeWriter writer, HeadingModel heading)
    {
        for (int i = 0; i < heading.Points.Count && i < MostPoints; i++)
        {
            writer.Write('　').Comment(heading.Points[i].Marker).Comment(heading.Points[i].Title);
        }

        if (heading.Points.Count > MostPoints)
        {
            writer.Write("　…");
        }
    }

    private static void CloseSentence(CodeWriter writer, string title)
    {
        if (title.Length > 0 && title[title.Length - 1] is not ('。' or '！' or '？' or '!' or '?' or '…' or '；' or '：' or ':'))
        {
            writer.Write('。');
        }
    }
}
