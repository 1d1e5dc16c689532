#if NET
using System.Buffers;
#endif

namespace HeadingGenerator;

/// <summary>Characters that are looked for in a text all at once.</summary>
internal sealed class MarkSet(string marks)
{
#if NET
    private readonly SearchValues<char> _marks = SearchValues.Create(marks);

    /// <summary>Where the first of them stands; -1 if none does.</summary>
    public int IndexIn(string text) => text.AsSpan().IndexOfAny(_marks);
#else
    private readonly char[] _marks = marks.ToCharArray();

    /// <summary>Where the first of them stands; -1 if none does.</summary>
    public int IndexIn(string text) => text.IndexOfAny(_marks);
#endif
}
