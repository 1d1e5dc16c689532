namespace HeadingGenerator.Outlines;

/// <summary>
/// Tells whether a repair is safe: what it repairs is gone, no other finding is new, and every heading that it does not
/// touch reads as before.
/// </summary>
/// <param name="outline">The outline before the repair.</param>
/// <param name="findings">All its findings.</param>
internal sealed class RepairProof(Outline outline, IReadOnlyList<Finding> findings)
{
    /// <summary>
    /// How often a text is read to prove the repairs of one round; what is not proved by then waits for the next.
    /// </summary>
    private const int MostProofs = 256;

    private HashSet<(FindingRule Rule, int Place)>? _known;
    private int _proofs;

    /// <summary>Some repairs that can be made together: all if they can, else those of either half that can.</summary>
    public List<Finding> FindProved(List<Finding> chosen, CancellationToken cancellationToken)
    {
        if (chosen.Count == 0 || _proofs++ >= MostProofs)
        {
            return [];
        }

        if (Holds(chosen, cancellationToken))
        {
            return chosen;
        }

        if (chosen.Count == 1)
        {
            return [];
        }

        int half = chosen.Count / 2;
        List<Finding> first = FindProved(chosen.GetRange(0, half), cancellationToken);
        List<Finding> second = FindProved(chosen.GetRange(half, chosen.Count - half), cancellationToken);
        List<Finding> both = [.. first, .. second];
        return first.Count == 0 || second.Count == 0 || Holds(both, cancellationToken) ? both : first;
    }

    /// <summary>Whether the proposals of some findings can be applied together.</summary>
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

    private bool FindsNothingNew(
        Outline after, EditList edits, IReadOnlyList<Finding> repaired, CancellationToken cancellationToken)
    {
        _known ??= [.. PlacesOf(findings)];
        var gone = new HashSet<(FindingRule, int)>(PlacesOf(repaired));
        foreach (Finding finding in OutlineChecker.Check(after, cancellationToken))
        {
            (FindingRule, int) place = (finding.Rule, edits.ToOriginal(finding.Range.Start));
            if (gone.Contains(place) || !_known.Contains(place))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<(FindingRule Rule, int Place)> PlacesOf(IEnumerable<Finding> findings) =>
        findings.SelectMany(static finding => finding.Places, static (finding, place) => (finding.Rule, place));

    private bool ReadsAsBefore(Outline after, EditList edits)
    {
        List<OutlineHeading> old = outline.Survey.Headings;
        List<OutlineHeading> now = after.Survey.Headings;
        return old.Count == now.Count && !old.Where((heading, i) => !IsSame(heading, now[i], edits)).Any();
    }

    private static bool IsSame(OutlineHeading before, OutlineHeading after, EditList edits)
    {
        bool hasSameContent = before.Points.Count == after.Points.Count
            && (before.Content.Count == after.Content.Count || TouchOwnText(before, edits));
        if (before.Level != after.Level || !hasSameContent)
        {
            return false;
        }

        return edits.Touch(before.HeadingRange)
            || (before.Start == edits.ToOriginal(after.Start)
            && before.Marker == after.Marker
            && before.Title == after.Title);
    }

    /// <summary>Where paragraphs are joined, one is fewer.</summary>
    private static bool TouchOwnText(OutlineHeading heading, EditList edits) =>
        edits.Touch(heading.HeadingRange)
        || heading.Content.Any(block => block is OutlineParagraph paragraph && edits.Touch(paragraph.Range));
}
