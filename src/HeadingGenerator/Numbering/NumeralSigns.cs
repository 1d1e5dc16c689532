using System.Text;

namespace HeadingGenerator;

/// <summary>Characters that are a number by themselves: ① ⑴ ⒈ ㈠ ❶ Ⅰ, and the Latin letters that count.</summary>
internal static class NumeralSigns
{
    /// <summary>The heavenly stems, 甲 to 癸.</summary>
    public const string Stems = "甲乙丙丁戊己庚辛壬癸";

    private const string Circled = "circled";

    /// <summary>The stretches that Unicode has them in; those of one series go on where the one before ends.</summary>
    private static readonly Stretch[] _stretches =
    [
        new('①', 1, 20, Circled), new('㉑', 21, 15, Circled), new('㊱', 36, 15, Circled),
        new('⑴', 1, 20, "⑴"), new('⒈', 1, 20, "⒈"), new('㈠', 1, 10, "㈠"), new('㊀', 1, 10, "㊀"), new('❶', 1, 10, "❶"),
        new('Ⅰ', 1, 12, "Ⅰ"), new('ⅰ', 1, 12, "ⅰ"),
        new(Stems, 1, Stems),
        new('A', 1, 26, "A"), new('a', 1, 26, "a"), new('Ａ', 1, 26, "Ａ"), new('ａ', 1, 26, "ａ"),
    ];

    /// <summary>The letters that count.</summary>
    public static string Letters { get; } = FindLetters();

    /// <summary>The number that a sign is; 0 if it is none.</summary>
    public static int ValueOf(char sign) =>
        Find(sign) is { } stretch ? stretch.Characters.IndexOf(sign) + stretch.From : 0;

    /// <summary>Whether a sign encloses its number, as ① ⑴ ⒈ and ㈠ do, but not Ⅰ and A.</summary>
    public static bool IsEnclosed(char sign) =>
        Find(sign) is not null && !IsLetter(sign) && sign is not (>= 'Ⅰ' and <= 'ⅻ') && Stems.IndexOf(sign) is < 0;

    /// <summary>The sign of a number in the series of another sign; null if the series does not reach so far.</summary>
    public static char? Write(int number, char like)
    {
        if (Find(like) is { } stretch)
        {
            foreach (Stretch other in _stretches)
            {
                if (other.Series == stretch.Series && number >= other.From && number < other.From + other.Characters.Length)
                {
                    return other.Characters[number - other.From];
                }
            }
        }

        return null;
    }

    /// <summary>Whether a sign is a Latin letter, of either width.</summary>
    public static bool IsLetter(char sign) =>
        sign is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    // Loops and no queries: every native program with a heading would carry what builds generic types while it runs.
    private static Stretch? Find(char sign)
    {
        foreach (Stretch stretch in _stretches)
        {
            if (stretch.Characters.IndexOf(sign) is >= 0)
            {
                return stretch;
            }
        }

        return null;
    }

    private static string FindLetters()
    {
        var letters = new StringBuilder();
        foreach (Stretch stretch in _stretches)
        {
            letters.Append(IsLetter(stretch.Characters[0]) ? stretch.Characters : string.Empty);
        }

        return letters.ToString();
    }

    private static string Run(char first, int count)
    {
        char[] run = new char[count];
        for (int i = 0; i < count; i++)
        {
            run[i] = (char)(first + i);
        }

        return new string(run);
    }

    private sealed class Stretch(string characters, int from, string series)
    {
        public Stretch(char first, int from, int count, string series)
            : this(Run(first, count), from, series)
        {
        }

        public string Characters { get; } = characters;

        public int From { get; } = from;

        public string Series { get; } = series;
    }
}
