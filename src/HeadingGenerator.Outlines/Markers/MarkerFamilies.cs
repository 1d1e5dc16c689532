using System.Collections.Generic;

namespace HeadingGenerator.Outlines.Markers;

/// <summary>
/// The families in the usual order of levels, outermost first. GB/T 9704-2012 §7.3.3 fixes 一、 （一） 1. （1）;
/// the rest is the practice of reports.
/// </summary>
internal static class MarkerFamilies
{
    /// <summary>First characters, one bit each, so that a line of body text is dismissed with one look.</summary>
    private static readonly ulong[] Starters = new ulong[1024];

    private static readonly Dictionary<char, MarkerFamily[]> ByFirstCharacter = new();

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
    public static bool CanStart(char c) => (Starters[c >> 6] & (1UL << (c & 63))) != 0;

    /// <summary>Reads the marker that starts at <paramref name="start"/>; the more specific family wins.</summary>
    public static bool TryMatch(string text, int start, int end, out Marker marker)
    {
        if (start < end && CanStart(text[start]))
        {
            foreach (MarkerFamily family in ByFirstCharacter[text[start]])
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

            foreach (char c in family.FirstCharacters)
            {
                Starters[c >> 6] |= 1UL << (c & 63);
                if (!byFirst.TryGetValue(c, out List<MarkerFamily>? families))
                {
                    byFirst.Add(c, families = new List<MarkerFamily>());
                }

                families.Add(family);
            }
        }

        Count = id;
        foreach (KeyValuePair<char, List<MarkerFamily>> entry in byFirst)
        {
            // Decimals before plain numbers: 1.1 must not be read as 1. and a title that starts with 1.
            entry.Value.Sort((a, b) => Specificity(b) != Specificity(a) ? Specificity(b) - Specificity(a) : a.Rank - b.Rank);
            ByFirstCharacter.Add(entry.Key, entry.Value.ToArray());
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
