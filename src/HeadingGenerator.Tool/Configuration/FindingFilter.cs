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

    /// <summary>The severity of a rule in a text; null if its findings do not count there.</summary>
    public FindingSeverity? SeverityOf(FindingRule rule, TextSettings settings)
    {
        FindingSeverity? severity =
            settings.Severities.TryGetValue(rule.Id, out FindingSeverity? set) ? set : rule.Severity;
        bool isChosen = (Only.Count == 0 || Only.Contains(rule.Id)) && !Ignored.Contains(rule.Id);
        return isChosen && severity >= Least ? severity : null;
    }
}
