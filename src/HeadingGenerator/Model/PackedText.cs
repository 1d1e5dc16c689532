namespace HeadingGenerator;

/// <summary>Where a part of a text stands.</summary>
internal readonly struct TextSlice(int start, int length)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;

    /// <summary>The part; an empty one allocates nothing.</summary>
    public string Of(string text) => Length == 0 ? string.Empty : text.Substring(Start, Length);
}

/// <summary>
/// Reads the fields of a text that generated code hands over in one literal. The first character says which form the
/// text has, the second is the one that ends each field: one that occurs in none of them, so that no text of a heading
/// can end its field.
/// </summary>
internal struct PackedText
{
    /// <summary>The only form that there is so far.</summary>
    public const char Form = '1';

    private const int HeaderLength = 2;

    private int _position;

    /// <exception cref="InvalidOperationException">
    /// The text has a form that this version of the library does not know.
    /// </exception>
    public PackedText(string text)
    {
        ThrowHelper.ThrowIfNull(text);
        if (text.Length < HeaderLength)
        {
            throw new FormatException(Messages.IncompleteCode);
        }

        if (text[0] != Form)
        {
            throw new InvalidOperationException(Messages.OtherForm(text[0], Form));
        }

        Text = text;
        Separator = text[1];
        _position = HeaderLength;
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>What ends a field.</summary>
    public char Separator { get; }

    /// <summary>Whether all fields are read.</summary>
    public readonly bool IsAtEnd => _position >= Text.Length;

    /// <summary>The next field.</summary>
    public TextSlice Next()
    {
        int start = _position;
        int end = Text.IndexOf(Separator, start);
        if (end < 0)
        {
            throw new FormatException(Messages.IncompleteCode);
        }

        _position = end + 1;
        return new TextSlice(start, end - start);
    }

    /// <summary>The number in the next field; 0 if that has none.</summary>
    public int NextNumber() => NextNumber(out _);

    /// <summary>The number that the next field begins with, 0 if it begins with none; and what stands after it.</summary>
    public int NextNumber(out TextSlice rest)
    {
        TextSlice field = Next();
        int number = 0;
        int i = field.Start;
        for (; i < field.End && Text[i] is >= '0' and <= '9'; i++)
        {
            number = (number * 10) + (Text[i] - '0');
        }

        rest = new TextSlice(i, field.End - i);
        return number;
    }

    /// <summary>The numbers in the next field, apart by commas.</summary>
    public int[] NextNumbers()
    {
        TextSlice field = Next();
        var numbers = new List<int>();
        int number = 0;
        for (int i = field.Start; i < field.End; i++)
        {
            if (Text[i] == ',')
            {
                numbers.Add(number);
                number = 0;
            }
            else
            {
                number = (number * 10) + (Text[i] - '0');
            }
        }

        if (field.Length > 0)
        {
            numbers.Add(number);
        }

        return numbers.ToArray();
    }
}

/// <summary>
/// What the text of a theme holds of one heading: key (empty if it is the title), marker, title, body, the number if it
/// is written and differs from the position, with the mark between title and body if that is an unusual one, how many points stand directly below, and if there are any, their pattern
/// and what follows them.
/// </summary>
internal struct PackedHeading
{
    public TextSlice Key { get; private set; }

    public TextSlice Marker { get; private set; }

    public TextSlice Title { get; private set; }

    public TextSlice Body { get; private set; }

    public int Number { get; private set; }

    public TextSlice ClosingMark { get; private set; }

    public int PointCount { get; private set; }

    public TextSlice Pattern { get; private set; }

    public TextSlice Closing { get; private set; }

    /// <summary>Reads the next heading.</summary>
    public static PackedHeading Read(ref PackedText text)
    {
        PackedHeading heading = default;
        heading.Key = text.Next();
        heading.Marker = text.Next();
        heading.Title = text.Next();
        heading.Body = text.Next();
        heading.Number = text.NextNumber(out TextSlice mark);
        heading.ClosingMark = mark;
        heading.PointCount = text.NextNumber();
        if (heading.PointCount > 0)
        {
            heading.Pattern = text.Next();
            heading.Closing = text.Next();
        }

        return heading;
    }
}
