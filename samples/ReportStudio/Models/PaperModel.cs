using System.Text.Json.Serialization;

namespace HeadingGenerator.Samples.ReportStudio.Models;

/// <summary>A Word document as it is laid out, without its line and page breaks; lengths are in points.</summary>
/// <param name="Looks">How paragraphs look; blocks name theirs by its index.</param>
/// <param name="Fonts">How stretches of text look; spans name theirs by its index.</param>
internal sealed record PaperModel(
    IReadOnlyList<PaperSection> Sections, IReadOnlyList<ParagraphLook> Looks, IReadOnlyList<TextLook> Fonts);

/// <summary>A section of the document: pages of one kind.</summary>
/// <param name="First">What stands on its first page in place of the others, or null.</param>
/// <param name="Even">What stands on even pages in place of the others, or null.</param>
/// <param name="StartNumber">The number of its first page; null if it goes on counting.</param>
/// <param name="StartsOn">Odd or even where its first page has such a number; empty for any.</param>
internal sealed record PaperSection(
    SheetModel Sheet,
    IReadOnlyList<BlockModel> Blocks,
    MarginModel Default,
    MarginModel? First = null,
    MarginModel? Even = null,
    int? StartNumber = null,
    string StartsOn = "");

/// <summary>The paper and its margins.</summary>
/// <param name="Header">From the upper edge to what stands in the upper margin.</param>
/// <param name="Footer">From the lower edge to what stands in the lower margin.</param>
internal sealed record SheetModel(
    double Width, double Height, double Top, double Right, double Bottom, double Left, double Header, double Footer);

/// <summary>What stands in the margins of a page.</summary>
internal sealed record MarginModel(IReadOnlyList<BlockModel> Header, IReadOnlyList<BlockModel> Footer);

/// <summary>A paragraph, or a table.</summary>
/// <param name="IsAtFoot">Whether it stands at the foot of the page that what follows it stands on.</param>
internal sealed record BlockModel(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Look,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SpanModel>? Spans,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] TableModel? Table = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsAtFoot = false);

/// <summary>A stretch of text. A line end is a line break; a tab is one.</summary>
/// <param name="Field">Page for the number of the page that it stands on; null for text.</param>
/// <param name="Page">The mark whose page is shown, or null.</param>
/// <param name="Mark">The name of the place, for those that refer to it, or null.</param>
internal sealed record SpanModel(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Font,
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Field = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Page = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Mark = null);

/// <summary>A table.</summary>
/// <param name="Left">Where it starts, from the left edge of the text.</param>
internal sealed record TableModel(
    IReadOnlyList<double> Columns,
    IReadOnlyList<RowModel> Rows,
    double Left,
    bool IsCentered,
    RuleModel? Top,
    RuleModel? Bottom,
    RuleModel? Inside);

/// <summary>A row of a table.</summary>
internal sealed record RowModel(IReadOnlyList<CellModel> Cells);

/// <summary>A cell of a table.</summary>
/// <param name="Span">How many columns wide it is.</param>
/// <param name="Rows">How many rows high it is; 0 if one above reaches into it.</param>
internal sealed record CellModel(int Span, int Rows, bool IsMiddle, IReadOnlyList<BlockModel> Blocks);

/// <summary>A rule.</summary>
internal sealed record RuleModel(string Color, double Width, double Space, bool IsDouble);

/// <summary>How a paragraph looks.</summary>
/// <param name="Style">The id of its style.</param>
/// <param name="Level">The level of a heading from 1; 0 for other paragraphs.</param>
/// <param name="Align">start, center, end, justify, or distribute where the last line is as wide as the others.</param>
/// <param name="First">The indent of its first line; below zero if the others are indented more.</param>
/// <param name="Line">The height of a line.</param>
/// <param name="Fill">The color of its ground; empty for that of the paper.</param>
internal sealed record ParagraphLook(
    string Style,
    int Level,
    string Align,
    double Left,
    double Right,
    double First,
    double Before,
    double After,
    double Line,
    bool KeepNext,
    bool KeepLines,
    bool StartsPage,
    RuleModel? Top,
    RuleModel? Bottom,
    string Fill,
    IReadOnlyList<TabModel> Tabs);

/// <summary>A place that a tab leads to.</summary>
internal sealed record TabModel(double Position, string Align, bool HasDots);

/// <summary>How a stretch of text looks.</summary>
/// <param name="Font">The font of Chinese characters.</param>
/// <param name="Latin">The font of Latin letters and digits.</param>
/// <param name="Spacing">What is added to the width of every character.</param>
internal sealed record TextLook(
    string Font,
    string Latin,
    double Size,
    string Color,
    double Spacing,
    bool IsBold,
    bool IsItalic,
    bool IsUnderlined);
