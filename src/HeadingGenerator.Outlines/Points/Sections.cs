using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;
using HeadingGenerator.Outlines.Tree;

namespace HeadingGenerator.Outlines.Points;

/// <summary>
/// Sections without a marker whose text has lists, whatever their markers: titles of one form that stand below one
/// heading, each above a list or prose. Where nothing but prose stands below them they are points, which are weighed.
/// </summary>
internal sealed class Sections(string text, LogicalLine[] lines, SeriesIndex series)
{
    /// <summary>The longest one that one other is enough for, if only one of them stands above a list.</summary>
    private const int LongestOfTwo = 8;

    public bool Mark()
    {
        HashSet<int> counted = CountedTitles.Find(text, lines);
        var forms = new SectionForm[lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            forms[i] = counted.Contains(i) ? SectionForm.Counted : SectionTitle.FormOf(text, lines[i]);
        }

        var places = new SectionPlaces(text, lines, forms);
        FindOverRepeated(forms, places);
        foreach ((int title, int date) in DatedTitles.Find(text, lines))
        {
            Array.Clear(forms, title, date - title + 1);
            forms[title] = SectionForm.Counted;
        }

        List<int> titles = [.. Enumerable.Range(0, lines.Length).Where(places.IsTitle)];

        // 工作总结 篇1 ⏎ 年终总结 — after one of several documents what names another is one of them.
        bool isCollection = false;
        foreach (int title in titles)
        {
            isCollection |= forms[title] == SectionForm.Counted;
            if (isCollection
                && forms[title] == SectionForm.Title
                && TitleLines.EndsWithGenre(text, lines[title].Start, lines[title].End))
            {
                forms[title] = SectionForm.Counted;
            }
        }

        return titles.Count > 0 && MarkGroups(titles, forms, places);
    }

    /// <summary>身体保健 ⏎ 活动目标 ⏎ - ⏎ 心理健康 ⏎ 活动目标 ⏎ - — titles above one that returns are of a level above.</summary>
    private void FindOverRepeated(SectionForm[] forms, SectionPlaces places)
    {
        List<int> below = [];
        for (int i = 1; i < lines.Length; i++)
        {
            if (forms[i] is SectionForm.Title or SectionForm.Label
                && forms[i - 1] == SectionForm.Title
                && (lines[i - 1].FollowsBlank || !lines[i].FollowsBlank))
            {
                below.Add(i);
            }
        }

        // 接听来电 ⏎ 标准用语 ⏎ 1. ⏎ 处理投诉 ⏎ 安抚情绪 ⏎ 1. — and so are those above titles that have lists.
        IEnumerable<int> overLists = below.Where(i => i > 1 && places.StartsList(i + 1)).Select(static i => i - 1);
        foreach (IEnumerable<int> group in below.GroupBy(WordsOf, static i => i - 1).Append(overLists))
        {
            int[] titles = [.. group];
            if (titles.Length > 1 && titles.Select(WordsOf).Distinct().Count() == titles.Length)
            {
                Array.ForEach(titles, title => forms[title] = SectionForm.OverRepeated);
            }
        }
    }

    /// <summary>Marks the groups of titles that count; whether there are any.</summary>
    private bool MarkGroups(List<int> titles, SectionForm[] forms, SectionPlaces places)
    {
        // The texts of a collection stand below no heading of one of them: 总结 篇1 ⏎ ## 成绩 ⏎ 总结 篇2.
        int[] scopes = FindScopes(titles);
        TitleGroup[] groups =
        [
            .. Enumerable.Range(0, titles.Count)
                .GroupBy(
                    i => (forms[titles[i]] == SectionForm.Counted ? -1 : scopes[i], forms[titles[i]]), i => titles[i])
                .Select(group => GroupOf(group.Key.Item1, group.Key.Item2, [.. group], places))
                .Where(static group => group.Titles.Length > 0),
        ];
        var known = new HashSet<string>(
            groups.Where(group => Counts(group, places)).SelectMany(static group => group.Titles).Select(WordsOf));
        bool areOverLists = groups.Count(static group => group.AreOverLists) > 1;
        bool marked = false;
        foreach (TitleGroup group in groups)
        {
            // 第二部分 ⏎ 【版本一】 — what is a title below one heading is one below the next, and so is what stands above
            // a list.
            if ((areOverLists && group.AreOverLists)
                || Array.TrueForAll(group.Titles, title => known.Contains(WordsOf(title))))
            {
                Mark(group, titles);
                marked = true;
            }
        }

        return marked;
    }

    private TitleGroup GroupOf(int scope, SectionForm form, int[] titles, SectionPlaces places)
    {
        // 教育经历 ⏎ … ⏎ 语言：Java ⏎ … — where most titles are heads of blocks, those inside the blocks are none.
        const int fewest = 3;
        bool areHeads = titles.Count(places.IsBlockHead) is var heads && heads >= fewest && 2 * heads > titles.Length;
        titles = areHeads ? Array.FindAll(titles, title => lines[title].FollowsBlank) : titles;

        // 基本情况 ⏎ … ⏎ 主要做法 ⏎ 村级主办 ⏎ … — those that stand right below others are points of them.
        int[] apart = Array.Exists(titles, places.IsOverTitle) ? Array.FindAll(titles, places.IsApart) : [];
        int[] lists = ListsBelow(titles, places);
        bool areUppers = apart.Length > 1 && ListsBelow(apart, places).Length > 0;
        titles = areUppers ? apart
            : apart.Length > 1 && lists.Length == 0 ? []
            : Array.FindAll(titles, title => !places.IsOverTitle(title));
        return new TitleGroup(scope, form, titles, ListsBelow(titles, places));
    }

