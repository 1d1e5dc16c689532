using System.Globalization;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>What is wrong at one of the characters of a rule; null if nothing is.</summary>
/// <param name="passage">The passage.</param>
/// <param name="position">The place of the character.</param>
/// <param name="next">Where the rule wants to be asked again, if that is not at the next of its characters.</param>
internal delegate Slip? Look(in Passage passage, int position, ref int next);

/// <summary>How many slips one finding tells of.</summary>
internal enum SlipCount
{
    One,
    AllOfPassage,
    AllOfText,
}

/// <summary>A rule that is asked at certain characters.</summary>
/// <param name="Rule">What it reports.</param>
/// <param name="Triggers">The characters.</param>
/// <param name="Look">What is wrong at one of them.</param>
/// <param name="Count">How many slips a finding tells of; where these are all, it says how many there are.</param>
internal sealed record CharacterRule(
    FindingRule Rule, string Triggers, Look Look, SlipCount Count = SlipCount.One)
{
    /// <summary>What follows one of the characters where it is asked at all; null for anything.</summary>
    public string? Then { get; init; }

    /// <summary>Whether it is asked inside markers, too.</summary>
    public bool ReadsMarkers { get; init; }

    /// <summary>Which slips of a text are a habit of it: one finding tells of them, as a question of style.</summary>
    public Func<string, List<Slip>, Predicate<Slip>>? HabitOf { get; init; }

    public bool Follows(char c) => Then is null || Then.IndexOf(c) >= 0;

    /// <summary>Reports the slips of a text, of which there is one at least.</summary>
    public IEnumerable<Finding> Report(string text, List<Slip> slips)
    {
        if (HabitOf?.Invoke(text, slips) is { } isHabit && slips.FindAll(isHabit) is { Count: > 0 } habit)
        {
            yield return Report(habit, FindingSeverity.Info);
            slips = slips.FindAll(slip => !isHabit(slip));
        }

        foreach (IGrouping<int, Slip> group in slips.GroupBy(slip => Count switch
        {
            SlipCount.One => slip.Range.Start,
            SlipCount.AllOfPassage => slip.Passage,
            _ => 0,
        }))
        {
            yield return Report([.. group], Rule.Severity);
        }
    }

    /// <summary>One finding for several slips, at the place of the first.</summary>
    private Finding Report(List<Slip> slips, FindingSeverity severity)
    {
        string[] arguments = Count == SlipCount.One
            ? slips[0].Arguments
            : [.. slips[0].Arguments, slips.Count.ToString(CultureInfo.InvariantCulture)];
        return new Finding(Rule, slips[0].Range, arguments)
        {
            Repair = [.. slips.SelectMany(static slip => slip.Edits)],
            Severity = severity,
            Places = [.. slips.Select(static slip => slip.Range.Start)],
        };
    }
}

/// <summary>What a character rule found.</summary>
/// <param name="Range">Where.</param>
/// <param name="Arguments">The details that the message names.</param>
/// <param name="Edits">What mends it; empty if that takes a human.</param>
internal sealed record Slip(TextRange Range, string[] Arguments, params TextEdit[] Edits)
{
    /// <summary>Where its passage starts.</summary>
    public int Passage { get; init; }
}
