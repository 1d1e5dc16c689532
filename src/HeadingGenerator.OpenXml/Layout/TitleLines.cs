using System;
using System.Collections.Generic;

namespace HeadingGenerator.OpenXml.Layout;

/// <summary>
/// Breaks a title that is longer than a line by its sense, into lines that are no block: 梯形 or 菱形 (GB/T 9704-2012
/// §7.3.1).
/// </summary>
internal static class TitleLines
{
    // What a break costs, in characters that lines may differ by.
    private const double TornWord = 12;
    private const double TornPlace = 5;
    private const double HalfWord = 3;
    private const double DifferentLines = 0.4;
    private const double EqualLines = 1.5;
    private const double HourGlass = 4;
    private const double Impossible = 1000;

    private static readonly HashSet<char> _afterMarks = [.. "、，；：》）”】 "];
    private static readonly HashSet<char> _beforeMarks = [.. "《（“【"];
    private static readonly HashSet<char> _neverFirst = [.. "、，；：。》）”】的了等们"];
    private static readonly HashSet<char> _neverLast = [.. "《（“【第"];

    /// <summary>Words of titles that nobody tears; and words after or before which a line may end.</summary>
    private static readonly HashSet<string> _words = new(TitleWords.All);

    /// <summary>The lines of a title.</summary>
    public static string[] Of(string title, PageGrid grid, double size)
    {
        double character = size * OfficialPage.Twip;
        double width = OfficialPage.TextWidth / character;
        double length = grid.WidthOf(title, size) / character;
        int count = (int)Math.Ceiling(length / (width - 0.5));
        if (count <= 1 || title.Length < count * 2)
        {
            return [title];
        }

        for (; count <= title.Length / 2; count++)
        {
            if (Best(title, count, width - 0.5) is { } lines)
            {
                return lines;
            }
        }

        return [title];
    }

    // Two or three lines are tried at every place; a longer title is nobody's, and Word breaks it.
    private static string[]? Best(string title, int count, double width)
    {
        double[] places = new double[title.Length + 1];
        for (int i = 1; i < title.Length; i++)
        {
            places[i] = CostAt(title, i);
        }

        double best = Impossible;
        int[]? breaks = null;
        foreach (int[] candidate in Candidates(title.Length, count))
        {
            double cost = CostOf(title, candidate, places, width);
            if (cost < best)
            {
                best = cost;
                breaks = candidate;
            }
        }

        return breaks is null ? null : Cut(title, breaks);
    }

    private static IEnumerable<int[]> Candidates(int length, int count)
    {
        if (count > 3)
        {
            yield break;
        }

        for (int first = 2; first < length - 1; first++)
        {
            if (count == 2)
            {
                yield return [first];
                continue;
            }

            for (int second = first + 2; second < length - 1; second++)
            {
                yield return [first, second];
            }
        }
    }

    private static double CostOf(string title, int[] breaks, double[] places, double width)
    {
        double cost = 0;
        double[] lengths = new double[breaks.Length + 1];
        int start = 0;
        for (int i = 0; i <= breaks.Length; i++)
        {
            int end = i < breaks.Length ? breaks[i] : title.Length;
            for (int k = start; k < end; k++)
            {
                lengths[i] += LatinWidths.Of(title[k]);
            }

            if (lengths[i] > width)
            {
                return Impossible;
            }

            cost += i < breaks.Length ? places[breaks[i]] : 0;
            start = end;
        }

        for (int i = 1; i < lengths.Length; i++)
        {
            double difference = Math.Abs(lengths[i] - lengths[i - 1]);
            cost += (difference * DifferentLines) + (difference < 1 ? EqualLines : 0);
        }

        bool isHourGlass = lengths.Length == 3 && lengths[1] < lengths[0] && lengths[1] < lengths[2];
        return cost + (isHourGlass ? HourGlass : 0);
    }

    private static string[] Cut(string title, int[] breaks)
    {
        string[] lines = new string[breaks.Length + 1];
        int start = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            int end = i < breaks.Length ? breaks[i] : title.Length;
            lines[i] = title.Substring(start, end - start).Trim();
            start = end;
        }

        return lines;
    }

    /// <summary>What it costs to end a line before a character.</summary>
    private static double CostAt(string title, int i)
    {
        char before = title[i - 1];
        char after = title[i];
        bool isLatin = char.IsLetterOrDigit(before)
            && LatinWidths.IsLatin(before)
            && char.IsLetterOrDigit(after)
            && LatinWidths.IsLatin(after);
        bool isUnit = char.IsDigit(before) && after is '年' or '月' or '日' or '号' or '届' or '次' or '个';
        if (isLatin
            || isUnit
            || char.IsLowSurrogate(after)
            || _neverFirst.Contains(after)
            || _neverLast.Contains(before)
            || IsQuoted(title, i))
        {
            return TornWord;
        }

        if (IsStart(before))
        {
            return TornPlace * 2;
        }

        if (_afterMarks.Contains(before) || _beforeMarks.Contains(after))
        {
            return 0;
        }

        if (IsTorn(title, i))
        {
            return TornWord;
        }

        // 关于 starts what a title is about; 和 and 的 end what stands before them.
        if (StartsWith(title, i, "关于") || EndsWith(title, i, "关于印发") || EndsWith(title, i, "关于转发"))
        {
            return 0;
        }

        bool ends = EndsWord(title, i);
        return EndsWith(title, i, "关于") ? TornPlace * 2
            : after is '和' or '与' or '及' or '暨' || (ends && StartsWord(title, i)) ? 1
            : ends || StartsWord(title, i) ? HalfWord
            : TornPlace;
    }

    // What leads to the words after it.
    private static bool IsStart(char c) => c is '和' or '与' or '及' or '暨' or '对' or '在' or '为' or '把' or '将';

    // Titles of documents and names in quotes stay together while a line holds them.
    private static bool IsQuoted(string title, int i)
    {
        int open = title.LastIndexOfAny(['《', '“', '（'], i - 1);
        int close = title.LastIndexOfAny(['》', '”', '）'], i - 1);
        int end = open > close ? title.IndexOfAny(['》', '”', '）'], i) : -1;
        return end > 0 && end - open <= 14;
    }

    private static bool IsTorn(string title, int i)
    {
        for (int length = 2; length <= TitleWords.Longest; length++)
        {
            for (int start = Math.Max(0, i - length + 1); start < i && start + length <= title.Length; start++)
            {
                if (_words.Contains(title.Substring(start, length)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool StartsWord(string title, int i)
    {
        for (int length = 2; length <= TitleWords.Longest && i + length <= title.Length; length++)
        {
            if (_words.Contains(title.Substring(i, length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWord(string title, int i)
    {
        for (int length = 2; length <= TitleWords.Longest && i - length >= 0; length++)
        {
            if (_words.Contains(title.Substring(i - length, length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(string title, int i, string word) =>
        string.CompareOrdinal(title, i, word, 0, word.Length) == 0;

    private static bool EndsWith(string title, int i, string word) =>
        i >= word.Length && StartsWith(title, i - word.Length, word);
}
