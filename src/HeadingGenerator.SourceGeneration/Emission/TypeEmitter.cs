using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>
/// Emits the classes of themes, and of points that have points of their own: a property for each point.
/// </summary>
internal static class TypeEmitter
{
    /// <summary>Writes the class of a theme.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="shard">The file.</param>
    /// <param name="index">The index of the theme in it.</param>
    /// <param name="patterns">The patterns of the file.</param>
    public static void WriteTheme(CodeWriter writer, CatalogShard shard, int index, HeadingPatterns patterns)
    {
        HeadingModel theme = shard.Themes[index];
        HeadingPattern? pattern = patterns.Of(theme);
        string name = theme.Key + "Theme";
        writer.Line(CatalogFile.JsonAttribute);
        writer.Indent().Write("public sealed class ").Write(name).Write(" : ").Write(CatalogFile.Library)
            .Write(".CatalogTheme")
            .Write(pattern?.ClassSuffix ?? string.Empty).EndLine();
        using (writer.OpenBlock())
        {
            writer.Indent().Write("internal static readonly ").Write(name).Write(" Instance = new ").Write(name)
                .Write("();\n");
            writer.Indent().Write("private ").Write(name).Write("() : base((int)").Write(CatalogFile.Id).Write('.')
                .Identifier(theme.Key)
                .Write(", __Parts.Instance, __Parts.Text_").Write(shard.Name).Write('_')
                .Write(index / CatalogShard.ThemesPerPart)
                .Write('(').Write(index % CatalogShard.ThemesPerPart).Write(")) { }\n");
            WritePoints(writer, theme, patterns);
        }
    }

    private static void WritePoint(CodeWriter writer, HeadingModel point, int index, HeadingPatterns patterns)
    {
        bool isLeaf = point.Points.Count == 0;
        HeadingPattern? pattern = patterns.Of(point);
        string name = point.Key + "Point";
        HeadingText.WriteSummary(writer, point, pattern, isTheme: false);
        writer.Indent().Write("public ").Write(isLeaf ? CatalogFile.Point : name).Write(' ').Identifier(point.Key)
            .Write(isLeaf ? " => At(" : $" => ({name})At(").Write(index).Write(");\n");
        if (isLeaf)
        {
            return;
        }

        writer.Line(CatalogFile.JsonAttribute);
        writer.Indent().Write("public sealed class ").Write(name).Write(" : ").Write(CatalogFile.Library)
            .Write(".CatalogPoint")
            .Write(pattern?.ClassSuffix ?? string.Empty).EndLine();
        using (writer.OpenBlock())
        {
            writer.Indent().Write("internal ").Write(name)
                .Write("(global::HeadingGenerator.Heading parent) : base(parent, ").Write(index)
                .Write(") { }\n");
            WritePoints(writer, point, patterns);
        }
    }

    private static void WritePoints(CodeWriter writer, HeadingModel heading, HeadingPatterns patterns)
    {
        WriteCreatePoint(writer, heading);
        patterns.Of(heading)?.WriteCompose(writer);
        for (int i = 0; i < heading.Points.Count; i++)
        {
            WritePoint(writer, heading.Points[i], i, patterns);
        }
    }

    /// <summary>
    /// Points with points of their own have a class of their own, which only the generated code can create.
    /// </summary>
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

        writer.Line($"protected override {CatalogFile.Point} CreatePoint(int index)");
        using (writer.OpenBlock())
        {
            writer.Line("switch (index)");
            using (writer.OpenBlock())
            {
                for (int i = 0; i < heading.Points.Count; i++)
                {
                    if (heading.Points[i].Points.Count > 0)
                    {
                        writer.Indent().Write("case ").Write(i).Write(": return new ").Write(heading.Points[i].Key)
                            .Write("Point(this);\n");
                    }
                }

                writer.Line("default: return null;");
            }
        }
    }
}
