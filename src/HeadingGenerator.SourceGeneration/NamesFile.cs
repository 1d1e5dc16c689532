using System.Collections.Immutable;
using HeadingGenerator.Outlines;
using HeadingGenerator.SourceGeneration.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HeadingGenerator.SourceGeneration;

/// <summary>A list of published names beside a text. It is compared by its content.</summary>
/// <param name="Path">The file.</param>
/// <param name="Content">What it holds.</param>
internal sealed record NamesFile(string Path, string Content)
{
    /// <summary>Whether an additional file is such a list.</summary>
    public static bool IsList(AdditionalText file) =>
        file.Path.EndsWith(PublishedNames.FileSuffix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a list.</summary>
    public static NamesFile Read(AdditionalText file, CancellationToken cancellationToken) =>
        new(file.Path, file.GetText(cancellationToken)?.ToString() ?? string.Empty);

    /// <summary>All lists, to be compared as one.</summary>
    public static EquatableArray<NamesFile> Gather(
        ImmutableArray<NamesFile> files, CancellationToken cancellationToken) =>
        new([.. files]);

    /// <summary>Gives a text the list that lies beside it.</summary>
    public static CatalogFileSource Attach(
        (CatalogFileSource File, EquatableArray<NamesFile> Lists) source, CancellationToken cancellationToken) =>
        source.File with { Names = source.Lists.FirstOrDefault(list => IsBeside(list.Path, source.File.Text.Path)) };

    /// <summary>The list among the additional files that lies beside a text; null if there is none.</summary>
    public static NamesFile? Find(
        ImmutableArray<AdditionalText> files, string textPath, CancellationToken cancellationToken) =>
        files.FirstOrDefault(file => IsList(file) && IsBeside(file.Path, textPath)) is { } list
            ? Read(list, cancellationToken)
            : null;

    /// <summary>Lines and columns of a row, from 0.</summary>
    public LinePositionSpan LinesOf(TextSpan row)
    {
        int line = 0;
        for (int i = 0; i < row.Start; i++)
        {
            bool isHalf = Content[i] == '\r' && Content[i + 1] == '\n';
            line += !isHalf && Characters.IsLineEnd(Content[i]) ? 1 : 0;
        }

        int column = line == 0 ? row.Start : 0;
        return new LinePositionSpan(new LinePosition(line, column), new LinePosition(line, column + row.Length));
    }

    private static bool IsBeside(string listPath, string textPath) =>
        Unify(listPath) == Unify(PublishedNames.PathFor(textPath));

    private static string Unify(string path) => path.Replace('\\', '/');
}
