namespace HeadingGenerator;

/// <summary>What closes a heading that a body follows.</summary>
internal static class Punctuation
{
    private const string FullStop = "。";

    /// <summary>
    /// The 。 that <paramref name="title"/> needs before a body; empty if it ends in a closing mark of its own.
    /// </summary>
    public static string ClosingMarkOf(string title) =>
        title.Length > 0 && Characters.IsHeadingEnd(title[title.Length - 1]) ? string.Empty : FullStop;
}
