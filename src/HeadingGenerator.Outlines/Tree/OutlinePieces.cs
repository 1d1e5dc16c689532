namespace HeadingGenerator.Outlines.Tree;

/// <summary>Cuts a text along its outline.</summary>
internal static class OutlinePieces
{
    public static IEnumerable<OutlinePiece> Cut(Outline outline)
    {
        var claimed = new List<OutlinePiece>();
        Claim(claimed, OutlinePieceKind.DocumentTitle, TitleOf(outline), null);
        foreach (OutlinePart part in outline.Parts.All)
        {
            Claim(claimed, OutlinePieceKind.Part, part.Range, null);
        }

        foreach (TextRange label in outline.Parts.Labels)
        {
            Claim(claimed, OutlinePieceKind.Part, label, null);
        }

        ClaimParagraphs(claimed, OutlinePieceKind.Preface, outline.Content, null);
        foreach (TextRange range in outline.Unclaimed)
        {
            Claim(claimed, OutlinePieceKind.Unclaimed, range, null);
        }

        foreach (OutlineHeading heading in outline.Descendants())
        {
            Claim(claimed, OutlinePieceKind.Marker, heading.OpeningRange, heading);
            Claim(claimed, OutlinePieceKind.Title, heading.TitleRange, heading);
            Claim(
                claimed, OutlinePieceKind.HeadingEnd, new TextRange(heading.TitleRange.End, heading.HeadingRange.End),
                heading);
            ClaimParagraphs(claimed, OutlinePieceKind.Body, heading.Content, heading);
        }

        claimed.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
        int position = 0;
        foreach (OutlinePiece piece in claimed)
        {
            if (piece.Range.Start > position)
            {
                yield return new OutlinePiece(
                    OutlinePieceKind.Trivia, new TextRange(position, piece.Range.Start), null);
            }

            yield return piece;
            position = piece.Range.End;
        }

        if (position < outline.Text.Length)
        {
            yield return new OutlinePiece(OutlinePieceKind.Trivia, new TextRange(position, outline.Text.Length), null);
        }
    }

    /// <summary>The title with what stands beside it on its line: # or 标题： before it, ** or 】 after it.</summary>
    private static TextRange TitleOf(Outline outline)
    {
        int end = outline.TitleRange.End;
        if (end < outline.Text.Length && outline.Text[end] == '】')
        {
            // What follows the bracket on the line is text.
            end++;
        }
        else
        {
            while (end < outline.Text.Length && outline.Text[end] is '*' or '_')
            {
                end++;
            }
        }

        return outline.TitleRange.IsEmpty ? default : new TextRange(outline.TitleLineStart, end);
    }

    private static void ClaimParagraphs(
        List<OutlinePiece> claimed, OutlinePieceKind kind, IReadOnlyList<OutlineBlock> content, OutlineHeading? heading)
    {
        foreach (OutlineBlock block in content)
        {
            if (block is OutlineParagraph paragraph)
            {
                Claim(claimed, kind, paragraph.Range, heading);
            }
        }
    }

    private static void Claim(
        List<OutlinePiece> claimed, OutlinePieceKind kind, TextRange range, OutlineHeading? heading)
    {
        if (!range.IsEmpty)
        {
            claimed.Add(new OutlinePiece(kind, range, heading));
        }
    }
}
