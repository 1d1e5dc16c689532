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
        if (Titles.All is { } titles)
        {
            yield return (titles, RunLayout.Titles);
        }

        List<int> runIn = FindAll(0, looks.Length, i => looks[i] == LineLook.RunIn);
        if (runIn.Count > 1)
        {
            List<int> kept = WithoutStraggler(runIn);
            yield return (kept, RunLayout.RunIn);
            if (ParallelCore(kept) is { } core)
            {
                yield return (core, RunLayout.RunIn);
            }
        }

        // 10月1日 ⏎ 设备正常。 ⏎ 10月2日 — a sentence is the text of the line above if none stands below it.
        List<int> sentences = FindAll(0, looks.Length - 1, IsOverBody);
        List<int> closed = sentences.FindAll(sentence => PointLine.EndsSentence(text[lines[sentence + 1].End - 1]));
        if (sentences.Count > 1 && 2 * closed.Count >= sentences.Count)
        {
            yield return (sentences, RunLayout.Sentences);
        }

        int announced = 0;
        while (announced < lines.Length && Characters.IsColon(text[lines[announced].End - 1]))
        {
            announced++;
        }

        if (looks.Length - announced > 1
            && (Array.FindIndex(looks, announced, static look => look is not (LineLook.Title or LineLook.Sentence)) < 0
                || Array.FindIndex(lines, announced, line => !PointLine.IsLabelled(text, line)) < 0))
        {
            yield return (FindAll(announced, looks.Length, static _ => true), RunLayout.Bare);
        }
    }

    private static List<int> FindAll(int start, int end, Predicate<int> isOne)
    {
        List<int> found = [];
        for (int i = start; i < end; i++)
        {
            if (isOne(i))
            {
                found.Add(i);
            }
        }

        return found;
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

        HeadingShape[] shapes = [.. starts.Select(start => PointLine.ShapeOf(text, lines[start]))];
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
        List<int> others = starts.GetRange(0, starts.Count - 1);
        return others.Count > 2 && Shared(others) > 1 && Shared(starts) == 0 ? others : starts;
    }

    /// <summary>How many characters of the first ones are the same in all lines.</summary>
    private int Shared(List<int> starts)
    {
        const int longest = 12;
        int shared = 0;
        for (int i = 0; i < longest; i++)
        {
            shared += IsShared(starts, i) ? 1 : 0;
        }

        return shared;
    }

    private bool IsShared(List<int> starts, int index)
    {
        int first = lines[starts[0]].Start;
        foreach (int start in starts)
        {
            if (index >= lines[start].Length || text[lines[start].Start + index] != text[first + index])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a line is a sentence above a paragraph, or one of one clause above one of several.</summary>
    private bool IsOverBody(int line) => looks[line] == LineLook.Sentence
        && (looks[line + 1] is LineLook.Prose or LineLook.RunIn
            || (looks[line + 1] == LineLook.Sentence && Clauses(line) == 1 && Clauses(line + 1) > 1));

    private int Clauses(int line) => PointLine.ShapeOf(text, lines[line]).ClauseCount;
}
