using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using HeadingGenerator.Generated;

namespace HeadingGenerator;

/// <summary>A collection of themes, read from one text at compile time.</summary>
/// <remarks>
/// Catalogs do not change and can be shared between threads. A theme is created when it is first asked for, the tables
/// for look-up are built on first use, and a search creates the themes that it finds.
/// </remarks>
[DebuggerDisplay("{Title,nq} ({Count})")]
public sealed partial class HeadingCatalog : IReadOnlyList<Theme>
{
    private const int SuggestionCount = 3;

    private readonly CatalogParts _parts;
    private readonly ThemeIndex _index;
    private readonly Theme?[] _themes;
    private string?[]? _texts;
    private int _pointCount = -1;

    internal HeadingCatalog(CatalogParts parts)
    {
        _parts = parts;
        _index = new ThemeIndex(parts.Index);
        _themes = new Theme?[_index.Count];
    }

    /// <summary>
    /// The name of the class that the text became, with its namespace: HeadingGenerator.Catalog.Themes.
    /// </summary>
    public string ClassName => _index.ClassName;

    /// <summary>The title of the text that the catalog was read from.</summary>
    public string Title => _index.Title;

    /// <summary>How many themes there are.</summary>
    public int Count => _themes.Length;

    /// <summary>How many points there are below the themes, on all levels.</summary>
    public int PointCount => _pointCount >= 0 ? _pointCount : _pointCount = CountPoints();

    /// <summary>The theme at an index, from 0.</summary>
    /// <param name="index">The index, one less than the <see cref="Heading.Position"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no theme with this index.</exception>
    public Theme this[int index] =>
        index >= 0 && index < _themes.Length
            ? ThemeAt(index)
            : throw new ArgumentOutOfRangeException(nameof(index), index, Messages.ThemeCount(Title, Count));

    /// <summary>
    /// The theme at a position, from 1: what is counted for people, and by the values of the generated enum.
    /// </summary>
    /// <param name="position">The <see cref="Heading.Position"/> of the theme.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no theme at this position.</exception>
    public Theme GetByPosition(int position) =>
        position >= 1 && position <= _themes.Length
            ? ThemeAt(position - 1)
            : throw new ArgumentOutOfRangeException(nameof(position), position, Messages.ThemeCount(Title, Count));

    /// <summary>
    /// Finds a theme by its key, else by its title, else by its position, else by what is alike but for its writing.
    /// </summary>
    /// <remarks>
    /// A key or title typed by hand is found even if case, the width of letters, digits and punctuation, quotation
    /// marks or spaces differ: 突出一个"严"字 and 突出一个严字 are 突出一个“严”字. What is written exactly so goes before.
    /// </remarks>
    /// <param name="nameTitleOrNumber">
    /// The <see cref="Heading.Key"/>, the <see cref="Heading.Title"/>, or the <see cref="Heading.Position"/> as 3, ３,
    /// 三, 三、 or （三）.
    /// </param>
    /// <param name="theme">The theme, or null. Of several with the same title, the first.</param>
    /// <returns>Whether there is such a theme.</returns>
    public bool TryGet([NotNullWhen(true)] string? nameTitleOrNumber, [NotNullWhen(true)] out Theme? theme)
    {
        int found = nameTitleOrNumber is null ? -1 : Find(nameTitleOrNumber);
        theme = found >= 0 ? ThemeAt(found) : null;
        return found >= 0;
    }

    /// <summary>The theme with a key, title or position, as <see cref="TryGet"/> finds it.</summary>
    /// <param name="nameTitleOrNumber">The key, title or position of the theme.</param>
    /// <exception cref="ArgumentNullException"><paramref name="nameTitleOrNumber"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">
    /// There is no such theme; the message names the closest matches.
    /// </exception>
    public Theme Get(string nameTitleOrNumber)
    {
        ThrowHelper.ThrowIfNull(nameTitleOrNumber);
        return TryGet(nameTitleOrNumber, out Theme? theme)
            ? theme
            : throw new KeyNotFoundException(
                DescribeMissing(nameTitleOrNumber, FindClosest(nameTitleOrNumber, SuggestionCount)));
    }

    /// <summary>The themes whose keys or titles resemble a text, the closest first.</summary>
    /// <param name="text">The text, perhaps a mistyped key or a part of a title.</param>
    /// <param name="count">How many to return at most.</param>
    /// <returns>Up to <paramref name="count"/> themes; none if no theme resembles the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public IReadOnlyList<Theme> FindClosest(string text, int count)
    {
        ThrowHelper.ThrowIfNull(text);
        return count >= 0
            ? ClosestMatches.Find(text, Count, _index.Key, _index.TitleOf, ThemeAt, count)
            : throw new ArgumentOutOfRangeException(nameof(count), count, Messages.NegativeCount);
    }

