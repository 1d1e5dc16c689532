using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.Samples.ReportStudio.Models;

namespace HeadingGenerator.Samples.ReportStudio.Paper;

/// <summary>
/// Reads from a Word document how it is laid out: what the page shows is what was written, not what somebody thinks
/// that it looks like. Pictures and text boxes are left out.
/// </summary>
internal sealed class PaperReader
{
    private const double Twips = 20;
    private const string Foot = "bottom";

    private readonly MainDocumentPart _document;
    private readonly DocumentStyles _styles;
    private readonly Looks _looks;
    private readonly bool _hasEvenPages;

    private PaperReader(MainDocumentPart document)
    {
        _document = document;
        _styles = new DocumentStyles(document);
        _looks = new Looks(_styles);
        _hasEvenPages = IsOn(document.DocumentSettingsPart?.Settings?.GetFirstChild<EvenAndOddHeaders>());
    }

    /// <summary>Reads a document.</summary>
    public static PaperModel Read(byte[] document)
    {
        using var stream = new MemoryStream(document);
        using var package = WordprocessingDocument.Open(stream, isEditable: false);
        return new PaperReader(package.MainDocumentPart!).Read();
    }

    private PaperModel Read()
    {
        Body body = _document.Document!.Body!;
        var sections = new List<PaperSection>();
        var pending = new List<OpenXmlElement>();
        foreach (OpenXmlElement element in Flat(body))
        {
            SectionProperties? end = element as SectionProperties
                ?? (element as Paragraph)?.ParagraphProperties?.SectionProperties;

            // The paragraph that ends a section is often empty, and takes no line then.
            if (element is Table || (element is Paragraph && (end is null || element.Elements<Run>().Any())))
            {
                pending.Add(element);
            }

            if (end is not null)
            {
                sections.Add(SectionOf(end, pending));
                pending.Clear();
            }
        }

        if (pending.Count > 0)
        {
            sections.Add(SectionOf(new SectionProperties(), pending));
        }

        return new PaperModel(sections, _looks.Paragraphs, _looks.Fonts);
    }

    private PaperSection SectionOf(SectionProperties properties, List<OpenXmlElement> elements)
    {
        DocGrid? grid = properties.GetFirstChild<DocGrid>();
        bool hasGrid = grid?.Type?.InnerText is "lines" or "linesAndChars" or "snapToChars";
        _looks.Pitch = hasGrid ? (grid!.LinePitch?.Value ?? 0) / Twips : 0;
        MarginModel? Margin(string type) => MarginOf(properties, type);
        return new PaperSection(
            SheetOf(properties),
            BlocksOf(elements),
            Margin("default") ?? new MarginModel([], []),
            IsOn(properties.GetFirstChild<TitlePage>()) ? Margin("first") ?? new MarginModel([], []) : null,
            _hasEvenPages ? Margin("even") : null,
            properties.GetFirstChild<PageNumberType>()?.Start?.Value,
            properties.GetFirstChild<SectionType>()?.Val?.InnerText switch
            {
                "oddPage" => "odd",
                "evenPage" => "even",
                _ => "",
            });
    }

    private static bool IsOn(OnOffType? property) => property is { Val: null or { Value: true } };

    private static SheetModel SheetOf(SectionProperties properties)
    {
        PageSize? size = properties.GetFirstChild<PageSize>();
        PageMargin? margin = properties.GetFirstChild<PageMargin>();
        return new SheetModel(
            (size?.Width?.Value ?? 11906) / Twips,
            (size?.Height?.Value ?? 16838) / Twips,
            Math.Abs(margin?.Top?.Value ?? 1440) / Twips,
            (margin?.Right?.Value ?? 1440) / Twips,
            Math.Abs(margin?.Bottom?.Value ?? 1440) / Twips,
            (margin?.Left?.Value ?? 1440) / Twips,
            (margin?.Header?.Value ?? 720) / Twips,
            (margin?.Footer?.Value ?? 720) / Twips);
    }

