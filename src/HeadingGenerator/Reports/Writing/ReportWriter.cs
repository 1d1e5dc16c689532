using System.IO;

namespace HeadingGenerator;

/// <summary>Walks through a report; each format says how its lines look and how the regions of a document are set off.</summary>
internal abstract class ReportWriter(TextWriter output)
{
    /// <summary>Where the report goes. Only LF ends a line, whatever the writer's own line end is.</summary>
    protected TextWriter Output { get; } = output;

    /// <summary>Writes the whole report.</summary>
    public void Write(ReportOutline report)
    {
        WriteStart(report);
        ReportRegion region = ReportRegion.None;
        foreach (ReportItem item in ReportItems.Of(report))
        {
            if (item.Region != region)
            {
                WriteBorder(region, item.Region);
                region = item.Region;
            }

            WriteItem(item);
        }

        WriteBorder(region, ReportRegion.None);
        WriteEnd();
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
}
