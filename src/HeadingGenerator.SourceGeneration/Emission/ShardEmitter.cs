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
    public static string Emit(CatalogShard shard, Dialect dialect, CancellationToken cancellationToken)
    {
        int headings = HeadingModel.WeightOf(shard.Themes);
        using var writer = new CodeWriter(CharactersPerHeading * headings, cancellationToken);
        var patterns = new HeadingPatterns();
        var names = new LibraryNames(shard, dialect);
        CatalogFile.WriteHeader(writer, shard.Class);
        names.WriteAliases(writer);
        using (CatalogFile.OpenNamespace(writer, shard.Class))
        {
            writer.Indent().Write("static partial class ").Identifier(shard.Class.ClassName).EndLine();
            using (writer.OpenOuterBlock())
            {
                WriteThemes(writer, shard, names, patterns);
                writer.Line("private sealed partial class " + CatalogFile.Parts);
                using (writer.OpenBlock())
                {
                    var texts = new PackedTexts();
                    for (int start = 0; start < shard.Themes.Count; start += CatalogShard.ThemesPerPart)
                    {
                        WritePart(writer, shard, start, patterns, texts);
                    }
                }
            }
        }

        return writer.ToString();
    }

    private static void WriteThemes(
        CodeWriter writer, CatalogShard shard, LibraryNames names, HeadingPatterns patterns)
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
            var types = new TypeEmitter(writer, names, patterns);
            for (int i = 0; i < shard.Themes.Count; i++)
            {
                types.WriteTheme(shard, i);
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

    private static void WritePart(
        CodeWriter writer, CatalogShard shard, int start, HeadingPatterns patterns, PackedTexts texts)
    {
        string name = CatalogShard.PartName(shard.Name, start / CatalogShard.ThemesPerPart);
        int end = Math.Min(start + CatalogShard.ThemesPerPart, shard.Themes.Count);
        using (var cases = new CaseList(
            writer, $"internal static string Text_{name}(int index)", "index", end - start))
        {
            for (int i = start; i < end; i++)
            {
                cases.Start(i - start);
                texts.PackTheme(shard.Themes[i], patterns);
                texts.Write(writer);
                writer.Write(";\n");
            }
        }

        using (var cases = new CaseList(
            writer, $"private static global::HeadingGenerator.Theme Theme_{name}(int index)", "index", end - start))
        {
            for (int i = start; i < end; i++)
            {
                cases.Start(i - start).Write("Types.").Write(shard.Themes[i].Key).Write("Theme.Instance;\n");
            }
        }
    }
}
