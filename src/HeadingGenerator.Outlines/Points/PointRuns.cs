using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Points;

/// <summary>The ways in which lines without a marker may be points.</summary>
internal sealed class PointRuns
{
    private readonly string _text;
    private readonly LogicalLine[] _lines;
    private readonly OutlineHeading _heading;
    private readonly LineLook[] _looks;
    private readonly List<int> _titles;

    /// <summary>How many points the heading or the line below it announces; 0 if that is not said.</summary>
    private readonly int _announced;

    public PointRuns(string text, LogicalLine[] lines, OutlineHeading heading)
    {
        (_text, _lines, _heading) = (text, lines, heading);
        IReadOnlyList<int> promises = heading.Promises;
        if (promises.Count == 0 && Characters.IsColon(text[lines[0].End - 1]))
        {
            promises = TitlePromise.Find(text.Substring(lines[0].Start, lines[0].Length));
        }

        _announced = promises.Count > 0 ? promises[0] : 0;
        _looks = Array.ConvertAll(lines, line => PointLine.Look(_text, line));
        _titles = LinesOf(LineLook.Title);

        // Among two no kind is rare.
        if (_titles.Count > 2)
        {
            LeaveOutRare("！!～");
            LeaveOutRare("？?");
            LeaveOutBox();
            LeaveOutLong();
        }
    }

    /// <summary>Every way to read the lines as points.</summary>
    public IEnumerable<PointRun> All()
    {
        int first = Array.FindIndex(_lines, line => !Characters.IsColon(_text[line.End - 1]));
        if (_titles.Count > 1
            && RunOf(_titles, RunLayout.Titles) is var titles
            && (HaveText(_titles)
                || (_titles.Count > 2
                    && _titles[0] == first
                    && (titles.AreParallel(1) || _titles.Count == _announced))))
        {
            yield return titles;
        }

        List<int> runIn = LinesOf(LineLook.RunIn);
        if (runIn.Count > 1)
        {
            List<int> kept = WithoutStraggler(runIn);
            yield return RunOf(kept, RunLayout.RunIn);
            if (ParallelCore(kept) is { } core)
            {
                yield return RunOf(core, RunLayout.RunIn);
            }
        }

        // 10月1日 ⏎ 设备正常。 ⏎ 10月2日 — a sentence is the text of the line above if none stands below it.
        List<int> sentences = LinesOf(LineLook.Sentence).FindAll(IsOverBody);
        int closed = sentences.Count(sentence => PointLine.EndsSentence(_text[_lines[sentence + 1].End - 1]));
        if (sentences.Count > 1 && 2 * closed >= sentences.Count)
        {
            yield return RunOf(sentences, RunLayout.Sentences);
        }

        if (first >= 0
            && _looks.Length - first > 1
            && (_looks.Skip(first).All(static look => look is LineLook.Title or LineLook.Sentence)
                || _lines.Skip(first).All(line => PointLine.IsLabelled(_text, line))))
        {
            yield return RunOf([.. Enumerable.Range(first, _looks.Length - first)], RunLayout.Bare);
        }
    }

    /// <summary>The titles but for the first: what a page says before its text may stand above nothing.</summary>
    public IEnumerable<PointRun> WithoutLead()
    {
        const int fewest = 3;
        const int longestLead = 3;
        for (int lead = 1; lead <= longestLead && _titles.Count - lead >= fewest; lead++)
        {
            List<int> own = _titles.GetRange(lead, _titles.Count - lead);
            if (own.TrueForAll(IsOverSentence))
            {
                yield return RunOf(own, RunLayout.Titles);
            }
        }
    }

    /// <summary>
    /// A title right above another stands above those that follow, as does a label alone; one of several that has only
    /// the last below it lacks its text, and so does one that shares words with all others: 场地不足 ⏎ 人手不足.
    /// </summary>
    public IEnumerable<int> Uppers(PointRun run)
    {
        bool haveText = run.Layout == RunLayout.Titles && HaveText(run.Starts);
        List<int> uppers = run.Starts.FindAll(start => run.Starts.BinarySearch(start + 1) >= 0
            && (haveText || Characters.IsColon(_text[_lines[start].End - 1])));
        bool lacksText = uppers.Count == 1
            && (uppers[0] > run.Starts[0]
                ? uppers[0] == run.Starts[run.Count - 2]
                : Shared(run.Starts) > 0 || run.Count == _announced);
        return lacksText || uppers.Count == 0
            ? []
            : [.. uppers, .. run.Starts.FindAll(start => LoneTitles.IsFrame(_text, _lines[start]))];
    }

    private PointRun RunOf(List<int> starts, RunLayout layout) =>
        new(_text, _lines, starts, layout, _heading, _announced);

    private List<int> LinesOf(LineLook look)
    {
        List<int> found = [];
        for (int line = 0; line < _looks.Length; line++)
        {
            if (_looks[line] == look)
            {
                found.Add(line);
            }
        }

        return found;
    }

