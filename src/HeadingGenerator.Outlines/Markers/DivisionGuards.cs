namespace HeadingGenerator.Outlines.Markers;

/// <summary>
/// What tells the names of divisions and stages from words that begin like them; each is named by a row of the table of
/// families.
/// </summary>
internal static class DivisionGuards
{
    /// <summary>第一章 总则, and glued 第一章总则 beside a neighbour; 第一章的… and 第三条规定 are words.</summary>
    public static bool Division(string text, int end, in FormMatch match, ref Marker marker)
    {
        int position = marker.End;
        if (position < end
            && text[position] == '之'
            && Numerals.ReadChinese(text, position + 1, end, out _) is var inserted
            && inserted > position + 1)
        {
            // 第三条之一 was put in after 第三条.
            position = inserted;
            marker = marker with { End = position, ContentStart = Characters.SkipSpace(text, position, end) };
        }

        int words = Runs.EndOf(text, position, end, static c => c == '*');
        if (words < end && Lexicon.AfterDivision.IndexOf(text[words]) >= 0)
        {
            // **第十二条**规定的限额
            return false;
        }

        if (position == end
            || Characters.IsSpace(text[position])
            || text[position] is '（' or '(' or '*'
            || text[position - 1] is '、' or '：' or ':' or '，' or '．' or '.')
        {
            return true;
        }

        marker = marker with { Company = Company.One };
        return Characters.IsIdeograph(text[position]);
    }

    /// <summary>第一章银行体系概况 needs no neighbour: a chapter has a title, and this is no sentence.</summary>
    public static bool Chapter(string text, int end, in FormMatch match, ref Marker marker)
    {
        bool isDivision = Division(text, end, match, ref marker);
        bool isTitle = end - marker.End is > 3 and <= 20
            && text[marker.End] is not ('的' or '是' or '和' or '与' or '至')
            && !Characters.IsBoundaryMark(text[end - 1]);
        marker = isTitle ? marker with { Company = Company.None } : marker;
        return isTitle || isDivision;
    }

    /// <summary>第一部分法律基础 is one beside a neighbour; 第一部分人 is a word.</summary>
    public static bool Part(string text, int end, in FormMatch match, ref Marker marker) =>
        Division(text, end, match, ref marker) && (marker.Company == Company.None || text[marker.End] != '人');

    /// <summary>上篇 and 附录A are glued to no title: 上篇文章 is a word.</summary>
    public static bool SpacedDivision(string text, int end, in FormMatch match, ref Marker marker) =>
        Division(text, end, match, ref marker) && marker.Company == Company.None;

    /// <summary>
    /// 第一阶段：…, 第一阶段（3月）：…, and 第一组 alone; its heading ends at its first colon. 第一阶段动员部署 is one beside a
    /// neighbour; 第一阶段性成果, 第一阶段结束时 and 第一组数据显示，…。 are none.
    /// </summary>
    public static bool Stage(string text, int end, in FormMatch match, ref Marker marker)
    {
        bool isStage = Division(text, end, match, ref marker);
        int position = marker.End;
        if (marker.Company == Company.One)
        {
            isStage &= !Words.StartsWithAny(text, position, end, Lexicon.AfterStage) && !IsSentence(text, position, end);
        }
        else if (position < end && text[position] is '（' or '(')
        {
            int after = new Brackets(text, end).SkipFrom(position);
            isStage = after > position
                && (after == end
                    || (text[after] is not ('*' or '_') && Lexicon.AfterDivision.IndexOf(text[after]) < 0));
        }

        marker = marker with
        {
            Company = match.IsNoun ? Company.One : marker.Company,
            EndsAtColon = Characters.IsIdeograph(text[position - 1]) && marker.Company == Company.None,
        };
        return isStage;
    }

    /// <summary>数据显示，满意度最高。 — whether a comma is the first mark of a stretch, and a full stop the last.</summary>
    private static bool IsSentence(string text, int start, int end)
    {
        int mark = Runs.Find(text, start, end, Characters.IsClauseEnd);
        return mark < end && text[mark] == '，' && text[end - 1] == '。';
    }
}
