using System;
using System.Collections.Generic;
using System.Linq;
using HeadingGenerator.Outlines.Series;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Points;

/// <summary>The ways in which lines without a marker may be points.</summary>
internal sealed class PointRuns(string text, LogicalLine[] lines, LineLook[] looks)
{
    private readonly List<int> _titles = FindTitles(text, lines, looks);

    /// <summary>Every way to read the lines as points.</summary>
    public IEnumerable<(List<int> Starts, RunLayout Layout)> All()
    {
        List<int> bold = Where(static look => look == LineLook.Bold);
        if (bold.Count > 1)
        {
            yield return (bold, RunLayout.Bold);
        }

        if (_titles.Count > 1 && HaveText(_titles))
        {
            yield return (_titles, RunLayout.Titles);
        }

        List<int>? heads = FindHeads();
        if (heads is not null)
        {
            yield return (heads, RunLayout.Titles);
        }

        if (_titles.Count > 2
            && _titles[0] == 0
            && !HaveText(_titles)
            && new PointRun(text, lines, _titles, RunLayout.Titles, default).AreParallel(1))
        {
            yield return (_titles, RunLayout.Titles);
        }

        List<int> runIn = Where(static look => look == LineLook.RunIn);
        if (runIn.Count > 1)
        {
            List<int> kept = WithoutStraggler(runIn);
            yield return (kept, RunLayout.RunIn);
            if (ParallelCore(kept) is { } core)
            {
                yield return (core, RunLayout.RunIn);
            }
        }

        List<int> sentences = [];
        for (int i = 0; i + 1 < looks.Length; i++)
        {
            if (looks[i] == LineLook.Sentence && looks[i + 1] is LineLook.Prose or LineLook.RunIn)
            {
                sentences.Add(i);
            }
        }

        // 10月1日 ⏎ 设备正常。 ⏎ 10月2日 — a sentence is the text of the line above if none stands below it.
        if (sentences.Count > 1
            && sentences.Exists(sentence => PointLine.EndsSentence(text[lines[sentence + 1].End - 1]))
            && Covers(sentences))
        {
            yield return (sentences, RunLayout.Sentences);
        }

        int first = Array.FindIndex(looks, static look => look == LineLook.Sentence);
        if (first >= 0 && looks.Length - first is >= 4 and var rest && rest % 2 == 0)
        {
            List<int> alternate = [.. Enumerable.Range(0, rest / 2).Select(i => first + (2 * i))];
            if (alternate.All(i => looks[i] == LineLook.Sentence) && HasPlainTitles(alternate))
            {
                yield return (alternate, RunLayout.Sentences);
            }
        }

        int announced = 0;
        while (announced < lines.Length && Characters.IsColon(text[lines[announced].End - 1]))
        {
            announced++;
        }

        if (heads is null
            && looks.Length - announced > 1
            && looks.Skip(announced).All(static look => look is LineLook.Title or LineLook.Sentence))
        {
            yield return ([.. Enumerable.Range(announced, looks.Length - announced)], RunLayout.Bare);
        }
    }

    /// <summary>
    /// 牙周炎 ⏎ 主诉：溢脓 ⏎ 诊断：重度 ⏎ 根尖周炎 ⏎ 主诉：肿痛 — the titles above lines that fill in what a label asks for, or list
    /// things; null if not all lines are of the two kinds.
    /// </summary>
    private List<int>? FindHeads()
    {
        const int fewest = 4;
        if (_titles.Count < fewest)
        {
            return null;
        }

        List<int> found = _titles.FindAll(title => !PointLine.IsFilled(text, lines[title]));
        return found.Count > 1
            && _titles.Count >= 2 * found.Count
            && found[found.Count - 1] + 1 < lines.Length
            && !found.Where((head, i) => i > 0 && found[i - 1] + 1 == head).Any()
            ? found
            : null;
    }

    /// <summary>
    /// The titles without the first ones: what a page says before the text begins may stand above nothing.
    /// </summary>
    public IEnumerable<(List<int> Starts, RunLayout Layout)> WithoutLead()
    {
        const int fewest = 3;
        const int longestLead = 3;
        for (int lead = 1; lead <= longestLead && _titles.Count - lead >= fewest; lead++)
        {
            List<int> own = _titles.GetRange(lead, _titles.Count - lead);
            if (own.TrueForAll(IsOverSentence))
            {
                yield return (own, RunLayout.Titles);
            }
        }
    }

    private bool IsOverSentence(int title) => title + 1 < lines.Length
        && lines[title + 1].Length > 2 * lines[title].Length
        && PointLine.EndsSentence(text[lines[title + 1].End - 1]);

