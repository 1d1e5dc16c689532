namespace HeadingGenerator.Outlines;

/// <summary>Applies the repairs of findings to a text.</summary>
public static class OutlineRepairer
{
    /// <summary>Repairs what can be repaired without a human, until nothing of it is left.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <param name="select">Which findings to repair; null for all.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The repaired text; the same text if there is nothing to repair.</returns>
    /// <remarks>
    /// Every round leaves fewer findings than the one before: a repair is made only if what it repairs is gone, nothing
    /// else is found in its place, and every other heading reads as before.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static string Repair(
        string text, OutlineOptions? options = null, Func<Finding, bool>? select = null,
        CancellationToken cancellationToken = default)
    {
        while (true)
        {
            Outline outline = Outline.Read(text, options, cancellationToken);
            IReadOnlyList<Finding> findings = OutlineChecker.Check(outline, cancellationToken);
            List<Finding> chosen = [
                .. findings.Where(finding => finding.Proposal.Count > 0 && (select is null || select(finding)))
            ];
            List<Finding> proved = new RepairProof(outline, findings).FindProved(chosen, cancellationToken);
            if (proved.Count == 0)
            {
                return text;
            }

            text = TextEdit.Apply(text, proved.SelectMany(static finding => finding.Proposal));
        }
    }
}
