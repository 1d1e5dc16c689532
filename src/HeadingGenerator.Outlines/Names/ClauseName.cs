using HeadingGenerator.Outlines.Patterns;

namespace HeadingGenerator.Outlines.Names;

/// <summary>Makes a name of the first clauses of a title.</summary>
internal static class ClauseName
{
    /// <summary>The longest name that is made of a title, in characters.</summary>
    private const int Longest = 20;

    /// <summary>An enumeration mark so near the start ends no clause: 抓学习、促提升 is more than 抓.</summary>
    private const int ShortestBeforeEnumeration = 3;

    private static readonly char[] _openingQuotes = ['“', '「', '『', '"', '‘'];

    /// <summary>
    /// The name of the first <paramref name="clauses"/> clauses; empty if nothing of them can stand in a name.
    /// </summary>
    /// <param name="title">The title.</param>
    /// <param name="subject">What names leave out at their start.</param>
    /// <param name="clauses">How many clauses.</param>
    /// <param name="isShort">Whether a leading year and a bracket at the end are left out: 2025年工作回顾,
    /// 工作目标（2026—2028年）.</param>
    public static string Of(string title, string subject, int clauses, bool isShort)
    {
        int remark = isShort ? Brackets.FindRemark(title, 0, title.Length) : -1;
        int end = remark > 1 ? remark : title.Length;
        int start = subject.Length > 0 && title.StartsWith(subject, StringComparison.Ordinal) ? subject.Length : 0;
        string name = Take(title, isShort ? SkipYear(title, start, end) : start, end, clauses);
        return name.Length > 0 ? name : Take(title, 0, end, clauses);
    }

    private static string Take(string title, int start, int limit, int clauses)
    {
        int end = start;
        int clauseEnd = start;
        var brackets = new Brackets(title, limit);
        int taken = 0;
        bool inClause = false;
        while (end < limit && end - start < 4 * Identifiers.LongestName)
        {
            if (Characters.IsCommonIdeograph(title[end]))
            {
                end++;
                inClause = true;
                continue;
            }

            int next = brackets.Next(end);
            bool endsClause = next == end + 1 && EndsClause(title, start, end, limit);
            if (endsClause && inClause)
            {
                if (++taken == clauses)
                {
                    break;
                }

                clauseEnd = end - start <= Longest ? end : clauseEnd;
            }

            inClause = !endsClause;
            end = next;
        }

        string name = Identifiers.From(DropCount(title.Substring(start, end - start)));
        if (name.Length > Longest)
        {
            name = clauseEnd > start
                ? Identifiers.From(DropCount(title.Substring(start, clauseEnd - start)))
                : name.Substring(0, CutBefore(name));
        }

        return ReservedNames.IsAccessor(name) ? "_" + name : name;
    }

    /// <summary>
    /// Whether a clause ends at a position. A space beside a Latin word or a number is typography and ends none.
    /// </summary>
    private static bool EndsClause(string title, int start, int position, int limit)
    {
        char c = title[position];
        if (c == '、')
        {
            return position - start > ShortestBeforeEnumeration;
        }

        if (!Characters.IsSpace(c) || Characters.IsZeroWidth(c))
        {
            return Characters.IsClauseEnd(c);
        }

        int before = Runs.StartOf(title, start, position, Characters.IsSpace);
        int after = Characters.SkipSpace(title, position, limit);

        // 建设  感知中心: two clauses have more than two characters each.
        return before - start > 2 && limit - after > 2 && title[before - 1] > '\u2000' && title[after] > '\u2000';
    }

    /// <summary>Where a name that is too long ends: between two words, or inside the only one.</summary>
    private static int CutBefore(string name)
    {
        int cut = Longest;
        while (!WordBounds.CanCut(name, cut))
        {
            cut--;
        }

        return cut > 0 ? cut : Longest;
    }

    /// <summary>
    /// 2025年工作回顾: where the words after the year start; the start itself if little is left without it.
    /// </summary>
    private static int SkipYear(string title, int start, int end)
    {
        int position = Characters.SkipDigits(title, start, end);
        return position - start == 4
            && position + 2 < end
            && title[position] == '年'
            && (Characters.IsIdeograph(title[position + 1]) || Array.IndexOf(_openingQuotes, title[position + 1]) >= 0)
            ? position + 1
            : start;
    }

    /// <summary>突出一个“严”字 is about 突出“严”字.</summary>
    private static string DropCount(string clause)
    {
        int quote = clause.IndexOfAny(_openingQuotes);
        return quote > 1 && clause[quote - 1] == '个' && clause[quote - 2] == '一' ? clause.Remove(quote - 2, 2) : clause;
    }
}
