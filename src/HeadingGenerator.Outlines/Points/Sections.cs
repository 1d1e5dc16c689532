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

    /// <summary>Marks their titles; whether there are any.</summary>
    public bool Mark()
    {
        HashSet<int> counted = CountedTitles.Find(text, lines);
        var forms = new SectionForm[lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            forms[i] = counted.Contains(i) ? SectionForm.Counted : SectionTitle.FormOf(text, lines[i]);
        }

        FindOverRepeated(forms);
        foreach ((int title, int date) in DatedTitles.Find(text, lines))
        {
            Array.Clear(forms, title, date - title + 1);
            forms[title] = SectionForm.Counted;
        }

        var places = new SectionPlaces(text, lines, forms);
        List<int> titles = [.. Enumerable.Range(0, lines.Length).Where(places.IsTitle)];
        int first = titles.FindIndex(title => forms[title] == SectionForm.Counted);
        for (int i = first; i >= 0 && i < titles.Count; i++)
        {
            // 工作总结 篇1 ⏎ 年终总结 — after one of several documents what names another is one of them.
            ref SectionForm form = ref forms[titles[i]];
            bool namesOther = form == SectionForm.Title
                && TitleLines.EndsWithGenre(text, lines[titles[i]].Start, lines[titles[i]].End);
            form = namesOther ? SectionForm.Counted : form;
        }

        return titles.Count > 0 && MarkGroups(titles, forms, places);
    }

    /// <summary>
    /// 身体保健 ⏎ 活动目标 ⏎ - ⏎ 心理健康 ⏎ 活动目标 ⏎ - — finds the titles right above one that returns: they are of the
    /// level above.
    /// </summary>
    private void FindOverRepeated(SectionForm[] forms)
    {
        var above = new Dictionary<string, List<int>>();
        for (int i = 1; i < lines.Length; i++)
        {
            if (forms[i] is SectionForm.Title or SectionForm.Label
                && forms[i - 1] == SectionForm.Title
                && (lines[i - 1].FollowsBlank || !lines[i].FollowsBlank))
            {
                string words = WordsOf(i);
                (above.TryGetValue(words, out List<int>? titles) ? titles : above[words] = []).Add(i - 1);
            }
        }

        foreach (List<int> titles in above.Values)
        {
            if (titles.Count > 1 && titles.Select(WordsOf).Distinct().Count() == titles.Count)
            {
                titles.ForEach(title => forms[title] = SectionForm.OverRepeated);
            }
        }
    }

    /// <summary>Marks the groups of titles that count; whether there are any.</summary>
    private bool MarkGroups(List<int> titles, SectionForm[] forms, SectionPlaces places)
    {
        int[] scopes = FindScopes(titles);
        var known = new HashSet<string>();
        List<(int[] Section, int[] Lists, int Scope)> doubtful = [];
        int overLists = 0;
        foreach (IGrouping<(int Scope, SectionForm Form), int> group in Enumerable.Range(0, titles.Count).GroupBy(
            i => (scopes[i], forms[titles[i]]), i => titles[i]))
        {
            int[] section = OnlyHeads([.. group], places);
            int[] lists = [.. FindLists(section, places)];
            bool counts = Counts(section, lists.Length, group.Key.Form, group.Key.Scope, places);
            if (IsOverLists(group.Key.Form, group.Key.Scope, section, lists))
            {
                overLists++;
            }

            if (counts)
            {
                int[] own = Array.FindAll(lists, list => !IsBelowOther(list, titles, section));
                bool isAboveOther = group.Key.Form == SectionForm.Bracketed
                    || (2 * lists.Length > section.Length && 2 * own.Length < lists.Length);
                Mark(section, isAboveOther ? own : lists, group.Key.Form, group.Key.Scope);
                known.UnionWith(section.Select(WordsOf));
            }
            else
            {
                doubtful.Add((section, lists, group.Key.Scope));
            }
        }

        // 第二部分 ⏎ 【版本一】 — what is a title below one heading is one below the next, and so is what stands above a list.
        bool marked = known.Count > 0;
        foreach ((int[] section, int[] lists, int scope) in doubtful)
        {
            if (Array.TrueForAll(section, title => known.Contains(WordsOf(title)))
                || (overLists > 1 && IsOverLists(forms[section[0]], scope, section, lists)))
            {
                Mark(section, lists, forms[section[0]], scope);
                marked = true;
            }
        }

        return marked;
    }

    /// <summary>【卷一】 ⏎ 核心事件： ⏎ 1. — whether the title that is nearest above a list is none of these.</summary>
    private static bool IsBelowOther(int list, List<int> titles, int[] section) =>
        Array.BinarySearch(section, titles[~titles.BinarySearch(list) - 1]) < 0;

    /// <summary>Whether some titles below a heading stand above a list each.</summary>
    private static bool IsOverLists(SectionForm form, int scope, int[] section, int[] lists) =>
        form == SectionForm.Title && scope >= 0 && lists.Length == section.Length;

    /// <summary>
    /// 教育经历 ⏎ … ⏎ 语言：Java ⏎ … — where most titles are heads of blocks, those inside the blocks are none.
    /// </summary>
    private int[] OnlyHeads(int[] section, SectionPlaces places)
    {
        const int fewest = 3;
        return section.Count(places.IsBlockHead) is var heads && heads >= fewest && 2 * heads > section.Length
            ? Array.FindAll(section, title => lines[title].FollowsBlank)
            : section;
    }

    private string WordsOf(int title) => text.Substring(lines[title].Start, lines[title].Length);

    private bool Counts(int[] section, int lists, SectionForm form, int scope, SectionPlaces places)
    {
        bool counts = lists > 0
            ? CountsAboveLists(section, lists, form, places)
                || (scope >= 0 && form == SectionForm.Bold && IsNameOfList(section[0]))
            : CountsWithoutList(section, form, places);
        return counts && !(form == SectionForm.Label && IsAboveDivision(section[section.Length - 1]));
    }

    /// <summary>
    /// **会议内容**： ⏎ - — a name in bold above its list; below fields it is one of them, and a numbered series stands
    /// beside.
    /// </summary>
    private bool IsNameOfList(int title) => SectionTitle.IsName(text, lines[title])
        && !(SectionTitle.IsField(text, lines[title - 1])
            && lines[series.NextMarked(title)].Marker is { Family.IsBullet: false } or { Inner: not null });

    private void Mark(int[] section, int[] lists, SectionForm form, int scope)
    {
        IEnumerable<int> below = form == SectionForm.Counted
            ? section.Select(series.NextMarked).Where(static next => next >= 0)
            : form == SectionForm.OverRepeated || IsParted(section, lists) ? [] : lists;

        // 二、 ⏎ 政策扶持 ⏎ 一. ⏎ 三、 — a title stands below its heading, whatever the list below it is marked with.
        MarkerFamily family = below.Select(list => lines[list].Marker.Family)
            .Where(family => scope < 0 || !ReferenceEquals(family, lines[scope].Marker.Family))
            .OrderBy(static family => family.Rank)
            .FirstOrDefault() is { } outermost ? MarkerFamilies.PlainOver(outermost) : MarkerFamilies.Plain;
        foreach (int title in section)
        {
            SectionTitle.Mark(text, ref lines[title], family);
        }
    }

    /// <summary>
    /// 监护人说明： ⏎ 请仔细阅读。 ⏎ 一、收集哪些信息 — what the last title says parts it from the only list.
    /// </summary>
    private bool IsParted(int[] section, int[] lists) =>
        lists.Length == 1
        && lists[0] > section[section.Length - 1] + 1
        && lines[lists[0]].Marker.Family.IsNumbered;

    /// <summary>甲方： ⏎ 乙方： ⏎ 第一条 — no division stands below a label.</summary>
    private bool IsAboveDivision(int title) =>
        series.NextMarked(title) is var next and >= 0 && lines[next].Marker.Family.IsDivision;

    private bool CountsAboveLists(int[] section, int lists, SectionForm form, SectionPlaces places) => form switch
    {
        SectionForm.Title => section.Length > 2
            || lists > 1
            || places.NamesList(section[0])
            || (section.Length > 1
                && section.All(title => lines[title].Length <= LongestOfTwo
                    && lines[title + 1].Kind != LineKind.Opaque
                    && !LoneTitles.IsFrame(text, lines[title]))),
        SectionForm.Counted => true,
        _ => section.Length > 1,
    };

    private bool CountsWithoutList(int[] section, SectionForm form, SectionPlaces places) => form switch
    {
        SectionForm.Counted or SectionForm.OverRepeated => true,
        SectionForm.Listed => section.Length > 1,
        SectionForm.Bold => section.Length > 1
            && Array.FindIndex(lines, 0, section[0], static line => line.Kind == LineKind.Marked) >= 0,
        SectionForm.Label => section.Length > 2 || (section.Length > 1 && section.All(places.IsOverLabels)),
        SectionForm.Bracketed => section.Length > 2,
        SectionForm.Title => section.Length > 2 && section.All(places.IsBlockHead),
        SectionForm.Dated => section.Length > 1 && section.All(places.IsOverSentence),
        _ => false,
    };

    /// <summary>The first lines of the lists that stand below the titles, at most one for each.</summary>
    private IEnumerable<int> FindLists(int[] section, SectionPlaces places)
    {
        for (int i = 0; i < section.Length; i++)
        {
            int next = series.NextMarked(section[i]);
            if (next > 0 && (i + 1 == section.Length || next < section[i + 1]) && places.StartsList(next))
            {
                yield return next;
            }
        }
    }

    /// <summary>
    /// The line of the heading that each title stands below; -1 if it stands below none. A title between two headings
    /// of a series stands below the first of them, and so does what follows the last one.
    /// </summary>
    private int[] FindScopes(List<int> titles)
    {
        var enclosing = new HashSet<int>();
        int[] scopes = new int[titles.Count];
        for (int pass = 0; pass < 2; pass++)
        {
            int scope = -1;
            int line = 0;
            for (int i = 0; i < titles.Count; i++)
            {
                for (; line < titles[i]; line++)
                {
                    if (lines[line].Kind == LineKind.Marked
                        && lines[line].Marker.Family is { IsNumbered: true, HoldsText: false } or { SetsLevel: true }
                        && (lines[line].Marker.Family.SetsLevel
                            || series.GoesOn(line, titles[i])
                            || enclosing.Contains(series.First(line))))
                    {
                        scope = line;
                        enclosing.Add(series.First(line));
                    }
                }

                scopes[i] = scope;
            }
        }

        return scopes;
    }
}
