using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace HeadingGenerator.Outlines;

/// <summary>Applies the repairs of findings to a text.</summary>
public static class OutlineRepairer
{
    /// <summary>A split line may show what was hidden in it; more than a few rounds would mean that repairs disagree.</summary>
    private const int MostRounds = 4;

    /// <summary>Repairs what can be repaired without a human, until nothing of it is left.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <param name="select">Which findings to repair; null for all.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The repaired text; the same text if there is nothing to repair.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static string Repair(
        string text, OutlineOptions? options = null, Func<Finding, bool>? select = null, CancellationToken cancellationToken = default)
    {
        for (int round = 0; round < MostRounds; round++)
        {
            Outline outline = Outline.Read(text, options, cancellationToken);
            List<TextEdit> edits = OutlineChecker.Check(outline, cancellationToken)
                .Where(finding => select is null || select(finding))
                .SelectMany(finding => finding.Repair)
                .ToList();
            if (edits.Count == 0)
            {
                break;
            }

            text = TextEdit.Apply(text, edits);
        }

        return text;
    }
}
