using System.Collections.Generic;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Patterns;

/// <summary>
/// The number of points that a title promises: “五个强化”, 四大载体, “五关”. A count of one (一个“严”字), an ordinal (第一),
/// a word with several numerals (三会一课) and a standing expression (四风) promise nothing.
/// </summary>
internal static class TitlePromise
{
    private const int Most = 20;

    /// <summary>What things are counted in.</summary>
    private const string Counters = "个大项条种类";

    /// <summary>Behind a counter these start a measure, not a thing.</summary>
    private const string Measures = "月年天日周小百千万亿人县市区省村镇级层";

    /// <summary>Expressions that name one thing, however many it consists of.</summary>
    private static readonly string[] Expressions =
    [
        "四个意识", "四个自信", "四个全面", "两个维护", "两个确立", "两个责任", "两个一百年", "八项规定", "四风", "三农", "三公", "三资", "六稳", "六保",
        "两山", "三严", "两学", "四史", "五位一体", "一带一路", "三重一大", "一岗双责",
    ];

    /// <summary>Every promise of a title, in order; usually none or one.</summary>
    public static IReadOnlyList<int> Find(string title)
    {
        List<int>? promises = null;
        int position = 0;
        while (position < title.Length)
        {
            char c = title[position];
            if (c is '“' or '「' or '『' or '"')
            {
                int close = title.IndexOf(Characters.CloserOf(c), position + 1);
                if (close > 0)
                {
                    Add(ref promises, OfQuoted(title, position + 1, close));
                    position = close + 1;
                    continue;
                }
            }

            if (ReadNumeral(title, position, title.Length, out int number) is var behind && behind > position)
            {
                Add(ref promises, OfWords(title, position, behind, number));
                position = behind;
                continue;
            }

            position++;
        }

        return promises ?? (IReadOnlyList<int>)[];
    }

    private static void Add(ref List<int>? promises, int promise)
    {
        if (promise > 1)
        {
            (promises ??= []).Add(promise);
        }
    }

    /// <summary>“五个强化” and “五关”, but not “三会一课”.</summary>
    private static int OfQuoted(string title, int start, int end)
    {
        int behind = ReadNumeral(title, start, end, out int number);
        if (behind == start || behind == end || end - behind > 6 || number > Most || IsExpression(title, start))
        {
            return 0;
        }

        bool isCount = Counters.IndexOf(title[behind]) >= 0;
        int rest = isCount ? behind + 1 : behind;
        bool countsOnes = isCount && end - rest == 1 && title[rest] == '一';
        for (int i = rest; i < end; i++)
        {
            if (!Characters.IsIdeograph(title[i]) || (Numerals.IsChinese(title[i]) && !countsOnes))
            {
                return 0;
            }
        }

        return rest < end && (isCount || end - rest <= 2) ? number : 0;
    }

    /// <summary>四大载体 and 七项重点工作, but not 二十大精神, 第三条主线 or 三个月.</summary>
    private static int OfWords(string title, int start, int behind, int number)
    {
        if (number > Most || behind + 2 >= title.Length || Counters.IndexOf(title[behind]) < 0 || IsExpression(title, start))
        {
            return 0;
        }

        bool isCongress = title[behind] == '大' && number > 10;
        bool isOrdinal = start > 0 && title[start - 1] is '第' or '每' or '前' or '近' or '这' or '那' or '各' or '几' or '数';
        bool isMeasure = Measures.IndexOf(title[behind + 1]) >= 0 || !Characters.IsIdeograph(title[behind + 1]) || !Characters.IsIdeograph(title[behind + 2]);
        return isCongress || isOrdinal || isMeasure ? 0 : number;
    }

    private static bool IsExpression(string title, int start)
    {
        foreach (string expression in Expressions)
        {
            if (string.CompareOrdinal(title, start, expression, 0, expression.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int ReadNumeral(string title, int start, int end, out int number)
    {
        if (title[start] == '两')
        {
            number = 2;
            return start + 1;
        }

        return Numerals.ReadChinese(title, start, end, out number);
    }
}
