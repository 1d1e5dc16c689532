using System;
using System.Collections.Generic;
using System.Text;

namespace HeadingGenerator.Outlines;

/// <summary>A change of a text: a stretch of it gives way to other text.</summary>
/// <param name="Range">The stretch; empty to insert.</param>
/// <param name="NewText">What takes its place; empty to delete.</param>
public readonly record struct TextEdit(TextRange Range, string NewText)
{
    /// <summary>Applies edits to a text. Equal edits count once; of two that overlap, the one that starts first wins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edits">The edits, in any order.</param>
    /// <returns>The edited text; everything outside the edits is unchanged.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An edit lies outside the text.</exception>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        if (edits is null)
        {
            throw new ArgumentNullException(nameof(edits));
        }

        var ordered = new List<TextEdit>(edits);
        ordered.Sort(InOrder);
        var result = new StringBuilder(text.Length + 64);
        int position = 0;
        TextEdit? last = null;
        foreach (TextEdit edit in ordered)
        {
            if (edit.Range.End > text.Length)
            {
                throw new ArgumentOutOfRangeException(nameof(edits), edit.Range, "The edit lies outside the text.");
            }

            if (edit.Range.Start < position || edit == last)
            {
                continue;
            }

            result.Append(text, position, edit.Range.Start - position).Append(edit.NewText);
            position = edit.Range.End;
            last = edit;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>By place; at one place what ends a line comes before what starts the next.</summary>
    private static int InOrder(TextEdit a, TextEdit b)
    {
        int order = a.Range.Start.CompareTo(b.Range.Start);
        if (order == 0)
        {
            order = StartsLine(a).CompareTo(StartsLine(b));
        }

        return order != 0 ? order : string.CompareOrdinal(a.NewText, b.NewText);
    }

    private static bool StartsLine(TextEdit edit) => edit.NewText.Length > 0 && edit.NewText[0] is '\n' or '\r';
}