    private int[] ListsBelow(int[] titles, SectionPlaces places) =>
        [.. titles.Select(series.NextMarked).Where(next => next > 0 && places.StartsList(next)).Distinct()];

    private string WordsOf(int title) => text.Substring(lines[title].Start, lines[title].Length);

    private bool Counts(TitleGroup group, SectionPlaces places)
    {
        int[] titles = group.Titles;
        int count = titles.Length;
        bool hasList = group.Lists.Length > 0;
        return group.Form switch
        {
            SectionForm.Counted => true,
            SectionForm.OverRepeated => count > 1 || !hasList,
            SectionForm.Listed => count > 1,
            SectionForm.Bracketed => count > (hasList ? 1 : 2),
            SectionForm.Dated => count > 1 && (hasList || titles.All(places.IsOverSentence)),
            SectionForm.Bold => count > 1
                ? hasList || lines.Take(titles[0]).Any(static line => line.Kind == LineKind.Marked)
                : hasList && group.Scope >= 0 && IsNameOfList(titles[0]),

            // 甲方： ⏎ 乙方： ⏎ 第一条 — no division stands below a label.
            SectionForm.Label => (count > (hasList ? 1 : 2) || (count > 1 && titles.All(places.IsOverLabels)))
                && !(series.NextMarked(titles[count - 1]) is var next and >= 0 && lines[next].Marker.Family.IsDivision),
            SectionForm.Title when hasList => count > 2
                || group.Lists.Length > 1
                || places.NamesList(titles[0])
                || (count > 1 && Array.TrueForAll(titles, IsOneOfTwo)),
            SectionForm.Title => count > 2 && titles.All(places.IsBlockHead),
            _ => false,
        };
    }

    private bool IsOneOfTwo(int title) => lines[title].Length <= LongestOfTwo
        && lines[title + 1].Kind != LineKind.Opaque
        && !LoneTitles.IsFrame(text, lines[title]);

    /// <summary>
    /// **会议内容**： ⏎ - — a name in bold above its list; below fields it is one of them, and a numbered series stands
    /// beside.
    /// </summary>
    private bool IsNameOfList(int title) => SectionTitle.IsName(text, lines[title])
        && !(SectionTitle.IsField(text, lines[title - 1])
            && lines[series.NextMarked(title)].Marker is { Family.IsBullet: false } or { Inner: not null });

    private void Mark(TitleGroup group, List<int> titles)
    {
        // 【卷一】 ⏎ 核心事件： ⏎ 1. — a list is not their own if the title that is nearest above is none of these.
        int[] lists = group.Lists;
        int[] own = Array.FindAll(
            lists, list => Array.BinarySearch(group.Titles, titles[~titles.BinarySearch(list) - 1]) >= 0);
        bool areAboveOthers = group.Form == SectionForm.Bracketed
            || (2 * lists.Length > group.Titles.Length && 2 * own.Length < lists.Length);
        lists = areAboveOthers ? own : lists;

        // 监护人说明： ⏎ 请仔细阅读。 ⏎ 一、收集哪些信息 — what the last title says parts it from the only list.
        bool isParted = lists.Length == 1
            && lists[0] > group.Titles[group.Titles.Length - 1] + 1
            && lines[lists[0]].Marker.Family.IsNumbered;
        IEnumerable<int> below = group.Form == SectionForm.Counted
            ? group.Titles.Select(series.NextMarked).Where(static next => next >= 0)
            : group.Form == SectionForm.OverRepeated || isParted ? []
            : lists;

        // 二、 ⏎ 政策扶持 ⏎ 一. ⏎ 三、 — a title stands below its heading, whatever the list below it is marked with.
        MarkerFamily? over = group.Scope < 0 ? null : lines[group.Scope].Marker.Family;
        MarkerFamily family = below.Select(list => lines[list].Marker.Family)
            .Where(family => !ReferenceEquals(family, over))
            .OrderBy(static family => family.Rank)
            .FirstOrDefault() is { } outermost ? MarkerFamilies.PlainOver(outermost) : MarkerFamilies.Plain;
        Array.ForEach(group.Titles, title => SectionTitle.Mark(text, lines[title], family));
    }

    /// <summary>
    /// The line of the heading that each title stands below; -1 if it stands below none. A title between two headings
    /// of a series stands below the first of them, and so does what follows the last one.
    /// </summary>
    private int[] FindScopes(List<int> titles)
    {
        List<int> heads = [];
        var enclosing = new HashSet<int>();
        for (int line = 0, title = 0; title < titles.Count; line++)
        {
            if (line == titles[title])
            {
                title++;
            }
            else if (lines[line].Kind == LineKind.Marked
                && lines[line].Marker.Family is { IsNumbered: true, HoldsText: false } or { SetsLevel: true })
            {
                heads.Add(line);
                if (lines[line].Marker.Family.SetsLevel || series.GoesOn(line, titles[title]))
                {
                    enclosing.Add(series.First(line));
                }
            }
        }

        heads.RemoveAll(head => !enclosing.Contains(series.First(head)));
        return [.. titles.Select(title => ~heads.BinarySearch(title) is var below and > 0 ? heads[below - 1] : -1)];
    }

    /// <summary>Titles of one form below one heading, and the first lines of the lists below them.</summary>
    private sealed record TitleGroup(int Scope, SectionForm Form, int[] Titles, int[] Lists)
    {
        /// <summary>Whether each of them stands above a list of its own.</summary>
        public bool AreOverLists =>
            Form == SectionForm.Title && Scope >= 0 && Lists.Length == Titles.Length;
    }
}
