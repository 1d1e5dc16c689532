namespace HeadingGenerator.Outlines.Markers;

/// <summary>
/// What the markers of a family look like, as a pattern. C: a Chinese numeral; W: one in capitals (壹); A: an Arabic
/// number; N: C or A; E: a word of Latin letters; S: a sign of the family that is a number by itself; I: a noun of up
/// to four ideographs; P: a picture; R: a Roman number in capital letters. ~: white space or none; _: white space; $:
/// nothing, as the line ends there. [、．]: one of these; {阶段|步}: one of these words; a ? after either: or none of them;
/// + after […]: one or more. A ? before all: it counts beside a neighbour only. Every other character stands for
/// itself.
/// </summary>
internal sealed class MarkerForm
{
    /// <summary>What stands for the end of a line among the characters after a numeral.</summary>
    public const char LineEnd = '\n';

    private readonly FormElement[] _elements;

    public MarkerForm(MarkerFamily family, string pattern)
    {
        Family = family;
        var elements = new List<FormElement>();
        IsDoubtful = pattern[0] == '?';
        for (int i = IsDoubtful ? 1 : 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            FormElement element;
            if (c is '[' or '{')
            {
                // A ] that stands first is one of the set.
                int close = pattern.IndexOf(c == '[' ? ']' : '}', i + 2);
                string inside = pattern.Substring(i + 1, close - i - 1);
                char repeat = close + 1 < pattern.Length ? pattern[close + 1] : '\0';
                element = new FormElement(c, inside, repeat);
                i = repeat is '?' or '+' ? close + 1 : close;
            }
            else
            {
                element = "CWANSEIPR~_$".IndexOf(c) >= 0
                    ? new FormElement(c, family.Signs, '\0')
                    : new FormElement('[', c.ToString(), '\0');
            }

            elements.Add(element);
        }

        _elements = [.. elements];
        StartsAnywhere = _elements[0].Kind is 'I' or 'P';
        FirstCharacters = CharactersOf(0);
        AfterNumeral = _elements[0].Kind == 'C' ? CharactersOf(1) : null;
    }

    public MarkerFamily Family { get; }

    /// <summary>
    /// Whether too many characters can start it to be listed; it is tried at the start of lines only.
    /// </summary>
    public bool StartsAnywhere { get; }

    /// <summary>Whether a marker like it counts only beside another of its family.</summary>
    public bool IsDoubtful { get; }

    public string FirstCharacters { get; }

    /// <summary>
    /// What can stand after the Chinese numeral that it starts with; null if it does not start with one.
    /// </summary>
    public string? AfterNumeral { get; }

    public bool TryMatch(string text, int start, int end, out FormMatch match)
    {
        match = default;
        int position = start;
        foreach (FormElement element in _elements)
        {
            int next = element.Read(text, position, end, ref match);
            if (next < 0)
            {
                return false;
            }

            position = next;
        }

        match.End = position;
        return true;
    }

    private string CharactersOf(int index)
    {
        if (index == _elements.Length)
        {
            return string.Empty;
        }

        FormElement element = _elements[index];
        return element.IsOptional ? element.FirstCharacters + CharactersOf(index + 1) : element.FirstCharacters;
    }
}
