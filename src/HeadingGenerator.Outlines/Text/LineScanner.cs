namespace HeadingGenerator.Outlines.Text;

/// <summary>Cuts a text into its lines.</summary>
internal static class LineScanner
{
    /// <summary>How many lines pass between two looks at the cancellation token.</summary>
    private const int CancellationStride = 4096;

    /// <summary>Finds every line of <paramref name="text"/>, the blank ones included.</summary>
    public static List<Line> Scan(string text, CancellationToken cancellationToken)
    {
        var lines = new List<Line>(capacity: 16 + (text.Length / 40));
        int start = 0;
        while (start < text.Length)
        {
            int end = Characters.FindLineEnd(text, start, text.Length);
            TextRange content = Lines.Trim(text, start, end);
            lines.Add(new Line(start, content.Start, content.End));
            if (lines.Count % CancellationStride == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            bool isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            start = end + (isPair ? 2 : 1);
        }

        return lines;
    }
}

/// <summary>One line: where it starts, and its content without the white space around it.</summary>
internal readonly record struct Line(int Start, int ContentStart, int ContentEnd)
{
    public bool IsBlank => ContentStart == ContentEnd;

    public int Length => ContentEnd - ContentStart;
}
