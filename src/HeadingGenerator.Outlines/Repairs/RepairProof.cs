using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace HeadingGenerator.Outlines;

/// <summary>
/// Tells whether a repair is safe: what it repairs is gone, no other finding is new, and every heading that it does not touch
/// reads as before.
/// </summary>
/// <param name="outline">The outline before the repair.</param>
/// <param name="findings">All findings before the repair.</param>
internal sealed class RepairProof(Outline outline, IReadOnlyList<Finding> findings)
{
    private HashSet<(FindingRule Rule, int Position)>? _known;

    /// <summary>Whether the proposals of some findings can be applied together.</summary>
    /// <param name="repaired">The findings.</param>
    /// <param name="cancellationToken">Stops the proof.</param>
    public bool Holds(IReadOnlyList<Finding> repaired, CancellationToken cancellationToken = default)
    {
        var edits = EditList.Of(outline.Text, repaired.SelectMany(static finding => finding.Proposal));
        if (edits.ChangesNothing)
        {
            return false;
        }

        Outline after = Outline.Read(edits.Apply(), outline.Options, cancellationToken);
        return ReadsAsBefore(after, edits) && FindsNothingNew(after, edits, repaired, cancellationToken);
    }

    private bool FindsNothingNew(Outline after, EditList edits, IReadOnlyList<Finding> repaired, CancellationToken cancellationToken)
    {
        _known ??= [.. findings.Select(static finding => (finding.Rule, finding.Range.Start))];
        var gone = new HashSet<(FindingRule, int)>(repaired.Select(static finding => (finding.Rule, finding.Range.Start)));
        foreach (Finding finding in OutlineChecker.Find(after, FindingSeverity.Info, cancellationToken))
        {
            (FindingRule, int) place = (finding.Rule, edits.ToOriginal(finding.Range.Start));
            if (gone.Contains(place) || !_known.Contains(place))
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadsAsBefore(Outline after, EditList edits)
    {
        using IEnumerator<OutlineHeading> old = outline.Descendants().GetEnumerator();
        foreach (OutlineHeading heading in after.Descendants())
        {
            if (!old.MoveNext() || !IsSame(old.Current, heading, edits))
            {
                return false;
            }
        }

        return !old.MoveNext();
    }

    private static bool IsSame(OutlineHeading before, OutlineHeading after, EditList edits)
    {
        if (before.Level != after.Level || before.Content.Count != after.Content.Count)
        {
            return false;
        }

        return edits.Touch(before.HeadingRange)
            || (before.HeadingRange.Start == edits.ToOriginal(after.HeadingRange.Start) && before.Marker == after.Marker && before.Title == after.Title);
    }
}
