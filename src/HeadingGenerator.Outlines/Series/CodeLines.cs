using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Series;

/// <summary>
/// Finds lines that a text sets apart together: the settings of a Markdown file, code, and the words of another.
/// </summary>
internal sealed class CodeLines(TextSource source, Grammar grammar)
{
    private readonly string _text = source.Plain;
    private readonly List<Line> _lines = source.Lines;

    /// <summary>A fence that no line below closes.</summary>
    private string? _openFence;

    /// <summary>How many lines front matter has at most.</summary>
    private const int LongestFrontMatter = 40;

    /// <summary>
    /// --- and --- around the settings that a Markdown file starts with; the line that ends them, or -1.
    /// </summary>
    public int FindFrontMatterEnd()
    {
        if (_lines.Count == 0 || !Is(_lines[0], "---"))
        {
            return -1;
        }

        for (int i = 1; i < _lines.Count && i <= LongestFrontMatter; i++)
        {
            if (Is(_lines[i], "---"))
            {
                return i;
            }

            // name: value, - item, or an indented value.
            bool isSetting = !_lines[i].IsBlank
                && (_text[_lines[i].Start] is ' ' or '-' or '#'
                    || _text.IndexOf(':', _lines[i].ContentStart, _lines[i].Length) > 0);
            if (!isSetting)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// The last of the lines that a line sets apart, and the row that says so; 0 if it sets none apart.
    /// </summary>
    public int FindEnd(int index, out string row)
    {
        row = "code";
        int end = FindFenceEnd(index);
        end = end > 0 ? end : FindCommandsEnd(index);
        if (end == 0)
        {
            row = "quotation";
            end = FindQuoteEnd(index);
        }

        return end;
    }

    /// <summary>The line that closes the code which a line opens, or 0.</summary>
    private int FindFenceEnd(int index)
    {
        Line line = _lines[index];
        string? fence = StartsWith(line, "```") ? "```" : StartsWith(line, "~~~") ? "~~~" : null;
        if (fence is null || !grammar.ReadsCode || _openFence == fence)
        {
            return 0;
        }

        for (int i = index + 1; i < _lines.Count; i++)
        {
            if (Is(_lines[i], fence))
            {
                return i;
            }
        }

        _openFence = fence;
        return 0;
    }

    /// <summary>
    /// # 先更新 ⏎ apt-get update — the last line of commands below a comment that no fence encloses, or 0.
    /// </summary>
    private int FindCommandsEnd(int index)
    {
        int end = index;
        bool isComment = index > 0
            && !_lines[index - 1].IsBlank
            && StartsWith(_lines[index], "# ")
            && !(_lines[index].Length > 2 && Numerals.IsChinese(_text[_lines[index].ContentStart + 2]))
            && grammar.ReadsCode;
        while (isComment && end + 1 < _lines.Count && IsCommand(_lines[end + 1]))
        {
            end++;
        }

        return end > index ? end : 0;
    }

    private bool IsCommand(in Line line) => !line.IsBlank
        && _text[line.ContentStart] is not ('#' or '-' or '*' or '+' or '|' or '[' or '!' or '<')
        && Runs.EndOf(_text, line.ContentStart, line.ContentEnd, static c => c < '\u0080') == line.ContentEnd;

    /// <summary>
    /// “一、先看灯。 ⏎ 二、货不落地。” — the line that ends the words of another which a line begins to quote, or 0.
    /// </summary>
    private int FindQuoteEnd(int index)
    {
        const int mostLines = 12;
        Line line = _lines[index];
        char closer = _text[line.ContentStart] switch { '“' => '”', '「' => '」', _ => '\0' };
        bool isQuoted = closer != '\0'
            && !Holds(line, closer)
            && grammar.Markers.TryMatch(_text, line.ContentStart + 1, line.ContentEnd, out Marker first)
            && first.Number == 1;
        int last = Math.Min(_lines.Count - 1, index + mostLines);
        for (int i = index + 1; isQuoted && i <= last && !Holds(_lines[i], _text[line.ContentStart]); i++)
        {
            if (Holds(_lines[i], closer))
            {
                return _text[_lines[i].ContentEnd - 1] == closer ? i : 0;
            }
        }

        return 0;
    }

    private bool Holds(in Line line, char c) => _text.IndexOf(c, line.ContentStart, line.Length) >= 0;

    private bool StartsWith(in Line line, string words) => Words.IsAt(_text, line.ContentStart, words);

    private bool Is(in Line line, string words) => line.Length == words.Length && StartsWith(line, words);
}
