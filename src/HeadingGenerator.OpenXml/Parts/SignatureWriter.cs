using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>发文机关署名 and 成文日期, each where <see cref="Signature"/> has it (GB/T 9704-2012 §7.3.5).</summary>
internal sealed class SignatureWriter(Paper paper, PageGrid grid)
{
    // Several seals: 45 mm from one to the next, three a line; a seal is 42 mm wide.
    private const int SealWidth = 2551;
    private const int SealsOfLine = 3;

    // A line of seals is five lines of text high.
    private const int LinesBetweenSeals = 4;
    private const int LinesAboveSeal = 2;

    public void Write(IReadOnlyList<ReportItem> items, ReportSeal seal)
    {
        string[] issuers = [.. items.Where(item => item.Kind == ReportItemKind.Issuer).Select(item => item.Text)];
        string[] dates = [.. items.Where(item => item.Kind == ReportItemKind.Date).Select(item => item.Text)];
        var signature = new Signature(issuers, dates, seal, grid);
        switch (seal)
        {
            case ReportSeal.Signature:
                WritePersons(issuers, dates.Length > 0);
                break;
            case ReportSeal.Office when issuers.Length > 1:
                WriteSealed(issuers, signature);
                break;
            default:
                WriteOffices(issuers, seal, signature, dates.Length > 0);
                break;
        }

        for (int i = 0; i < dates.Length; i++)
        {
            ParagraphProperties properties = Blocks.Of(StyleNames.Date);
            bool standsOff = i == 0 && (issuers.Length == 0 || seal == ReportSeal.Signature);
            if (standsOff)
            {
                properties.Append(
                    Blocks.LinesAbove(issuers.Length == 0 && seal != ReportSeal.None ? LinesAboveSeal : 1, grid));
            }

            properties.Append(new Indentation { Right = Blocks.Twips(signature.DateIndent) });
            paper.Write(Blocks.Paragraph(properties, Runs.Text(dates[i])));
        }
    }

    private void WriteOffices(string[] issuers, ReportSeal seal, Signature signature, bool hasDate)
    {
        for (int i = 0; i < issuers.Length; i++)
        {
            ParagraphProperties properties = Blocks.Of(StyleNames.Issuer);
            if (i == issuers.Length - 1 && !hasDate)
            {
                properties.Append(new KeepNext { Val = false });
            }

            properties.Append(
                Blocks.LinesAbove(i > 0 ? 0 : seal == ReportSeal.Office ? LinesAboveSeal : 1, grid),
                new Indentation { Right = Blocks.Twips(signature.IssuerIndent(issuers[i])) });
            paper.Write(Blocks.Paragraph(properties, Runs.Text(issuers[i])));
        }
    }

    // §7.3.5.1: a place for each seal, the last one over the date.
    private void WriteSealed(string[] issuers, Signature signature)
    {
        int longest = issuers.Max(issuer => grid.WidthOf(issuer)) + grid.Characters(1);
        int columns = Math.Min(SealsOfLine, issuers.Length);
        while (columns > 1 && WidestColumn(columns, signature) < longest)
        {
            columns--;
        }

        int width = Math.Min(Math.Max(SealWidth, longest), WidestColumn(columns, signature));
        int right = signature.DateMiddle - (width / 2);
        int left = OfficialPage.TextWidth - right - (columns * width);
        TableProperties properties = Blocks.Table(columns * width);
        properties.Append(new TableIndentation { Width = left, Type = TableWidthUnitValues.Dxa });
        properties.Append(Blocks.FixedCells());
        var table = new Table(
            properties,
            new TableGrid(Enumerable.Range(0, columns).Select(_ => new GridColumn { Width = Blocks.Twips(width) })));
        int empty = (columns - (issuers.Length % columns)) % columns;
        int rows = (issuers.Length + empty) / columns;
        for (int row = 0; row < rows; row++)
        {
            var line = new TableRow(new TableRowProperties(new CantSplit()));
            for (int column = 0; column < columns; column++)
            {
                // Full lines first; the last one ends at the right, above the date.
                int index = (row * columns) + column - (row == rows - 1 ? empty : 0);
                string text = row == rows - 1 && column < empty ? string.Empty : issuers[index];
                line.Append(Blocks.Cell(width, SealedOffice(text, row == 0)));
            }

            table.Append(line);
        }

        paper.Write(table);
    }

    // The middle of the last column is above that of the date, and none reaches out of the type area.
    private static int WidestColumn(int columns, Signature signature) =>
        Math.Min(2 * signature.DateMiddle, (OfficialPage.TextWidth - signature.DateMiddle) * 2 / ((2 * columns) - 1));

    private Paragraph SealedOffice(string text, bool isFirst)
    {
        ParagraphProperties properties = Blocks.Of(StyleNames.Issuer);
        properties.Append(
            Blocks.LinesAbove(isFirst ? LinesAboveSeal : LinesBetweenSeals, grid),
            new Justification { Val = JustificationValues.Center });
        return text.Length == 0 ? new Paragraph(properties) : Blocks.Paragraph(properties, Runs.Text(text));
    }

    // §7.3.5.3: 签名章 four characters from the right, 签发人职务 two characters before it, below each other.
    private void WritePersons(string[] issuers, bool hasDate)
    {
        (string Post, string Name)[] persons = [.. issuers.Select(Signature.PersonOf)];
        int width = Math.Max(
            grid.Characters(Signature.ShortestName),
            persons.Select(person => grid.WidthOf(person.Name)).DefaultIfEmpty().Max());
        int name = OfficialPage.TextWidth - grid.Characters(Signature.DistanceOfSeal) - width;
        for (int i = 0; i < persons.Length; i++)
        {
            ParagraphProperties properties = Blocks.Of(StyleNames.Issuer);
            if (i == persons.Length - 1 && !hasDate)
            {
                properties.Append(new KeepNext { Val = false });
            }

            properties.Append(
                new Tabs(
                    new TabStop { Val = TabStopValues.Right, Position = name - grid.Characters(2) },
                    new TabStop { Val = TabStopValues.Left, Position = name }),
                Blocks.LinesAbove(i == 0 ? LinesAboveSeal : 1, grid),
                new Justification { Val = JustificationValues.Left });
            OpenXmlElement post = Runs.Text("\t" + persons[i].Post + "\t");
            paper.Write(Blocks.Paragraph(properties, post, Runs.Text(persons[i].Name, StyleNames.Signers)));
        }
    }
}
