using System.Collections.Generic;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Markers;

/// <summary>
/// The families in the usual order of levels, outermost first. GB/T 9704-2012 §7.3.3 fixes 一、 （一） 1. （1）;
/// the rest is the practice of reports.
/// </summary>
internal static class MarkerFamilies
{
    private static readonly CharacterSet Starters = new();
    private static readonly CharacterSet RunInStarters = new();
    private static readonly CharacterSet UnannouncedStarters = new();

    private static readonly Dictionary<char, MarkerFamily[]> ByFirstCharacter = new();

    /// <summary>Families whose markers start with a Chinese numeral, by the character behind it.</summary>
    private static readonly Dictionary<char, MarkerFamily[]> ByCharacterAfterNumeral = new();

    private static readonly CharacterSet NumeralFollowers = new();

    static MarkerFamilies()
    {
        Plain = new PlainFamily();
        MarkerFamily[] table =
        [
            new MarkdownFamily(1),
            new MarkdownFamily(2),
            new MarkdownFamily(3),
            new MarkdownFamily(4),
            new MarkdownFamily(5),
            new MarkdownFamily(6),
            new DivisionFamily("第一编", ["编", "篇"], glued: true),
            new DivisionFamily("第一部分", ["部分"], glued: false),
            new DivisionFamily("第一章", ["章"], glued: true),
            new DivisionFamily("第一节", ["节"], glued: true),
            new DivisionFamily("第一条", ["条"], glued: true),
            new ChineseNumeralFamily(),
            new BracketedChineseFamily(),
            new StageFamily(),
            new LabelFamily(),
            new ArabicFamily(),
            new DecimalFamily(2),
            new DecimalFamily(3),
            new BracketedArabicFamily(),
            new HalfBracketFamily(),
            new CircledFamily(),
            new LetterFamily(),
            new RomanFamily(),
            new OrdinalFamily(),
            new DiscourseFamily(),
            new EachFamily(),
            new SideFamily(),
            new NumeralWordFamily('是', doubtful: false, compounds: string.Empty),
            new NumeralWordFamily('要', doubtful: true, compounds: "素务害领"),
            new NumeralWordFamily('曰', doubtful: false, compounds: string.Empty),
            new NumeralWordFamily('则', doubtful: true, compounds: string.Empty),
            new NumeralWordFamily('来', doubtful: true, compounds: string.Empty),
            new VerbRunFamily(),
            new DashFamily(),
            new BulletFamily(),
        ];
        Register(table);
        All = table;
    }

    /// <summary>Every family, outermost first.</summary>
    public static IReadOnlyList<MarkerFamily> All { get; }

    /// <summary>How many families there are; their ids lie below.</summary>
    public static int Count { get; private set; }

    /// <summary>The family of headings that carry no marker.</summary>
    public static MarkerFamily Plain { get; }

    /// <summary>Whether some marker starts with <paramref name="c"/>.</summary>
    public static bool CanStart(char c) => Starters.Contains(c);

    /// <summary>Whether some marker that may stand inside a paragraph starts with <paramref name="c"/>.</summary>
    public static bool CanRunIn(char c) => RunInStarters.Contains(c);

    /// <summary>Whether one of these may stand there without any mark before it.</summary>
    public static bool CanRunInUnannounced(char c) => UnannouncedStarters.Contains(c);

    /// <summary>Reads the marker that starts at <paramref name="start"/>; the more specific family wins.</summary>
    public static bool TryMatch(string text, int start, int end, out Marker marker)
    {
        if (start >= end || !CanStart(text[start]))
        {
            marker = default;
            return false;
        }

        if (Numerals.IsChinese(text[start]) && TryMatchNumeral(text, start, end, out marker))
        {
            return true;
        }

        return TryMatchAny(ByFirstCharacter, text[start], text, start, end, out marker);
    }

    /// <summary>Reads the marker that a line or a heading starts with, also in bold words: **一、标题**.</summary>
    public static bool TryMatchInBold(string text, int start, int end, out Marker marker)
    {
        int behind = Emphasis.Skip(text, start, end);
        bool found = TryMatch(text, behind, end, out marker);
        marker = found && behind > start ? marker.InBold(text[start]) : marker;
        return found;
    }

    private static bool TryMatchNumeral(string text, int start, int end, out Marker marker)
    {
        int behind = Numerals.ReadChinese(text, start, end, out _);
        if (behind > start && behind < end && NumeralFollowers.Contains(text[behind]))
        {
            return TryMatchAny(ByCharacterAfterNumeral, text[behind], text, start, end, out marker);
        }

        marker = default;
        return false;
    }

    private static bool TryMatchAny(
        Dictionary<char, MarkerFamily[]> families, char key, string text, int start, int end, out Marker marker)
    {
        if (families.TryGetValue(key, out MarkerFamily[]? candidates))
        {
            foreach (MarkerFamily family in candidates)
            {
                if (family.TryMatch(text, start, end, out marker))
                {
                    return true;
                }
            }
        }

        marker = default;
        return false;
    }

    private static void Register(MarkerFamily[] table)
    {
        var byFirst = new Dictionary<char, List<MarkerFamily>>();
        var byFollower = new Dictionary<char, List<MarkerFamily>>();
        int id = 0;
        Plain.Id = id++;
        for (int rank = 0; rank < table.Length; rank++)
        {
            MarkerFamily family = table[rank];
            family.Rank = rank;
            family.Id = id++;
            if (family is VerbRunFamily verbs)
            {
                foreach (VerbRunFamily member in verbs.Members)
                {
                    member.Rank = rank;
                    member.Id = id++;
                }
            }

            Starters.Add(family.FirstCharacters);
            if (family.Opens != Boundary.Never)
            {
                RunInStarters.Add(family.FirstCharacters);
            }

            if (family.Continues == Boundary.Anywhere)
            {
                UnannouncedStarters.Add(family.FirstCharacters);
            }

            if (family.AfterNumeral is { } followers)
            {
                Register(byFollower, followers, family);
            }
            else
            {
                Register(byFirst, family.FirstCharacters, family);
            }
        }

        NumeralFollowers.Add(string.Concat(byFollower.Keys));
        Count = id;
        Settle(byFirst, ByFirstCharacter);
        Settle(byFollower, ByCharacterAfterNumeral);
    }

    private static void Register(Dictionary<char, List<MarkerFamily>> families, string keys, MarkerFamily family)
    {
        foreach (char c in keys)
        {
            if (!families.TryGetValue(c, out List<MarkerFamily>? list))
            {
                families.Add(c, list = new List<MarkerFamily>());
            }

            list.Add(family);
        }
    }

    private static void Settle(Dictionary<char, List<MarkerFamily>> families, Dictionary<char, MarkerFamily[]> settled)
    {
        foreach (KeyValuePair<char, List<MarkerFamily>> entry in families)
        {
            // Decimals before plain numbers: 1.1 must not be read as 1. and a title that starts with 1.
            entry.Value.Sort((a, b) => Specificity(b) != Specificity(a) ? Specificity(b) - Specificity(a) : a.Rank - b.Rank);
            settled.Add(entry.Key, entry.Value.ToArray());
        }
    }

    private static int Specificity(MarkerFamily family) => family is DecimalFamily ? family.Name.Length : 0;

    /// <summary>Headings without a marker; nothing in a text starts one by itself.</summary>
    private sealed class PlainFamily() : MarkerFamily("Plain", string.Empty)
    {
        public override bool IsNumbered => false;

        public override bool TryMatch(string text, int start, int end, out Marker marker)
        {
            marker = default;
            return false;
        }
    }
}
