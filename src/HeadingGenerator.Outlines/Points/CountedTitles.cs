using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Points;

/// <summary>食堂管理制度 篇1 ⏎ … ⏎ 食堂管理制度 篇2 — the same, counted at the end: the texts of a collection.</summary>
internal static class CountedTitles
{
    private const int ShortestName = 4;

    /// <summary>Those counted from 1 on; where a list goes on below one they are the heads of pages.</summary>
    public static HashSet<int> Find(string text, LogicalLine[] lines)
    {
        var series = new Dictionary<string, List<int>>();
        var heads = new HashSet<string>();
        for (int i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i].Kind != LineKind.Text
                || lines[i].Length > SectionTitle.Longest
                || !TryRead(text, lines[i], out string name, out int number))
            {
                continue;
            }

            if (lines[i + 1].Marker.Number > 1)
            {
                heads.Add(name);
            }

            if (number == 1)
            {
                series[name] = [i];
            }
            else if (series.TryGetValue(name, out List<int>? members)
                && number == members.Count + 1
                && i > members[members.Count - 1] + 1)
            {
                members.Add(i);
            }
        }

        return [.. series.Where(found => found.Value.Count > 1 && !heads.Contains(found.Key))
            .SelectMany(static found => found.Value)];
    }

    /// <summary>Reads what is counted and its number: 制度 篇1, 制度1, 制度（一）, 制度 第一篇</summary>
    private static bool TryRead(string text, LogicalLine line, out string name, out int number)
    {
        int end = Runs.StartOf(text, line.Start, line.End, static c => "）)】篇".IndexOf(c) >= 0);
        int start = Runs.StartOf(text, line.Start, end, static c => Characters.IsDigit(c) || Numerals.IsChinese(c));
        int after = Numerals.ReadArabic(text, start, end, out number);
        after = after > start ? after : Numerals.ReadChinese(text, start, end, out number);
        start = Runs.StartOf(text, line.Start, start, static c => "第篇之（(【 \u3000".IndexOf(c) >= 0);
        bool isCounted = after == end
            && start - line.Start >= ShortestName
            && Characters.IsIdeograph(text[start - 1]);
        name = isCounted ? text.Substring(line.Start, start - line.Start) : string.Empty;
        return isCounted;
    }
}
