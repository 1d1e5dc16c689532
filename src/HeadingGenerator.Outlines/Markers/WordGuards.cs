namespace HeadingGenerator.Outlines.Markers;

/// <summary>
/// What tells words that count and divide from words that look like them; each is named by a row of the table of
/// families.
/// </summary>
internal static class WordGuards
{
    /// <summary>感受之一：… has words after it; 比分3：2 has none.</summary>
    public static bool Label(string text, int end, in FormMatch match, ref Marker marker) => !match.IsNoun
        || (marker.ContentStart < end && !Characters.IsDigit(text[marker.ContentStart]));

    /// <summary>第一， and 第一是; 第一、第二产业 and 第一、二产业 count together.</summary>
    public static bool Ordinal(string text, int end, in FormMatch match, ref Marker marker) => !(marker.Separator == '、'
        && marker.End < end
        && (text[marker.End] == '第' || Numerals.IsChinese(text[marker.End])));

    /// <summary>首先、其次、最后这类词 speaks of the words; 最后，预祝大会圆满成功 takes leave.</summary>
    public static bool Discourse(string text, int end, in FormMatch match, ref Marker marker) =>
        !Words.StartsWithAny(text, marker.ContentStart, end, Lexicon.DiscourseWords)
        && !(marker.Number == 0 && Words.StartsWithAny(text, marker.ContentStart, end, Lexicon.Farewells));

    /// <summary>一定规矩 beside 二定目标; 一定要 is a word.</summary>
    public static bool Run(string text, int end, in FormMatch match, ref Marker marker) =>
        text[marker.End - 1] != '定' || marker.End == end || Lexicon.AfterCertainly.IndexOf(text[marker.End]) < 0;

    /// <summary>
    /// 一是健全制度; 一是一，二是二 and no more is a saying: 一是一张清单 and 二是二十四小时 count something.
    /// </summary>
    public static bool NumeralWord(string text, int end, in FormMatch match, ref Marker marker)
    {
        int word = Runs.EndOf(text, marker.Start, end, Numerals.IsChinese);
        int next = word + 1;
        marker = marker with { Separator = text[word], Company = marker.Number > 1 ? Company.One : marker.Company };
        return next >= end
            || text[next] != text[word - 1]
            || (next + 1 < end && Characters.IsIdeograph(text[next + 1]));
    }
}