    private List<int> Where(Func<LineLook, bool> test) =>
        [.. Enumerable.Range(0, looks.Length).Where(i => test(looks[i]))];

    /// <summary>Finds the titles, and makes prose of those that only call out or ask, if they are few.</summary>
    private static List<int> FindTitles(string text, LogicalLine[] lines, LineLook[] looks)
    {
        List<int> titles = [];
        for (int i = 0; i < looks.Length; i++)
        {
            if (looks[i] == LineLook.Title)
            {
                titles.Add(i);
            }
        }

        // Among two no kind is rare.
        return titles.Count < 3
            ? titles
            : WithoutRare(text, lines, looks, WithoutRare(text, lines, looks, titles, "！!～"), "？?");
    }

    /// <summary>祝贺你们！ 如何更新？ — what is called out or asked now and then is no title.</summary>
    private static List<int> WithoutRare(
        string text, LogicalLine[] lines, LineLook[] looks, List<int> titles, string marks)
    {
        List<int> rare = titles.FindAll(
            title => marks.IndexOf(text[Pictographs.SkipBack(text, lines[title].Start, lines[title].End) - 1]) >= 0);
        if (rare.Count == 0 || titles.Count - rare.Count < 2 || 2 * rare.Count >= titles.Count)
        {
            return titles;
        }

        rare.ForEach(title => looks[title] = LineLook.Prose);
        return titles.FindAll(title => looks[title] == LineLook.Title);
    }

    /// <summary>Whether text stands below every title, or a title that has text: 存在的问题 above 供给不足.</summary>
    public bool HaveText(List<int> titles)
    {
        int adjacent = 0;
        for (int i = 0; i < titles.Count; i++)
        {
            bool hasText = titles[i] + 1 < lines.Length && looks[titles[i] + 1] != LineLook.Title;
            adjacent = hasText ? 0 : adjacent + 1;
            if (adjacent > 1)
            {
                return false;
            }
        }

        return adjacent == 0;
    }

    /// <summary>
    /// The run without a first and a last paragraph that are built otherwise than all the others, which are parallel.
    /// </summary>
    private List<int>? ParallelCore(List<int> starts)
    {
        const int fewest = 3;
        if (starts.Count <= fewest)
        {
            return null;
        }

        HeadingShape[] shapes = [
            .. starts.Select(start => PointLine.TitleOf(text, lines[start])).Select(
                title => HeadingShape.Of(text, title.Start, title.End))
        ];
        int first = shapes[0].IsParallelTo(shapes[1], 1) ? 0 : 1;
        int last = shapes[starts.Count - 1].IsParallelTo(shapes[starts.Count - 2], 1)
            ? starts.Count - 1
            : starts.Count - 2;
        bool isCore = last - first + 1 is var count && count >= fewest
            && Enumerable.Range(first, count).All(i => shapes[i].IsParallelTo(shapes[first], 1));
        return isCore ? starts.GetRange(first, count) : null;
    }

    /// <summary>
    /// The run without a last line that has none of the words that all the others share: 切口要小，… 剖析要深，… 调研无止境，….
    /// </summary>
    private List<int> WithoutStraggler(List<int> starts)
    {
        const int longest = 12;
        const int fewest = 2;
        int last = starts.Count - 1;
        int shared = 0;
        int kept = 0;
        for (int i = 0; last > 2 && i < longest && starts.TrueForAll(start => i < lines[start].Length); i++)
        {
            char c = text[lines[starts[0]].Start + i];
            if (Characters.IsIdeograph(c) && starts.Take(last).All(start => text[lines[start].Start + i] == c))
            {
                shared++;
                kept += text[lines[starts[last]].Start + i] == c ? 1 : 0;
            }
        }

        return shared >= fewest && kept == 0 ? starts.GetRange(0, last) : starts;
    }

    /// <summary>Whether most lines from the first on belong to the sentences and their bodies.</summary>
    private bool Covers(List<int> sentences)
    {
        int covered = sentences.Count * 2;
        int all = looks.Length - sentences[0];
        return covered * 5 >= all * 4 || (covered * 2 >= all && sentences.Count > 2);
    }

    /// <summary>Whether every heading is one clause and every body has several.</summary>
    public bool HasPlainTitles(List<int> starts)
    {
        foreach (int start in starts)
        {
            LogicalLine body = lines[start + 1];
            TextRange title = PointLine.TitleOf(text, lines[start]);
            if (HeadingShape.Of(text, title.Start, title.End).ClauseCount != 1
                || HeadingShape.Of(text, body.Start, body.End).ClauseCount < 2)
            {
                return false;
            }
        }

        return true;
    }
}
