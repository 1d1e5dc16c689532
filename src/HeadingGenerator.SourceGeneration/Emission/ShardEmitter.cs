using System.Threading;
using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>Emits themes: a property and a class each, and within it the same for every point.</summary>
internal static class ShardEmitter
{
    /// <summary>What a heading takes in most catalogs.</summary>
    private const int CharactersPerHeading = 1024;

    /// <summary>The C# of one file of themes.</summary>
    public static string Emit(CatalogShard shard, CancellationToken cancellationToken)
    {
        using var writer = new CodeWriter(CharactersPerHeading * HeadingModel.WeightOf(shard.Themes), cancellationToken);
        CatalogFile.WriteHeader(writer);
        writer.EndLine();
        using (CatalogFile.OpenNamespace(writer, shard.Class))
        {
            writer.Indent().Write("static partial class ").Identifier(shard.Class.ClassName).EndLine();
            using (writer.OpenBlock())
            {
                for (int i = 0; i < shard.Themes.Count; i++)
                {
                    if (i > 0)
                    {
                        writer.EndLine();
                    }

                    WriteTheme(writer, shard.Themes[i], shard.FirstPosition + i);
                }
            }
        }

        return writer.ToString();
    }

    private static void WriteTheme(CodeWriter writer, HeadingModel theme, int position)
    {
        string className = theme.Key + "Theme";
        HeadingText.WriteSummary(writer, theme, isTheme: true);
        writer.Indent().Write("public static ").Write(className).Write(' ').Identifier(theme.Key).Write(" => ").Write(className).Write(".Instance;\n\n");
        HeadingText.WriteShortSummary(writer, theme);
        WriteJsonConverter(writer);
        writer.Indent().Write("public sealed class ").Write(className).Write(" : CatalogTheme\n");
        using (writer.OpenBlock())
        {
            WriteTexts(writer, theme);
            writer.EndLine();
            writer.Indent().Write("internal static readonly ").Write(className).Write(" Instance = new ").Write(className).Write("();\n\n");
            writer.Indent().Write("private ").Write(className).Write("()\n");
            writer.IncreaseIndent();
            writer.Indent().Write(": base(").Write(position).Write(", new string[]\n");
            writer.Line("{");
            writer.IncreaseIndent();
            writer.Indent().Literal(theme.Key).Write(", ").Literal(theme.Marker).Write(", TitleText, BodyText,\n");
            var pattern = HeadingPattern.Find(theme);
            WriteContent(writer, theme, pattern, position, isTheme: true);
            WritePoints(writer, theme, pattern);
        }
    }

    private static void WritePoint(CodeWriter writer, HeadingModel parent, int index)
    {
        HeadingModel point = parent.Points[index];
        string className = point.Key + "Point";
        bool isLeaf = point.Points.Count == 0;
        writer.EndLine();
        HeadingText.WriteSummary(writer, point, isTheme: false);
        writer.Indent().Write("public ").Write(isLeaf ? "global::HeadingGenerator.SubPoint" : className).Write(' ').Identifier(point.Key)
            .Write(isLeaf ? " => At(" : $" => ({className})At(").Write(index).Write(");\n\n");
        HeadingText.WriteShortSummary(writer, point);
        if (!isLeaf)
        {
            WriteJsonConverter(writer);
        }

        writer.Indent().Write(isLeaf ? "public static class " : "public sealed class ").Write(className)
            .Write(isLeaf ? "\n" : " : global::HeadingGenerator.SubPoint\n");
        using (writer.OpenBlock())
        {
            WriteTexts(writer, point);
            if (!isLeaf)
            {
                writer.EndLine();
                writer.Indent().Write("internal ").Write(className).Write("(global::HeadingGenerator.Heading parent)\n");
                writer.IncreaseIndent();
                writer.Indent().Write(": base(parent, ").Write(index).Write(", new string[]\n");
                writer.Line("{");
                writer.IncreaseIndent();
                var pattern = HeadingPattern.Find(point);
                WriteContent(writer, point, pattern, position: 0, isTheme: false);
                WritePoints(writer, point, pattern);
            }
        }
    }

    /// <summary>System.Text.Json looks for a converter on the class itself, not on its base.</summary>
    private static void WriteJsonConverter(CodeWriter writer) => writer
        .Write("#if NET8_0_OR_GREATER\n")
        .Line("[global::System.Text.Json.Serialization.JsonConverter(typeof(global::HeadingGenerator.HeadingJsonConverter))]")
        .Write("#endif\n");

    /// <summary>Constants take no comment: an editor shows their values.</summary>
    private static void WriteTexts(CodeWriter writer, HeadingModel heading)
    {
        writer.Indent().Write("public const string TitleText = ").Literal(heading.Title).Write(";\n");
        writer.Indent().Write("public const string BodyText = ").Literal(heading.Body).Write(";\n");
    }

    /// <summary>Writes the rest of the array of texts and the other arguments of the base constructor.</summary>
    private static void WriteContent(CodeWriter writer, HeadingModel heading, HeadingPattern? pattern, int position, bool isTheme)
    {
        bool plainNumbers = !isTheme || heading.Number == position;
        for (int i = 0; i < heading.Points.Count; i++)
        {
            HeadingModel point = heading.Points[i];
            plainNumbers &= point.Number == i + 1;

            // The texts again rather than the constants: a literal costs the compiler half of what a name does.
            writer.Indent().Literal(point.Key).Write(", ").Literal(point.Marker).Write(", ")
                .Literal(point.Title).Write(", ").Literal(point.Body).Write(",\n");
        }

        writer.DecreaseIndent();
        writer.Indent().Write("}, ");
        if (plainNumbers)
        {
            writer.Write("null");
        }
        else
        {
            writer.Write("new int[] { ");
            if (isTheme)
            {
                writer.Write(heading.Number).Write(", ");
            }

            foreach (HeadingModel point in heading.Points)
            {
                writer.Write(point.Number).Write(", ");
            }

            writer.Write('}');
        }

        writer.Write(", ");
        if (pattern is not null)
        {
            writer.Literal(pattern.Text);
        }
        else
        {
            writer.Write("null");
        }

        writer.Write(")\n");
        writer.DecreaseIndent();
        writer.Line("{");
        writer.Line("}");
    }

    private static void WritePoints(CodeWriter writer, HeadingModel heading, HeadingPattern? pattern)
    {
        WriteCreatePoint(writer, heading);
        ComposeEmitter.Write(writer, heading, pattern);
        for (int i = 0; i < heading.Points.Count; i++)
        {
            WritePoint(writer, heading, i);
        }
    }

    /// <summary>Points with points of their own have a class of their own, which only the generated code can create.</summary>
    private static void WriteCreatePoint(CodeWriter writer, HeadingModel heading)
    {
        bool any = false;
        foreach (HeadingModel point in heading.Points)
        {
            any |= point.Points.Count > 0;
        }

        if (!any)
        {
            return;
        }

        writer.EndLine();
        writer.Line("/// <inheritdoc/>");
        writer.Line("protected override global::HeadingGenerator.SubPoint CreatePoint(int index)");
        using (writer.OpenBlock())
        {
            writer.Line("switch (index)");
            using (writer.OpenBlock())
            {
                for (int i = 0; i < heading.Points.Count; i++)
                {
                    if (heading.Points[i].Points.Count > 0)
                    {
                        writer.Indent().Write("case ").Write(i).Write(": return new ").Write(heading.Points[i].Key).Write("Point(this);\n");
                    }
                }

                writer.Line("default: return null;");
            }
        }
    }
}
