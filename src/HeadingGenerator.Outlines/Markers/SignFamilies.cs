using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Markers;

/// <summary>—— — the dash that opens a point of a government report.</summary>
internal sealed class DashFamily() : MarkerFamily("——", "—–―─")
{
    public override bool IsNumbered => false;

    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        int behind = start;
        while (behind < end && FirstCharacters.IndexOf(text[behind]) >= 0)
        {
            behind++;
        }

        marker = Found(text, 0, start, behind, end) with { Separator = '—' };
        return marker.ContentStart < end && !Characters.IsDigit(text[marker.ContentStart]);
    }
}

/// <summary>- * • ● — bullets. The ASCII ones need a space behind them.</summary>
internal sealed class BulletFamily() : MarkerFamily("-", "-*+•●◆■▲◇○★☆√✓·▶➢◎□")
{
    public override bool IsNumbered => false;

    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        marker = Found(text, 0, start, start + 1, end) with { Separator = '-' };
        bool spaced = marker.ContentStart > start + 1;
        bool ascii = text[start] < '\u0080';
        return marker.ContentStart < end && (spaced || !ascii) && (!ascii || !Characters.IsDigit(text[marker.ContentStart]));
    }
}

/// <summary># — a Markdown heading. What a report numbers its headings with may follow it.</summary>
internal sealed class MarkdownFamily(int level) : MarkerFamily(new string('#', level), "#")
{
    public override bool IsNumbered => false;

    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        marker = default;
        int behind = start;
        while (behind < end && text[behind] == '#')
        {
            behind++;
        }

        if (behind - start != level || behind == end || !Characters.IsSpace(text[behind]))
        {
            return false;
        }

        marker = Found(text, 0, start, behind, end) with { Separator = '#', JoinedText = string.Empty };
        int words = Emphasis.Skip(text, marker.ContentStart, end);
        if (words < end && text[words] != '#' && MarkerFamilies.TryMatchInBold(text, marker.ContentStart, end, out Marker inner))
        {
            marker = marker with
            {
                Bold = inner.Bold,
                Number = inner.Number is DiscourseFamily.Last ? 0 : inner.Number,
                JoinedText = text.Substring(inner.Start, inner.End - inner.Start),
                End = inner.End,
                ContentStart = inner.ContentStart,
            };
        }

        return marker.ContentStart < end;
    }
}
