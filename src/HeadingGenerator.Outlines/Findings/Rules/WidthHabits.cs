using System.Collections.Generic;
using System.Linq;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// Which marks a text writes half-width as a habit: it has more of them so than full-width. Where commas are, brackets
/// and quotes are too.
/// </summary>
internal sealed class WidthHabits
{
    /// <summary>Fewer slips are none.</summary>
    private const int FewestSlips = 5;

    private const string Kinds = "(\"";
    private const string Wide = "（“";

    private readonly int[] _balance = new int[Kinds.Length + 1];
    private readonly int[] _slips = new int[Kinds.Length + 1];

    public WidthHabits(string text, IReadOnlyList<Slip> slips)
    {
        foreach (Slip slip in slips)
        {
            _slips[KindOf(Kinds, text[slip.Range.Start])]++;
        }

        foreach (char c in text.Where(static c => c is '，' or '；' or '：' or '（' or '“'))
        {
            _balance[KindOf(Wide, c)]++;
        }
    }

    /// <summary>Whether marks of the kind of one are half-width throughout.</summary>
    public bool Has(char mark) => IsHabit(KindOf(Kinds, mark)) || IsHabit(0);

    private bool IsHabit(int kind) => _slips[kind] >= FewestSlips && _slips[kind] > _balance[kind];

    private static int KindOf(string kinds, char c) => kinds.IndexOf(c) + 1;
}
