namespace HeadingGenerator.Outlines.Markers;

/// <summary>
/// What tells the numbers of headings from amounts and dates; each is named by a row of the table of families.
/// </summary>
internal static class NumberGuards
{
    /// <summary>01丨路上: the bars that part a number from its title.</summary>
    private const string Bars = "丨｜|";

    /// <summary>
    /// 一、 is one; 一， 一： 一　 and 一 alone on its line are beside a neighbour, as is 二、三大行动; 一、二季度 between two.
    /// </summary>
    public static bool Chinese(string text, int end, in FormMatch match, ref Marker marker)
    {
        char mark = text[marker.End - 1];
        if (mark is '.' && marker.End < end && Characters.IsDigit(text[marker.End]))
        {
            return false;
        }

        bool doubtful = mark is not ('、' or '．' or '.');
        if (!doubtful
            && Numerals.ReadChinese(text, marker.End, end, out int next) is var thing
            && thing > marker.End
            && (next == marker.Number + 1 || next == 10 * (marker.Number + 1)))
        {
            bool countsThings = thing == end || Lexicon.CountedAfterTwo.IndexOf(text[thing]) >= 0;
            marker = marker with { Company = countsThings ? Company.Both : Company.Exact };
        }
        else if (doubtful)
        {
            bool isSpace = Characters.IsSpace(mark) || Numerals.IsChinese(mark) || Bars.IndexOf(mark) >= 0;
            marker = marker with
            {
                Company = Company.One,
                Separator = isSpace ? '\u3000' : mark,
                End = isSpace ? Numerals.ReadChinese(text, marker.Start, end, out _) : marker.End,
            };
        }

        return true;
    }

    /// <summary>
    /// 1. and 1、 are one, also before a year or a month (2、2016年…); 2025、 and 1： are beside a neighbour, as are 1 总则
    /// and 1总则; a fraction, a date and a number of things are none.
    /// </summary>
    public static bool Arabic(string text, int end, in FormMatch match, ref Marker marker)
    {
        char mark = text[marker.End - 1];
        bool isGlued = Characters.IsDigit(mark);
        if (isGlued && marker.End == end)
        {
            // 01 ⏎ 减少干扰
            marker = marker with { Separator = ' ' };
            return text[marker.Start] is '0' or '０' && marker.End - marker.Start == 2;
        }

        if (isGlued || Characters.IsSpace(mark))
        {
            // 1　人员 ⏎ 2　工具, but 3 人参加.
            int content = marker.ContentStart;
            bool isMeasure = content < end && Lexicon.Measures.IndexOf(text[content]) >= 0;
            marker = marker with
            {
                Company = isMeasure ? Company.Exact : Company.One,
                Separator = isGlued ? '\0' : ' ',
                End = Lines.Trim(text, marker.Start, marker.End).End,
            };
            return content < end
                && !(isGlued && (match.Digits > 2 || Lexicon.MeasuresOfGlued.IndexOf(text[content]) >= 0))
                && Characters.IsIdeograph(text[content])
                && !(isMeasure && (isGlued || !IsTitle(text, content, end)));
        }

        if (Bars.IndexOf(mark) >= 0)
        {
            marker = marker with { End = marker.Start + match.Digits, Separator = '｜', Company = Company.One };

            // 1 | 受理量 | 38 is a row of a table.
            return marker.ContentStart < end && text.IndexOf(mark, marker.ContentStart, end - marker.ContentStart) < 0;
        }

        bool doubtful = mark is '：' or ':' or '。' || match.Digits > 3;
        int position = marker.End;
        if (!match.IsSign && position < end && Characters.IsDigit(text[position]))
        {
            int after = Characters.SkipDigits(text, position, end);
            bool isDate = after < end && Lexicon.Dates.IndexOf(text[after]) >= 0;
            bool isItem = mark switch
            {
                '、' => after < end && text[after] != '、',
                '.' or '．' => isDate
                || after < end && text[after] is not ('.' or '．'),
                _ => false
            };
            if (!isItem)
            {
                return false;
            }

            if (!isDate && mark != '、')
            {
                if (after < end && Lexicon.Fractions.IndexOf(text[after]) >= 0)
                {
                    return false;
                }

                marker = marker with { Company = Company.Exact };
                return true;
            }

            doubtful |= !isDate || mark != '、' || after - position <= 1;
        }

        marker = marker with { Company = doubtful ? Company.One : marker.Company };
        return true;
    }

    /// <summary>
    /// 1.1 总体指标; 1.1万 and 1.1.2 are an amount and a deeper number. 4.2.3年假 is no amount, as that has one point.
    /// </summary>
    public static bool Decimal(string text, int end, in FormMatch match, ref Marker marker)
    {
        int position = marker.End;
        marker = marker with { Separator = '.' };
        bool isYear = marker.Start + 3 < end
            && Characters.IsDigit(text[marker.Start + 3])
            && Characters.IsDigit(text[marker.Start + 2]);
        return position == end
            || !isYear && !Characters.IsDigit(text[position])
            && (Characters.IsSpace(text[position])
                || Characters.IsIdeograph(text[position])
                || text[position - 1] is '、' or '.' or '．'
                || text[position] is '“' or '《' or '*')
            && (match.IsDeep || Lexicon.Measures.IndexOf(text[position]) < 0)
            && !(marker.ContentStart < end && text[marker.ContentStart] is '亿' or '万');
    }

    /// <summary>
    /// （一） and its kin: the bracket is what ends it, whatever mark follows. （2025） is a year, unless it counts on.
    /// </summary>
    public static bool Bracketed(string text, int end, in FormMatch match, ref Marker marker)
    {
        marker = marker with { Separator = '）', Company = match.Digits > 3 ? Company.One : marker.Company };
        return true;
    }

    /// <summary>①: the sign is what ends it, whatever mark follows.</summary>
    public static bool Sign(string text, int end, in FormMatch match, ref Marker marker)
    {
        marker = marker with { Separator = '①' };
        return true;
    }

    /// <summary>人员分工, and neither 月共收到投诉 87 件，… nor 亿元到账</summary>
    private static bool IsTitle(string text, int start, int end)
    {
        const int longest = 12;
        return end - start is > 1 and <= longest
            && text[start] is not ('亿' or '万')
            && Runs.EndOf(text, start, end, static c => Characters.IsIdeograph(c) || c == '、') == end;
    }

    /// <summary>
    /// A. 建平台 and a.17日搬运; A.B, A.1 and a.m. are none. A 建平台 is one between its neighbours, and A 产品 a name.
    /// </summary>
    public static bool Letter(string text, int end, in FormMatch match, ref Marker marker)
    {
        if (Characters.IsSpace(text[marker.End - 1]))
        {
            marker = marker with
            {
                Company = Company.Exact,
                Separator = '\0',
                End = Lines.Trim(text, marker.Start, marker.End).End,
            };
            return text[marker.Start] is >= 'A' and <= 'Z'
                && end - marker.ContentStart > 2
                && Characters.IsIdeograph(text[marker.ContentStart]);
        }

        int words = Characters.SkipDigits(text, marker.End, end);
        return text[marker.End - 1] == '、'
            || !(words < end && text[words] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            && (words == marker.End || (words < end && Characters.IsIdeograph(text[words])));
    }

    /// <summary>Ⅰ． is one; IV. is beside a neighbour, as a letter may be anything.</summary>
    public static bool Roman(string text, int end, in FormMatch match, ref Marker marker)
    {
        marker = marker with { Company = match.IsSign ? Company.None : Company.One };
        return match.IsSign || Letter(text, end, match, ref marker);
    }
}
