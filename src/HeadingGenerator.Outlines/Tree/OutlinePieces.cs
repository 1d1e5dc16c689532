namespace HeadingGenerator.Outlines.Tree;

/// <summary>Cuts a text along its outline.</summary>
internal static class OutlinePieces
{
    public static IEnumerable<OutlinePiece> Cut(Outline outline)
    {
        List<OutlinePiece> claimed = [.. Claimed(outline).Where(static piece => !piece.Range.IsEmpty)];
        claimed.Sort(static (a, b) => a.Range.Start.CompareTo(b.Range.Start));
        int position = 0;
        foreach (OutlinePiece piece in claimed)
        {
            if (piece.Range.Start > position)
            {
                yield return Trivia(position, piece.Range.Start);
            }

            yield return piece;
            position = piece.Range.End;
        }

        if (position < outline.Text.Length)
        {
            yield return Trivia(position, outline.Text.Length);
        }
    }

    private static OutlinePiece Trivia(int start, int end) =>
        new(OutlinePieceKind.Trivia, new TextRange(start, end), null);

    private static IEnumerable<OutlinePiece> Claimed(Outline outline)
    {
        yield return new OutlinePiece(OutlinePieceKind.DocumentTitle, TitleOf(outline), null);
        foreach (TextRange part in outline.Parts.All.Select(static part => part.Range).Concat(outline.Parts.Labels))
        {
            yield return new OutlinePiece(OutlinePieceKind.Part, part, null);
        }

        foreach (TextRange range in outline.Unclaimed)
        {
            yield return new OutlinePiece(OutlinePieceKind.Unclaimed, range, null);
        }

        foreach (OutlineHeading heading in outline.Descendants().Prepend(outline.Root))
        {
            OutlineHeading? owner = heading.Level > 0 ? heading : null;
            var end = new TextRange(heading.TitleRange.End, heading.HeadingRange.End);
            yield return new OutlinePiece(OutlinePieceKind.Marker, heading.OpeningRange, owner);
            yield return new OutlinePiece(OutlinePieceKind.Title, heading.TitleRange, owner);
            yield return new OutlinePiece(OutlinePieceKind.HeadingEnd, end, owner);
            OutlinePieceKind kind = owner is null ? OutlinePieceKind.Preface : OutlinePieceKind.Body;
            for (int i = 0; i < heading.ParagraphCount; i++)
            {
                yield return new OutlinePiece(kind, heading.ParagraphAt(i), owner);
            }
        }
    }

    /// <summary>The title with what stands beside it on its line: # or 标题： before it, ** or 】 after it.</summary>
    private static TextRange TitleOf(Outline outline)
    {
        // What follows the bracket on the line is text.
        string text = outline.Text;
        int title = outline.TitleRange.End;
        int end = title < text.Length && text[title] == '】'
            ? title + 1
            : Runs.EndOf(text, title, text.Length, static c => c is '*' or '_');
        return outline.TitleRange.IsEmpty ? default : new TextRange(outline.TitleLineStart, end);
    }
}
