using System.Globalization;
using HeadingGenerator.Outlines.Findings;

namespace HeadingGenerator.Outlines;

/// <summary>Something in a text that looks wrong.</summary>
public sealed class Finding
{
    private readonly string[] _arguments;
    private readonly IReadOnlyList<int>? _places;
    private IReadOnlyList<TextEdit>? _repair;

    internal Finding(FindingRule rule, TextRange range, params string[] arguments)
    {
        Rule = rule;
        Severity = rule.Severity;
        Range = range;
        _arguments = arguments;
    }

    /// <summary>The rule that it breaks.</summary>
    public FindingRule Rule { get; }

    /// <summary>How much it matters: as its rule says, or less where a text has a habit of its own.</summary>
    public FindingSeverity Severity { get; internal init; }

    /// <summary>Where it stands.</summary>
    public TextRange Range { get; }

    /// <summary>The details that its message names.</summary>
    public IReadOnlyList<string> Arguments => _arguments;

    /// <summary>The edits that repair it; empty if that takes a human.</summary>
    /// <remarks>
    /// It is proved when it is first asked for, by reading the text once more: the finding is gone, no other is new,
    /// and every heading that the edits do not touch reads as before.
    /// </remarks>
    public IReadOnlyList<TextEdit> Repair
    {
        get => _repair ??= Proposal.Count > 0 && Proof is { } proof && proof.Holds([this]) ? Proposal : [];
        internal init => Proposal = value;
    }

    /// <summary>Which words of its rule say it, by <see cref="FindingTexts"/>; null for the usual ones.</summary>
    internal string? Wording { get; init; }

    /// <summary>Where it stands, and where the others stand that it counts.</summary>
    internal IReadOnlyList<int> Places
    {
        get => _places ?? [Range.Start];
        init => _places = value;
    }

    internal IReadOnlyList<TextEdit> Proposal { get; private init; } = [];

    internal RepairProof? Proof { get; set; }

    /// <summary>What is wrong and what to do.</summary>
    /// <param name="culture">The language; null for that of the user interface.</param>
    public string GetMessage(CultureInfo? culture = null) =>
        string.Format(
            CultureInfo.InvariantCulture, FindingTexts.Message(Wording ?? Rule.Id, culture), _arguments);

    /// <inheritdoc/>
    public override string ToString() => $"{Rule.Id} {Range}: {GetMessage(CultureInfo.InvariantCulture)}";
}
