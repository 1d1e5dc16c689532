namespace HeadingGenerator.Outlines.Markers;

/// <summary>One element of the pattern of a form.</summary>
/// <param name="kind">Its letter in the pattern; [ for a set of characters, { for a list of words.</param>
/// <param name="text">The characters of the set, the words, or the signs of the family.</param>
/// <param name="repeat">? if it may be missing, + if it may come again.</param>
internal sealed class FormElement(char kind, string text, char repeat)
{
    private const string LatinLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static readonly string _capitals = string.Concat(NumeralSigns.Letters.Where(char.IsUpper));
    private static readonly string _smallLetters = string.Concat(NumeralSigns.Letters.Where(char.IsLower));

    private readonly string[] _words = kind == '{' ? text.Split('|') : [];

    /// <summary>Its letter in the pattern.</summary>
    public char Kind => kind;

    /// <summary>Whether a match may do without it.</summary>
    public bool IsOptional => kind == '~' || repeat == '?';

    /// <summary>Whether it has to read something.</summary>
    public bool IsNumeral => kind is 'C' or 'W';

    /// <summary>The characters that it can start with.</summary>
    public string FirstCharacters => kind switch
    {
        'C' => Numerals.ChineseCharacters,
        'W' => Numerals.CapitalCharacters,
        'A' => Numerals.ArabicCharacters,
        'N' => Numerals.ChineseCharacters + Numerals.ArabicCharacters,
        'S' => text,
        'L' or 'l' => Letters,
        'E' => LatinLetters,
        'R' => Numerals.RomanCharacters,
        '~' or '_' => " \t\u00A0\u3000",
        '[' => text,
        'I' or 'P' => string.Empty,
        '$' => MarkerForm.LineEnd.ToString(),
        _ => string.Concat(Array.ConvertAll(_words, static word => word.Substring(0, 1))),
    };

    /// <summary>
    /// The position after what it reads at <paramref name="position"/>; negative if it reads nothing there.
    /// </summary>
    public int Read(string line, int position, int end, ref FormMatch match) => kind switch
    {
        'C' => Numerals.ReadChinese(line, position, end, out match.Number),
        'W' => Numerals.ReadCapital(line, position, end, out match.Number),
        'A' => ReadArabic(line, position, end, ref match),
        'N' => ReadEither(line, position, end, ref match),
        'S' => ReadSign(line, position, end, ref match),
        'E' => ReadLatinWord(line, position, end),
        'L' or 'l' => ReadLetter(line, position, end, ref match),
        'I' => ReadNoun(line, position, end, ref match),
        'P' => position < end
            && Pictographs.Measure(line, position, end) is var length and > 0 ? position + length : -1,
        'R' => Numerals.ReadRoman(line, position, end, out match.Number) is var roman
            && roman > position ? roman : -1,
        '$' => position == end ? position : -1,
        '~' => Characters.SkipSpace(line, position, end),
        '_' => Characters.SkipSpace(line, position, end) is var space && space > position ? space : -1,
        '[' => ReadSet(line, position, end),
        _ => ReadWord(line, position, end, ref match),
    };

    private static int ReadArabic(string line, int position, int end, ref FormMatch match)
    {
        int next = Numerals.ReadArabic(line, position, end, out int number);
        if (next == position)
        {
            return -1;
        }

        match.IsDeep = match.Prefix > 0;
        match.Prefix = match.Number;
        match.Number = number;
        match.Digits = next - position;
        return next;
    }

    private static int ReadEither(string line, int position, int end, ref FormMatch match)
    {
        int next = Numerals.ReadChinese(line, position, end, out match.Number);
        return next > position ? next : ReadArabic(line, position, end, ref match);
    }

    private int ReadSign(string line, int position, int end, ref FormMatch match)
    {
        if (position >= end || text.IndexOf(line[position]) < 0)
        {
            return -1;
        }

        match.Number = NumeralSigns.ValueOf(line[position]);
        match.IsSign = true;
        return position + 1;
    }

    private string Letters => kind == 'L' ? _capitals : _smallLetters;

    private int ReadLetter(string line, int position, int end, ref FormMatch match)
    {
        bool isLetter = position < end && Letters.IndexOf(line[position]) >= 0;
        match.Number = isLetter ? NumeralSigns.ValueOf(line[position]) : 0;
        return isLetter ? position + 1 : -1;
    }

    private static int ReadLatinWord(string line, int position, int end)
    {
        const int shortest = 2;
        const int longest = 8;
        int after = position;
        while (after < end && LatinLetters.IndexOf(line[after]) >= 0)
        {
            after++;
        }

        return after - position is >= shortest and <= longest ? after : -1;
    }

    private static int ReadNoun(string line, int position, int end, ref FormMatch match)
    {
        const int longest = 4;
        int after = position;
        while (after < end
            && after - position <= longest
            && Characters.IsIdeograph(line[after])
            && line[after] != '之'
            && !Numerals.IsChinese(line[after]))
        {
            after++;
        }

        match.IsNoun = after > position && Lexicon.NoNouns.IndexOf(line[position]) < 0;
        return match.IsNoun && after - position <= longest ? after : -1;
    }

    private int ReadSet(string line, int position, int end)
    {
        int next = position;
        while (next < end && text.IndexOf(line[next]) >= 0)
        {
            next++;
            if (repeat != '+')
            {
                break;
            }
        }

        return next > position || repeat == '?' ? next : -1;
    }

    private int ReadWord(string line, int position, int end, ref FormMatch match)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            string word = _words[i];
            if (end - position >= word.Length && Words.IsAt(line, position, word))
            {
                match.Word = i + 1;
                return position + word.Length;
            }
        }

        return repeat == '?' ? position : -1;
    }
}
