namespace HeadingGenerator;

/// <summary>
/// The number of points that a title promises: “五个强化”, 四大载体, “五关”. A count of one (一个“严”字), an ordinal (第一),
/// a word with several numerals (三会一课) and a standing expression (四风) promise nothing.
/// </summary>
internal static class TitlePromise
{
    private const int Most = 20;

    /// <summary>The most characters after the numeral of a quoted promise.</summary>
    private const int LongestQuoted = 6;

    private const string Openers = "“「『\"";
    private const string Closers = "”」』\"";

    /// <summary>Expressions that name one thing, however many it consists of.</summary>
    private static readonly string[] _expressions =
    [
        "两个维护", "两个确立", "两个责任", "两个一百年", "两个结合", "两个毫不动摇", "两个大局", "两个健康", "两个覆盖", "两手抓", "两山", "两学",
        "三个代表", "三个务必", "三个区分开来", "三大攻坚战", "三农", "三公", "三资", "三严",
        "四个意识", "四个自信", "四个全面", "四个伟大", "四个服从", "四种形态", "四史", "四风",
        "五个必由之路", "五大发展理念", "六个必须坚持", "六大纪律", "六项纪律", "六稳", "六保",
        "八项规定", "十个明确", "十四个坚持",
    ];

    /// <summary>Every promise of a title, in order; usually none or one.</summary>
    public static IReadOnlyList<int> Find(string title)
    {
        List<int>? promises = null;
        int unclosed = 0;
        for (int position = 0; position < title.Length;)
        {
            int promise;
            int close = EndOfQuote(title, position, ref unclosed);
            if (close > 0)
            {
                promise = OfQuoted(title, position + 1, close);
                position = close + 1;
            }
            else
            {
                int after = Numerals.ReadCount(title, position, title.Length, out int number);
                promise = OfWords(title, position, after, number);
                position = Math.Max(after, position + 1);
            }

            if (promise > 1)
            {
                (promises ??= []).Add(promise);
            }
        }

        return promises ?? (IReadOnlyList<int>)[];
    }

    /// <summary>Whether <paramref name="c"/> stands between a numeral and what it counts: 五个强化, 四大载体.</summary>
    public static bool IsCounter(char c) => c is '个' or '大' or '项' or '条' or '种' or '类';

    /// <summary>Whether <paramref name="c"/> starts a measure after a counter, not a thing.</summary>
    private static bool IsMeasure(char c) =>
        c is '月' or '年' or '天' or '日' or '周' or '小' or '百' or '千' or '万' or '亿'
            or '人' or '县' or '市' or '区' or '省' or '村' or '镇' or '级' or '层';

    /// <summary>Where the quote ends that opens at a position, or -1.</summary>
    /// <param name="title">The title.</param>
    /// <param name="position">The position.</param>
    /// <param name="unclosed">
    /// A bit for each kind of quote that is not closed any more: that is found out only once.
    /// </param>
    private static int EndOfQuote(string title, int position, ref int unclosed)
    {
        int kind = Openers.IndexOf(title[position]);
        if (kind < 0 || (unclosed & (1 << kind)) != 0)
        {
            return -1;
        }

        int close = title.IndexOf(Closers[kind], position + 1);
        unclosed |= close < 0 ? 1 << kind : 0;
        return close;
    }

    /// <summary>“五个强化” and “五关”, but not “三会一课”.</summary>
    private static int OfQuoted(string title, int start, int end)
    {
        int after = Numerals.ReadCount(title, start, end, out int number);
        if (after == start
            || after == end
            || end - after > LongestQuoted
            || number > Most
            || IsExpression(title, start))
        {
            return 0;
        }

        bool isCount = IsCounter(title[after]);
        int rest = isCount ? after + 1 : after;
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
    private static int OfWords(string title, int start, int after, int number)
    {
        if (number is 0 or > Most
            || after + 2 >= title.Length
            || !IsCounter(title[after])
            || IsExpression(title, start))
        {
            return 0;
        }

        bool isCongress = title[after] == '大' && number > 10;
        bool isOrdinal = start > 0 && title[start - 1] is '第' or '每' or '前' or '近' or '这' or '那' or '各' or '几' or '数';
        bool isMeasure = IsMeasure(title[after + 1])
            || !Characters.IsIdeograph(title[after + 1])
            || !Characters.IsIdeograph(title[after + 2]);
        return isCongress || isOrdinal || isMeasure ? 0 : number;
    }

    private static bool IsExpression(string title, int start)
    {
        foreach (string expression in _expressions)
        {
            if (string.CompareOrdinal(title, start, expression, 0, expression.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
