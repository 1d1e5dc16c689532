using System.Xml.Linq;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>The levels of lists that are numbered together (ECMA-376 Part 1, §17.9.1).</summary>
/// <param name="Levels">The levels by their index.</param>
/// <param name="StyleOfLevels">The id of the style for lists that has the levels; null if they stand here.</param>
internal sealed record ListKind(IReadOnlyDictionary<int, ListLevel> Levels, string? StyleOfLevels);

/// <summary>A list (ECMA-376 Part 1, §17.9.15): a kind, and what differs from it.</summary>
internal sealed class ListDefinition(int id, ListKind kind, XElement source)
{
    private readonly Dictionary<int, ListLevel> _levels = Overrides(source)
        .Where(one => one.Change.Child("lvl") is not null)
        .ToFirst(one => one.Level, one => new ListLevel(one.Change.Child("lvl")!));

    private readonly Dictionary<int, int> _starts = Overrides(source)
        .Where(one => one.Change.Number("startOverride") is not null)
        .ToFirst(one => one.Level, one => one.Change.Number("startOverride")!.Value);

    /// <summary>What paragraphs call it by.</summary>
    public int Id => id;

    /// <summary>The kind: lists of one kind go on counting where another ended.</summary>
    public ListKind Kind => kind;

    /// <summary>The level of that index, or null.</summary>
    public ListLevel? Level(int index) =>
        _levels.TryGetValue(index, out ListLevel? level) || kind.Levels.TryGetValue(index, out level) ? level : null;

    /// <summary>
    /// The number that this list starts with on a level whatever the kind has; null if it has none of its own.
    /// </summary>
    public int? OwnStart(int index) => _starts.TryGetValue(index, out int start) ? start : null;

    private static IEnumerable<(int Level, XElement Change)> Overrides(XElement source) =>
        from change in source.Elements()
        where change.Is("lvlOverride")
        select (WordXml.ToNumber(change.Get("ilvl")) ?? 0, change);
}

/// <summary>The lists of a document (ECMA-376 Part 1, §17.9).</summary>
internal sealed class ListDefinitions
{
    /// <summary>How often a kind may refer to a style and that to another kind.</summary>
    private const int LongestChain = 8;

    private readonly Dictionary<int, ListKind> _kinds;
    private readonly Dictionary<int, XElement> _sources;
    private readonly Dictionary<int, ListDefinition?> _lists = [];
    private readonly StyleSheet _styles;

    /// <summary>Reads the part; a document without lists has none.</summary>
    public ListDefinitions(XElement? part, StyleSheet styles)
    {
        _styles = styles;
        XElement[] elements = [.. part?.Elements() ?? []];
        _kinds = elements.Where(static element => element.Is("abstractNum"))
            .ToFirst(static element => WordXml.ToNumber(element.Get("abstractNumId")) ?? -1, Kind);
        _sources = elements.Where(static element => element.Is("num"))
            .ToFirst(static element => WordXml.ToNumber(element.Get("numId")) ?? -1, static element => element);
    }

    /// <summary>The list of that id, or null.</summary>
    public ListDefinition? Find(int id)
    {
        if (!_lists.TryGetValue(id, out ListDefinition? list))
        {
            list = KindOf(id) is { } kind ? new ListDefinition(id, kind, _sources[id]) : null;
            _lists.Add(id, list);
        }

        return list;
    }

    private static ListKind Kind(XElement element) => new(
        element.Elements().Where(static child => child.Is("lvl"))
            .ToFirst(static level => WordXml.ToNumber(level.Get("ilvl")) ?? 0, static level => new ListLevel(level)),
        element.Value("numStyleLink"));

    private ListKind? KindOf(int id)
    {
        for (int i = 0; i < LongestChain; i++)
        {
            if (!_sources.TryGetValue(id, out XElement? list)
                || list.Number("abstractNumId") is not { } number
                || !_kinds.TryGetValue(number, out ListKind? kind))
            {
                return null;
            }

            if (kind.StyleOfLevels is null
                || _styles.Find(kind.StyleOfLevels)?.Paragraph.Child("numPr").Number("numId") is not { } next
                || next == id)
            {
                return kind;
            }

            id = next;
        }

        return null;
    }
}
