namespace HeadingGenerator.Outlines.Markers;

/// <summary>
/// What tells words that count and divide from words that look like them; each is named by a row of the table of
/// families.
/// </summary>
internal static class WordGuards
{
    /// <summary>例一：, 【例3】, 经验之一：; 例一 前言 and 感受之一： beside others. In words (例一般) it is none.</summary>
    public static bool Label(string text, int end, in FormMatch match, ref Marker marker)
    {
        char closer = Characters.CloserOf(text[marker.Start]);
        int position = marker.End;
        marker = marker with { Separator = '：' };
        if (position == end)
        {
            marker = marker with { Company = Company.One };
            return closer == '\0' && !match.IsNoun;
        }

        char c = text[position];
        if (match.IsNoun)
        {
            // 反模式 1 – 当作虚拟机, and no 截至 3 月
            if (match.Digits > 0 && Characters.IsSpace(text[position - match.Digits - 1]))
            {
                position = Characters.SkipSpace(text, position, end);
                c = position < end && text[position] is '–' or '—' ? '：' : '\0';
            }

            marker = marker with
            {
                End = Characters.IsColon(c) ? position + 1 : position,
                ContentStart = Characters.SkipSpace(text, position + 1, end),
                Company = Company.One,
            };
            return (Characters.IsColon(c) || (Characters.IsSpace(c) && match.Digits > 0))
                && marker.ContentStart < end
                && !Characters.IsDigit(text[marker.ContentStart]);
        }

        bool isSpace = Characters.IsSpace(c);
        bool isMark = closer != '\0' ? Characters.Closes(c, closer)
            : c is '：' or ':' or '、' or '．'
                || isSpace
                || (c == '.' && !(position + 1 < end && Characters.IsDigit(text[position + 1])));
        int after = isSpace ? position : position + 1;
        marker = marker with
        {
            End = after,
            ContentStart = Characters.SkipSpace(text, after, end),
            Company = isSpace ? Company.One : Company.None,
        };
        return isMark;
    }

    /// <summary>
    /// 第一周：预热期 and O1：提升; nothing but its colon makes it one, whichever of the two it is. D1 抵达 has a space.
    /// </summary>
    public static bool Closed(string text, int end, in FormMatch match, ref Marker marker)
    {
        marker = marker with
        {
            Separator = '：',
            End = Characters.IsSpace(text[marker.End - 1]) ? marker.End - 1 : marker.End,
        };
        return true;
    }

    /// <summary>Step 1 清点 and Day 1：抵达; what is glued to its number is a name: HTML5.</summary>
    public static bool LatinWord(string text, int end, in FormMatch match, ref Marker marker)
    {
        bool isClosed = Close(text, end, ref marker);
        return isClosed || (marker.End < end && Characters.IsSpace(text[marker.End]) && match.Digits < 3
            && !Characters.IsDigit(text[marker.ContentStart]));
    }

    /// <summary>
    /// PART 01 alone or before its title, also glued to it: 01PART线上预约. Latin titles are none of ours.
    /// </summary>
    public static bool Part(string text, int end, in FormMatch match, ref Marker marker)
    {
        Close(text, end, ref marker);
        return match.Digits < 3
            && (marker.ContentStart == end || text[marker.ContentStart] >= '\u2000');
    }

    /// <summary>Ends a marker after the mark that may close it; whether there is one.</summary>
    private static bool Close(string text, int end, ref Marker marker)
    {
        int position = marker.End;
        bool isMark = position < end && (Characters.IsColon(text[position]) || text[position] is '.' or '．' or '、');
        int after = isMark ? position + 1 : position;
        marker = marker with
        {
            Separator = '：',
            End = after,
            ContentStart = Characters.SkipSpace(text, after, end),
        };
        return isMark;
    }

    /// <summary>第一， and 第一是; 第一、第二产业 and 第一、二产业 count together.</summary>
    public static bool Ordinal(string text, int end, in FormMatch match, ref Marker marker)
    {
        char mark = text[marker.End - 1];
        marker = Spaced(text, marker with { Separator = mark == '是' ? '是' : '，' });
        return !(mark == '、' && marker.End < end && (text[marker.End] == '第' || Numerals.IsChinese(text[marker.End])));
    }

    /// <summary>首先，其次，再次，最后，: 最后 is whatever number comes next.</summary>
    public static bool Discourse(string text, int end, in FormMatch match, ref Marker marker)
    {
        int number = match.Word switch { 1 => 1, 2 => 2, 3 or 4 => 3, _ => 0 };
        marker = marker with
        {
            Number = number,
            Separator = '，',
            Company = number == 1 ? Company.None : Company.Earlier,
        };

        // 首先、其次、最后这类词 speaks of the words; 最后，预祝大会圆满成功 takes leave.
        return marker.ContentStart + 2 > end
            || !(Words.StartsWithAny(text, marker.ContentStart, end, Lexicon.DiscourseWords)
            || (number == 0 && Words.StartsWithAny(text, marker.ContentStart, end, Lexicon.Farewells)));
    }

    /// <summary>一方面，另一方面，再一方面，</summary>
    public static bool Side(string text, int end, in FormMatch match, ref Marker marker)
    {
        marker = marker with { Number = match.Word, Separator = '，' };
        return marker.End < end;
    }

    /// <summary>其一， 其二是</summary>
    public static bool Each(string text, int end, in FormMatch match, ref Marker marker)
    {
        marker = Spaced(text, marker with { Separator = '，' });
        return true;
    }

    /// <summary>一是健全制度; 一是一，二是二 is a saying, 六要素 a noun.</summary>
    public static bool NumeralWord(string text, int end, in FormMatch match, ref Marker marker)
    {
        int word = marker.Start;
        while (Numerals.IsChinese(text[word]))
        {
            word++;
        }

        int next = word + 1;
        marker = marker with { Separator = text[word], Company = marker.Number > 1 ? Company.One : marker.Company };
        return marker.Number <= 99
            && (next >= end || !(IsSaying(text, word, next, end) || IsNoun(text, word, next, end)));
    }

    /// <summary>一抓 beside 二抓; 三十抓 counts nothing.</summary>
    public static bool Verb(string text, int end, in FormMatch match, ref Marker marker) => marker.Number <= 20;

    /// <summary>
    /// 其一　治理 has no mark but room after the number: it is one beside a neighbour, and never inside a paragraph.
    /// </summary>
    private static Marker Spaced(string text, in Marker marker) => Characters.IsSpace(text[marker.End - 1])
        ? marker with { Separator = ' ', Company = Company.One, End = Lines.Trim(text, marker.Start, marker.End).End }
        : marker;

    /// <summary>六要素 and no more: 三要素质全面 asks for something.</summary>
    private static bool IsNoun(string text, int word, int next, int end) =>
        text[word] == '要' && Lexicon.AfterNumeralYao.IndexOf(text[next]) >= 0
        && (next + 1 == end || !Characters.IsIdeograph(text[next + 1]));

    /// <summary>一是一 and no more: 一是一张清单 counts something.</summary>
    private static bool IsSaying(string text, int word, int next, int end) =>
        text[next] == text[word - 1]
            && (next + 1 == end || !Characters.IsIdeograph(text[next + 1]) || Numerals.IsChinese(text[next + 1]));
}
