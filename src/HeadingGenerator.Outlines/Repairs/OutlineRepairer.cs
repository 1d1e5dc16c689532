namespace HeadingGenerator.Outlines;

/// <summary>Applies the repairs of findings to a text.</summary>
public static class OutlineRepairer
{
    /// <summary>
    /// How often a text is read to prove the repairs of one round; what is not proved by then waits for the next.
    /// </summary>
    private const int MostProofs = 256;

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
            int proofs = 0;
            List<Finding> proved = Prove(new RepairProof(outline, findings), chosen, ref proofs, cancellationToken);
            if (proved.Count == 0)
            {
                return text;
            }

            text = TextEdit.Apply(text, proved.SelectMany(static finding => finding.Proposal));
        }
    }

    /// <summary>Some repairs that can be made together: all if they can, else those of either half that can.</summary>
    private static List<Finding> Prove(
        RepairProof proof, List<Finding> findings, ref int proofs, CancellationToken cancellationToken)
    {
        if (findings.Count == 0 || proofs++ >= MostProofs)
        {
            return [];
        }

        if (proof.Holds(findings, cancellationToken))
        {
            return findings;
        }

        if (findings.Count == 1)
        {
            return [];
        }

        int half = findings.Count / 2;
        List<Finding> first = Prove(proof, findings.GetRange(0, half), ref proofs, cancellationToken);
        List<Finding> second = Prove(
            proof, findings.GetRange(half, findings.Count - half), ref proofs, cancellationToken);
        List<Finding> both = [.. first, .. second];
        return first.Count == 0 || second.Count == 0 || proof.Holds(both, cancellationToken) ? both : first;
    }
}
