using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>Emits the members of the catalog itself: its enumeration, its table, its look-up.</summary>
internal static class IndexEmitter
{
    private const string Library = "global::HeadingGenerator";
    private static readonly string _version = typeof(IndexEmitter).Assembly.GetName().Version.ToString(fieldCount: 3);

    private const int CharactersOfMembers = 4096;
    private const int CharactersPerTheme = 256;

    /// <summary>The C# of the catalog's own file.</summary>
    /// <param name="index">The catalog.</param>
    /// <param name="dialect">What the compilation understands.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static string Emit(CatalogIndex index, Dialect dialect, CancellationToken cancellationToken)
    {
        using var writer = new CodeWriter(
            CharactersOfMembers + (CharactersPerTheme * index.Themes.Count), cancellationToken);
        CatalogFile.WriteHeader(writer, index.Class);
        if (dialect.HasAnnotations)
        {
            writer.Write("#nullable enable annotations\n");
        }

        writer.EndLine();
        using (CatalogFile.OpenNamespace(writer, index.Class))
        {
            WriteClass(writer, index, dialect.Annotation);
            writer.EndLine();
            WriteEnumeration(writer, index, dialect.HasJson);
        }

        return writer.ToString();
    }

    private static void WriteClass(CodeWriter writer, CatalogIndex index, string annotation)
    {
        writer.Indent().Write("/// <summary>").Comment(TitleOf(index)).Write("</summary>\n");
        writer.Lines($"""
            [global::System.CodeDom.Compiler.GeneratedCode("HeadingGenerator", "{_version}")]
            [global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
            """);
        using (CatalogFile.OpenClass(writer, index.Class))
        {
            WriteLookUp(writer, index, annotation);
            WriteContainers(writer, index.Class);
            WriteParts(writer, index);
        }
    }

    private static void WriteLookUp(CodeWriter writer, CatalogIndex index, string annotation)
    {
        writer.Lines($"""
            /// <summary>The catalog: its themes in order, with look-up and search.</summary>
            public static {Library}.HeadingCatalog Catalog => __Parts.Instance.Catalog;

            /// <summary>All themes, in the order of the text.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<{Library}.Theme> All => __Parts.Instance.Catalog;

            /// <summary>The theme with the given id.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException">No theme has the id.</exception>
            """);
        string position = index.Ids.Count == 0 ? "(int)id" : "__Parts.PositionOf((int)id)";
        writer.Indent().Write($"public static {Library}.Theme Get(").Identifier(index.Class.IdName)
            .Write($" id) => __Parts.Instance.Catalog.GetByPosition({position});\n");
        writer.Lines($"""

            /// <summary>Finds a theme by its name, its title or its number.</summary>
            public static bool TryGet(string{annotation} nameTitleOrNumber,
            """);
        if (annotation.Length > 0)
        {
            writer.Lines("""
                #if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER
                    [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]
                #endif
                """);
        }

        writer.Lines($"""
                out {Library}.Theme{annotation} theme) => __Parts.Instance.Catalog.TryGet(nameTitleOrNumber, out theme);

            """);
    }

    private static void WriteContainers(CodeWriter writer, CatalogClass @class)
    {
        writer.Lines("""
            /// <summary>The types of themes, and of points that have points: they hardly need to be named.</summary>
            public static partial class Types { }

            """);
        if (@class.HasConstants)
        {
            writer.Lines("""
                /// <summary>The texts as constants, by the same path: for attributes, cases and defaults.</summary>
                public static partial class Text { }

                """);
        }
    }

    private static void WriteParts(CodeWriter writer, CatalogIndex index)
    {
        writer.Line($"private sealed partial class __Parts : {Library}.Generated.CatalogParts");
        using (writer.OpenBlock())
        {
            writer.Lines($"""
                internal static readonly __Parts Instance = new __Parts();
                private const int Form = {Library}.Generated.RequiredLibrary.UpdateThePackageHeadingGenerator_Form1;
                """);
            writer.Indent().Write("protected override string Index => ");
            var texts = new PackedTexts();
            texts.PackIndex(index);
            texts.Write(writer);
            writer.Write(";\n");
            if (index.Ids.Count > 0)
            {
                WritePositions(writer, index);
            }

            WriteCases(writer, index, "string", "Text");
            WriteCases(writer, index, Library + ".Theme", "Theme");
        }
    }

    /// <summary>
    /// Where the themes stand whose numbers are published, by runs of numbers that follow one another.
    /// </summary>
    private static void WritePositions(CodeWriter writer, CatalogIndex index)
    {
        int[] themes = Enumerable.Range(0, index.Themes.Count).OrderBy(index.IdOf).ToArray();
        writer.Line("internal static int PositionOf(int id)");
        using (writer.OpenBlock())
        {
            for (int start = 0, end = 1; start < themes.Length; start = end, end++)
            {
                while (end < themes.Length
                    && themes[end] == themes[end - 1] + 1 && index.IdOf(themes[end]) == index.IdOf(themes[end - 1]) + 1)
                {
                    end++;
                }

                int first = index.IdOf(themes[start]);
                writer.Indent().Write("if (id >= ").Write(first).Write(" && id <= ").Write(index.IdOf(themes[end - 1]))
                    .Write(") return id - ").Write(first).Write(" + ").Write(themes[start] + 1).Write(";\n");
            }

            writer.Line("return 0;");
        }
    }

    private static void WriteCases(CodeWriter writer, CatalogIndex index, string type, string what)
    {
        using var parts = new CaseList(
            writer, $"protected override {type} {what}At(int part, int index)", "part", index.Parts.Count);
        for (int i = 0; i < index.Parts.Count; i++)
        {
            parts.Start(i).Write(what).Write('_').Write(index.Parts[i].Name).Write("(index);\n");
        }
    }

    private static void WriteEnumeration(CodeWriter writer, CatalogIndex index, bool hasJson)
    {
        string numbers = index.Ids.Count == 0 ? "running" : "published";
        (string open, string close) = hasJson
            ? ("[global::System.Text.Json.Serialization.JsonConverter(typeof("
                + "global::System.Text.Json.Serialization.JsonStringEnumConverter<", ">))]\n")
            : ($"[{Library}.Generated.HeadingJson(typeof(", "))]\n");
        writer.Indent().Write("/// <summary>The themes of ").Comment(TitleOf(index))
            .Write($", by their {numbers} numbers.</summary>\n");
        writer.Indent().Write(open).Identifier(index.Class.IdName).Write(close);
        writer.Indent().Write(CatalogFile.Accessibility(index.Class)).Write("enum ").Identifier(index.Class.IdName)
            .EndLine();
        using (writer.OpenBlock())
        {
            for (int i = 0; i < index.Themes.Count; i++)
            {
                ThemeEntry theme = index.Themes[i];
                writer.Indent().Write("/// <summary>").Comment(theme.Marker).Comment(theme.Title).Write("</summary>\n");
                writer.Indent().Identifier(theme.Key).Write(" = ").Write(index.IdOf(i)).Write(",\n");
            }
        }
    }

    private static string TitleOf(CatalogIndex index) =>
        index.Title.Length > 0 ? index.Title : index.Class.ClassName;
}
