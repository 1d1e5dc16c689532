namespace HeadingGenerator.Outlines.Markers;

/// <summary>Finds the family of the marker that stands at a position.</summary>
internal sealed class MarkerTable
{
    private readonly CharacterSet _starters = new();
    private readonly CharacterSet _inside = new(Brackets.Openers);
    private readonly CharacterSet _unannounced = new();

    /// <summary>Forms that start with a number, by the character after it: 一、 and 1. and 第一章.</summary>
    private readonly CharacterIndex<MarkerForm> _counted = new();
    private readonly CharacterIndex<MarkerForm> _numbered = new();
    private readonly CharacterIndex<MarkerForm> _ordinals = new();

    /// <summary>All others, by the character that they start with.</summary>
    private readonly CharacterIndex<MarkerForm> _byFirst = new();

    /// <summary>Forms that start lines with whatever character.</summary>
    private readonly MarkerForm[] _anywhere;

    public MarkerTable(IReadOnlyList<MarkerFamily> families)
    {
        Families = families;
        MarkerForm[] forms =
            [.. families.OrderByDescending(static row => row.Precedence).SelectMany(static row => row.Forms)];
        _anywhere = Array.FindAll(forms, static form => form.FirstCharacters.Length == 0);
        Array.ForEach(forms, Register);
    }

    public IReadOnlyList<MarkerFamily> Families { get; }

    /// <summary>
    /// Where a marker may start inside a paragraph, or a stretch in quotes or brackets, from a position on; the end if
    /// none does.
    /// </summary>
    public int FindInside(string text, int position, int end) => _inside.Find(text, position, end);

    /// <summary>Whether one of these may stand there without any mark before it.</summary>
    public bool CanStandUnannounced(char c) => _unannounced.Contains(c);

    /// <summary>
    /// Reads the marker that starts at <paramref name="start"/>; the family of highest precedence wins.
    /// </summary>
    public bool TryMatch(string text, int start, int end, out Marker marker) =>
        TryMatch(text, start, end, int.MaxValue, out marker);

    /// <summary>Reads a marker that has fewer numbers than the one that was read there: 1. where 1.3 is none.</summary>
    public bool TryMatchShorter(string text, in Marker read, int end, out Marker marker)
    {
        bool found = TryMatch(text, read.Start, end, read.Family.Precedence, out marker);
        marker = marker.After(read.HeadingStart) with { Bold = read.Bold };
        return found;
    }

    private bool TryMatch(string text, int start, int end, int precedence, out Marker marker)
    {
        if (start < end && _starters.Contains(text[start]))
        {
            return TryMatchAny(FormsByNumber(text, start, end), text, start, end, precedence, out marker)
                || TryMatchAny(_byFirst.Find(text[start]), text, start, end, precedence, out marker);
        }

        marker = default;
        return false;
    }

    /// <summary>The forms that start with the number at a position, and can go on as the text does.</summary>
    private MarkerForm[] FormsByNumber(string text, int start, int end)
    {
        bool isOrdinal = text[start] == MarkerForm.Ordinal;
        int number = isOrdinal ? Characters.SkipSpace(text, start + 1, end) : start;
        int after = Numerals.ReadChinese(text, number, end, out _);
        bool isChinese = after > number;
        after = isChinese ? after : Numerals.ReadArabic(text, number, end, out _);
        if (after == number)
        {
            return [];
        }

        CharacterIndex<MarkerForm> forms = isOrdinal ? _ordinals : isChinese ? _counted : _numbered;
        return forms.Find(after == end ? MarkerForm.LineEnd : Characters.IsSpace(text[after]) ? ' ' : text[after]);
    }

