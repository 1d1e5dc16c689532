namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>The openers of quotes and brackets that wait for their partners, the outermost first.</summary>
internal sealed class OpenQuotes(string text)
{
    private readonly List<(int Position, int Line)> _open = [];

    /// <summary>How many of them wait for each closer.</summary>
    private readonly Dictionary<char, int> _awaited = [];

    public int Count => _open.Count;

    public (int Position, int Line) Innermost => _open[_open.Count - 1];

    public (int Position, int Line) this[int index] => _open[index];

    public void Add(int position, int line, char closer)
    {
        _open.Add((position, line));
        _awaited.TryGetValue(closer, out int count);
        _awaited[closer] = count + 1;
    }

    public void Remove(int start, int count)
    {
        for (int i = start; i < start + count; i++)
        {
            _awaited[CloserOf(i)]--;
        }

        _open.RemoveRange(start, count);
    }

    /// <summary>Whether some opener waits for a closer.</summary>
    public bool IsAwaited(char closer) => _awaited.TryGetValue(closer, out int count) && count > 0;

    /// <summary>The outermost opener that waits for a closer.</summary>
    public int FindFirst(char closer) =>
        _open.FindIndex(opener => Characters.CloserOf(text[opener.Position]) == closer);

    /// <summary>The innermost opener that waits for a closer.</summary>
    public int FindLast(char closer) =>
        _open.FindLastIndex(opener => Characters.CloserOf(text[opener.Position]) == closer);

    /// <summary>How many openers stand above a line.</summary>
    public int CountAbove(int line)
    {
        int above = 0;
        while (above < _open.Count && _open[above].Line < line)
        {
            above++;
        }

        return above;
    }

    private char CloserOf(int index) => Characters.CloserOf(text[_open[index].Position]);
}
