namespace HeadingGenerator.Outlines.Markers;

/// <summary>
/// What tells the numbers of headings from amounts and dates; each is named by a row of the table of families.
/// </summary>
internal static class NumberGuards
{
    /// <summary>二、三大行动 is 二、 beside its neighbour, 一、二季度 only between two; 七、八十岁 counts years.</summary>
    public static bool Chinese(string text, int end, in FormMatch match, ref Marker marker)
    {
        int thing = Numerals.ReadChinese(text, marker.End, end, out int next);
        if (thing > marker.End && (next == marker.Number + 1 || next == 10 * (marker.Number + 1)))
        {
            bool countsThings = thing == end || Lexicon.CountedAfterTwo.IndexOf(text[thing]) >= 0;
            marker = marker with { Company = countsThings ? Company.Both : Company.Exact };
        }

        return true;
    }

    /// <summary>
    /// 1. and 1、 are one, also before a year or a month (2、2016年…); 1 总则 and 1总则 are beside a neighbour; a fraction, a
    /// date and a number of things are none.
    /// </summary>
    public static bool Arabic(string text, int end, in FormMatch match, ref Marker marker)
    {
        const int longestTitle = 12;
        char mark = marker.Separator;
        int position = marker.ContentStart;
        bool isGlued = Characters.IsDigit(mark);
        bool isPadded = text[marker.Start] is '0' or '０' && match.Digits == 2;
        if (isGlued && position == end)
        {
            // 01 ⏎ 减少干扰
            marker = marker with { Separator = ' ', Company = Company.None };
            return isPadded;
        }

        if (isGlued || mark == ' ')
        {
            // 1　人员 ⏎ 2　工具 and 02 分析对象, but 3 人参加.
            bool isSurely = isPadded && !isGlued;
            bool isMeasure = position < end && Lexicon.Measures.IndexOf(text[position]) >= 0 && !isSurely;
            marker = marker with
            {
                Separator = isGlued ? '\0' : ' ',
                Company = isMeasure ? Company.Exact : marker.Company,
            };
            bool isTitle = !isGlued && end - position <= longestTitle && !Characters.IsSentenceEnd(text[end - 1]);
            return position < end
                && (isSurely || Characters.IsIdeograph(text[position]))
                && match.Digits <= (isGlued ? 2 : 3)
                && (isTitle || !isMeasure);
        }

        int after = Characters.SkipDigits(text, position, end);
        if (match.IsSign || after == position)
        {
            return true;
        }

        int unit = Characters.SkipSpace(text, after, end);
        if (unit == end || mark is not ('、' or '.' or '．'))
        {
            return false;
        }

        if (mark == '、')
        {
            return text[after] != '、';
        }

        bool isSpaced = position > marker.End;
        bool isDate = text[unit] is '年' or '月' or '日';
        bool isAmount = Lexicon.Fractions.IndexOf(text[unit]) >= 0;
        marker = isDate || (isSpaced && !isAmount) ? marker : marker with { Company = Company.Exact };
        return isSpaced || (!isAmount && text[after] is not ('.' or '．'));
    }

    /// <summary>
    /// 1.1 总体指标, and 1.1人员管理 between its neighbours; 1.1万 and 2024.1 are an amount and a month, 1.1.2 is deeper.
    /// 4.2.3年假 is no amount, as that has one point.
    /// </summary>
    public static bool Decimal(string text, int end, in FormMatch match, ref Marker marker)
    {
        if (marker.End == end)
        {
            return true;
        }

        char next = text[marker.End];
        bool isMeasure = !match.IsDeep && Lexicon.Measures.IndexOf(next) >= 0;
        marker = isMeasure ? marker with { Company = Company.Exact } : marker;
        return Characters.SkipDigits(text, marker.Start, end) - marker.Start < 4
            && (match.IsDeep || Lexicon.Amounts.IndexOf(next) < 0)
            && !(text[marker.End - 1] is '.' or '．' && Characters.IsDigit(next));
    }

    /// <summary>Step 1 清点库房, and no amount: LeetCode 60 题.</summary>
    public static bool Step(string text, int end, in FormMatch match, ref Marker marker) =>
        marker.ContentStart == end
            || marker.Separator != ' '
            || Lexicon.Measures.IndexOf(text[marker.ContentStart]) < 0;

    /// <summary>A 建平台 is one between its neighbours, and A 产品 a name.</summary>
    public static bool Letter(string text, int end, in FormMatch match, ref Marker marker)
    {
        const int shortest = 3;
        bool isSpaced = marker.Separator == ' ';
        marker = isSpaced ? marker with { Company = Company.Exact, Separator = '\0' } : marker;
        return !isSpaced || end - marker.ContentStart >= shortest;
    }
}
