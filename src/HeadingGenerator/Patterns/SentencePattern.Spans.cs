#if NET
using System.Runtime.CompilerServices;

namespace HeadingGenerator;

// Where there are spans, a sentence is put together without anything in between.
public sealed partial class SentencePattern
{
    /// <summary>The length up to which a sentence is put together on the stack.</summary>
    private const int ShortLength = 256;

    /// <summary>
    /// Fills the slots without allocating more than the result. The fillers are taken literally, braces included.
    /// </summary>
    /// <param name="fillers">As many texts as there are slots; they may be empty.</param>
    /// <exception cref="ArgumentNullException">One of <paramref name="fillers"/> is null.</exception>
    /// <exception cref="ArgumentException">There are too few or too many fillers.</exception>
    public string Format(params ReadOnlySpan<string> fillers)
    {
        ThrowIfWrong(fillers);
        var text = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[ShortLength]);
        for (int i = 0; i < fillers.Length; i++)
        {
            text.AppendLiteral(_literals[i]);
            text.AppendLiteral(fillers[i]);
        }

        text.AppendLiteral(_literals[SlotCount]);
        return text.ToStringAndClear();
    }

    /// <summary>
    /// Fills the slots and writes the sentence into a span. The fillers are taken literally, braces included.
    /// </summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">
    /// How many characters were written; 0 if <paramref name="destination"/> is too short.
    /// </param>
    /// <param name="fillers">As many texts as there are slots; they may be empty.</param>
    /// <returns><see langword="false"/> if <paramref name="destination"/> is too short.</returns>
    /// <exception cref="ArgumentNullException">One of <paramref name="fillers"/> is null.</exception>
    /// <exception cref="ArgumentException">There are too few or too many fillers.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, params ReadOnlySpan<string> fillers)
    {
        ThrowIfWrong(fillers);
        int end = 0;
        bool fits = TryAppend(_literals[0], destination, ref end);
        for (int i = 0; i < fillers.Length && fits; i++)
        {
            fits = TryAppend(fillers[i], destination, ref end) && TryAppend(_literals[i + 1], destination, ref end);
        }

        charsWritten = fits ? end : 0;
        return fits;
    }

    private static bool TryAppend(string text, Span<char> destination, ref int end)
    {
        bool fits = text.TryCopyTo(destination[end..]);
        end += fits ? text.Length : 0;
        return fits;
    }

    private void ThrowIfWrong(ReadOnlySpan<string> fillers)
    {
        ThrowIfCountIsWrong(fillers.Length, nameof(fillers));
        for (int i = 0; i < fillers.Length; i++)
        {
            _ = fillers[i] ?? throw NullFiller(i, nameof(fillers));
        }
    }
}
#endif
