using System;
using System.Threading;
using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>
/// Emits a file of themes: their properties, types and constants, and the texts and themes for the run time.
/// </summary>
internal static class ShardEmitter
{
    /// <summary>More than a heading takes in most catalogs.</summary>
    private const int CharactersPerHeading = 400;

    /// <summary>The C# of one file of themes.</summary>
    public static string Emit(CatalogShard shard, CancellationToken cancellationToken)
    {
        int headings = HeadingModel.WeightOf(shard.Themes);
        using var writer = new CodeWriter(CharactersPerHeading * headings, cancellationToken);
        var patterns = new HeadingPatterns();
        CatalogFile.WriteHeader(writer, shard.Class);
        CatalogFile.WriteShortNames(writer, shard.Class, hasPoints: headings > shard.Themes.Count);
        using (CatalogFile.OpenNamespace(writer, shard.Class))
        {
            writer.Indent().Write("static partial class ").Identifier(shard.Class.ClassName).EndLine();
            using (writer.OpenOuterBlock())
            {
                WriteThemes(writer, shard, patterns);
                writer.Line("private sealed partial class " + CatalogFile.Parts);
                using (writer.OpenBlock())
                {
                    for (int start = 0; start < shard.Themes.Count; start += CatalogShard.ThemesPerPart)
                    {
                        WritePart(writer, shard, start, patterns);
                    }
                }
            }
        }

        return writer.ToString();
    }

    private static void WriteThemes(CodeWriter writer, CatalogShard shard, HeadingPatterns patterns)
    {
        foreach (HeadingModel theme in shard.Themes)
        {
            HeadingText.WriteSummary(writer, theme, patterns.Of(theme), isTheme: true);
            writer.Indent().Write("public static Types.").Write(theme.Key).Write("Theme ").Identifier(theme.Key)
                .Write(" => Types.").Write(theme.Key).Write("Theme.Instance;\n");
        }

        writer.Line("public static partial class Types");
        using (writer.OpenOuterBlock())
        {
            for (int i = 0; i < shard.Themes.Count; i++)
            {
                TypeEmitter.WriteTheme(writer, shard, i, patterns);
            }
        }

        if (shard.Class.HasConstants)
        {
            writer.Line("public static partial class Text");
            using (writer.OpenOuterBlock())
            {
                ConstantEmitter.WriteThemes(writer, shard.Themes);
            }
        }
    }

    private static void WritePart(CodeWriter writer, CatalogShard shard, int start, HeadingPatterns patterns)
    {
        string name = CatalogShard.PartName(shard.Name, start / CatalogShard.ThemesPerPart);
        int end = Math.Min(start + CatalogShard.ThemesPerPart, shard.Themes.Count);
        writer.Line($"internal static string Text_{name}(int index)");
        using (writer.OpenBlock())
        {
            writer.Line("switch (index)");
            using (writer.OpenBlock())
            {
                for (int i = start; i < end; i++)
                {
                    writer.Indent().Write("case ").Write(i - start).Write(": return ");
                    PackedTexts.OfTheme(shard.Themes[i], patterns).Write(writer);
                    writer.Write(";\n");
                }

                writer.Line("default: return null;");
            }
        }

        writer.Line($"private static global::HeadingGenerator.Theme Theme_{name}(int index)");
        using (writer.OpenBlock())
        {
            writer.Line("switch (index)");
            using (writer.OpenBlock())
            {
                for (int i = start; i < end; i++)
                {
                    writer.Indent().Write("case ").Write(i - start).Write(": return Types.")
                        .Write(shard.Themes[i].Key).Write("Theme.Instance;\n");
                }

                writer.Line("default: return null;");
            }
        }
    }
}
