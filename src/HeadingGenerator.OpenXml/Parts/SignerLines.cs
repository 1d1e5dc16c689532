using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>
/// 签发人: two names a line, below each other; 发文字号 at the left of the last line (GB/T 9704-2012 §7.2.5, §7.2.6).
/// </summary>
internal sealed class SignerLines(Paper paper, PageGrid grid)
{
    private const string Space = "\u3000";
    private const int NamesOfLine = 2;

    public void Write(string reference, string[] names, bool hasMark, ParagraphBorders? rule)
    {
        int columns = Math.Min(NamesOfLine, names.Length);
        int width = names.Max(name => grid.WidthOf(name)) + (columns > 1 ? grid.Characters(1) : 0);
        int gap = columns > 1 ? grid.Characters(1) : 0;

        // 居右空一字, and no space after the last name of a line.
        int start = OfficialPage.TextWidth - grid.Characters(1) - (columns * width) + gap;
        int label = start - grid.WidthOf(PartItems.SignersLabel);
        int count = (names.Length + columns - 1) / columns;
        for (int i = 0; i < count; i++)
        {
            ParagraphProperties properties = Blocks.Of(StyleNames.Reference);
            if (i == count - 1 && rule is not null)
            {
                properties.Append(rule);
            }

            properties.Append(new Tabs(
                new TabStop { Val = TabStopValues.Left, Position = i == 0 ? label : start },
                new TabStop { Val = TabStopValues.Left, Position = i == 0 ? start : start + width },
                new TabStop { Val = TabStopValues.Left, Position = start + width + (i == 0 ? 0 : width) }));
            properties.Append(Blocks.LinesAbove(i == 0 && hasMark ? 2 : 0, grid));
            string lead = i == count - 1 && reference.Length > 0 ? Space + reference : string.Empty;
            string before = i == 0 ? PartItems.SignersLabel : string.Empty;
            Paragraph line = Blocks.Paragraph(properties, Runs.Text(lead + "\t" + before));
            foreach ((string name, int position) in names.Skip(i * columns)
                .Take(columns)
                .Select((name, position) => (name, position)))
            {
                line.Append(Runs.Text((position > 0 ? "\t" : string.Empty) + name, StyleNames.Signers));
            }

            paper.Write(line);
        }
    }
}