    /// <summary>The run without a first and a last paragraph that are no parallels, as the others are.</summary>
    private List<int>? ParallelCore(List<int> starts)
    {
        const int fewest = 3;
        HeadingShape[] shapes = [.. starts.Select(start => PointLine.ShapeOf(_text, _lines[start]))];
        int first = shapes[0].IsParallelTo(shapes[1], 1) ? 0 : 1;
        int last = shapes[starts.Count - 1].IsParallelTo(shapes[starts.Count - 2], 1)
            ? starts.Count - 1
            : starts.Count - 2;
        bool isCore = last - first + 1 is var count && count >= fewest && count < starts.Count
            && Enumerable.Range(first, count).All(i => shapes[i].IsParallelTo(shapes[first], 1));
        return isCore ? starts.GetRange(first, count) : null;
    }

    /// <summary>The run but for a last line without the words that others share: 切口要小，… 调研无止境，…</summary>
    private List<int> WithoutStraggler(List<int> starts)
    {
        List<int> others = starts.GetRange(0, starts.Count - 1);
        return others.Count > 2 && Shared(others) > 1 && Shared(starts) == 0 ? others : starts;
    }

    /// <summary>How many characters of the first ones are the same in all lines.</summary>
    private int Shared(List<int> starts)
    {
        const int longest = 12;
        int first = _lines[starts[0]].Start;
        return Enumerable.Range(0, longest).Count(i => starts.TrueForAll(
            start => i < _lines[start].Length
                && _text[_lines[start].Start + i] == _text[first + i]
                && char.IsLetterOrDigit(_text[first + i])));
    }

    /// <summary>Whether a sentence stands above a paragraph, or one of one clause above one of several.</summary>
    private bool IsOverBody(int line) => line + 1 < _looks.Length
        && (_looks[line + 1] is LineLook.Prose or LineLook.RunIn
            || (_looks[line + 1] == LineLook.Sentence && Clauses(line) == 1 && Clauses(line + 1) > 1));

    private int Clauses(int line) => PointLine.ShapeOf(_text, _lines[line]).ClauseCount;

    private bool IsOverSentence(int title) => title + 1 < _lines.Length
        && _lines[title + 1].Length > 2 * _lines[title].Length
        && PointLine.EndsSentence(_text[_lines[title + 1].End - 1]);

    /// <summary>
    /// Whether text stands below every title, or a title that has text: 存在的问题 above 供给不足, which is not the only one.
    /// </summary>
    private bool HaveText(List<int> titles) =>
        !(titles.Count == 2 && titles[1] == titles[0] + 1)
        && Enumerable.Range(0, titles.Count).All(
            i => HasText(titles[i]) || (i + 1 < titles.Count && HasText(titles[i + 1])));

    private bool HasText(int title) =>
        title + 1 < _lines.Length && _looks[title + 1] is not (LineLook.Title or LineLook.Label);

    /// <summary>祝贺你们！ 如何更新？ — what is called out or asked now and then is no title.</summary>
    private void LeaveOutRare(string marks)
    {
        List<int> rare = _titles.FindAll(title => _lines[title] is var line
            && marks.IndexOf(_text[Pictographs.SkipBack(_text, line.Start, line.End) - 1]) >= 0);
        if (2 * rare.Count < _titles.Count)
        {
            LeaveOut(rare);
        }
    }

    /// <summary>
    /// 甲 ⏎ 【小案例】 ⏎ 乙 ⏎ 丙 — what alone stands in brackets between titles is the name of a box, which may have a
    /// title, and so is 案例 above one.
    /// </summary>
    private void LeaveOutBox()
    {
        List<int> boxes = _titles.FindAll(
            title => _lines[title] is var line
                && ((_text[line.Start] == '【' && _text[line.End - 1] == '】')
                    || (Words.IsAny(_text, line.Start, line.End, Lexicon.BoxNames)
                        && _titles.BinarySearch(title + 1) >= 0)));
        if (boxes.Count == 1 && boxes[0] > _titles[0])
        {
            int box = boxes[0];
            LeaveOut(_titles.FindAll(title => title == box || title == box + 1));
        }
    }

    /// <summary>待办事项 ⏎ 提供精简版的原始数据表… — what is far longer than most below a title is its text.</summary>
    private void LeaveOutLong()
    {
        const int times = 2;
        int usual = _titles.Select(title => _lines[title].Length)
            .OrderBy(static length => length)
            .ElementAt(_titles.Count / 2);
        LeaveOut(_titles.FindAll(title => title > 0
            && _looks[title - 1] == LineLook.Title
            && _lines[title].Length > times * usual));
    }

    private void LeaveOut(List<int> others)
    {
        others.ForEach(title => _looks[title] = LineLook.Prose);
        _titles.RemoveAll(title => _looks[title] == LineLook.Prose);
    }
}
