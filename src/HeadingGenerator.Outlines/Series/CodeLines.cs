using System.Collections.Generic;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Series;

/// <summary>Finds what a Markdown file sets apart from its text: the settings it starts with, and code.</summary>
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

    /// <summary>The line that closes the code which a line opens, or 0.</summary>
    public int FindFenceEnd(int index)
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

    private bool StartsWith(in Line line, string words) => Words.IsAt(_text, line.ContentStart, words);

    private bool Is(in Line line, string words) => line.Length == words.Length && StartsWith(line, words);
}
