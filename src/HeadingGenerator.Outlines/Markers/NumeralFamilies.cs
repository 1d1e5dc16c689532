using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Markers;

/// <summary>一、 — a Chinese numeral and a mark. Behind a comma, a colon or a wide space only with a neighbour.</summary>
internal sealed class ChineseNumeralFamily : MarkerFamily
{
    /// <summary>What stands behind two numerals that count together: 一、二季度, 一、二产业.</summary>
    private const string CountedThings = "季月日年等级期线审产次届批号楼层、，";

    public ChineseNumeralFamily()
        : base("一、", Numerals.ChineseCharacters, Boundary.Sentence, Boundary.Sentence) => AfterNumeral = "、．.，,：: \u00A0\u3000";

    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        int behind = Numerals.ReadChinese(text, start, end, out int number);
        if (behind == start || behind == end)
        {
            marker = default;
            return false;
        }

        int mark = behind;
        while (mark < end - 1 && text[mark] is ' ' or '\u00A0')
        {
            mark++;
        }

        // 一、二季度 counts quarters, unless its series goes on at both sides; 二、三大行动 is a heading if it goes on at one.
        bool counts = false;
        bool countsThings = false;
        if (mark + 1 < end && Numerals.ReadChinese(text, mark + 1, end, out int next) is var thing && thing > mark + 1 && next == number + 1)
        {
            counts = true;
            countsThings = thing == end || CountedThings.IndexOf(text[thing]) >= 0;
        }

        char c = text[mark];
        if (c is '、' or '．' or '.' or '，' or ',' or '：' or ':')
        {
            bool doubtful = counts || c is not ('、' or '．' or '.');
            marker = Found(text, number, start, mark + 1, end) with
            {
                NeedsNeighbour = doubtful,
                NeedsBothNeighbours = countsThings,
            };
            return c != '.' || mark + 1 == end || !Characters.IsDigit(text[mark + 1]);
        }

        marker = Found(text, number, start, behind, end) with { NeedsNeighbour = true, Separator = '\u3000' };
        return text[behind] == '\u3000';
    }
}

/// <summary>1. 1． 1、 1， 1： ⒈ — an Arabic number and a mark, or white space beside a neighbour; a decimal, a date or a thousands separator is none.</summary>
internal sealed class ArabicFamily() : MarkerFamily("1.", "0123456789０１２３４５６７８９⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛", Boundary.Sentence, Boundary.Space)
{
    /// <summary>What else is counted with, and seldom begins a heading.</summary>
    private const string Measures = "名位篇座辆届栋";

    public override MarkerKind Kind => MarkerKind.Arabic;

    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        int enclosed = Numerals.EnclosedValue(text[start], out _);
        if (enclosed > 0)
        {
            marker = Found(text, enclosed, start, start + 1, end) with { Separator = '.' };
            return true;
        }

        int behind = Numerals.ReadArabic(text, start, end, out int number);
        int mark = SkipSpaces(text, behind, end);
        marker = default;
        if (behind == start || mark == end)
        {
            return false;
        }

        if (text[mark] is not ('.' or '．' or '、' or '，' or ',' or '：' or ':'))
        {
            marker = Found(text, number, start, behind, end) with { NeedsNeighbour = true, Separator = ' ' };
            return IsSpaced(text, behind, marker.ContentStart, end);
        }

        if (mark + 1 < end && Characters.IsDigit(text[mark + 1]))
        {
            return false;
        }

        marker = Found(text, number, start, mark + 1, end) with { NeedsNeighbour = text[mark] is '：' or ':' };
        return true;
    }

    /// <summary>1 总则 — a number, white space and a word that is no measure.</summary>
    private static bool IsSpaced(string text, int behind, int content, int end) =>
        content > behind
        && content < end
        && Characters.IsIdeograph(text[content])
        && DecimalFamily.Units.IndexOf(text[content]) < 0
        && Measures.IndexOf(text[content]) < 0;

    /// <summary>1 、 — some put a space before the mark; before a half-width one it is none.</summary>
    private static int SkipSpaces(string text, int position, int end)
    {
        int mark = position;
        while (mark < end && text[mark] is ' ' or '\u00A0')
        {
            mark++;
        }

        return mark < end && text[mark] is '、' or '．' ? mark : position;
    }
}

/// <summary>1.1 and 1.1.1 — numbers of several places; alone they are decimals, so they need a neighbour.</summary>
internal sealed class DecimalFamily(int places) : MarkerFamily(places == 2 ? "1.1" : "1.1.1", "0123456789０１２３４５６７８９")
{
    /// <summary>What amounts are measured in.</summary>
    public const string Units = "亿万千百元个倍米公里吨度岁小分秒年月天日人户家件台套项次亩平立升克";

    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        marker = default;
        int position = start;
        int number = 0;
        for (int place = 0; place < places; place++)
        {
            if (place > 0)
            {
                if (position >= end || text[position] is not ('.' or '．'))
                {
                    return false;
                }

                position++;
            }

            int behind = position < end ? Numerals.ReadArabic(text, position, end, out number) : position;
            if (behind == position)
            {
                return false;
            }

            position = behind;
        }

        if (position == end || !(Characters.IsSpace(text[position]) || Characters.IsIdeograph(text[position]) || text[position] is '、' or '.' or '．'))
        {
            return false;
        }

