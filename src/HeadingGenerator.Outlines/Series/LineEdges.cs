using System.Collections.Generic;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Series;

/// <summary>What stands at the edges of a line and is no part of its words.</summary>
internal sealed class LineEdges(string text)
{
    /// <summary>Where it stands.</summary>
    public List<TextRange> Unclaimed { get; } = [];

    /// <summary>How many columns a line is indented by, as Markdown counts them.</summary>
    public int Indent(in Line line)
    {
        int columns = 0;
        for (int i = line.Start; i < line.ContentStart; i++)
        {
            columns += text[i] switch { '\t' => 4, ' ' => 1, _ => 0 };
        }

        return columns;
    }

    /// <summary>-2-三、改进服务 — a page number that a copied page left at the start of a line.</summary>
    public void SkipGluedPageNumber(ref LogicalLine read)
    {
        int after = read.Start;
        if (text[after] is not ('-' or '—' or '－'))
        {
            return;
        }

        char dash = text[after++];
        int digits = after = Characters.SkipSpace(text, after, read.End);
        while (after < read.End && Characters.IsDigit(text[after]))
        {
            after++;
        }

        bool isNumber = after > digits && after - digits <= 3;
        after = Characters.SkipSpace(text, after, read.End);
        if (isNumber && after + 1 < read.End && text[after] == dash)
        {
            Unclaimed.Add(new TextRange(read.Start, after + 1));
            read.Start = Characters.SkipSpace(text, after + 1, read.End);
        }
    }

    /// <summary>## A ## — the closing marks of a heading of Markdown (CommonMark 0.31 §4.2).</summary>
    public void SkipClosingHashes(ref LogicalLine read)
    {
        int end = read.End;
        while (read.Marker.Family.SetsLevel && end > read.Marker.ContentStart && text[end - 1] == '#')
        {
            end--;
        }

        if (end < read.End
            && Characters.IsSpace(text[end - 1])
            && Lines.Trim(text, read.Start, end).End is var words
            && words > read.Marker.ContentStart)
        {
            Unclaimed.Add(new TextRange(end, read.End));
            read.End = words;
        }
    }
}
