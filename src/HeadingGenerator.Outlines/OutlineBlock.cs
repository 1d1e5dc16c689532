namespace HeadingGenerator.Outlines;

/// <summary>What a text consists of below its title, in the order of the text: paragraphs and headings.</summary>
public abstract class OutlineBlock
{
    private protected OutlineBlock()
    {
    }

    internal abstract int Start { get; }
}

/// <summary>A paragraph that is no heading.</summary>
public sealed class OutlineParagraph : OutlineBlock
{
    private readonly string _source;
    private string? _text;

    internal OutlineParagraph(string source, TextRange range)
    {
        _source = source;
        Range = range;
    }

    /// <summary>Where it stands.</summary>
    public TextRange Range { get; }

    /// <summary>
    /// Its words; where it is broken over several lines, these are joined by LF, without their indents. What Markdown
    /// escapes is what is meant by it.
    /// </summary>
    public string Text => _text ??= TextOf(_source, Range);

    internal override int Start => Range.Start;

    /// <inheritdoc/>
    public override string ToString() => Text;

    internal static string TextOf(string source, TextRange range) => Emphasis.Unescape(Lines.Join(source, range));
}
