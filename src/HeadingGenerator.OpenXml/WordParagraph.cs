using HeadingGenerator.Outlines;

namespace HeadingGenerator.OpenXml;

/// <summary>Where a paragraph of a Word document stands.</summary>
public enum WordPlace
{
    /// <summary>In the text itself.</summary>
    Body,

    /// <summary>In a cell of a table.</summary>
    Table,

    /// <summary>In a text box.</summary>
    TextBox,
}

/// <summary>A paragraph of a Word document, as a person sees it.</summary>
public sealed class WordParagraph
{
    internal WordParagraph(string text, TextRange range)
    {
        Text = text;
        Range = range;
    }

    /// <summary>Its words, with its automatic number; lines that the author broke are parted by LF.</summary>
    public string Text { get; }

    /// <summary>Where it stands in <see cref="WordOutline.Text"/>.</summary>
    public TextRange Range { get; }

    /// <summary>
    /// Its place among all paragraphs of the document part, <c>w:p</c> in the order of the file from 0, those of
    /// tables, text boxes and deleted text included:
    /// <c>document.Body.Descendants&lt;Paragraph&gt;().ElementAt(index)</c>.
    /// </summary>
    public int Index { get; internal set; }

    /// <summary>The number that Word puts before it by itself: 一、 or 1.1 or a bullet; empty if it has none.</summary>
    public string Number { get; internal set; } = string.Empty;

    /// <summary>The level of a heading, 1 to 9, by its style or by itself; 0 for a paragraph of text.</summary>
    public int OutlineLevel { get; internal set; }

    /// <summary>
    /// The name of its style as the file has it: heading 1, Title; empty in a document without styles.
    /// </summary>
    public string StyleName { get; internal set; } = string.Empty;

    /// <summary>Whether it stands in the text, in a table or in a text box.</summary>
    public WordPlace Place { get; internal set; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
