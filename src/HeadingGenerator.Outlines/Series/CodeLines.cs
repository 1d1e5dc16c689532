namespace HeadingGenerator.Outlines.Series;

/// <summary>Finds lines that a text sets apart together: the settings of a Markdown file, and code.</summary>
internal sealed class CodeLines(TextSource source, Grammar grammar)
{
    public const string Row = "code";

    private static readonly string[] _fences = ["```", "~~~"];

    private readonly string _text = source.Plain;
    private readonly List<Line> _lines = source.Lines;

    /// <summary>Whether no line below closes the last fence.</summary>
    private bool _isOpen;

    /// <summary>The line that closes the comment looked at last.</summary>
    private int _commentEnd = -1;

    /// <summary>What a line opens that stands apart from the text: its last line, -1 if it opens nothing.</summary>
    public (int End, LineKind Kind, string Row) Find(int index) =>
        index == 0 && FindFrontMatterEnd() is var settings and > 0 ? (settings, LineKind.Page, "front-matter")
        : grammar.ReadsCode && FindCodeEnd(index) is var code and > 0 ? (code, LineKind.Opaque, Row)
        : (FindCommentEnd(index), LineKind.Page, "comment");

    /// <summary>The line that ends the settings between --- and --- that a Markdown file starts with; or -1.</summary>
    private int FindFrontMatterEnd()
    {
        const string rule = "---";
        int end = Is(_lines[0], rule)
            ? _lines.FindIndex(1, line => Is(line, rule) || !IsSetting(line))
            : -1;
        return end > 0 && Is(_lines[end], rule) ? end : -1;
    }

    /// <summary>The last line of the comment in HTML that a line opens, if nothing stands after it; else -1.</summary>
    private int FindCommentEnd(int index)
    {
        const string close = "-->";
        if (!Words.IsAt(_text, _lines[index].ContentStart, "<!--"))
        {
            return -1;
        }

        if (_commentEnd < index)
        {
            int end = _lines.FindIndex(
                index,
                line => _text.IndexOf(close, line.ContentStart, line.Length, StringComparison.Ordinal) >= 0);
            _commentEnd = end < 0 ? int.MaxValue : end;
        }

        return _commentEnd < _lines.Count
            && Words.EndsWithAny(_text, _lines[_commentEnd].ContentStart, _lines[_commentEnd].ContentEnd, [close])
            ? _commentEnd
            : -1;
    }

    /// <summary>The last line of the code that a line opens, or -1.</summary>
    private int FindCodeEnd(int index)
    {
        Line first = _lines[index];
        return !_isOpen && Words.FindAt(_text, first.ContentStart, first.ContentEnd, _fences) is { } fence
            ? FindFenceEnd(index, fence)
            : FindCommandsEnd(index);
    }

    private int FindFenceEnd(int index, string fence)
    {
        int end = _lines.FindIndex(index + 1, line => Is(line, fence));
        _isOpen = end < 0;
        return end;
    }

    /// <summary># 先更新 ⏎ apt-get update — the last of the commands below a comment outside fences, or -1.</summary>
    private int FindCommandsEnd(int index)
    {
        if (!Words.IsAt(_text, _lines[index].ContentStart, "# ") || index == 0 || _lines[index - 1].IsBlank)
        {
            return -1;
        }

        int after = _lines.FindIndex(index + 1, line => !IsCommand(line));
        int end = (after < 0 ? _lines.Count : after) - 1;
        return end > index ? end : -1;
    }

    private bool IsCommand(in Line line) => !line.IsBlank
        && _text[line.ContentStart] is not ('#' or '-' or '*' or '|' or '<')
        && Runs.IsOnly(_text, line.ContentStart, line.ContentEnd, static c => c < '\u0080');

    /// <summary>name: value, - item, or an indented value.</summary>
    private bool IsSetting(in Line line) => !line.IsBlank
        && (_text[line.Start] is ' ' or '\t' or '-' or '#' || _text.IndexOf(':', line.ContentStart, line.Length) > 0);

    private bool Is(in Line line, string words) =>
        line.Length == words.Length && Words.IsAt(_text, line.ContentStart, words);
}
