using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Series;

/// <summary>
/// 1.宣传引导：… 2.积分激励：… — where the headings of a series are labels, their colons end them; none has its text
/// beside ##.
/// What is a label in one series is one in the next, too; and so is that of a bullet or a number alone where those in
/// company have labels.
/// </summary>
internal sealed class Labels(string text, LogicalLine[] lines, SeriesIndex series)
{
    /// <summary>How many labels there are at least for each heading that has none.</summary>
    private const int LabelsPerOther = 2;

    private readonly HashSet<string> _known = [];

    /// <summary>Marks the headings that end at their colons.</summary>
    public void Mark()
    {
        List<List<int>> doubtful = [];
        List<List<int>> alone = [];
        List<int> members = [];
        int[] surplus = new int[MarkerFamilies.Count];
        for (int i = 0; i < lines.Length; i++)
        {
            if (!StartsList(i))
            {
                continue;
            }

            bool isAlone = NextInList(i) < 0;
            bool areLabels = ReadList(i, members);
            surplus[KindOf(i)] += isAlone ? 0 : areLabels ? 1 : -1;
            if (areLabels && !isAlone)
            {
                Mark(members);
            }
            else if (members.Count > 0 && (areLabels || HasLabel(members[0])))
            {
                (areLabels ? alone : doubtful).Add(members);
                members = [];
            }
        }

        foreach (List<int> list in doubtful.Where(AreKnown))
        {
            Mark(list);
        }

        foreach (List<int> list in alone.Where(list => surplus[KindOf(list[0])] > 1))
        {
            Mark(list);
        }
    }

    /// <summary>
    /// Reads the headings of a list that may be labels, none if there are too many others; whether they are.
    /// </summary>
    private bool ReadList(int first, List<int> members)
    {
        members.Clear();
        var labels = new LabelSeries(text);
        int others = 0;
        for (int member = first;
            member >= 0 && others <= 1 + (members.Count / LabelsPerOther);
            member = NextInList(member))
        {
            if (TryAdd(member, ref labels))
            {
                members.Add(member);
            }
            else
            {
                others++;
            }
        }

        if (others * LabelsPerOther > members.Count)
        {
            members.Clear();
        }

        return members.Count > 0 && labels.AreLabels;
    }

    /// <summary>Whether a list starts at a line; a bullet alone is one, too.</summary>
    private bool StartsList(int line) => lines[line] is { Kind: LineKind.Marked, Marker.Family.SetsLevel: false }
        && !(series.Previous(line) is var previous && previous >= 0 && NextInList(previous) == line)
        && (lines[line].Marker.Family.IsBullet || lines[line].Marker.Number == 1 || NextInList(line) >= 0);

    /// <summary>What lists are compared by: bullets are of one kind, whatever their indent.</summary>
    private int KindOf(int line) => lines[line].Marker.Family is { IsBullet: false } family
        ? family.Index
        : MarkerFamilies.BulletAt(0).Index;

    /// <summary>Adds a heading; false if it cannot be a label. One without a marker among them says nothing.</summary>
    private bool TryAdd(int line, ref LabelSeries labels)
    {
        bool hasMarker = lines[line].Marker.End > lines[line].Marker.Start;
        if (hasMarker && !labels.Add(lines[line].Marker.ContentStart, lines[line].End))
        {
            return false;
        }

        int below = line + 1;
        int next = NextInList(line);
        if (below < lines.Length && !(next < 0 && lines[below].Kind == LineKind.Marked))
        {
            labels.CountBody(below != next && lines[below].Marker.Family is not { IsBullet: true });
        }

        return true;
    }

    /// <summary>The next line of a series; bullets after a heading are another list.</summary>
    private int NextInList(int line)
    {
        int next = series.Next(line);
        for (int i = series.NextMarked(line);
            !lines[line].Marker.Family.IsNumbered && i < next;
            i = series.NextMarked(i))
        {
            if (lines[i].Marker.Family is not { IsBullet: true } other || other.Rank < lines[line].Marker.Family.Rank)
            {
                return -1;
            }
        }

        return next;
    }

    private void Mark(List<int> members)
    {
        foreach (int member in members)
        {
            lines[member].Marker = lines[member].Marker with { EndsAtColon = true };
            if (LabelOf(member) is { Length: > 0 } label)
            {
                _known.Add(label);
            }
        }
    }

    private bool AreKnown(List<int> members) => members.TrueForAll(member => _known.Contains(LabelOf(member)));

    private bool HasLabel(int line) => Words.FindColon(text, lines[line].Marker.ContentStart, lines[line].End) >= 0;

    private string LabelOf(int line)
    {
        int start = lines[line].Marker.ContentStart;
        int colon = Words.FindColon(text, start, lines[line].End);
        return colon < 0 ? string.Empty : text.Substring(start, colon - start);
    }
}
