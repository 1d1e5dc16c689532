namespace HeadingGenerator.Outlines.Markers;

/// <summary>
/// What the markers of a family look like, as a pattern. C: a Chinese numeral; W: one in capitals (壹); A: an Arabic
/// number; N: C or A; E: a word of Latin letters; S: a sign of the family that is a number by itself; I: a noun of up
/// to four ideographs; B: a remark in round brackets; P: a picture; R: a Roman number in capital letters. ~: white
/// space or none; _: white space; $: nothing, as the line ends there. [、．]: one of these; {阶段|步}: one of these words;
/// a ? after either: or none of them; + after […]: one or more. &lt;1首先|2其次&gt;: one of these words, which is the number
/// before it; 0 goes on with every number. A ? before all: it counts beside a neighbour only. Every other character
/// stands for itself.
/// </summary>
internal sealed class MarkerForm
{
    /// <summary>What a form starts with that has a number of either kind after it: 第一, 第1.</summary>
    public const char Ordinal = '第';

    /// <summary>What stands for the end of a line among the characters after a number.</summary>
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
            if (c is '[' or '{' or '<')
            {
                // A ] that stands first is one of the set.
                int close = pattern.IndexOf(c switch { '[' => ']', '{' => '}', _ => '>' }, i + 2);
                string inside = pattern.Substring(i + 1, close - i - 1);
                char repeat = close + 1 < pattern.Length ? pattern[close + 1] : '\0';
                element = new FormElement(c, inside, repeat);
                i = repeat is '?' or '+' ? close + 1 : close;
            }
            else
            {
                element = "CWANSEIPBR~_$".IndexOf(c) >= 0
                    ? new FormElement(c, family.Signs, '\0')
                    : new FormElement('[', c.ToString(), '\0');
            }

            elements.Add(element);
        }

        _elements = [.. elements];
        FirstCharacters = CharactersOf(0) ?? string.Empty;
        int number = pattern[IsDoubtful ? 1 : 0] == Ordinal ? _elements[1].Kind == '~' ? 2 : 1 : 0;
        NumberKind = number == 0 ? _elements[0].Kind : _elements[number].Kind == 'N' ? Ordinal : '\0';
        AfterNumber = CharactersOf(number + 1);
    }

    public MarkerFamily Family { get; }

    /// <summary>Whether a marker like it counts only beside another of its family.</summary>
    public bool IsDoubtful { get; }

    /// <summary>
    /// The characters that it can start with; empty if they are too many to list, and it is tried at the start of lines
    /// only.
    /// </summary>
    public string FirstCharacters { get; }

    /// <summary>
    /// The kind of the number that it starts with: C, A, or <see cref="Ordinal"/>; others start with none.
    /// </summary>
    public char NumberKind { get; }

    /// <summary>What can stand after the number that it starts with; null if anything can.</summary>
    public string? AfterNumber { get; }

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

    /// <summary>The characters that its rest from an element on can start with; null if it may be empty.</summary>
    private string? CharactersOf(int index) => index == _elements.Length ? null
        : !_elements[index].IsOptional ? _elements[index].FirstCharacters
        : CharactersOf(index + 1) is { } rest ? _elements[index].FirstCharacters + rest
        : null;
}
