using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>
/// Emits the class of a text that could not be read, so that what names it is found, and the text is to blame.
/// </summary>
internal static class EmptyCatalogEmitter
{
    private const int Characters = 512;

    /// <summary>The C# of the one file.</summary>
    public static string Emit(EmptyCatalog catalog, CancellationToken cancellationToken)
    {
        using var writer = new CodeWriter(Characters, cancellationToken);
        CatalogFile.WriteHeader(writer, catalog.Class);
        writer.EndLine();
        using (CatalogFile.OpenNamespace(writer, catalog.Class))
        {
            writer.Line("/// <summary>Nothing, since the text could not be read.</summary>");
            CatalogFile.OpenClass(writer, catalog.Class).Dispose();
        }

        return writer.ToString();
    }
}
