using System;
using System.Collections.Generic;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Markers;

/// <summary>
/// What the markers of a family look like, as a pattern. C: a Chinese numeral; W: one in capitals (壹); A: an Arabic
/// number; N: C or A; E: a word of Latin letters; S: a sign of the family that is a number by itself; L: a Latin
/// letter; I: a noun of up to four ideographs; P: a picture; R: a Roman number in capital letters. ~: white space or
/// none; _: white space; $: nothing, as the line ends there. [、．]: one of these; {阶段|步}: one of these words; a ? after
/// either: or none of them; + after […]: one or more. Every other character stands for itself.
/// </summary>
internal sealed class MarkerForm
{
    /// <summary>What stands for the end of a line among the characters after a numeral.</summary>
    public const char LineEnd = '\n';

    private const string LatinLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private readonly Element[] _elements;
    private readonly string _signs;

    /// <summary>Reads a pattern.</summary>
    public MarkerForm(string pattern, string signs)
    {
        _signs = signs;
        var elements = new List<Element>();
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            Element element;
            if (c is '[' or '{')
            {
                // A ] that stands first is one of the set.
                int close = pattern.IndexOf(c == '[' ? ']' : '}', i + 2);
                string inside = pattern.Substring(i + 1, close - i - 1);
                char repeat = close + 1 < pattern.Length ? pattern[close + 1] : '\0';
                element = new Element(c, inside, repeat);
                i = repeat is '?' or '+' ? close + 1 : close;
            }
            else
            {
                element = "CWANSLEIPR~_$".IndexOf(c) >= 0
                    ? new Element(c, string.Empty, '\0')
                    : new Element('[', c.ToString(), '\0');
            }

            elements.Add(element);
        }

