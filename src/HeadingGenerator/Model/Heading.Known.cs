namespace HeadingGenerator;

public abstract partial class Heading
{
    private KnownFacts? _known;

    /// <summary>
    /// What has been worked out so far. Threads that race for it share it, and may work the same out twice.
    /// </summary>
    private protected KnownFacts Known =>
        Volatile.Read(ref _known)
        ?? (Interlocked.CompareExchange(ref _known, new KnownFacts(), null) ?? _known!);

    /// <summary>
    /// What follows from the texts of a heading: worked out when it is first asked for, and kept, as properties should
    /// cost next to nothing. Headings that are only read hold none.
    /// </summary>
    private protected sealed class KnownFacts
    {
        /// <summary>Stands for a shape that the points do not share.</summary>
        public static readonly HeadingShape NoShape = HeadingShape.Of(string.Empty);

        public string? Text { get; set; }

        public string? Path { get; set; }

        public SentencePattern? Pattern { get; set; }

        /// <summary>The keyword; empty if there is none.</summary>
        public string? Keyword { get; set; }

        /// <summary>The number promised; 0 if there is none, negative if not known.</summary>
        public int PromisedCount { get; set; } = -1;

        /// <summary>The shape, or <see cref="NoShape"/>.</summary>
        public HeadingShape? Shape { get; set; }

        public IReadOnlyList<string>? Slots { get; set; }
    }
}
