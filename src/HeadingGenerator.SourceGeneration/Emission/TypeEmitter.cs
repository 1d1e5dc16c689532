using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>
/// Emits the classes of themes, and of points that have points of their own: a property for each point.
/// </summary>
/// <param name="writer">Where to.</param>
/// <param name="names">The names of the library.</param>
/// <param name="patterns">The patterns of the file.</param>
internal sealed class TypeEmitter(CodeWriter writer, LibraryNames names, HeadingPatterns patterns)
{
    /// <summary>Writes the class of a theme.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="part">The part that it belongs to.</param>
    /// <param name="index">The index of the theme in it.</param>
    public void WriteTheme(HeadingModel theme, PartEntry part, int index)
    {
        string name = theme.Key + "Theme";
        using (OpenClass(name, ".CatalogTheme", patterns.Of(theme)))
        {
            writer.Indent().Write("internal static readonly ").Write(name).Write(" Instance = new ").Write(name)
                .Write("();\n");
            writer.Indent().Write("private ").Write(name).Write("() : base((int)");
            names.WriteId(writer);
            writer.Write('.').Identifier(theme.Key)
                .Write(", __Parts.Instance, __Parts.Text_").Write(part.Name)
                .Write('(').Write(index).Write(")) { }\n");
            WritePoints(theme);
        }
    }

    private void WritePoint(HeadingModel point, int index)
    {
        HeadingPattern? pattern = patterns.Of(point);
        HeadingComment.WriteSummary(writer, point, pattern, isTheme: false);
        writer.Indent().Write("public ");
        if (point.Points.Count == 0)
        {
            writer.Write(names.Point).Write(' ').Identifier(point.Key).Write(" => At(").Write(index).Write(");\n");
            return;
        }

        string name = point.Key + "Point";
        writer.Write(name).Write(' ').Identifier(point.Key).Write(" => (").Write(name).Write(")At(").Write(index)
            .Write(");\n");
        using (OpenClass(name, ".CatalogPoint", pattern))
        {
            writer.Indent().Write("internal ").Write(name)
                .Write("(global::HeadingGenerator.Heading parent) : base(parent, ").Write(index)
                .Write(") { }\n");
            WritePoints(point);
        }
    }

    private CodeWriter.Block OpenClass(string name, string @base, HeadingPattern? pattern)
    {
        writer.Line(names.JsonAttribute);
        writer.Indent().Write("public sealed class ").Write(name).Write(" : ").Write(names.Generated).Write(@base)
            .Write(pattern?.ClassSuffix ?? string.Empty).EndLine();
        return writer.OpenBlock();
    }

    private void WritePoints(HeadingModel heading)
    {
        WriteCreatePoint(heading);
        patterns.Of(heading)?.WriteCompose(writer);
        for (int i = 0; i < heading.Points.Count; i++)
        {
            WritePoint(heading.Points[i], i);
        }
    }

    /// <summary>
    /// Points with points of their own have a class of their own, which only the generated code can create.
    /// </summary>
    private void WriteCreatePoint(HeadingModel heading)
    {
        int count = heading.Points.Count(static point => point.Points.Count > 0);
        if (count == 0)
        {
            return;
        }

        using var points = new CaseList(
            writer, $"protected override {names.Point} CreatePoint(int index)", "index", count);
        for (int i = 0; i < heading.Points.Count; i++)
        {
            if (heading.Points[i].Points.Count > 0)
            {
                points.Start(i).Write("new ").Write(heading.Points[i].Key).Write("Point(this);\n");
            }
        }
    }
}