    /// <summary>Finds a theme or a point on any level by its path.</summary>
    /// <param name="path">The <see cref="Heading.Path"/>: the keys from the theme down, joined by dots.</param>
    /// <param name="heading">The heading, or null.</param>
    /// <returns>Whether there is such a heading.</returns>
    public bool TryGetHeading([NotNullWhen(true)] string? path, [NotNullWhen(true)] out Heading? heading)
    {
        heading = null;
        return path is not null && Resolve(path, out heading) is null;
    }

    /// <summary>Finds every place in titles, bodies and closings where the words of a query occur.</summary>
    /// <remarks>
    /// Case, the width of letters, digits and punctuation (Ａ and A, ， and ,) and the kind of quotation marks (“ and ")
    /// make no difference. A heading is found if all the words occur in its texts; each occurrence is a hit, in the
    /// order of the text.
    /// </remarks>
    /// <param name="query">One or more words, separated by white space.</param>
    /// <returns>The hits; none if the query holds no word.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    public IReadOnlyList<SearchHit> Search(string query)
    {
        ThrowHelper.ThrowIfNull(query);
        return HeadingSearch.Run(query, this);
    }

    /// <summary>Enumerates the themes in the order of the text.</summary>
    public IEnumerator<Theme> GetEnumerator()
    {
        for (int i = 0; i < _themes.Length; i++)
        {
            yield return ThemeAt(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The <see cref="Title"/>.</summary>
    public override string ToString() => Title;

    /// <summary>The theme with an index. Of several threads that ask for it first, all get the same one.</summary>
    internal Theme ThemeAt(int index)
    {
        if (Volatile.Read(ref _themes[index]) is { } theme)
        {
            return theme;
        }

        (int part, int indexInPart) = _index.Locate(index);
        theme = _parts.ThemeAt(part, indexInPart);
        return Interlocked.CompareExchange(ref _themes[index], theme, null) ?? theme;
    }

    /// <summary>The text of a theme and its points, without the theme.</summary>
    internal string TextAt(int index)
    {
        string?[] texts = Volatile.Read(ref _texts) ?? (_texts = new string?[Count]);
        if (texts[index] is { } text)
        {
            return text;
        }

        (int part, int indexInPart) = _index.Locate(index);
        return texts[index] = _parts.TextAt(part, indexInPart);
    }

    /// <summary>Says that there is no heading with <paramref name="path"/>, and which ones are close.</summary>
    internal string DescribeMissingPath(string path)
    {
        string wanted = Resolve(path, out Heading? nearest) ?? path;
        return DescribeMissing(path, nearest is null
            ? FindClosest(wanted, SuggestionCount)
            : ClosestMatches.Find(
                wanted,
                nearest.Points.Count,
                i => nearest.Points[i].Key,
                i => nearest.Points[i].Title,
                i => nearest.Points[i],
                SuggestionCount));
    }

    private string DescribeMissing(string name, IReadOnlyList<Heading> closest)
    {
        string[] paths = new string[closest.Count];
        for (int i = 0; i < paths.Length; i++)
        {
            paths[i] = closest[i].Path;
        }

        return Messages.NoHeading(Title, name, paths);
    }

    private int Find(string nameTitleOrNumber)
    {
        int found = _index.Find(nameTitleOrNumber);
        if (found < 0 && NumberReader.TryRead(nameTitleOrNumber, out int position) && position <= Count)
        {
            found = position - 1;
        }

        return found >= 0 ? found : _index.FindLoosely(nameTitleOrNumber);
    }

    private int CountPoints()
    {
        int count = -Count;
        for (int i = 0; i < Count; i++)
        {
            for (var text = new PackedText(TextAt(i)); !text.IsAtEnd; count++)
            {
                PackedHeading.Read(ref text);
            }
        }

        return count;
    }

    // Goes down the path as far as it leads; returns the key that is not there, or null.
    private string? Resolve(string path, out Heading? heading)
    {
        heading = null;
        foreach (string key in path.Split('.'))
        {
            Heading? next = heading is not null
                ? heading.FindPoint(key)
                : _index.FindByKey(key) is >= 0 and var found
                ? ThemeAt(found)
                : null;
            if (next is null)
            {
                return key;
            }

            heading = next;
        }

        return null;
    }
}
