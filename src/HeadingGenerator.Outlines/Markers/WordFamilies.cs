using System.Collections.Generic;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Markers;

/// <summary>第一章 第一节 第一部分 — the divisions of a long text.</summary>
/// <param name="example">An example of its first marker.</param>
/// <param name="units">The words for the division.</param>
/// <param name="glued">Whether the title may follow without a space (第一章总则).</param>
internal sealed class DivisionFamily(string example, string[] units, bool glued) : MarkerFamily(example, "第")
{
    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        marker = default;
        int unit = OrdinalFamily.ReadOrdinal(text, start, end, out int number);
        int behind = unit == start ? start : AnyWord(text, unit, end, units);
        if (behind == unit || unit == start)
        {
            return false;
        }

        bool separated = behind == end || Characters.IsSpace(text[behind]) || text[behind] is '、' or '：' or ':' or '，' or '．' or '.';
        if (!separated && !(glued && Characters.IsIdeograph(text[behind]) && text[behind] is not ('的' or '是' or '为' or '中' or '里')))
        {
            return false;
        }

        bool hasMark = behind < end && separated && !Characters.IsSpace(text[behind]);
        marker = Found(text, number, start, hasMark ? behind + 1 : behind, end) with { Separator = '章', NeedsNeighbour = !separated };
        return true;
    }

    /// <summary>The position behind the first of <paramref name="words"/> that stands at <paramref name="start"/>, or <paramref name="start"/>.</summary>
    internal static int AnyWord(string text, int start, int end, string[] words)
    {
        foreach (string word in words)
        {
            if (end - start >= word.Length && string.CompareOrdinal(text, start, word, 0, word.Length) == 0)
            {
                return start + word.Length;
            }
        }

        return start;
    }
}

/// <summary>第一阶段： 第一步， — the steps of a plan. Their heading ends at its first colon; a bare 第一阶段（…） is a heading itself.</summary>
internal sealed class StageFamily() : MarkerFamily("第一阶段：", "第")
{
    private static readonly string[] Units = ["阶段", "步骤", "步", "环节", "个方面", "方面", "类", "关", "招", "层面", "层", "点", "讲", "单元", "板块"];

    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        marker = default;
        int unit = OrdinalFamily.ReadOrdinal(text, start, end, out int number);
        int behind = unit == start ? start : DivisionFamily.AnyWord(text, unit, end, Units);
        if (behind == unit || unit == start)
        {
            return false;
        }

        if (behind == end || text[behind] is '（' or '(')
        {
            marker = new Marker(this, number, start, start, start) { Separator = '：', EndsAtColon = true };
            return true;
        }

        if (text[behind] is not ('：' or ':' or '，' or ',' or '、') && !Characters.IsSpace(text[behind]))
        {
            return false;
        }

        marker = Found(text, number, start, Characters.IsSpace(text[behind]) ? behind : behind + 1, end) with { Separator = '：' };
        return true;
    }
}

/// <summary>例一： 案例1： 【例一】 — a label and a number, with a mark behind them or in brackets.</summary>
internal sealed class LabelFamily() : MarkerFamily("例一：", "例案示范样实问任专措经做举亮目模附小提" + Brackets)
{
    private const string Brackets = "【［[〔（(";

    private static readonly string[] Labels =
    [
        "例", "案例", "示例", "范例", "范文", "样例", "实例", "模板", "小标题", "提纲",
        "问题", "任务", "专题", "措施", "经验", "做法", "举措", "亮点", "目标", "模块", "附件",
    ];

    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        marker = default;
        bool isBracketed = Brackets.IndexOf(text[start]) >= 0;
        int label = isBracketed ? start + 1 : start;
        int numeral = label < end ? DivisionFamily.AnyWord(text, label, end, Labels) : label;
        if (numeral == label)
        {
            return false;
        }

        int behind = Numerals.ReadChinese(text, numeral, end, out int number);
        if (behind == numeral && numeral < end)
        {
            behind = Numerals.ReadArabic(text, numeral, end, out number);
        }

        if (behind == numeral || behind == end || !IsMark(text, behind, end, isBracketed ? Characters.CloserOf(text[start]) : '\0'))
        {
            return false;
        }

