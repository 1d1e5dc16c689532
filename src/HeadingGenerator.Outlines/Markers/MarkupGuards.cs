namespace HeadingGenerator.Outlines.Markers;

/// <summary>
/// What tells marks before words from the same signs elsewhere; each is named by a row of the table of families.
/// </summary>
internal static class MarkupGuards
{
    /// <summary>—— before words; —5 is a number below zero, ——某某镇　某某 says who wrote, — END — ends the page.</summary>
    public static bool Dash(string text, int end, in FormMatch match, ref Marker marker) =>
        marker.ContentStart < end
            && !Characters.IsDigit(text[marker.ContentStart])
            && text[end - 1] != text[marker.Start]
            && text.IndexOf('\u3000', marker.ContentStart, end - marker.ContentStart) < 0;

    /// <summary># before words, after a space or glued to a marker: ##一、.</summary>
    public static bool Hash(string text, int end, in FormMatch match, ref Marker marker)
    {
        return marker.ContentStart < end
            && (marker.ContentStart > marker.End
                || (text[marker.End] != '#'
                    && Grammar.Default.Markers.TryMatch(text, marker.End, end, out Marker inner)
                    && inner is { Company: Company.None, Family.IsMarkup: false }));
    }

    /// <summary>✅ before words; it is beside the same picture.</summary>
    public static bool Picture(string text, int end, in FormMatch match, ref Marker marker)
    {
        marker = marker with { ContentStart = Pictographs.Skip(text, marker.Start, end) };
        return marker.ContentStart < end;
    }

    /// <summary>
    /// - and ● before words, with or without the box of a task (- [x]). The ASCII ones need a space after them. What a
    /// font of signs turned into letters (Ø for ➢, l for ●) needs Chinese after it.
    /// </summary>
    public static bool Bullet(string text, int end, in FormMatch match, ref Marker marker)
    {
        char c = text[marker.Start];
        bool isLetter = char.IsLetter(c);
        bool isIdeograph = marker.ContentStart < end
            && (Characters.IsIdeograph(text[marker.ContentStart])
                || Characters.CloserOf(text[marker.ContentStart]) != '\0');
        if (c == '□' && text.IndexOf(c, marker.End, end - marker.End) >= 0)
        {
            // □男　□女 is to be ticked.
            return false;
        }

        marker = marker with
        {
            End = marker.Start + 1,
            Company = isLetter && c < '\u0080' ? Company.One : Company.None,
        };
        return marker.ContentStart < end
            && (text[end - 1] != c || c == '*')
            && (isLetter ? isIdeograph : c >= '\u0080' || marker.ContentStart > marker.End);
    }
}
