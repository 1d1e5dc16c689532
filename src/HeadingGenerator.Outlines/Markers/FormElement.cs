namespace HeadingGenerator.Outlines.Markers;

/// <summary>One element of the pattern of a form.</summary>
/// <param name="kind">
/// Its letter in the pattern; [ for a set of characters, { for a list of words, &lt; for one of words that count.
/// </param>
/// <param name="text">The characters of the set, the words, or the signs of the family.</param>
/// <param name="repeat">? if it may be missing, + if it may come again.</param>
internal sealed class FormElement(char kind, string text, char repeat)
{
    private const string LatinLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private readonly string[] _words = kind switch
    {
        '{' => text.Split('|'),
        '<' => Array.ConvertAll(text.Split('|'), static word => word.Substring(1)),
        _ => [],
    };

    public char Kind => kind;

    public bool IsOptional => kind == '~' || repeat == '?';

    public string FirstCharacters => kind switch
    {
        'C' => Numerals.ChineseCharacters,
        'W' => Numerals.CapitalCharacters,
        'A' => Numerals.ArabicCharacters,
        'N' => Numerals.ChineseCharacters + Numerals.ArabicCharacters,
        'E' => LatinLetters,
        'R' => Numerals.RomanCharacters,
        '~' or '_' => " \t\u00A0\u3000",
        '[' or 'S' => text,
        'I' or 'P' => string.Empty,
        'B' => new string(Brackets.RoundOpeners),
        '$' => MarkerForm.LineEnd.ToString(),
        _ => string.Concat(Array.ConvertAll(_words, static word => word.Substring(0, 1))),
    };

    /// <summary>
    /// The position after what it reads at <paramref name="position"/>; negative if it reads nothing there.
    /// </summary>
    public int Read(string line, int position, int end, ref FormMatch match)
    {
        int next = kind switch
        {
            'C' => Numerals.ReadChinese(line, position, end, out match.Number),
            'W' => Numerals.ReadCapital(line, position, end, out match.Number),
            'R' => Numerals.ReadRoman(line, position, end, out match.Number),
            'A' => ReadArabic(line, position, end, ref match),
            'N' => ReadEither(line, position, end, ref match),
            'S' => ReadSign(line, position, end, ref match),
            'E' => ReadLatinWord(line, position, end),
            'I' => ReadNoun(line, position, end, ref match),
            'B' => ReadRemark(line, position, end, ref match),
            'P' => position < end ? position + Pictographs.Measure(line, position, end) : position,
            '$' => position == end ? end : -1,
            '~' or '_' => Characters.SkipSpace(line, position, end),
            '[' => ReadSet(line, position, end),
            _ => ReadWord(line, position, end, ref match),
        };
        return next > position || IsOptional || kind == '$' ? next : -1;
    }

    /// <summary>
    /// Whether a short noun stands at a position with something after it that a number may be or follow.
    /// </summary>
    public static bool IsNounBeforeNumber(string line, int position, int end)
    {
        var match = default(FormMatch);
        int after = ReadNoun(line, position, end, ref match);
        return match.IsNoun
            && after < end
            && (Characters.IsIdeograph(line[after])
                || Characters.IsDigit(line[after])
                || Characters.IsSpace(line[after]));
    }

    private int ReadSet(string line, int position, int end)
    {
        int next = position;
        while (next < end && text.IndexOf(line[next]) >= 0 && (next == position || repeat == '+'))
        {
            next++;
        }

        return next;
    }

    private static int ReadArabic(string line, int position, int end, ref FormMatch match)
    {
        int next = Numerals.ReadArabic(line, position, end, out int number);
        if (next > position)
        {
            match.IsDeep = match.Prefix > 0;
            match.Prefix = match.Number;
            match.Number = number;
            match.Digits = next - position;
        }

        return next;
    }

    private static int ReadEither(string line, int position, int end, ref FormMatch match)
    {
        int next = Numerals.ReadChinese(line, position, end, out match.Number);
        return next > position ? next : ReadArabic(line, position, end, ref match);
    }

    private int ReadSign(string line, int position, int end, ref FormMatch match)
    {
        match.IsSign = position < end && text.IndexOf(line[position]) >= 0;
        match.Number = match.IsSign ? NumeralSigns.ValueOf(line[position]) : 0;
        return match.IsSign ? position + 1 : position;
    }

    private static int ReadRemark(string line, int position, int end, ref FormMatch match)
    {
        int after = position < end && line[position] is '（' or '('
            ? new Brackets(line, end).SkipFrom(position)
            : position;
        match.Remark = after > position ? position : 0;
        return after;
    }

    private static int ReadLatinWord(string line, int position, int end)
    {
        const int shortest = 2;
        const int longest = 8;
        int after = Runs.EndOf(line, position, end, static c => LatinLetters.IndexOf(c) >= 0);
        return after - position is >= shortest and <= longest ? after : position;
    }

    private static int ReadNoun(string line, int position, int end, ref FormMatch match)
    {
        const int longest = 4;
        int after = Runs.EndOf(line, position, Math.Min(end, position + longest + 1), IsOfNoun);
        match.IsNoun = after > position && after - position <= longest && Lexicon.NoNouns.IndexOf(line[position]) < 0;
        return match.IsNoun ? after : position;
    }

    private static bool IsOfNoun(char c) => Characters.IsIdeograph(c) && c != '之' && !Numerals.IsChinese(c);

    private int ReadWord(string line, int position, int end, ref FormMatch match)
    {
        if (Words.FindAt(line, position, end, _words) is not { } word)
        {
            return position;
        }

        if (kind == '<')
        {
            match.Number = text[text.IndexOf(word, StringComparison.Ordinal) - 1] - '0';
        }

        return position + word.Length;
    }
}
