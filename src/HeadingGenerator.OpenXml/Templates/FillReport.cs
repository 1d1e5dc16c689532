namespace HeadingGenerator.OpenXml.Templates;

/// <summary>What was found while a template was filled, and what does not fit.</summary>
internal sealed class FillReport
{
    private readonly WordTemplateValues _values;
    private readonly FillReport? _outer;
    private readonly HashSet<string> _found = [];
    private readonly List<string> _missing;
    private readonly List<string> _crowded;

    public FillReport(WordTemplateValues values)
    {
        _values = values;
        _missing = [];
        _crowded = [];
    }

    private FillReport(WordTemplateValues values, FillReport outer)
    {
        _values = values;
        _outer = outer;
        _missing = outer._missing;
        _crowded = outer._crowded;
    }

    /// <summary>The placeholders that have no value, in the order of the template.</summary>
    public IReadOnlyList<string> Missing => _missing;

    /// <summary>The report of a row that has values of its own.</summary>
    public FillReport Within(WordTemplateValues values) => new(values, this);

    /// <summary>The value for a placeholder; null, and remembered as missing, if there is none.</summary>
    /// <param name="names">What the placeholder is called by; the first that has a value counts.</param>
    /// <param name="isRequired">Whether it is to be filled at all.</param>
    public (string Name, TemplateValue? Value) Take(IReadOnlyList<string> names, bool isRequired)
    {
        foreach (string name in names)
        {
            if (Find(name) is { Rows: null } value)
            {
                return (name, value);
            }
        }

        if (isRequired && names.Count > 0)
        {
            Remember(_missing, names[0]);
        }

        return (string.Empty, null);
    }

    /// <summary>The rows for a row of a table; null, and remembered as missing, if there are none.</summary>
    public IReadOnlyList<WordTemplateValues>? TakeRows(string name)
    {
        if (Find(name)?.Rows is { } rows)
        {
            return rows;
        }

        Remember(_missing, name);
        return null;
    }

    /// <summary>Remembers that a placeholder for a report shares its paragraph with other text.</summary>
    public void AddCrowded(string name) => Remember(_crowded, name);

    /// <summary>Throws if something does not fit.</summary>
    /// <exception cref="WordTemplateException">Something does not fit.</exception>
    public void ThrowIfAny(WordTemplateOptions options, IReadOnlyList<string> unknownStyles)
    {
        List<string> missing = options.AllowMissing ? [] : _missing;
        List<string> unused = options.AllowUnused
            ? []
            : [.. _values.Where(name => !_found.Contains(name) && _values.Find(name) is { IsOptional: false })];
        if (missing.Count + unused.Count + _crowded.Count + unknownStyles.Count > 0)
        {
            throw new WordTemplateException(missing, unused, _crowded, unknownStyles);
        }
    }

    private TemplateValue? Find(string name)
    {
        if (_values.Find(name) is { } value)
        {
            _found.Add(name);
            return value;
        }

        return _outer?.Find(name);
    }

    private static void Remember(List<string> names, string name)
    {
        if (!names.Contains(name))
        {
            names.Add(name);
        }
    }
}
