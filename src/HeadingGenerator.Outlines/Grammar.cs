using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Points;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines;

/// <summary>
/// The rows that decide how a text is read: marker families, line kinds, and evidence for points without a marker.
/// </summary>
internal sealed class Grammar
{
    private Grammar(Func<string, bool> keeps)
    {
        Markers = new MarkerTable([.. MarkerFamilies.Table.Where(row => keeps(row.Id))]);
        Lines = new LineTable([.. LineKinds.Table.Where(row => keeps(row.Id))]);
        ReadsCode = keeps(CodeLines.Row);
        Evidence = [.. EvidenceTable.Rows.Where(row => keeps(row.Id))];
    }

    public static Grammar Default { get; } = new(static _ => true);

    public MarkerTable Markers { get; }

    public LineTable Lines { get; }

    /// <summary>Whether code between ``` and ``` is told from text.</summary>
    public bool ReadsCode { get; }

    public EvidenceRow[] Evidence { get; }

    /// <summary>All rows but one, which shows what that one is good for.</summary>
    public static Grammar Without(string id) => new(row => row != id);
}