    private MarginModel? MarginOf(SectionProperties properties, string type)
    {
        string? header = IdOf<HeaderReference>(properties, type);
        string? footer = IdOf<FooterReference>(properties, type);
        return header is null && footer is null ? null : new MarginModel(
            header is null ? [] : BlocksOf(Flat(((HeaderPart)_document.GetPartById(header)).Header!)),
            footer is null ? [] : BlocksOf(Flat(((FooterPart)_document.GetPartById(footer)).Footer!)));
    }

    private static string? IdOf<T>(SectionProperties properties, string type)
        where T : HeaderFooterReferenceType =>
        properties.Elements<T>()
            .FirstOrDefault(reference => (reference.Type?.InnerText ?? "default") == type)?.Id?.Value;

    /// <summary>Paragraphs and tables, also those within content controls.</summary>
    private static IEnumerable<OpenXmlElement> Flat(OpenXmlElement parent) => parent.Elements().SelectMany(element =>
        element is SdtBlock { SdtContentBlock: { } content } ? Flat(content)
        : element is CustomXmlBlock ? Flat(element)
        : [element]);

    private BlockModel[] BlocksOf(IEnumerable<OpenXmlElement> elements) =>
    [
        .. elements.Select(element => element switch
        {
            Paragraph paragraph => BlockOf(paragraph),
            Table table => BlockOf(table),
            _ => null,
        }).OfType<BlockModel>(),
    ];

    private BlockModel BlockOf(Paragraph paragraph)
    {
        ParagraphProperties? properties = paragraph.ParagraphProperties;
        var spans = new SpanReader(_looks, _styles.StyleOf(properties));
        spans.Read(paragraph);
        bool isAtFoot = properties?.FrameProperties?.YAlign?.InnerText == Foot;
        return new BlockModel(_looks.Of(properties), spans.Spans, IsAtFoot: isAtFoot);
    }

    private BlockModel BlockOf(Table table)
    {
        TableProperties? properties = table.GetFirstChild<TableProperties>();
        TableBorders? borders = properties?.TableBorders;
        TableRow[] rows = [.. table.Elements<TableRow>()];
        IEnumerable<GridColumn> columns = table.GetFirstChild<TableGrid>()?.Elements<GridColumn>() ?? [];
        var model = new TableModel(
            [.. columns.Select(column => Looks.Points(column.Width?.Value))],
            [
                .. rows.Select((row, index) => new RowModel(
                    [.. row.Elements<TableCell>().Select((cell, column) => CellOf(cell, rows, index, column))])),
            ],
            (properties?.TableIndentation?.Width?.Value ?? 0) / Twips,
            properties?.TableJustification?.Val?.InnerText == "center",
            Looks.RuleOf(borders?.TopBorder),
            Looks.RuleOf(borders?.BottomBorder),
            Looks.RuleOf(borders?.InsideHorizontalBorder));
        bool isAtFoot = properties?.TablePositionProperties?.TablePositionYAlignment?.InnerText == Foot;
        return new BlockModel(0, null, model, isAtFoot);
    }

    private CellModel CellOf(TableCell cell, TableRow[] rows, int row, int column)
    {
        TableCellProperties? properties = cell.TableCellProperties;
        int height = Goes(cell) == "continue" ? 0 : 1;
        while (height > 0 && Goes(cell) is not null && row + height < rows.Length
            && Goes(rows[row + height].Elements<TableCell>().ElementAtOrDefault(column)) == "continue")
        {
            height++;
        }

        bool isMiddle = properties?.TableCellVerticalAlignment?.Val?.InnerText == "center";
        return new CellModel(properties?.GridSpan?.Val?.Value ?? 1, height, isMiddle, BlocksOf(Flat(cell)));
    }

    /// <summary>restart or continue for a cell that is merged with others of its column; null for others.</summary>
    private static string? Goes(TableCell? cell) =>
        cell?.TableCellProperties?.VerticalMerge is { } merge ? merge.Val?.InnerText ?? "continue" : null;
}