        if (Units.IndexOf(text[position]) >= 0)
        {
            return false;
        }

        bool hasMark = text[position] is '、' or '.' or '．';
        if (hasMark && position + 1 < end && Characters.IsDigit(text[position + 1]))
        {
            return false;
        }

        marker = Found(text, number, start, position + (hasMark ? 1 : 0), end) with { NeedsNeighbour = true, Separator = '.' };
        return true;
    }
}

/// <summary>（一） ㈠ 【一】 — a Chinese numeral in brackets of any width, mixed ones too.</summary>
internal sealed class BracketedChineseFamily() : MarkerFamily("（一）", "（([［〔【㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩", Boundary.Sentence, Boundary.Anywhere)
{
    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        int enclosed = Numerals.EnclosedValue(text[start], out _);
        int behind = start + 1;
        int number = enclosed;
        if (enclosed == 0)
        {
            int first = SkipSpaces(text, behind, end);
            int last = Numerals.ReadChinese(text, first, end, out number);
            behind = SkipSpaces(text, last, end) + 1;
            if (last == first || behind > end || text[behind - 1] is not ('）' or ')' or ']' or '］' or '〕' or '】'))
            {
                marker = default;
                return false;
            }
        }

        marker = Found(text, number, start, SkipMark(text, behind, end), end) with { Separator = '）' };
        return true;
    }

    internal static int SkipSpaces(string text, int position, int end)
    {
        while (position < end && Characters.IsSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Skips the mark that some put behind a bracket or a circled number, too.</summary>
    internal static int SkipMark(string text, int position, int end) =>
        position < end && text[position] is '、' or '．' or '.' or '，' or ',' or '：' ? position + 1 : position;
}

/// <summary>（1） ⑴ — an Arabic number in round brackets. Square ones hold footnotes.</summary>
internal sealed class BracketedArabicFamily() : MarkerFamily("（1）", "（(⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇", Boundary.Sentence, Boundary.Anywhere)
{
    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        int enclosed = Numerals.EnclosedValue(text[start], out _);
        int behind = start + 1;
        int number = enclosed;
        if (enclosed == 0)
        {
            int first = BracketedChineseFamily.SkipSpaces(text, behind, end);
            int last = Numerals.ReadArabic(text, first, end, out number);
            behind = BracketedChineseFamily.SkipSpaces(text, last, end) + 1;
            if (last == first || behind > end || text[behind - 1] is not ('）' or ')'))
            {
                marker = default;
                return false;
            }
        }

        marker = Found(text, number, start, BracketedChineseFamily.SkipMark(text, behind, end), end) with { Separator = '）' };
        return true;
    }
}

/// <summary>1) — an Arabic number and half a bracket.</summary>
internal sealed class HalfBracketFamily() : MarkerFamily("1)", "0123456789０１２３４５６７８９", Boundary.Sentence, Boundary.Space)
{
    public override MarkerKind Kind => MarkerKind.Arabic;

    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        int behind = Numerals.ReadArabic(text, start, end, out int number);
        if (behind == start || behind == end || text[behind] is not (')' or '）'))
        {
            marker = default;
            return false;
        }

        marker = Found(text, number, start, BracketedChineseFamily.SkipMark(text, behind + 1, end), end) with { Separator = '）' };
        return true;
    }
}

/// <summary>① ❶ ㊀ — circled numbers.</summary>
internal sealed class CircledFamily() : MarkerFamily("①", Enclosed, Boundary.Clause, Boundary.Anywhere)
{
    private const string Enclosed =
        "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿❶❷❸❹❺❻❼❽❾❿㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉";

    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        int number = Numerals.EnclosedValue(text[start], out _);
        marker = Found(text, number, start, BracketedChineseFamily.SkipMark(text, start + 1, end), end) with { Separator = '①' };
        return true;
    }
}

/// <summary>A. a、 A) — a letter and a mark.</summary>
internal sealed class LetterFamily() : MarkerFamily("A.", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ")
{
    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        marker = default;
        int mark = start + 1;
        if (mark >= end || text[mark] is not ('.' or '．' or '、' or ')' or '）'))
        {
            return false;
        }

        if (mark + 1 < end && text[mark + 1] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9')
        {
            return false;
        }

        char c = text[start];
        int number = c switch { >= 'a' and <= 'z' => c - 'a', >= 'A' and <= 'Z' => c - 'A', _ => c - 'Ａ' } + 1;
        marker = Found(text, number, start, mark + 1, end) with { NeedsNeighbour = true };
        return true;
    }
}

/// <summary>Ⅰ． — the Roman numerals that are characters of their own.</summary>
internal sealed class RomanFamily() : MarkerFamily("Ⅰ．", "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ")
{
    public override bool TryMatch(string text, int start, int end, out Marker marker)
    {
        int number = Numerals.EnclosedValue(text[start], out _);
        int mark = start + 1;
        if (mark >= end || !(text[mark] is '.' or '．' or '、' or '，' or ')' or '）' || Characters.IsSpace(text[mark])))
        {
            marker = default;
            return false;
        }

        marker = Found(text, number, start, Characters.IsSpace(text[mark]) ? mark : mark + 1, end) with { Separator = '．' };
        return true;
    }
}
