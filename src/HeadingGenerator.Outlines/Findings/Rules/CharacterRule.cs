using System.Collections.Generic;
using System.Globalization;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// A rule that is asked at certain characters. One pass over the text, by <see cref="Survey"/>, serves all of them.
/// </summary>
internal abstract class CharacterRule : OutlineRule
{
    /// <summary>The characters at which it is asked; none of them an ideograph of the first block.</summary>
    public abstract string Triggers { get; }

    /// <summary>Whether it is asked inside markers, too.</summary>
    public virtual bool ReadsMarkers => false;

    /// <summary>What it reports.</summary>
    protected abstract FindingRule Rule { get; }

    /// <summary>Whether a paragraph has one finding, which counts its slips, and not one for each.</summary>
    protected virtual bool IsCounted => false;

    /// <summary>What is wrong at one of its characters; null if nothing is.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="position">The place of the character.</param>
    /// <param name="next">Where it wants to be asked again, if that is not at the next of its characters.</param>
    public abstract Slip? Look(in Passage passage, int position, ref int next);

    /// <inheritdoc/>
    public sealed override void Check(Outline outline, List<Finding> findings)
    {
        IReadOnlyList<Slip> slips = outline.Survey.SlipsOf(this);
        if (slips.Count > 0)
        {
            Conclude(outline, slips, findings);
        }
    }

    /// <summary>Reports the slips of a text, of which there is one at least.</summary>
    protected virtual void Conclude(Outline outline, IReadOnlyList<Slip> slips, List<Finding> findings)
    {
        for (int i = 0; i < slips.Count;)
        {
            int end = i + 1;
            while (IsCounted && end < slips.Count && slips[end].Passage == slips[i].Passage)
            {
                end++;
            }

            findings.Add(Report(slips, i, end, Rule.Severity));
            i = end;
        }
    }

    /// <summary>One finding for several slips, at the place of the first.</summary>
    protected Finding Report(IReadOnlyList<Slip> slips, int start, int end, FindingSeverity severity)
    {
        var edits = new List<TextEdit>();
        var places = new List<int>();
        for (int i = start; i < end; i++)
        {
            edits.AddRange(slips[i].Edits);
            places.Add(slips[i].Range.Start);
        }

        string[] arguments = IsCounted
            ? [.. slips[start].Arguments, (end - start).ToString(CultureInfo.InvariantCulture)]
            : slips[start].Arguments;
        return new Finding(
            Rule, slips[start].Range, arguments)
        { Repair = edits, Severity = severity, Places = places };
    }
}
