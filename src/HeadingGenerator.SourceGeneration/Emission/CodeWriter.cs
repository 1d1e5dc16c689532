using System.Buffers;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>
/// Writes C# into one buffer, indented by tabs, which are a quarter of the characters; LF only. The buffer is borrowed:
/// a file is large, and there are many of them.
/// </summary>
/// <param name="capacity">About how many characters are to come.</param>
/// <param name="cancellationToken">Stops the writing at the next block.</param>
internal sealed class CodeWriter(int capacity, CancellationToken cancellationToken) : IDisposable
{
    private char[] _buffer = ArrayPool<char>.Shared.Rent(capacity);
    private int _length;
    private int _level;

    /// <summary>Writes text that takes no indent, inside a line.</summary>
    public CodeWriter Write(string text) => Write(text, 0, text.Length);

    /// <summary>Writes a part of a text.</summary>
    public CodeWriter Write(string text, int start, int length)
    {
        Reserve(length);
        text.CopyTo(start, _buffer, _length, length);
        _length += length;
        return this;
    }

    /// <summary>Writes one character.</summary>
    public CodeWriter Write(char c)
    {
        Reserve(1);
        _buffer[_length++] = c;
        return this;
    }

    /// <summary>Writes a number in digits; most are indices of a few points.</summary>
    public CodeWriter Write(int number) => number is >= 0 and <= 9
        ? Write((char)('0' + number))
        : Write(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Starts a line with its indent.</summary>
    public CodeWriter Indent()
    {
        for (int level = 0; level < _level; level++)
        {
            Write('\t');
        }

        return this;
    }

    /// <summary>Ends a line.</summary>
    public CodeWriter EndLine() => Write('\n');

    /// <summary>Writes a whole line.</summary>
    public CodeWriter Line(string text) => Indent().Write(text).EndLine();

    /// <summary>Writes fixed lines; those without words, and directives, take no indent.</summary>
    public void Lines(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            (line.Length == 0 || line[0] == '#' ? this : Indent()).Write(line).EndLine();
        }
    }

    /// <summary>Opens a block, which closes when the result is disposed.</summary>
    public Block OpenBlock() => Open(levels: 1);

    /// <summary>
    /// Opens a block around most of a file: it takes no indent, which would be a tenth of the characters.
    /// </summary>
    public Block OpenOuterBlock() => Open(levels: 0);

    /// <inheritdoc/>
    public override string ToString() => new(_buffer, 0, _length);

    /// <summary>Gives the buffer back; nothing can be written any more.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
    }

    private Block Open(int levels)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Line("{");
        _level += levels;
        return new Block(this, levels);
    }

    private void Reserve(int count)
    {
        if (_length + count > _buffer.Length)
        {
            Grow(count);
        }
    }

    private void Grow(int count)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + count));
        Array.Copy(_buffer, larger, _length);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }

    /// <summary>An open block.</summary>
    public readonly struct Block(CodeWriter writer, int levels) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose()
        {
            writer._level -= levels;
            writer.Line("}");
        }
    }
}
