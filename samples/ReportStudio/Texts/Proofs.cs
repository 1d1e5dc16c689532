using System.Diagnostics;
using HeadingGenerator.Outlines;
using HeadingGenerator.Samples.ReportStudio.Models;

namespace HeadingGenerator.Samples.ReportStudio.Texts;

/// <summary>
/// Proves repairs of single findings as long as there is time: each proof reads the whole text once more.
/// </summary>
internal sealed class Proofs(TimeSpan time)
{
    private readonly long _start = Stopwatch.GetTimestamp();

    /// <summary>The edits that repair a finding; empty if that takes a human, or more time than there is.</summary>
    public IReadOnlyList<EditModel> RepairOf(Finding finding) =>
        Stopwatch.GetElapsedTime(_start) > time ? [] : [.. finding.Repair.Select(EditModel.Of)];
}
