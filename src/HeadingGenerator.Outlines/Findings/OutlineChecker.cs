using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

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
        Check(outline ?? throw new ArgumentNullException(nameof(outline)), FindingSeverity.Info, cancellationToken);

    /// <summary>
    /// Checks for nothing but what is an error by itself: it keeps code from being what the text says.
    /// </summary>
    internal static IReadOnlyList<Finding> CheckErrors(Outline outline, CancellationToken cancellationToken) =>
        Check(outline, FindingSeverity.Error, cancellationToken);

    private static List<Finding> Check(Outline outline, FindingSeverity least, CancellationToken cancellationToken)
    {
        List<Finding> findings = Find(outline, least, cancellationToken);
        var proof = new RepairProof(outline, findings);
        foreach (Finding finding in findings)
        {
            finding.Proof = proof;
        }

        return findings;
    }

    /// <summary>The findings, whose repairs are not proved.</summary>
    internal static List<Finding> Find(Outline outline, FindingSeverity least, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        int fault = UnicodeCheck.FindFault(outline.Text);
        if (fault >= 0)
        {
            // Nothing else that is said of such a text would be true.
            findings.Add(new Finding(FindingRules.NotUnicode, new TextRange(fault, fault + 1)));
            return findings;
        }

        foreach (FindingRule rule in FindingRules.All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rule.Severity >= least)
            {
                rule.Check?.Check(outline, findings);
            }
        }

        // Those at one place stand in the order of the rules.
        return [.. findings.OrderBy(static finding => finding.Range.Start)];
    }
}
