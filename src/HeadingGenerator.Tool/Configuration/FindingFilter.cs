using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Configuration;

/// <summary>Which findings the user wants to hear of.</summary>
/// <param name="Only">The ids of the rules that count; empty for all.</param>
/// <param name="Ignored">The ids of the rules that do not.</param>
/// <param name="Least">The least severity that counts.</param>
internal sealed record FindingFilter(IReadOnlySet<string> Only, IReadOnlySet<string> Ignored, FindingSeverity Least)
{
    /// <summary>Everything.</summary>
    public static FindingFilter All { get; } = new(new HashSet<string>(), new HashSet<string>(), FindingSeverity.Info);

    /// <summary>The severity of a finding in a text; null if it does not count there.</summary>
    public FindingSeverity? SeverityOf(Finding finding, TextSettings settings)
    {
        string id = finding.Rule.Id;
        FindingSeverity? severity =
            settings.Severities.TryGetValue(id, out FindingSeverity? set) ? set : finding.Severity;
        bool isChosen = (Only.Count == 0 || Only.Contains(id)) && !Ignored.Contains(id);
        return isChosen && severity >= Least ? severity : null;
    }
}
