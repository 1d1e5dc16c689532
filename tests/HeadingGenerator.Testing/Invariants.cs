using System.Globalization;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.Testing;

/// <summary>What holds of every outline, whatever the text.</summary>
public static class Invariants
{
    /// <summary>White space of every width, and the zero-width characters that pasted text carries.</summary>
    private const string ZeroWidth = "\u200B\uFEFF\u180E\u2060";

    /// <summary>Checks all of them.</summary>
    public static void Hold(Outline outline)
    {
        PiecesAreTheText(outline);
        TreeIsConsistent(outline);
        NamesAreUsable(outline.Headings, string.Empty);
    }

    /// <summary>The pieces tile the text, and all that can be seen stands in one that says what it is.</summary>
    public static void PiecesAreTheText(Outline outline)
    {
        int position = 0;
        foreach (OutlinePiece piece in outline.Pieces())
        {
            Assert.True(piece.Range.Start == position && !piece.Range.IsEmpty, "The pieces do not tile the text.");
            position = piece.Range.End;
            for (int i = piece.Range.Start; piece.Kind == OutlinePieceKind.Trivia && i < position; i++)
            {
                if (!IsBlank(outline.Text[i]))
                {
                    Assert.Fail($"U+{(int)outline.Text[i]:X4} at {i} is lost.");
                }
            }
        }

        Assert.Equal(outline.Text.Length, position);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        outline.WriteTo(writer);
        Assert.Equal(outline.Text, writer.ToString());
        Assert.Same(outline.Text, outline.ToString());
    }

    /// <summary>
    /// Levels, parents and positions agree; whatever stands before a heading in the tree stands before it in the text.
    /// </summary>
    public static void TreeIsConsistent(Outline outline)
    {
        int start = -1;
        foreach (OutlineHeading heading in outline.Descendants())
        {
            IReadOnlyList<OutlineHeading> siblings = heading.Parent?.Points ?? outline.Headings;
            Assert.Equal((heading.Parent?.Level ?? 0) + 1, heading.Level);
            Assert.Same(heading, siblings[heading.Position - 1]);
            Assert.NotInRange(heading.Number, int.MinValue, 0);
            Assert.InRange(heading.HeadingRange.End, heading.HeadingRange.Start, outline.Text.Length);
            Assert.True(heading.HeadingRange.Start >= start, "A heading stands before the one that it follows.");
            Assert.Equal(-1, (heading.Marker + heading.Title).AsSpan().IndexOfAny("\r\n\u0085\u2028\u2029"));
            start = heading.HeadingRange.Start;
            _ = heading.Body;
        }
    }

    private static void NamesAreUsable(IReadOnlyList<OutlineHeading> siblings, string enclosing)
    {
        var taken = new HashSet<string>();
        foreach (OutlineHeading heading in siblings)
        {
            string className = heading.Key + (heading.Level == 1 ? "Theme" : "Point");
            Assert.True(IsIdentifier(heading.Key), $"‘{heading.Key}’ of {heading} is no identifier.");
            Assert.True(taken.Add(heading.Key), $"{heading.Key} is taken twice.");
            Assert.True(taken.Add(className), $"{className} is taken twice.");
            Assert.False(heading.Key == enclosing || className == enclosing, $"{heading.Key} is named like its class.");
            NamesAreUsable(heading.Points, className);
        }
    }

    /// <summary>
    /// What the C# standard takes for an identifier, without the invisible characters that it ignores.
    /// </summary>
    public static bool IsIdentifier(string name) =>
        name.Length > 0
            && (name[0] == '_' || IsLetter(name[0]))
            && name.All(c => IsLetter(c) || char.GetUnicodeCategory(c)
            is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static bool IsLetter(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || ZeroWidth.Contains(c, StringComparison.Ordinal);
}
