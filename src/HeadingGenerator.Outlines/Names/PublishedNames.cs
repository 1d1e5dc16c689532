using HeadingGenerator.Outlines.Names;

namespace HeadingGenerator.Outlines;

/// <summary>
/// The list of names that a text has published. A text that is read with it gives its headings these names again,
/// whatever was added beside them. It lies beside the text: a row for each heading, with path, id and title parted by
/// tabs.
/// </summary>
public sealed class PublishedNames
{
    /// <summary>What the name of a list ends with.</summary>
    public const string FileSuffix = ".headings.names";

    /// <summary>What the name of a text ends with.</summary>
    internal const string TextSuffix = ".headings.txt";

    private readonly IReadOnlyDictionary<string, PublishedName> _byPath;

    internal PublishedNames(
        string text, IReadOnlyList<PublishedName> rows, IReadOnlyDictionary<string, PublishedName> byPath,
        IReadOnlyList<Finding> findings)
    {
        Text = text;
        Rows = rows;
        Findings = findings;
        Themes = [.. rows.Where(static row => row.Parent is null)];
        _byPath = byPath;
    }

    /// <summary>The rows, in the order of the text; each before the rows below it.</summary>
    public IReadOnlyList<PublishedName> Rows { get; }

    /// <summary>
    /// What is wrong with the list (HG0404), at its place there, a hundred findings at most; rows that cannot be used
    /// are left out.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; }

    internal string Text { get; }

    internal List<PublishedName> Themes { get; }

    /// <summary>Reads a list. Any text can be read; what is no row becomes a finding.</summary>
    /// <param name="text">The content of the file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PublishedNames Parse(string text) =>
        PublishedNamesParser.Parse(text ?? throw new ArgumentNullException(nameof(text)));

    /// <summary>
    /// The list of an outline: all its headings, and of the list that it was read with the names that have gone. A
    /// heading that has probably taken the place of a name that has gone is left out until that is settled.
    /// </summary>
    /// <param name="outline">The outline.</param>
    /// <exception cref="ArgumentNullException"><paramref name="outline"/> is null.</exception>
    public static PublishedNames Of(Outline outline) =>
        PublishedNamesBuilder.Build(outline ?? throw new ArgumentNullException(nameof(outline)));

    /// <summary>Where the list of a text lies: 工作总结.headings.names beside 工作总结.headings.txt.</summary>
    /// <param name="textPath">The path of the text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="textPath"/> is null.</exception>
    public static string PathFor(string textPath)
    {
        ThrowHelper.ThrowIfNull(textPath);
        if (textPath.EndsWith(TextSuffix, StringComparison.OrdinalIgnoreCase))
        {
            return textPath.Substring(0, textPath.Length - TextSuffix.Length) + FileSuffix;
        }

        int name = textPath.LastIndexOfAny(['/', '\\']) + 1;
        int dot = textPath.LastIndexOf('.');
        return (dot > name ? textPath.Substring(0, dot) : textPath) + FileSuffix;
    }

    /// <summary>The row of a path, or null.</summary>
    /// <param name="path">The path, such as 突出严字.政治思想严.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public PublishedName? Find(string path)
    {
        ThrowHelper.ThrowIfNull(path);
        return _byPath.TryGetValue(path, out PublishedName? row) ? row : null;
    }

    /// <summary>
    /// Gives names up: that they have gone is no error any more. Their rows stay, so that no other heading gets them. A
    /// heading that has such a name keeps it.
    /// </summary>
    /// <param name="paths">The paths; each stands for the names below it, too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null.</exception>
    public PublishedNames Retire(IEnumerable<string> paths)
    {
        ThrowHelper.ThrowIfNull(paths);
        var retired = new HashSet<string>(paths, StringComparer.Ordinal);
        foreach (PublishedName row in Rows)
        {
            if (row.Parent is { } parent && retired.Contains(parent.Path))
            {
                retired.Add(row.Path);
            }
        }

        return Parse(PublishedNamesWriter.Write(Rows.Select(row => retired.Contains(row.Path)
            ? new PublishedName(row.Path, row.Id, row.Title, PublishedNameState.Retired, row.Parent)
            : row)));
    }

    /// <summary>The content of the file.</summary>
    public override string ToString() => Text;
}
