using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Server;

/// <summary>The lines of a text as editors count them: ended by CR LF, LF or CR.</summary>
internal sealed class LineMap
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    /// <summary>Finds the lines.</summary>
    public LineMap(string text)
    {
        _text = text;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>The place of an offset.</summary>
    public Position PositionAt(int offset)
    {
        int line = _starts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new Position(line, offset - _starts[line]);
    }

    /// <summary>The offset of a place; a place outside the text is moved to the nearest inside.</summary>
    public int OffsetAt(Position position)
    {
        if (position.Line < 0 || position.Line >= _starts.Count)
        {
            return position.Line < 0 ? 0 : _text.Length;
        }

        int start = _starts[position.Line];
        return Math.Clamp(start + Math.Max(0, position.Character), start, EndOf(position.Line));
    }

    /// <summary>The offset at which a line starts.</summary>
    public int StartOf(int line) => _starts[line];

    /// <summary>The places of a stretch.</summary>
    public Range RangeOf(TextRange range) => new(PositionAt(range.Start), PositionAt(range.End));

    /// <summary>The offset at which a line ends, before what ends it.</summary>
    private int EndOf(int line)
    {
        int end = line + 1 < _starts.Count ? _starts[line + 1] : _text.Length;
        while (end > _starts[line] && _text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return end;
    }
}
