using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Series;

/// <summary>What stands at the edges of a line and is no part of its words.</summary>
internal sealed class LineEdges(TextSource source)
{
    private readonly string _text = source.Plain;

    public List<TextRange> Unclaimed { get; } = [];

    public void LeaveOutMarks(in Line line)
    {
        if (!source.HasMarks)
        {
            return;
        }

        LeaveOut(line.Start, line.ContentStart);
        LeaveOut(line.ContentEnd, Characters.FindLineEnd(source.Text, line.ContentEnd, source.Text.Length));
    }

    private void LeaveOut(int start, int end)
    {
        TextRange marks = Lines.Trim(source.Text, start, end);
        if (!marks.IsEmpty)
        {
            Unclaimed.Add(marks);
        }
    }

    /// <summary>How many columns what is read of a line is indented by; a quotation stands apart.</summary>
    public int Indent(in Line line, int start)
    {
        int columns = 0;
        for (int i = line.Start; i < start; i++)
        {
            columns += _text[i] switch { '\t' => 4, '>' => 2, ' ' => 1, _ => 0 };
        }

        return columns;
    }

    /// <summary>
    /// &gt; 1. 核对名单 — where the number starts that stands in a quotation of Markdown; -1 if none does.
    /// </summary>
    public static int FindQuotedNumber(string text, int start, int end)
    {
        int number = text[start] == '>' ? Characters.SkipSpace(text, start + 1, end) : end;
        return number < end
            && Grammar.Default.Markers.TryMatch(text, number, end, out Marker marker)
            && marker is { Company: Company.None, Family.IsNumbered: true }
            ? number
            : -1;
    }

    public void SkipQuotationMark(LogicalLine read)
    {
        if (FindQuotedNumber(_text, read.Start, read.End) is var number and >= 0)
        {
            Unclaimed.Add(new TextRange(read.Start, read.Start + 1));
            read.Start = number;
        }
    }

    /// <summary>-2-三、改进服务 — a page number that a copied page left at the start of a line.</summary>
    public void SkipGluedPageNumber(LogicalLine read)
    {
        const int mostDigits = 3;
        char dash = _text[read.Start];
        if (dash is not ('-' or '—' or '－'))
        {
            return;
        }

        int digits = Characters.SkipSpace(_text, read.Start + 1, read.End);
        int after = Characters.SkipDigits(_text, digits, read.End);
        bool isNumber = after > digits && after - digits <= mostDigits;
        after = Characters.SkipSpace(_text, after, read.End);
        if (isNumber && after + 1 < read.End && _text[after] == dash)
        {
            Unclaimed.Add(new TextRange(read.Start, after + 1));
            read.Start = Characters.SkipSpace(_text, after + 1, read.End);
        }
    }

    /// <summary>
    /// ## A ## — the closing marks of a heading of Markdown (CommonMark 0.31 §4.2); ##A### and #A# have them on
    /// either side, # C# has its own.
    /// </summary>
    /// <returns>Whether there are any.</returns>
    public bool SkipClosingHashes(LogicalLine read)
    {
        int end = Runs.StartOf(_text, read.Marker.ContentStart, read.End, static c => c == '#');
        bool areClosing = read.Marker.Family.SetsLevel
            && end < read.End
            && end > read.Marker.ContentStart
            && (Characters.IsSpace(_text[end - 1]) || AreGlued(read, read.End - end));
        if (areClosing)
        {
            Unclaimed.Add(new TextRange(end, read.End));
            read.End = Lines.Trim(_text, read.Start, end).End;
        }

        return areClosing;
    }

    private bool AreGlued(LogicalLine read, int count)
    {
        int opening = Runs.EndOf(_text, read.Start, read.End, static c => c == '#');
        return count > 1 || (opening - read.Start == count && !Characters.IsSpace(_text[opening]));
    }
}
