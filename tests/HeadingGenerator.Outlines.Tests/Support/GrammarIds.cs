using HeadingGenerator.Outlines.Points;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tests.Support;

/// <summary>The ids of the rows of the grammar.</summary>
internal static class GrammarIds
{
    /// <summary>All of them; that of headings without a marker is none, as no row reads them.</summary>
    public static IEnumerable<string> All =>
    [
        .. GrammarExamples.Families.Select(family => family.Id),
        .. LineKinds.Table.Select(row => row.Id),
        "code",
        .. EvidenceTable.Rows.Select(row => row.Id),
    ];
}