        // 例一 前言 is a heading among others, and alone it may be a sentence.
        bool isSpace = Characters.IsSpace(text[behind]);
        marker = Found(text, number, start, isSpace ? behind : behind + 1, end) with { NeedsNeighbour = isSpace };
        return true;
    }

    private static bool IsMark(string text, int position, int end, char closer)
    {
        char c = text[position];
        return closer != '\0'
            ? Characters.Closes(c, closer)
            : c is '：' or ':' or '、' or '．' || Characters.IsSpace(c) || (c == '.' && !(position + 1 < end && Characters.IsDigit(text[position + 1])));
    }
}

/// <summary>第一， 第一、 第一是 — ordinals in running text. 第一时间 and 第一要务 are words.</summary>
internal sealed class OrdinalFamily() : MarkerFamily("第一，", "第", Boundary.Clause, Boundary.Clause)
{
    public override MarkerKind Kind => MarkerKind.Discourse;

    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        int mark = ReadOrdinal(text, start, end, out int number);
        if (mark == start || mark == end || text[mark] is not ('，' or ',' or '、' or '：' or ':' or '．' or '是'))
        {
            marker = default;
            return false;
        }

        // 第一、第二产业 and 第一、二产业 count together.
        if (mark + 1 < end && text[mark] is '、' && (text[mark + 1] == '第' || Numerals.IsChinese(text[mark + 1])))
        {
            marker = default;
            return false;
        }

        marker = Found(text, number, start, mark + 1, end) with { Separator = text[mark] == '是' ? '是' : '，' };
        return true;
    }

    /// <summary>Reads 第 and a number; the position behind it, or <paramref name="start"/>.</summary>
    internal static int ReadOrdinal(string text, int start, int end, out int number)
    {
        int digits = start + 1;
        int behind = Numerals.ReadChinese(text, digits, end, out number);
        if (behind == digits && digits < end)
        {
            behind = Numerals.ReadArabic(text, digits, end, out number);
        }

        return behind == digits ? start : behind;
    }
}

/// <summary>其一， 其一是 — each of several.</summary>
internal sealed class EachFamily() : MarkerFamily("其一，", "其", Boundary.Clause, Boundary.Clause)
{
    public override MarkerKind Kind => MarkerKind.Discourse;

    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        int mark = Numerals.ReadChinese(text, start + 1, end, out int number);
        if (mark == start + 1 || mark == end || text[mark] is not ('，' or ',' or '、' or '：' or ':' or '是'))
        {
            marker = default;
            return false;
        }

        marker = Found(text, number, start, mark + 1, end) with { Separator = '，' };
        return true;
    }
}

/// <summary>首先 / 其次 / 再次 / 最后 — the order of a discourse.</summary>
internal sealed class DiscourseFamily() : MarkerFamily("首先，", "首其再最", Boundary.Clause, Boundary.Clause)
{
    public override MarkerKind Kind => MarkerKind.Discourse;

    /// <summary>The number of a word that stands for “the next one, and the last”.</summary>
    public const int Last = int.MaxValue;

    private static readonly string[] First = ["首先"];
    private static readonly string[] Second = ["其次"];
    private static readonly string[] Third = ["再次", "再者"];
    private static readonly string[] Final = ["最后"];

    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        marker = default;
        (string[] words, int number) = text[start] switch
        {
            '首' => (First, 1),
            '其' => (Second, 2),
            '再' => (Third, 3),
            _ => (Final, Last),
        };
        int mark = DivisionFamily.AnyWord(text, start, end, words);
        if (mark == start || mark == end || text[mark] is not ('，' or ',' or '、' or '：' or ':' or '是'))
        {
            return false;
        }

        marker = Found(text, number, start, mark + 1, end) with { Separator = '，', NeedsNeighbour = number != 1 };
        return true;
    }
}

/// <summary>一方面 / 另一方面 — two sides of a matter.</summary>
internal sealed class SideFamily() : MarkerFamily("一方面，", "一另再", Boundary.Clause, Boundary.Clause)
{
    public override MarkerKind Kind => MarkerKind.Discourse;

