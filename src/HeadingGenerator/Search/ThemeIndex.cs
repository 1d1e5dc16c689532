namespace HeadingGenerator;

/// <summary>
/// Keys and titles of all themes: found by position without a table, by text in tables that hold no text of their own.
/// </summary>
internal sealed class ThemeIndex
{
    private readonly PackedText _names;
    private readonly TextSlice[] _parts;
    private TextSlice[]? _fields;
    private NameTable? _exactly;
    private NameTable? _loosely;

    /// <summary>Reads the first fields of an index; the names of themes are not touched.</summary>
    public ThemeIndex(string packed)
    {
        var text = new PackedText(packed);
        ClassName = text.Next().Of(packed);
        Title = text.Next().Of(packed);
        int[] counts = text.NextNumbers();
        _parts = new TextSlice[counts.Length];
        for (int i = 0; i < counts.Length; i++)
        {
            _parts[i] = new TextSlice(Count, counts[i]);
            Count += counts[i];
        }

        _names = text;
    }

    /// <summary>The name of the generated class, with its namespace.</summary>
    public string ClassName { get; }

    /// <summary>The title of the text.</summary>
    public string Title { get; }

    /// <summary>How many themes there are.</summary>
    public int Count { get; }

    // Key and title of each theme, in turn.
    private TextSlice[] Fields => Volatile.Read(ref _fields) ?? (_fields = ReadFields());

    private NameTable Exactly =>
        Volatile.Read(ref _exactly) ?? (_exactly = new NameTable(_names.Text, Fields, isLoose: false));

    private NameTable Loosely =>
        Volatile.Read(ref _loosely) ?? (_loosely = new NameTable(_names.Text, Fields, isLoose: true));

    /// <summary>The key of a theme.</summary>
    public string Key(int theme) => Fields[2 * theme].Of(_names.Text);

    /// <summary>The title of a theme.</summary>
    public string TitleOf(int theme) => Fields[(2 * theme) + 1].Of(_names.Text);

    /// <summary>The part of the catalog that a theme stands in, and its index there.</summary>
    public (int Part, int Index) Locate(int theme)
    {
        int low = 0;
        int high = _parts.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _parts[middle].Start <= theme ? (middle, high) : (low, middle - 1);
        }

        return (low, theme - _parts[low].Start);
    }

    /// <summary>The theme with a key, else that with a title; -1 if there is none.</summary>
    public int Find(string keyOrTitle) => ThemeAt(Exactly.Find(keyOrTitle));

    /// <summary>The same, whatever the case and width of the characters, their quotation marks and spaces.</summary>
    public int FindLoosely(string keyOrTitle) => ThemeAt(Loosely.Find(keyOrTitle));

    /// <summary>The theme with a key, or -1.</summary>
    public int FindByKey(string key) => Exactly.Find(key) is var field && field % 2 == 0 ? ThemeAt(field) : -1;

    private static int ThemeAt(int field) => field < 0 ? -1 : field / 2;

    private TextSlice[] ReadFields()
    {
        PackedText names = _names;
        var fields = new TextSlice[2 * Count];
        for (int i = 0; i < fields.Length; i++)
        {
            fields[i] = names.Next();
        }

        // An empty key stands for the title.
        for (int i = 0; i < fields.Length; i += 2)
        {
            fields[i] = fields[i].Length == 0 ? fields[i + 1] : fields[i];
        }

        return fields;
    }
}