    /// <summary>
    /// Reads the marker that a line starts with, which is indented by some columns, also after markup: ## 一、, - **一是,
    /// 🎯 一、, **（一）.
    /// </summary>
    public bool TryMatchLine(string text, int start, int end, int indent, out Marker marker)
    {
        if (!TryMatchWords(text, start, end, out marker))
        {
            return TryMatchAnywhere(text, start, end, out marker);
        }

        if (!marker.Family.IsMarkup)
        {
            return true;
        }

        // # 8 周计划 and - 13 个命令 hold amounts, ## 三定 a word.
        bool hasInner = (TryMatchWords(text, marker.ContentStart, end, out Marker inner)
                || (marker.Family.SetsLevel
                    && TryMatchAnywhere(text, marker.ContentStart, end, out inner)
                    && inner.Family.IsNumbered))
            && inner.Company != Company.Exact
            && (inner.Company == Company.None || inner.ContentStart < end);
        if (marker.Family.SetsLevel)
        {
            marker = hasInner && inner.Separator != '\0'
                ? inner.After(start) with
                {
                    Family = marker.Family,
                    Inner = inner.Family,
                    Separator = '#',
                    Company = Company.None,
                    Prefix = 0,
                }
                : marker with { End = marker.Start, ContentStart = Pictographs.Skip(text, marker.ContentStart, end) };
            return true;
        }

        // * ### 路由 is a heading in a list.
        if (hasInner && inner.Family.SetsLevel && TryMatchLine(text, marker.ContentStart, end, indent, out inner))
        {
            marker = inner.After(start);
            return true;
        }

        if (hasInner
            && inner.Family is { IsMarkup: false, OwnsLinesBelow: false }
            && (inner.Separator is not ('\0' or ' ') || inner.Company == Company.None))
        {
            marker = inner.After(start) with { Company = Company.None };
            return true;
        }

        MarkerFamily family = MarkerFamilies.BulletAt(indent);
        marker = marker with { Family = family, ContentStart = Pictographs.Skip(text, marker.ContentStart, end) };
        return Families.Contains(family);
    }

    /// <summary>
    /// Reads a marker after pictures and the mark of bold words; 1. 1. and - - are one that was set twice.
    /// </summary>
    private bool TryMatchWords(string text, int start, int end, out Marker marker)
    {
        int words = Pictographs.Skip(text, start, end);
        int after = Emphasis.Skip(text, words, end);
        if (!TryMatch(text, after, end, out marker))
        {
            return false;
        }

        if (after > words)
        {
            marker = marker with { Bold = text[words] };
        }

        marker = marker.After(start);
        while (marker.ContentStart < end
            && string.CompareOrdinal(text, marker.ContentStart, text, marker.Start, marker.End - marker.Start) == 0
            && TryMatch(text, marker.ContentStart, end, out Marker again))
        {
            marker = marker with { ContentStart = again.ContentStart, IsSetTwice = true };
        }

        return true;
    }

    /// <summary>Reads a noun with its number, or a picture; most lines start with neither.</summary>
    private bool TryMatchAnywhere(string text, int start, int end, out Marker marker)
    {
        marker = default;
        return start < end
            && (FormElement.IsNounBeforeNumber(text, start, end) || Pictographs.Measure(text, start, end) > 0)
            && TryMatchAny(_anywhere, text, start, end, int.MaxValue, out marker);
    }

    /// <summary>
    /// Reads a marker of the first form that matches of those whose families have a lower precedence.
    /// </summary>
    private static bool TryMatchAny(
        MarkerForm[] forms, string text, int start, int end, int precedence, out Marker marker)
    {
        foreach (MarkerForm form in forms)
        {
            if (form.Family.Precedence < precedence && form.Family.TryMatch(form, text, start, end, out marker))
            {
                return true;
            }
        }

        marker = default;
        return false;
    }

    private void Register(MarkerForm form)
    {
        (Boundary opens, Boundary continues) = form.Family.Inside;
        _starters.Add(form.FirstCharacters);
        _inside.Add(opens == Boundary.Never ? string.Empty : form.FirstCharacters);
        _unannounced.Add(continues == Boundary.Anywhere ? form.FirstCharacters : string.Empty);
        CharacterIndex<MarkerForm> index = form.NumberKind switch
        {
            'C' => _counted,
            'A' => _numbered,
            MarkerForm.Ordinal => _ordinals,
            _ => _byFirst,
        };
        index.Add(form, index == _byFirst ? form.FirstCharacters : form.AfterNumber);
    }
}
