using System.Collections.Generic;
using System.Linq;

namespace HeadingGenerator.OpenXml.Templates;

/// <summary>What was found while a template was filled, and what does not fit.</summary>
internal sealed class FillReport(WordTemplateValues values)
{
    private readonly HashSet<string> _found = [];
    private readonly List<string> _missing = [];
    private readonly List<string> _crowded = [];

    /// <summary>The placeholders that have no value, in the order of the template.</summary>
    public IReadOnlyList<string> Missing => _missing;

    /// <summary>The value for a placeholder; null, and remembered as missing, if there is none.</summary>
    /// <param name="names">What the placeholder is called by; the first that has a value counts.</param>
    /// <param name="isRequired">Whether it is to be filled at all.</param>
    public (string Name, TemplateValue? Value) Take(IReadOnlyList<string> names, bool isRequired)
    {
        foreach (string name in names)
        {
            if (values.Find(name) is { } value)
            {
                _found.Add(name);
                return (name, value);
            }
        }

        if (isRequired && names.Count > 0 && !_missing.Contains(names[0]))
        {
            _missing.Add(names[0]);
        }

        return (string.Empty, null);
    }

    /// <summary>Remembers that a placeholder for a report shares its paragraph with other text.</summary>
    public void AddCrowded(string name)
    {
        if (!_crowded.Contains(name))
        {
            _crowded.Add(name);
        }
    }

    /// <summary>Throws if something does not fit.</summary>
    /// <exception cref="WordTemplateException">Something does not fit.</exception>
    public void ThrowIfAny(WordTemplateOptions options, IReadOnlyList<string> unknownStyles)
    {
        List<string> missing = options.AllowMissing ? [] : _missing;
        List<string> unused = options.AllowUnused
            ? []
            : [.. values.Where(name => !_found.Contains(name) && values.Find(name) is { IsOptional: false })];
        if (missing.Count + unused.Count + _crowded.Count + unknownStyles.Count > 0)
        {
            throw new WordTemplateException(missing, unused, _crowded, unknownStyles);
        }
    }
}
