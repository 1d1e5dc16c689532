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
                writer.Line("private sealed partial class __Parts");
                using (writer.OpenBlock())
                {
                    var texts = new PackedTexts();
                    foreach (PartEntry part in shard.Parts)
                    {
                        WritePart(writer, part, shard.Themes, patterns, texts);
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
            HeadingComment.WriteSummary(writer, theme, patterns.Of(theme), isTheme: true);
            writer.Indent().Write("public static Types.").Write(theme.Key).Write("Theme ").Identifier(theme.Key)
                .Write(" => Types.").Write(theme.Key).Write("Theme.Instance;\n");
        }

        writer.Line("public static partial class Types");
        using (writer.OpenOuterBlock())
        {
            var types = new TypeEmitter(writer, names, patterns);
            foreach (PartEntry part in shard.Parts)
            {
                for (int i = 0; i < part.Count; i++)
                {
                    types.WriteTheme(shard.Themes[part.Start + i], part, i);
                }
            }
        }

        if (shard.Class.HasConstants)
        {
            writer.Line("public static partial class Text");
            using (writer.OpenOuterBlock())
            {
                ConstantEmitter.WriteAll(writer, shard.Themes);
            }
        }
    }

    private static void WritePart(
        CodeWriter writer, PartEntry part, EquatableArray<HeadingModel> themes, HeadingPatterns patterns,
        PackedTexts texts)
    {
        using (var cases = new CaseList(
            writer, $"internal static string Text_{part.Name}(int index)", "index", part.Count))
        {
            for (int i = 0; i < part.Count; i++)
            {
                cases.Start(i);
                texts.PackTheme(themes[part.Start + i], patterns);
                texts.Write(writer);
                writer.Write(";\n");
            }
        }

        using (var cases = new CaseList(
            writer, $"private static global::HeadingGenerator.Theme Theme_{part.Name}(int index)", "index",
            part.Count))
        {
            for (int i = 0; i < part.Count; i++)
            {
                cases.Start(i).Write("Types.").Write(themes[part.Start + i].Key).Write("Theme.Instance;\n");
            }
        }
    }
}
