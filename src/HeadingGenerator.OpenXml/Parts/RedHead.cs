using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>发文机关标志 of one office, or of several with 文件 beside them (GB/T 9704-2012 §7.2.4).</summary>
internal sealed class RedHead(Paper paper, PageGrid grid)
{
    private const string Word = "文件";
    private const int SmallestSize = 16;
    private const int JointSize = 32;
    private const int ManySize = 24;
    private const int Many = 4;

    // What programs round away must not tear a name.
    private const int Slack = 60;

    /// <summary>The name, as large as fits into a width in twips.</summary>
    public static Run Run(string text, int width, int size = OfficialPage.RedHeadSize)
    {
        Run run = Runs.Text(text);
        int fitting = Math.Min(size, SizeOf(text, width));
        if (fitting < OfficialPage.RedHeadSize)
        {
            string halfPoints = Blocks.HalfPoints(fitting);
            run.RunProperties!.Append(
                new FontSize { Val = halfPoints }, new FontSizeComplexScript { Val = halfPoints });
        }

        return run;
    }

    /// <summary>A line of its own: its height is that of its characters, and so is what it has above them.</summary>
    public static SpacingBetweenLines Line(string text, int above)
    {
        int size = SizeOf(text, OfficialPage.TextWidth);
        return new SpacingBetweenLines
        {
            Before = Blocks.Twips(above + FormatPage.RedHeadLead - FormatPage.LeadOf(size)),
            Line = Blocks.Twips(PageGrid.LowestPitch(size)),
            LineRule = LineSpacingRuleValues.Exact,
        };
    }

    /// <summary>Writes the lines.</summary>
    /// <param name="lines">The names; 文件 at the end of the last one of several is for all of them.</param>
    /// <param name="above">The space above them in twips.</param>
    /// <param name="rule">The rule below, if it stands directly below them.</param>
    public void Write(string[] lines, int above, ParagraphBorders? rule)
    {
        bool isJoint = lines.Length > 1 && lines[lines.Length - 1].EndsWith(Word, StringComparison.Ordinal);
        if (isJoint)
        {
            WriteJoint(lines, above, rule);
            return;
        }

        for (int i = 0; i < lines.Length; i++)
        {
            ParagraphProperties properties = Blocks.Of(StyleNames.RedHead);
            if (i == lines.Length - 1 && rule is not null)
            {
                properties.Append(rule);
            }

            properties.Append(Line(lines[i], i == 0 ? above : 0));
            paper.Write(Blocks.Paragraph(properties, Run(lines[i], OfficialPage.TextWidth)));
        }
    }

    private static int SizeOf(string text, int width) =>
        Math.Max(
            SmallestSize, Math.Min(OfficialPage.RedHeadSize, width / OfficialPage.Twip / Math.Max(1, text.Length)));

    // The names are as wide as the longest; 文件 is at their right, in the middle of their height.
    private void WriteJoint(string[] lines, int above, ParagraphBorders? rule)
    {
        string last = lines[lines.Length - 1];
        string[] names =
        [
            .. lines.Take(lines.Length - 1),
            .. last.Length > Word.Length ? (string[])[last.Substring(0, last.Length - Word.Length)] : [],
        ];
        int longest = Math.Max(1, names.Max(name => name.Length));
        int size = names.Length < Many ? JointSize : ManySize;
        int wordWidth = OfficialPage.RedHeadSize * OfficialPage.Twip * 5 / 2;
        size = Math.Min(size, (OfficialPage.TextWidth - wordWidth) / OfficialPage.Twip / longest);
        size = Math.Max(size, SmallestSize);
        int nameWidth = Math.Min((longest * size * OfficialPage.Twip) + Slack, OfficialPage.TextWidth - wordWidth);
        if (above > 0)
        {
            paper.Write(Blocks.Gap(above));
        }

        var table = new Table(
            Blocks.Table(nameWidth + wordWidth),
            new TableGrid(
                new GridColumn { Width = Blocks.Twips(nameWidth) },
                new GridColumn { Width = Blocks.Twips(wordWidth) }));
        table.GetFirstChild<TableProperties>()!.Append(new TableJustification { Val = TableRowAlignmentValues.Center });
        table.GetFirstChild<TableProperties>()!.Append(Blocks.FixedCells());
        for (int i = 0; i < names.Length; i++)
        {
            table.Append(new TableRow(
                Blocks.Cell(nameWidth, Blocks.Paragraph(NameProperties(size), Run(names[i], nameWidth, size))),
                WordCell(wordWidth, isFirst: i == 0)));
        }

        paper.Write(table);
        if (rule is not null)
        {
            ParagraphProperties properties = Blocks.Of(StyleNames.Reference);
            properties.Append(rule, Blocks.LinesAbove(0, grid));
            paper.Write(new Paragraph(properties));
        }
    }

    private static ParagraphProperties NameProperties(int size)
    {
        ParagraphProperties properties = Blocks.Of(StyleNames.RedHead);
        properties.Append(
            Blocks.Exactly(PageGrid.LowestPitch(size)),
            new Justification { Val = JustificationValues.Distribute });
        return properties;
    }

    private static TableCell WordCell(int width, bool isFirst)
    {
        TableCell cell = Blocks.Cell(width);
        OpenXmlElement properties = cell.GetFirstChild<TableCellProperties>()!;
        properties.Append(
            new VerticalMerge { Val = isFirst ? MergedCellValues.Restart : MergedCellValues.Continue },
            new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        cell.Append(isFirst
            ? Blocks.Paragraph(Blocks.Of(StyleNames.RedHead), Run(Word, width))
            : new Paragraph(Blocks.Of(StyleNames.RedHead)));
        return cell;
    }
}
