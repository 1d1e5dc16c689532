using System;
using System.Collections.Generic;
using System.Linq;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Points;

/// <summary>The ways in which lines without a marker may be points.</summary>
internal sealed class PointRuns(string text, LogicalLine[] lines, LineLook[] looks)
{
    /// <summary>Every way to read the lines as points.</summary>
    public IEnumerable<(List<int> Starts, RunLayout Layout)> All()
    {
        List<int> bold = Where(static look => look == LineLook.Bold);
        if (bold.Count > 1)
        {
            yield return (bold, RunLayout.Bold);
        }

        List<int> titles = WithoutCheers(Where(static look => look == LineLook.Title));
        if (titles.Count > 1 && HaveText(titles))
        {
            yield return (titles, RunLayout.Titles);
        }

        if (titles.Count > 2
            && titles[0] == 0
            && !HaveText(titles)
            && new PointRun(text, lines, titles, RunLayout.Titles, default).AreParallel(1))
        {
            yield return (titles, RunLayout.Titles);
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

        if (sentences.Count > 1 && Covers(sentences))
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

        if (looks.Length - announced > 1
            && looks.Skip(announced).All(static look => look is LineLook.Title or LineLook.Sentence))
        {
            yield return ([.. Enumerable.Range(announced, looks.Length - announced)], RunLayout.Bare);
        }
    }

    private List<int> Where(Func<LineLook, bool> test) =>
        [.. Enumerable.Range(0, looks.Length).Where(i => test(looks[i]))];

    /// <summary>祝贺你们！ — what is called out now and then is no title.</summary>
    private List<int> WithoutCheers(List<int> titles)
    {
        List<int> calm = titles.FindAll(title => text[lines[title].End - 1] is not ('！' or '!'));
        return calm.Count > 1 && calm.Count * 2 > titles.Count ? calm : titles;
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