        _elements = [.. elements];
        StartsAnywhere = _elements[0].Kind is 'I' or 'P';
        FirstCharacters = CharactersOf(0);
        AfterNumeral = _elements[0].Kind == 'C' ? CharactersOf(1) : null;
    }

    /// <summary>
    /// Whether too many characters can start it to be listed; it is tried at the start of lines only.
    /// </summary>
    public bool StartsAnywhere { get; }

    /// <summary>Every character that it can start with.</summary>
    public string FirstCharacters { get; }

    /// <summary>
    /// What can stand after the Chinese numeral that it starts with; null if it does not start with one.
    /// </summary>
    public string? AfterNumeral { get; }

    /// <summary>Whether it matches at a position, and what it reads there.</summary>
    public bool TryMatch(string text, int start, int end, out FormMatch match)
    {
        match = default;
        match.Start = start;
        int position = start;
        foreach (Element element in _elements)
        {
            int next = element.Kind switch
            {
                'C' => Numerals.ReadChinese(text, position, end, out match.Number),
                'W' => Numerals.ReadCapital(text, position, end, out match.Number),
                'A' => ReadArabic(text, position, end, ref match),
                'N' => ReadEither(text, position, end, ref match),
                'S' => ReadSign(text, position, end, ref match),
                'E' => ReadLatinWord(text, position, end),
                'L' => ReadLetter(text, position, end, ref match),
                'I' => ReadNoun(text, position, end, ref match),
                'P' => position < end
                    && Pictographs.Measure(text, position, end) is var length and > 0 ? position + length : -1,
                'R' => Numerals.ReadRoman(text, position, end, out match.Number) is var roman
                    && roman > position ? roman : -1,
                '$' => position == end ? position : -1,
                '~' => Characters.SkipSpace(text, position, end),
                '_' => Characters.SkipSpace(text, position, end) is var space && space > position ? space : -1,
                '[' => ReadSet(text, position, end, element),
                _ => ReadWord(text, position, end, element, ref match),
            };
            if (next < 0 || (next == position && element.Kind is 'C' or 'W'))
            {
                return false;
            }

            position = next;
        }

        match.End = position;
        return true;
    }

    private static int ReadArabic(string text, int position, int end, ref FormMatch match)
    {
        int next = Numerals.ReadArabic(text, position, end, out int number);
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

    private static int ReadEither(string text, int position, int end, ref FormMatch match)
    {
        int next = Numerals.ReadChinese(text, position, end, out match.Number);
        return next > position ? next : ReadArabic(text, position, end, ref match);
    }

    private int ReadSign(string text, int position, int end, ref FormMatch match)
    {
        if (position >= end || _signs.IndexOf(text[position]) < 0)
        {
            return -1;
        }

        match.Number = NumeralSigns.ValueOf(text[position]);
        match.IsSign = true;
        return position + 1;
    }

    private static int ReadLetter(string text, int position, int end, ref FormMatch match)
    {
        bool isLetter = position < end && NumeralSigns.Letters.IndexOf(text[position]) >= 0;
        match.Number = isLetter ? NumeralSigns.ValueOf(text[position]) : 0;
        return isLetter ? position + 1 : -1;
    }

    private static int ReadLatinWord(string text, int position, int end)
    {
        const int shortest = 2;
        const int longest = 8;
        int after = position;
        while (after < end && LatinLetters.IndexOf(text[after]) >= 0)
        {
            after++;
        }

        return after - position is >= shortest and <= longest ? after : -1;
    }

    private static int ReadNoun(string text, int position, int end, ref FormMatch match)
    {
        const int longest = 4;
        int after = position;
        while (after < end
            && after - position <= longest
            && Characters.IsIdeograph(text[after])
            && text[after] != '之'
            && !Numerals.IsChinese(text[after]))
        {
            after++;
        }

        match.IsNoun = after > position && Lexicon.NoNouns.IndexOf(text[position]) < 0;
        return match.IsNoun && after - position <= longest ? after : -1;
    }

    private static int ReadSet(string text, int position, int end, Element element)
    {
        int next = position;
        while (next < end && element.Text.IndexOf(text[next]) >= 0)
        {
            next++;
            if (element.Repeat != '+')
            {
                break;
            }
        }

        return next > position || element.Repeat == '?' ? next : -1;
    }

    private static int ReadWord(string text, int position, int end, Element element, ref FormMatch match)
    {
        for (int i = 0; i < element.Words.Length; i++)
        {
            string word = element.Words[i];
            if (end - position >= word.Length && Words.IsAt(text, position, word))
            {
                match.Word = i + 1;
                return position + word.Length;
            }
        }

        return element.Repeat == '?' ? position : -1;
    }

    private string CharactersOf(int index)
    {
        if (index == _elements.Length)
        {
            return string.Empty;
        }

        Element element = _elements[index];
        string own = element.Kind switch
        {
            'C' => Numerals.ChineseCharacters,
            'W' => Numerals.CapitalCharacters,
            'A' => Numerals.ArabicCharacters,
            'N' => Numerals.ChineseCharacters + Numerals.ArabicCharacters,
            'S' => _signs,
            'L' => NumeralSigns.Letters,
            'E' => LatinLetters,
            'R' => Numerals.RomanCharacters,
            '~' or '_' => " \t\u00A0\u3000",
            '[' => element.Text,
            'I' or 'P' => string.Empty,
            '$' => LineEnd.ToString(),
            _ => string.Concat(Array.ConvertAll(element.Words, static word => word.Substring(0, 1))),
        };
        return element.Kind == '~' || element.Repeat == '?' ? own + CharactersOf(index + 1) : own;
    }

    private sealed class Element(char kind, string text, char repeat)
    {
        public char Kind { get; } = kind;

        public string Text { get; } = text;

        public string[] Words { get; } = kind == '{' ? text.Split('|') : [];

        public char Repeat { get; } = repeat;
    }
}

/// <summary>What a form has read.</summary>
internal struct FormMatch
{
    public int Start;
    public int End;
    public int Number;

    /// <summary>The number before the last one (1 of 1.2).</summary>
    public int Prefix;

    /// <summary>Whether two numbers or more stand before the last one (1.1.2).</summary>
    public bool IsDeep;

    /// <summary>How many digits the last Arabic number has.</summary>
    public int Digits;

    /// <summary>Which word of the last list was read, from 1.</summary>
    public int Word;

    /// <summary>Whether it begins with a noun of any kind.</summary>
    public bool IsNoun;

    /// <summary>Whether the number was a sign by itself.</summary>
    public bool IsSign;
}
