using System;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>Writes indented C# into one buffer, LF only.</summary>
internal sealed class CodeWriter
{
    private const int SpacesPerLevel = 4;
    private const string Spaces = "                                ";

    private char[] _buffer;
    private int _length;
    private int _level;

    /// <summary>Creates a writer.</summary>
    /// <param name="capacity">How many characters are expected.</param>
    public CodeWriter(int capacity) => _buffer = new char[Math.Max(capacity, 256)];

    /// <summary>Writes text that takes no indent, inside a line.</summary>
    public CodeWriter Write(string text)
    {
        Reserve(text.Length);
        text.CopyTo(0, _buffer, _length, text.Length);
        _length += text.Length;
        return this;
    }

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

    /// <summary>Writes a number in digits.</summary>
    public CodeWriter Write(int number) => Write(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Starts a line with its indent.</summary>
    public CodeWriter Indent()
    {
        for (int left = _level * SpacesPerLevel; left > 0; left -= Spaces.Length)
        {
            Write(Spaces, 0, Math.Min(left, Spaces.Length));
        }

        return this;
    }

    /// <summary>Ends a line.</summary>
    public CodeWriter EndLine() => Write('\n');

    /// <summary>Writes a whole line.</summary>
    public CodeWriter Line(string text) => Indent().Write(text).EndLine();

    /// <summary>Opens a block, which closes when the result is disposed.</summary>
    public Block OpenBlock()
    {
        Line("{");
        _level++;
        return new Block(this);
    }

    /// <summary>Indents what follows by one more level.</summary>
    public void IncreaseIndent() => _level++;

    /// <summary>Takes the last <see cref="IncreaseIndent"/> back.</summary>
    public void DecreaseIndent() => _level--;

    /// <inheritdoc/>
    public override string ToString() => new(_buffer, 0, _length);

    private void Reserve(int count)
    {
        if (_length + count > _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + count));
        }
    }

    /// <summary>An open block.</summary>
    public readonly struct Block(CodeWriter writer) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose()
        {
            writer.DecreaseIndent();
            writer.Line("}");
        }
    }
}
