using HeadingGenerator.Outlines.Findings.Rules;

namespace HeadingGenerator.Outlines;

/// <summary>Says what looks wrong in a text.</summary>
public static class OutlineChecker
{
    /// <summary>Checks an outline; the findings come in the order of the text.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <exception cref="ArgumentNullException"><paramref name="outline"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<Finding> Check(Outline outline, CancellationToken cancellationToken = default) =>
        Find(outline ?? throw new ArgumentNullException(nameof(outline)), FindingSeverity.Info, cancellationToken);

    /// <summary>Checks for nothing but errors, which keep code from being what the text says.</summary>
    internal static IReadOnlyList<Finding> CheckErrors(Outline outline, CancellationToken cancellationToken) =>
        Find(outline, FindingSeverity.Error, cancellationToken);

    private static List<Finding> Find(Outline outline, FindingSeverity least, CancellationToken cancellationToken)
    {
        int fault = UnicodeCheck.FindFault(outline.Text);
        if (fault >= 0)
        {
            // Nothing else that is said of such a text would be true.
            return [new Finding(FindingRules.NotUnicode, TextRange.At(fault))];
        }

        outline.NameHeadings(cancellationToken);
        var findings = new List<Finding>();
        foreach (FindingRule rule in FindingRules.All.Where(rule => rule.Severity >= least))
        {
            cancellationToken.ThrowIfCancellationRequested();
            findings.AddRange(rule.Find(outline));
        }

        // None of them is an error.
        if (least < FindingSeverity.Error)
        {
            findings.AddRange(CharacterRules.Find(outline));
        }

        findings = [
            .. findings
                .OrderBy(static finding => finding.Range.Start)
                .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal)
        ];
        var proof = new RepairProof(outline, findings);
        findings.ForEach(finding => finding.Proof = proof);
        return findings;
    }
}
