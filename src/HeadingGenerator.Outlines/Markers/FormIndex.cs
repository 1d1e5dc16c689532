namespace HeadingGenerator.Outlines.Markers;

/// <summary>Forms by a character that stands in them, each list in the order of precedence.</summary>
internal sealed class FormIndex
{
    private readonly Dictionary<char, List<MarkerForm>> _forms = [];

    /// <summary>The forms in which any character can stand there.</summary>
    private readonly List<MarkerForm> _open = [];

    /// <summary>Adds a form after those of higher precedence.</summary>
    /// <param name="form">The form.</param>
    /// <param name="characters">The characters that can stand there; null for all.</param>
    public void Add(MarkerForm form, string? characters)
    {
        if (characters is null)
        {
            _open.Add(form);
            foreach (List<MarkerForm> forms in _forms.Values)
            {
                forms.Add(form);
            }

            return;
        }

        foreach (char c in characters)
        {
            if (!_forms.TryGetValue(c, out List<MarkerForm>? forms))
            {
                _forms.Add(c, forms = [.. _open]);
            }

            if (forms.Count == 0 || forms[forms.Count - 1] != form)
            {
                forms.Add(form);
            }
        }
    }

    /// <summary>The forms in which a character can stand there.</summary>
    public List<MarkerForm> Find(char c) => _forms.TryGetValue(c, out List<MarkerForm>? forms) ? forms : _open;
}
