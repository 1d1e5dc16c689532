using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>Emits the texts of headings as constants: a static class for each heading, one in the other.</summary>
internal static class ConstantEmitter
{
    /// <summary>Writes the classes of headings into that of the heading above, if there is one.</summary>
    public static void WriteAll(CodeWriter writer, EquatableArray<HeadingModel> headings, string enclosing = "")
    {
        foreach (HeadingModel heading in headings)
        {
            Write(writer, heading, NameOf(heading.Key, headings, enclosing));
        }
    }

    // Constants take no comment: an editor shows their values.
    private static void Write(CodeWriter writer, HeadingModel heading, string name)
    {
        writer.Indent().Write("public static class ").Identifier(name);
        if (heading.Points.Count == 0)
        {
            WriteTexts(writer.Write(" { "), heading).Write(" }\n");
            return;
        }

        writer.EndLine();
        using (writer.OpenBlock())
        {
            WriteTexts(writer.Indent(), heading).EndLine();
            WriteAll(writer, heading.Points, name);
        }
    }

    /// <summary>
    /// The name of the heading, but no class can hold a member of its own name: then an underscore follows.
    /// </summary>
    private static string NameOf(string key, EquatableArray<HeadingModel> siblings, string enclosing)
    {
        string name = key;
        while (name == enclosing || name is "Title" or "Body" || (name != key && HasKey(siblings, name)))
        {
            name += "_";
        }

        return name;
    }

    private static bool HasKey(EquatableArray<HeadingModel> headings, string key)
    {
        foreach (HeadingModel heading in headings)
        {
            if (heading.Key == key)
            {
                return true;
            }
        }

        return false;
    }

    private static CodeWriter WriteTexts(CodeWriter writer, HeadingModel heading) => writer
        .Write("public const string Title = ").Literal(heading.Title).Write(", Body = ").Literal(heading.Body)
        .Write(';');
}
