namespace HeadingGenerator;

/// <summary>
/// Walks through a report; each format says how its lines look and how the regions of a document are set off.
/// </summary>
internal abstract class ReportWriter(TextWriter output)
{
    private const int IndentWidth = 2;

    // The levels of the headings with a bullet that the item stands below.
    private readonly Stack<int> _bullets = [];
    private ReportRegion _region;

    /// <summary>Where the report goes. Only LF ends a line, whatever the writer's own line end is.</summary>
    protected TextBuffer Output { get; } = new(output);

    /// <summary>The indent of the item: what stands below a bullet is set in, as lists are.</summary>
    protected string Indent => _bullets.Count == 0 ? string.Empty : new string(' ', IndentWidth * _bullets.Count);

    /// <summary>Writes the whole report.</summary>
    public void Write(ReportOutline report)
    {
        WriteStart(report);
        foreach (IEnumerable<ReportItem> part in ReportItems.PartsOf(report))
        {
            foreach (ReportItem item in part)
            {
                Write(item);
            }
        }

        Enter(ReportRegion.None);
        WriteEnd();
        Output.Flush();
    }

    protected virtual void WriteStart(ReportOutline report)
    {
    }

    /// <summary>Writes what stands between two regions, at the start and at the end.</summary>
    protected abstract void WriteBorder(ReportRegion left, ReportRegion entered);

    protected abstract void WriteItem(in ReportItem item);

    protected virtual void WriteEnd()
    {
    }

    private void Write(in ReportItem item)
    {
        Enter(item.Region);
        bool isHeading = item.Kind is ReportItemKind.Heading or ReportItemKind.RunInHeading;
        while (_bullets.Count > 0 && _bullets.Peek() >= (isHeading ? item.Level : item.Level + 1))
        {
            _bullets.Pop();
        }

        WriteItem(item);
        if (item.Bullet.Length > 0)
        {
            _bullets.Push(item.Level);
        }
    }

    private void Enter(ReportRegion region)
    {
        if (region != _region)
        {
            WriteBorder(_region, region);
            _region = region;
        }
    }
}
