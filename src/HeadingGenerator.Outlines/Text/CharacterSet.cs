namespace HeadingGenerator.Outlines.Text;

/// <summary>A set of characters, one bit each: most of a text is dismissed with one look.</summary>
internal sealed class CharacterSet
{
    private const int BitsPerWord = 64;

    private readonly ulong[] _words = new ulong[(char.MaxValue + 1) / BitsPerWord];

    public CharacterSet(string characters = "") => Add(characters);

    public void Add(string characters)
    {
        foreach (char c in characters)
        {
            _words[c / BitsPerWord] |= 1UL << (c % BitsPerWord);
        }
    }

    /// <summary>Where the first of them stands in a stretch; its end if none does.</summary>
    public int Find(string text, int start, int end)
    {
        while (start < end && !Contains(text[start]))
        {
            start++;
        }

        return start;
    }

    public bool Contains(char c) => (_words[c / BitsPerWord] & (1UL << (c % BitsPerWord))) != 0;
}
