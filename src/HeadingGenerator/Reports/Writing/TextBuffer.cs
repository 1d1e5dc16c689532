namespace HeadingGenerator;

/// <summary>Collects short texts and hands them on together: a line is written in many pieces.</summary>
internal sealed class TextBuffer(TextWriter output)
{
    private const int Capacity = 4096;

    private readonly char[] _text = new char[Capacity];
    private int _length;

    public void Write(char c)
    {
        if (_length == Capacity)
        {
            Flush();
        }

        _text[_length++] = c;
    }

    public void Write(string text)
    {
        if (text.Length > Capacity - _length)
        {
            WriteOn(text);
            return;
        }

        text.CopyTo(0, _text, _length, text.Length);
        _length += text.Length;
    }

    /// <summary>Hands on what has been collected.</summary>
    public void Flush()
    {
        output.Write(_text, 0, _length);
        _length = 0;
    }

    private void WriteOn(string text)
    {
        Flush();
        if (text.Length > Capacity)
        {
            output.Write(text);
        }
        else
        {
            Write(text);
        }
    }
}
