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

        if (position == end || Characters.IsSpace(text[position]) || text[position] is '（' or '(' or '*')
        {
            return true;
        }

        if (text[position] is '、' or '：' or ':' or '，' or '．' or '.')
        {
            marker = marker with { End = position + 1, ContentStart = Characters.SkipSpace(text, position + 1, end) };
            return true;
        }

        marker = marker with { Company = Company.One };
        return Characters.IsIdeograph(text[position]) && Lexicon.AfterDivision.IndexOf(text[position]) < 0;
    }

    /// <summary>第一章银行体系概况 needs no neighbour: a chapter has a title, and this is no sentence.</summary>
    public static bool Chapter(string text, int end, in FormMatch match, ref Marker marker)
    {
        const int longest = 20;
        bool isDivision = Division(text, end, match, ref marker);
        int position = marker.End;
        bool isTitle = position == match.End
            && end - position is > 3 and <= longest
            && Characters.IsIdeograph(text[position])
            && text[position] is not ('的' or '是' or '和' or '与' or '至')
            && !Characters.IsBoundaryMark(text[end - 1]);
        marker = isTitle ? marker with { Company = Company.None } : marker;
        return isTitle || isDivision;
    }

    /// <summary>上篇 学思想, 下篇：抓落实; 上篇文章 is a word. 下篇 is the second or the third, as it comes.</summary>
    public static bool Volume(string text, int end, in FormMatch match, ref Marker marker)
    {
        marker = marker with { Number = match.Word == 3 ? 0 : match.Word, Separator = '篇' };
        return Division(text, end, match, ref marker) && marker.Company == Company.None;
    }

    /// <summary>第一部分 is glued to no title: 第一部分人 is a word.</summary>
    public static bool SpacedDivision(string text, int end, in FormMatch match, ref Marker marker) =>
        Division(text, end, match, ref marker) && marker.Company == Company.None;

    /// <summary>
    /// 第一阶段：…, 第一阶段（3月）：…, and 第一组 alone; its heading ends at its first colon. 第一阶段动员部署 is one beside a
    /// neighbour, 第一阶段性成果 none.
    /// </summary>
    public static bool Stage(string text, int end, in FormMatch match, ref Marker marker)
    {
        int position = marker.End;
        marker = marker with
        {
            Separator = '：',
            EndsAtColon = true,
            Company = match.IsNoun ? Company.One : Company.None,
        };
        if (position == end)
        {
            return true;
        }

        if (text[position] is '（' or '(')
        {
            int after = new Brackets(text, end).SkipFrom(position);
            int title = after < end && Characters.IsColon(text[after])
                ? Characters.SkipSpace(text, after + 1, end)
                : end;
            if (after > position && title < end)
            {
                marker = marker with { ContentStart = title };
            }

            return after > position;
        }

        bool isMark = text[position] is '：' or ':' or '，' or ',' or '、';
        if (isMark)
        {
            marker = marker with
            {
                End = position + 1,
                ContentStart = Characters.SkipSpace(text, position + 1, end),
                EndsAtColon = false,
            };
        }
        else if (!Characters.IsSpace(text[position]))
        {
            marker = marker with { Company = Company.One, EndsAtColon = false };
            return !match.IsNoun
                && Characters.IsIdeograph(text[position])
                && Lexicon.AfterDivision.IndexOf(text[position]) < 0;
        }

        return true;
    }
}
