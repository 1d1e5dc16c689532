namespace HeadingGenerator.Outlines.Text;

/// <summary>A set of characters, one bit each: most of a text is dismissed with one look.</summary>
internal sealed class CharacterSet
{
    private const int BitsPerWord = 64;

    private readonly ulong[] _words = new ulong[(char.MaxValue + 1) / BitsPerWord];

    /// <summary>Makes a set of the characters of a text.</summary>
    public CharacterSet(string characters = "") => Add(characters);

    /// <summary>Adds the characters of a text.</summary>
    public void Add(string characters)
    {
        foreach (char c in characters)
        {
            _words[c / BitsPerWord] |= 1UL << (c % BitsPerWord);
        }
    }

    /// <summary>Whether the character is in the set.</summary>
    public bool Contains(char c) => (_words[c / BitsPerWord] & (1UL << (c % BitsPerWord))) != 0;
}
