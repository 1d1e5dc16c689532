// The same code formats into a span where there are spans, and into an array where there are none.
#if NET
global using CharBuffer = System.Span<char>;
global using CharText = System.ReadOnlySpan<char>;
global using WordBuffer = System.Span<HeadingGenerator.SearchWord>;
#else
global using CharBuffer = char[];
global using CharText = string;
global using WordBuffer = HeadingGenerator.SearchWord[];
#endif

namespace HeadingGenerator;

/// <summary>What spans have and strings of netstandard2.0 have not.</summary>
internal static class CharTexts
{
#if NET
    /// <summary>Whether both hold the same characters.</summary>
    public static bool IsEqual(this CharText text, CharText other) => System.MemoryExtensions.SequenceEqual(text, other);
#else
    /// <summary>A part of a text.</summary>
    public static CharText Slice(this CharText text, int start, int length) => text.Substring(start, length);

    /// <summary>Whether both hold the same characters.</summary>
    public static bool IsEqual(this CharText text, CharText other) => text == other;
#endif
}