    private static readonly string[] One = ["一方面"];
    private static readonly string[] Other = ["另一方面"];
    private static readonly string[] Further = ["再一方面"];

    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        (string[] words, int number) = text[start] switch { '一' => (One, 1), '另' => (Other, 2), _ => (Further, 3) };
        int behind = DivisionFamily.AnyWord(text, start, end, words);
        if (behind == start || behind == end)
        {
            marker = default;
            return false;
        }

        bool hasMark = text[behind] is '，' or ',' or '、' or '：' or ':' or '是';
        marker = Found(text, number, start, hasMark ? behind + 1 : behind, end) with { Separator = '，', NeedsNeighbour = true };
        return true;
    }
}

/// <summary>一是 一要 一曰 — a numeral and a word, the run-in markers of the genre.</summary>
internal sealed class NumeralWordFamily : MarkerFamily
{
    private readonly char _word;
    private readonly bool _doubtful;
    private readonly string _compounds;

    /// <summary>Creates the family of one word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="doubtful">Whether the same characters are often something else, so that a neighbour is needed.</param>
    /// <param name="compounds">What the word may not be followed by, because both together are a word of their own (六要素).</param>
    public NumeralWordFamily(char word, bool doubtful, string compounds)
        : base("一" + word, Numerals.ChineseCharacters, Boundary.Clause, Boundary.Anywhere)
    {
        _word = word;
        _doubtful = doubtful;
        _compounds = compounds;
        AfterNumeral = word.ToString();
    }

    public override MarkerKind Kind => MarkerKind.Discourse;

    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        marker = default;
        int behind = Numerals.ReadChinese(text, start, end, out int number);
        if (behind == start || behind == end || text[behind] != _word || number > 99)
        {
            return false;
        }

        // 一是一，二是二 is a saying; 六要素 is a noun.
        int next = behind + 1;
        if (next < end && (IsSaying(text, behind - 1, next, end) || _compounds.IndexOf(text[next]) >= 0))
        {
            return false;
        }

        bool hasMark = next < end && text[next] is '，' or ',' or '：' or ':' or '、';
        marker = Found(text, number, start, hasMark ? next + 1 : next, end) with { Separator = _word, NeedsNeighbour = _doubtful };
        return true;
    }

    /// <summary>一是一 and no more: 一是一张清单 counts something.</summary>
    private static bool IsSaying(string text, int numeral, int next, int end) =>
        text[next] == text[numeral] && (next + 1 == end || !Characters.IsIdeograph(text[next + 1]) || Numerals.IsChinese(text[next + 1]));
}

/// <summary>一抓 / 二抓 — a numeral and a verb; every verb is a family of its own, and one alone (一抓到底) is text.</summary>
internal sealed class VerbRunFamily : MarkerFamily
{
    /// <summary>Verbs that headings are run with. The list is closed: a numeral before an open class of words would be a count.</summary>
    private const string Verbs = "抓靠看查促讲学做树建强创争转治管守问谈访评议送帮解保推亮晒定立明严";

    private readonly Dictionary<char, VerbRunFamily>? _byVerb;

    public VerbRunFamily()
        : base("一抓", Numerals.ChineseCharacters, Boundary.Sentence, Boundary.Clause)
    {
        AfterNumeral = Verbs;
        _byVerb = new Dictionary<char, VerbRunFamily>();
        foreach (char verb in Verbs)
        {
            _byVerb.Add(verb, new VerbRunFamily(verb));
        }
    }

    private VerbRunFamily(char verb)
        : base("一" + verb, string.Empty, Boundary.Sentence, Boundary.Clause)
    {
    }

    /// <summary>The families, one for a verb.</summary>
    public IEnumerable<VerbRunFamily> Members => _byVerb?.Values ?? (IEnumerable<VerbRunFamily>)[];

    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        marker = default;
        int verb = Numerals.ReadChinese(text, start, end, out int number);
        if (verb == start || verb == end || number > 20 || _byVerb is null || !_byVerb.TryGetValue(text[verb], out VerbRunFamily? family))
        {
            return false;
        }

        marker = family.Found(text, number, start, verb + 1, end) with { NeedsNeighbour = true };
        return true;
    }
}
