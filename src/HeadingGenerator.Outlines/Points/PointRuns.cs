using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Points;

/// <summary>The ways in which lines without a marker may be points.</summary>
internal sealed class PointRuns(string text, LogicalLine[] lines, LineLook[] looks)
{
    /// <summary>The titles among the lines.</summary>
    public TitleRuns Titles { get; } = new(text, lines, looks);

    /// <summary>Every way to read the lines as points.</summary>
    public IEnumerable<(List<int> Starts, RunLayout Layout)> All()
    {
        foreach (List<int> titles in Titles.All())
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

        // 10月1日 ⏎ 设备正常。 ⏎ 10月2日 — a sentence is the text of the line above if none stands below it.
        if (sentences.Count > 1
            && sentences.Exists(sentence => PointLine.EndsSentence(text[lines[sentence + 1].End - 1])))
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

    /// <summary>Whether every heading is one clause and every body has several.</summary>
    private bool HasPlainTitles(List<int> starts)
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
