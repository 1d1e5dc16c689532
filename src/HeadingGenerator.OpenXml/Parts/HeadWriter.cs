using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>版头: what stands above the title (GB/T 9704-2012 §7.2), as each format has it (§10).</summary>
internal sealed class HeadWriter(Paper paper, ReportParts parts, WordReportOptions options, PageGrid grid)
{
    // 分隔线: 4 mm below 发文字号 (§7.2.7) and below 发文机关标志 of a 信函 (§10.1), in points; the latter less by what a line of
    // 42 pt has below its characters.
    private const uint RuleDistance = 11;
    private const uint LetterRuleDistance = 5;

    // In eighths of a point.
    private const uint RuleWidth = 12;
    private const uint LetterRuleWidth = 24;

    // §10.1: 7/8 of a character of 3号, less by what a line has above its characters.
    private const int LetterElementDistance = 150;

    private readonly FormatPage _page = new(options.Format, grid.LinePitch);
    private readonly List<ReportItem> _items = [];
    private bool _isTitleTaken;

    private bool IsLetter => options.Format == OfficialFormat.Letter;

    private bool HasRule => options.Format is OfficialFormat.Document or OfficialFormat.Minutes;

    /// <summary>Whether there is a head that the title keeps its distance from.</summary>
    public bool IsWritten { get; private set; }

    /// <summary>Whether 附件1 stands above the title.</summary>
    public bool IsAnnex => _items.Exists(item => item.Kind == ReportItemKind.AnnexLabel);

    public void Add(in ReportItem item) => _items.Add(item);

    /// <summary>A title that is 命令标志 or 纪要标志 itself where there is no other (§10.2, §10.3).</summary>
    public bool TakesTitle(in ReportItem item)
    {
        string? end = options.Format switch
        {
            OfficialFormat.Order => "令",
            OfficialFormat.Minutes => "纪要",
            _ => null,
        };
        bool isTaken = end is not null
            && item.Kind == ReportItemKind.Title
            && item.Text.EndsWith(end, StringComparison.Ordinal)
            && !_items.Exists(head => head.Kind == ReportItemKind.RedHead);
        if (isTaken)
        {
            _isTitleTaken = true;
            _items.Add(item with { Kind = ReportItemKind.RedHead });
        }

        return isTaken;
    }

    public void Write()
    {
        ReportItem[] corner = [.. _items.Where(item => item.Kind < ReportItemKind.RedHead)];
        string[] marks = Marks();
        string reference = string.Join(
            " ", _items.Where(item => item.Kind == ReportItemKind.ReferenceNumber).Select(item => item.Text));
        string[] signers = [.. parts.Signers.SelectMany(ReportLines.Split)];
        if (IsLetter && marks.Length > 0)
        {
            WriteLetter(marks[0], corner, reference, signers);
            return;
        }

        foreach (ReportItem item in corner)
        {
            string style = item.Kind == ReportItemKind.CopyNumber ? StyleNames.CopyNumber : StyleNames.Grade;
            paper.Write(Blocks.Paragraph(Blocks.Of(style), Runs.Text(item.Text)));
        }

        bool hasLine = reference.Length + signers.Length > 0;
        int above = Math.Max(0, _page.RedHeadTop - (corner.Length * grid.LinePitch));
        if (marks.Length > 0)
        {
            new RedHead(paper, grid).Write(marks, above, HasRule && !hasLine ? Rule() : null);
        }

        if (hasLine)
        {
            WriteReference(reference, signers, marks.Length > 0);
        }

        IsWritten = marks.Length > 0;
    }

    // §10.1: the name of the leading office alone.
    private string[] Marks()
    {
        string[] marks = [
            .. _items.Where(item => item.Kind == ReportItemKind.RedHead).Select(
                item => item.Text.Replace("\n", string.Empty))
        ];
        return IsLetter && marks.Length == 0 ? [.. parts.Issuers.SelectMany(ReportLines.Split).Take(1)] : marks;
    }

    private void WriteLetter(string mark, ReportItem[] corner, string reference, string[] signers)
    {
        ParagraphProperties properties = Blocks.Of(StyleNames.RedHead);
        properties.Append(
            new ParagraphBorders(new BottomBorder
            {
                Val = BorderValues.ThickThinSmallGap,
                Color = Blocks.Red,
                Size = LetterRuleWidth,
                Space = LetterRuleDistance,
            }),
            RedHead.Line(mark, _page.RedHeadTop),
            LetterFrame.RuleIndent());
        paper.Write(Blocks.Paragraph(properties, RedHead.Run(mark, OfficialPage.TextWidth)));
        string[] right = [
            .. new[] { reference }.Concat(signers.Select(name => PartItems.SignersLabel + name))
                .Where(text => text.Length > 0)
        ];
        for (int i = 0; i < Math.Max(corner.Length, right.Length); i++)
        {
            string left = i < corner.Length ? corner[i].Text : string.Empty;
            bool isGrade = i < corner.Length && corner[i].Kind != ReportItemKind.CopyNumber;
            ParagraphProperties line = Blocks.Of(isGrade ? StyleNames.Grade : StyleNames.CopyNumber);
            line.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Position = OfficialPage.TextWidth }));
            if (i == 0)
            {
                line.Append(new SpacingBetweenLines { Before = Blocks.Twips(LetterElementDistance) });
            }

            Paragraph paragraph = Blocks.Paragraph(line);
            if (left.Length > 0)
            {
                paragraph.Append(Runs.Text(left));
            }

            if (i < right.Length)
            {
                paragraph.Append(Runs.Text("\t" + right[i], StyleNames.ReferenceText));
            }

            paper.Write(paragraph);
        }

        IsWritten = true;
    }

    // §7.2.5: two lines below 发文机关标志, in the middle.
    private void WriteReference(string reference, string[] signers, bool hasMark)
    {
        ParagraphBorders? rule = hasMark && HasRule ? Rule() : null;
        if (signers.Length > 0)
        {
            new SignerLines(paper, grid).Write(reference, signers, hasMark, rule);
            return;
        }

        ParagraphProperties properties = Blocks.Of(StyleNames.Reference);
        if (rule is not null)
        {
            properties.Append(rule);
        }

        properties.Append(SpaceAround(hasMark), new Justification { Val = JustificationValues.Center });
        paper.Write(Blocks.Paragraph(properties, Runs.Text(reference)));
    }

    // §10.2: the text of an order is two lines below its number; that of minutes too.
    private SpacingBetweenLines SpaceAround(bool hasMark)
    {
        SpacingBetweenLines spacing = Blocks.LinesAbove(hasMark ? 2 : 0, grid);
        if (_isTitleTaken || options.Format == OfficialFormat.Order)
        {
            spacing.AfterLines = 200;
            spacing.After = Blocks.Twips(2 * grid.LinePitch);
        }

        return spacing;
    }

    private static ParagraphBorders Rule() =>
        new(new BottomBorder { Val = BorderValues.Single, Color = Blocks.Red, Size = RuleWidth, Space = RuleDistance });
}
