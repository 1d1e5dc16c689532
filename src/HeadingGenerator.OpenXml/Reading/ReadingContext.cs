namespace HeadingGenerator.OpenXml.Reading;

/// <summary>What the texts of a document share.</summary>
internal sealed class ReadingContext(StyleSheet styles, ListDefinitions lists)
{
    /// <summary>The styles.</summary>
    public StyleSheet Styles => styles;

    /// <summary>The numbers of lists.</summary>
    public ListCounter Lists { get; } = new(lists);

    /// <summary>The format of a paragraph that says nothing of it.</summary>
    public ParagraphFormat PlainFormat { get; } = new(null, styles);

    /// <summary>What may still be read.</summary>
    public TextBudget Budget { get; } = new();
}
