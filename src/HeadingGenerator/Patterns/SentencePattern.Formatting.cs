namespace HeadingGenerator;

public sealed partial class SentencePattern
{
    /// <summary>Fills the slots. The fillers are taken literally, braces included.</summary>
    /// <param name="fillers">As many texts as there are slots; they may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fillers"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">There are too few or too many fillers.</exception>
    public string Format(params string[] fillers)
    {
        ThrowHelper.ThrowIfNull(fillers);
#if NET
        return Format((ReadOnlySpan<string>)fillers);
#else
        ThrowIfCountIsWrong(fillers.Length, nameof(fillers));
        string[] parts = new string[_literals.Length + fillers.Length];
        for (int i = 0; i < fillers.Length; i++)
        {
            parts[2 * i] = _literals[i];
            parts[(2 * i) + 1] = fillers[i] ?? throw NullFiller(i, nameof(fillers));
        }

        parts[parts.Length - 1] = _literals[SlotCount];
        return string.Concat(parts);
#endif
    }

    private static ArgumentNullException NullFiller(int slot, string paramName) =>
        new(paramName, Messages.NullFiller(slot));

    private void ThrowIfCountIsWrong(int count, string paramName)
    {
        if (count != SlotCount)
        {
            throw new ArgumentException(Messages.WrongFillerCount(Text, SlotCount, count), paramName);
        }
    }
}
