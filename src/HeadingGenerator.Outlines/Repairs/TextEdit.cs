namespace HeadingGenerator.Outlines;

/// <summary>A change of a text: a stretch of it gives way to other text.</summary>
/// <param name="Range">The stretch; empty to insert.</param>
/// <param name="NewText">What takes its place; empty to delete.</param>
public readonly record struct TextEdit(TextRange Range, string NewText)
{
    /// <summary>
    /// Applies edits to a text. Equal edits count once; of two that overlap, the one that starts first wins.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="edits">The edits, in any order.</param>
    /// <returns>The edited text; everything outside the edits is unchanged.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An edit lies outside the text.</exception>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        ThrowHelper.ThrowIfNull(text);
        ThrowHelper.ThrowIfNull(edits);
        return EditList.Of(text, edits).Apply();
    }
}
