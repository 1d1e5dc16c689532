using System.Collections.Generic;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// Which character rules are asked at a character. In pages, most of which are empty: nearly every character is passed
/// over with one look.
/// </summary>
internal sealed class CharacterTable
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    private readonly List<(CharacterRule Rule, int Index)>?[]?[] _pages =
        new List<(CharacterRule Rule, int Index)>?[]?[PageSize];
    private readonly Dictionary<CharacterRule, int> _indexes = [];

    public CharacterTable(IReadOnlyList<CharacterRule> rules)
    {
        // Code starts with it.
        Row('`');
        foreach (CharacterRule rule in rules)
        {
            _indexes.Add(rule, _indexes.Count);
            foreach (char c in rule.Triggers)
            {
                Row(c).Add((rule, _indexes[rule]));
            }
        }
    }

    /// <summary>How many rules there are.</summary>
    public int Count => _indexes.Count;

    /// <summary>
    /// The rules that are asked at a character, and their places; null if there is none, and code does not start with
    /// it either.
    /// </summary>
    public List<(CharacterRule Rule, int Index)>? Find(char c) => _pages[c >> PageBits]?[c & (PageSize - 1)];

    /// <summary>The place of a rule among them.</summary>
    public int IndexOf(CharacterRule rule) => _indexes[rule];

    private List<(CharacterRule Rule, int Index)> Row(char c) =>
        (_pages[c >> PageBits] ??= new List<(CharacterRule Rule, int Index)>?[PageSize])[c & (PageSize - 1)] ??= [];
}
