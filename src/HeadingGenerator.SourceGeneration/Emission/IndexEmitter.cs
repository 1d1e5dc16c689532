using System.Linq;
using System.Threading;
using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>Emits the members of the catalog itself: its enumeration, its table, its look-up.</summary>
internal static class IndexEmitter
{
    private const string HeadingNamespace = "global::HeadingGenerator.";
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
            WriteEnumeration(writer, index, dialect);
        }

        return writer.ToString();
    }

    private static void WriteClass(CodeWriter writer, CatalogIndex index, string annotation)
    {
        string title = index.Title.Length > 0 ? index.Title : index.Class.ClassName;
        writer.Indent().Write("/// <summary>").Comment(title).Write("</summary>\n");
        writer.Line($"[global::System.CodeDom.Compiler.GeneratedCode(\"HeadingGenerator\", \"{_version}\")]");
        writer.Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
        writer.Indent().Write(CatalogFile.Accessibility(index.Class)).Write("static partial class ")
            .Identifier(index.Class.ClassName).EndLine();
        using (writer.OpenBlock())
        {
            writer.Line("/// <summary>The catalog: its themes in order, with look-up and search.</summary>");
            writer.Line($"public static {HeadingNamespace}HeadingCatalog Catalog => __Parts.Instance.Catalog;");
            writer.EndLine();
            writer.Line("/// <summary>All themes, in the order of the text.</summary>");
            writer.Line(
                $"public static global::System.Collections.Generic.IReadOnlyList<{HeadingNamespace}Theme> All => __Parts.Instance.Catalog;");
            writer.EndLine();
            writer.Line("/// <summary>The theme with the given id.</summary>");
            writer.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">No theme has the id.</exception>");
            writer.Indent().Write($"public static {HeadingNamespace}Theme Get(").Identifier(index.Class.IdName)
                .Write(index.Ids.Count == 0
                    ? " id) => __Parts.Instance.Catalog.GetByPosition((int)id);\n"
                    : " id) => __Parts.Instance.Catalog.GetByPosition(__Parts.PositionOf((int)id));\n");
            writer.EndLine();
            WriteTryGet(writer, annotation);
            writer.EndLine();
            WriteInfrastructure(writer, index);
        }
    }

    private static void WriteTryGet(CodeWriter writer, string annotation)
    {
        writer.Line("/// <summary>Finds a theme by its name, its title or its number.</summary>");
        writer.Line($"public static bool TryGet(string{annotation} nameTitleOrNumber,");
        if (annotation.Length > 0)
        {
            writer.Write("#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER\n");
            writer.Line("    [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]");
            writer.Write("#endif\n");
        }

        writer.Line(
            $"    out {HeadingNamespace}Theme{annotation} theme) => __Parts.Instance.Catalog.TryGet(nameTitleOrNumber, out theme);");
    }

    private static void WriteInfrastructure(CodeWriter writer, CatalogIndex index)
    {
        writer.Line("/// <summary>The types of themes, and of points that have points: they hardly need to be named.</summary>");
        writer.Line("public static partial class Types { }");
        writer.EndLine();
        if (index.Class.HasConstants)
        {
            writer.Line("/// <summary>The texts as constants, by the same path: for attributes, cases and defaults.</summary>");
            writer.Line("public static partial class Text { }");
            writer.EndLine();
        }

        writer.Line(
            $"private sealed partial class {CatalogFile.Parts} : global::HeadingGenerator.Generated.CatalogParts");
        using (writer.OpenBlock())
        {
            writer.Line($"internal static readonly {CatalogFile.Parts} Instance = new {CatalogFile.Parts}();");
            writer.Line("private const int Form = global::HeadingGenerator.Generated.RequiredLibrary.UpdateThePackageHeadingGenerator_Form1;");
            writer.Indent().Write("protected override string Index => ");
            var names = new PackedTexts();
            names.PackIndex(index);
            names.Write(writer);
            writer.Write(";\n");
            if (index.Ids.Count > 0)
            {
                WritePositions(writer, index);
            }

            WriteParts(writer, index, "string", "Text");
            WriteParts(writer, index, HeadingNamespace + "Theme", "Theme");
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

    private static void WriteParts(CodeWriter writer, CatalogIndex index, string type, string what)
    {
        using var parts = new CaseList(
            writer, $"protected override {type} {what}At(int part, int index)", "part", index.Parts.Count);
        for (int i = 0; i < index.Parts.Count; i++)
        {
            parts.Start(i).Write(what).Write('_').Write(index.Parts[i].Name).Write("(index);\n");
        }
    }

    private static void WriteEnumeration(CodeWriter writer, CatalogIndex index, Dialect dialect)
    {
        writer.Indent().Write("/// <summary>The themes of ")
            .Comment(index.Title.Length > 0 ? index.Title : index.Class.ClassName)
            .Write(
                index.Ids.Count == 0
                    ? ", by their running numbers.</summary>\n"
                    : ", by their published numbers.</summary>\n");
        writer.Indent()
            .Write(
                dialect.HasJson
                    ? "[global::System.Text.Json.Serialization.JsonConverter(typeof(global::System.Text.Json.Serialization.JsonStringEnumConverter<"
                    : "[global::HeadingGenerator.Generated.HeadingJson(typeof(")
            .Identifier(index.Class.IdName)
            .Write(dialect.HasJson ? ">))]\n" : "))]\n");
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
}
