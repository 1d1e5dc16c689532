using System.Threading;
using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>Emits the members of the catalog itself: its enumeration, its table, its look-up.</summary>
internal static class IndexEmitter
{
    private const string HeadingNamespace = "global::HeadingGenerator.";
    private static readonly string Version = typeof(IndexEmitter).Assembly.GetName().Version.ToString(fieldCount: 3);

    private const int CharactersOfMembers = 4096;
    private const int CharactersPerTheme = 256;

    /// <summary>The C# of the catalog's own file.</summary>
    /// <param name="index">The catalog.</param>
    /// <param name="annotate">Whether the language knows nullable annotations.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static string Emit(CatalogIndex index, bool annotate, CancellationToken cancellationToken)
    {
        using var writer = new CodeWriter(CharactersOfMembers + (CharactersPerTheme * index.Themes.Count), cancellationToken);
        CatalogFile.WriteHeader(writer);
        if (annotate)
        {
            writer.Write("#nullable enable annotations\n");
        }

        writer.EndLine();
        using (CatalogFile.OpenNamespace(writer, index.Class))
        {
            WriteClass(writer, index, annotate);
            writer.EndLine();
            WriteEnumeration(writer, index);
        }

        return writer.ToString();
    }

    private static void WriteClass(CodeWriter writer, CatalogIndex index, bool annotate)
    {
        string title = index.Title.Length > 0 ? index.Title : index.Class.ClassName;
        writer.Indent().Write("/// <summary>").Comment(title).Write("</summary>\n");
        writer.Line($"[global::System.CodeDom.Compiler.GeneratedCode(\"HeadingGenerator\", \"{Version}\")]");
        writer.Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
        writer.Indent().Write(CatalogFile.Accessibility(index.Class)).Write("static partial class ").Identifier(index.Class.ClassName).EndLine();
        using (writer.OpenBlock())
        {
            writer.Line("/// <summary>The catalog: its themes in order, with look-up and search.</summary>");
            writer.Line($"public static {HeadingNamespace}HeadingCatalog Catalog => CatalogHolder.Instance;");
            writer.EndLine();
            writer.Line("/// <summary>All themes, in the order of the text.</summary>");
            writer.Line($"public static global::System.Collections.Generic.IReadOnlyList<{HeadingNamespace}Theme> All => CatalogHolder.Instance;");
            writer.EndLine();
            writer.Line("/// <summary>The theme with the given id.</summary>");
            writer.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">No theme has the id.</exception>");
            writer.Indent().Write($"public static {HeadingNamespace}Theme Get(").Identifier(index.Class.IdName)
                .Write(" id) => CatalogHolder.Instance.GetByPosition((int)id);\n");
            writer.EndLine();
            WriteTryGet(writer, annotate);
            writer.EndLine();
            WriteInfrastructure(writer, index, annotate);
        }
    }

    private static void WriteTryGet(CodeWriter writer, bool annotate)
    {
        writer.Line("/// <summary>Finds a theme by its name, its title or its number.</summary>");
        string annotation = annotate ? "?" : string.Empty;
        writer.Line($"public static bool TryGet(string{annotation} nameTitleOrNumber,");
        if (annotate)
        {
            writer.Write("#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER\n");
            writer.Line("    [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]");
            writer.Write("#endif\n");
        }

        writer.Line($"    out {HeadingNamespace}Theme{annotation} theme) => CatalogHolder.Instance.TryGet(nameTitleOrNumber, out theme);");
    }

    private static void WriteInfrastructure(CodeWriter writer, CatalogIndex index, bool annotate)
    {
        writer.Line("/// <summary>What the themes of this catalog have in common.</summary>");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line($"public abstract class CatalogTheme : {HeadingNamespace}Theme");
        using (writer.OpenBlock())
        {
            string annotation = annotate ? "?" : string.Empty;
            writer.Line($"internal CatalogTheme(int position, string[] content, int[]{annotation} numbers, string{annotation} pattern)");
            writer.Line("    : base(position, content, numbers, pattern)");
            writer.Line("{");
            writer.Line("}");
            writer.EndLine();
            writer.Line("/// <summary>The catalog that the theme belongs to.</summary>");
            writer.Line($"public sealed override {HeadingNamespace}HeadingCatalog Catalog => CatalogHolder.Instance;");
        }

        writer.EndLine();
        writer.Line("private static class CatalogHolder");
        using (writer.OpenBlock())
        {
            writer.Indent().Write($"internal static readonly {HeadingNamespace}HeadingCatalog Instance = new {HeadingNamespace}HeadingCatalog(").Literal(index.Title)
                .Write($", new {HeadingNamespace}Theme[]\n");
            writer.Line("{");
            writer.IncreaseIndent();
            foreach (ThemeEntry theme in index.Themes)
            {
                writer.Indent().Write(theme.Key).Write("Theme.Instance,\n");
            }

            writer.DecreaseIndent();
            writer.Line("});");
        }
    }

    private static void WriteEnumeration(CodeWriter writer, CatalogIndex index)
    {
        writer.Indent().Write("/// <summary>The themes of ").Comment(index.Title.Length > 0 ? index.Title : index.Class.ClassName)
            .Write(", by their running numbers.</summary>\n");
        writer.Indent().Write(CatalogFile.Accessibility(index.Class)).Write("enum ").Identifier(index.Class.IdName).EndLine();
        using (writer.OpenBlock())
        {
            for (int i = 0; i < index.Themes.Count; i++)
            {
                ThemeEntry theme = index.Themes[i];
                writer.Indent().Write("/// <summary>").Comment(theme.Heading).Write("</summary>\n");
                writer.Indent().Identifier(theme.Key).Write(" = ").Write(i + 1).Write(",\n");
            }
        }
    }
}
