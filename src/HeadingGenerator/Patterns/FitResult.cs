using System.Globalization;

namespace HeadingGenerator;

/// <summary>Whether a heading is parallel to the points of a theme, and in what it differs if it is not.</summary>
public sealed class FitResult
{
    internal FitResult(IEnumerable<FitDifference> differences) =>
        Differences = Array.AsReadOnly(differences.OrderBy(difference => difference.Kind).ToArray());

    /// <summary>Whether the heading is parallel to the points.</summary>
    public bool Fits => Differences.Count == 0;

    /// <summary>
    /// In what it differs: first the missing literals, then the count of clauses, then lengths. Empty if it fits.
    /// </summary>
    public IReadOnlyList<FitDifference> Differences { get; }

    /// <summary>
    /// What differs, in English: does not end with “严”; has 2 clauses where the points have 1. Or: fits.
    /// </summary>
    public override string ToString() => GetMessage(CultureInfo.InvariantCulture);

    /// <summary>What differs, in Chinese if the culture is Chinese, else in English.</summary>
    /// <param name="culture">The culture; null for that of the user interface.</param>
    public string GetMessage(CultureInfo? culture = null) => Fits
        ? Messages.Fits(culture)
        : string.Join(
            Messages.DifferenceSeparator(culture), Differences.Select(difference => difference.GetMessage(culture)));
}
