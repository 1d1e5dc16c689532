using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>
/// The page number, — 1 —: outside, one character from the edge of the type area (GB/T 9704-2012 §7.5).
/// </summary>
internal static class PageFooter
{
    /// <summary>The relationship of the footer of odd pages.</summary>
    public const string OddId = "rId4";

    /// <summary>The relationship of the footer of even pages.</summary>
    public const string EvenId = "rId5";

    /// <summary>The relationship of the footer of pages without number.</summary>
    public const string NoneId = "rId6";

    private const string Dash = "—";

    private static readonly string _oneCharacter = Blocks.Twips(OfficialPage.PageNumberSize * OfficialPage.Twip);

    /// <summary>单页码居右空一字.</summary>
    public static Footer Odd(FormatPage page) =>
        Create(page, new Indentation { Right = _oneCharacter }, JustificationValues.Right);

    /// <summary>双页码居左空一字.</summary>
    public static Footer Even(FormatPage page) =>
        Create(page, new Indentation { Left = _oneCharacter }, JustificationValues.Left);

    /// <summary>No page number.</summary>
    public static Footer None() => new(new Paragraph(Blocks.Of(StyleNames.Footer)));

    private static Footer Create(FormatPage page, Indentation indentation, JustificationValues side)
    {
        ParagraphProperties properties = Blocks.Of(StyleNames.Footer);
        if (page.BelowPageNumber > 0)
        {
            properties.Append(new SpacingBetweenLines { After = Blocks.Twips(page.BelowPageNumber) });
        }

        properties.Append(indentation, new Justification { Val = side });
        return new Footer(Blocks.Paragraph(
            properties,
            Runs.Text(Dash + " "),
            new SimpleField(Runs.Text("1")) { Instruction = " PAGE " },
            Runs.Text(" " + Dash)));
    }
}
