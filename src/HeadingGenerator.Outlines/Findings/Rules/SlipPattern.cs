using System.Text.RegularExpressions;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>What should be written otherwise, as a pattern.</summary>
/// <param name="pattern">
/// It starts at one of the characters of its rule. What its group <c>none</c> takes only looks like a slip.
/// </param>
/// <param name="rewrite">What should stand there; null where only the author knows it.</param>
/// <param name="details">How many details the message names: first what stands there, then what should.</param>
internal sealed class SlipPattern(string pattern, Func<Match, string?> rewrite, int details = 2)
{
    /// <summary>Made when a text first needs it: most need none.</summary>
    private Regex? _regex;

    public Slip? Look(in Passage passage, int position, ref int next)
    {
        _regex ??= new Regex($@"\G(?:{pattern})", RegexOptions.CultureInvariant);
        Match match = _regex.Match(passage.Text, position);
        next = position + match.Length;
        if (!match.Success || match.Groups["none"].Success)
        {
            return null;
        }

        var range = new TextRange(position, next);
        string? wanted = rewrite(match);
        string[] named = [.. new[] { match.Value, wanted ?? string.Empty }.Take(details)];
        return new Slip(range, named, wanted is null ? [] : [new TextEdit(range, wanted)]);
    }
}
