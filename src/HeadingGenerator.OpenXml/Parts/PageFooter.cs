using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>The page number, — 1 —: outside, one character from the edge of the type area (GB/T 9704-2012 §7.5).</summary>
internal static class PageFooter
{
    /// <summary>The relationship of the footer of odd pages.</summary>
    public const string OddId = "rId4";

    /// <summary>The relationship of the footer of even pages.</summary>
    public const string EvenId = "rId5";

    private const string Dash = "—";

    private static readonly string _oneCharacter = (OfficialPage.PageNumberSize * OfficialPage.Twip).ToString(CultureInfo.InvariantCulture);

    /// <summary>单页码居右空一字.</summary>
    public static Footer Odd() => Create(new Indentation { Right = _oneCharacter }, JustificationValues.Right);

    /// <summary>双页码居左空一字.</summary>
    public static Footer Even() => Create(new Indentation { Left = _oneCharacter }, JustificationValues.Left);

    private static Footer Create(Indentation indentation, JustificationValues side) => new(
        new Paragraph(
            new ParagraphProperties(
                new ParagraphStyleId { Val = StyleNames.Footer },
                indentation,
                new Justification { Val = side }),
            Runs.Text(Dash + " "),
            new SimpleField(Runs.Text("1")) { Instruction = " PAGE " },
            Runs.Text(" " + Dash)));
}
