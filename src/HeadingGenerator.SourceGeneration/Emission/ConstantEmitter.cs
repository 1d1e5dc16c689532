using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>Emits the texts of headings as constants: a static class for each heading, one in the other.</summary>
internal static class ConstantEmitter
{
    /// <summary>Writes the class of a heading. Constants take no comment: an editor shows their values.</summary>
    public static void Write(CodeWriter writer, HeadingModel heading)
    {
        writer.Indent().Write("public static class ").Identifier(heading.Key);
        if (heading.Points.Count == 0)
        {
            WriteTexts(writer.Write(" { "), heading).Write(" }\n");
            return;
        }

        writer.EndLine();
        using (writer.OpenBlock())
        {
            WriteTexts(writer.Indent(), heading).EndLine();
            foreach (HeadingModel point in heading.Points)
            {
                Write(writer, point);
            }
        }
    }

    private static CodeWriter WriteTexts(CodeWriter writer, HeadingModel heading) => writer
        .Write("public const string Title = ").Literal(heading.Title).Write(", Body = ").Literal(heading.Body).Write(';');
}
