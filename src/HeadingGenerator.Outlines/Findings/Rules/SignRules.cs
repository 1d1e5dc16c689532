namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>The rules about signs in the place of others.</summary>
internal static class SignRules
{
    /// <summary>What is drawn for 〇.</summary>
    public const string Circles = "○◯";

    /// <summary>The marks of which two may stand where one belongs.</summary>
    public const string Doubled = "，、；：。";

    /// <summary>More of them are a line to be filled in; so many 。 stand for ……, a slip of another kind.</summary>
    private const int MostMarks = 3;

    /// <summary>HG0312: two marks where one belongs: ，， and 、；.</summary>
    public static Slip? LookAtDoubled(in Passage passage, int position, ref int next)
    {
        string text = passage.Text;
        if (!IsDoubled(passage.At(position + 1)))
        {
            return null;
        }

        int end = next = Runs.EndOf(text, position, passage.End, IsDoubled);
        var range = new TextRange(position, end);
        string marks = range.Of(text);
        int others = marks.TrimStart(marks[0]).Length;
        bool isEllipsis = marks[0] == '。' && marks.Length - others >= MostMarks;
        if (marks.Length > MostMarks || isEllipsis)
        {
            return null;
        }

        return others == 0
            ? new Slip(range, [marks], new TextEdit(new TextRange(position + 1, end), string.Empty))
            : new Slip(range, [marks]);
    }

    /// <summary>
    /// HG0314: • between the parts of a name or a title instead of ·, 。。。 instead of …… (GB/T 15834-2011 §4.11, §4.14).
    /// </summary>
    public static Slip? LookAtWrong(in Passage passage, int position, ref int next)
    {
        if (passage.Text[position] != '。')
        {
            return IsOfName(passage.At(position - 1)) && IsOfName(passage.At(position + 1))
                ? Slip.Rewrite(passage, position, position + 1, "·")
                : null;
        }

        int end = next = Runs.EndOf(passage.Text, position, passage.End, static c => c == '。');
        return end - position >= MostMarks ? Slip.Rewrite(passage, position, end, "……") : null;
    }

    /// <summary>
    /// HG0308: a radical or compatibility character in the place of an ideograph that looks like it, as PDF files leave
    /// them. They stand in all of a text that was copied from such a file, so that it has one finding.
    /// </summary>
    public static Slip? LookAtLookAlike(in Passage passage, int position, ref int next)
    {
        char c = passage.Text[position];
        string plain = LookAlikes.Plain(c).ToString();
        var range = TextRange.At(position);
        return new Slip(range, [c.ToString(), FindingTexts.CodePoint(c), plain], new TextEdit(range, plain));
    }

    /// <summary>
    /// HG0503: XX or ×× where a name or a number was to be filled in. A template is full of them: one finding says that
    /// it is one.
    /// </summary>
    public static Slip? LookAtCross(in Passage passage, int position, ref int next)
    {
        char cross = passage.Text[position];
        int end = next = Runs.EndOf(passage.Text, position, passage.End, c => c == cross);
        char before = passage.At(position - 1);
        char after = passage.At(end);

        // A telephone number and a word of Latin letters are none; 20XX年 is one.
        bool isWord = IsOfWord(before) || IsOfWord(after);
        bool isYear = Characters.IsDigit(before) && after == '年';
        bool besideChinese = Characters.IsIdeograph(before) || Characters.IsIdeograph(after);
        var range = new TextRange(position, end);
        return range.Length >= 2 && besideChinese && (!isWord || isYear)
            ? new Slip(range, [range.Of(passage.Text)])
            : null;
    }

    /// <summary>
    /// HG0502: a number with digits of both widths (２０07年), and ○ for 〇 (二○二五年; GB/T 15835-2011 §5.3).
    /// </summary>
    public static Slip? LookAtDigit(in Passage passage, int position, ref int next)
    {
        bool isCircle = IsCircle(passage.Text[position]);
        Predicate<char> isDigit = isCircle ? IsPlaceDigit : Characters.IsDigit;
        int start = Runs.StartOf(passage.Text, passage.Start, position, isDigit);
        int end = next = Runs.EndOf(passage.Text, position, passage.End, isDigit);
        string number = passage.Text.Substring(start, end - start);

        // ○ alone starts an item, or stands for a word that is left out.
        bool isSlip = isCircle
            ? start < position && (passage.At(end) is '年' or '月' or '号' || number.Count(static c => !IsCircle(c)) > 1)
            : number.Any(static c => c <= '9');
        return isSlip ? Slip.Rewrite(passage, start, end, string.Concat(number.Select(PlainDigit))) : null;
    }

    private static bool IsDoubled(char c) => Doubled.IndexOf(c) >= 0;

    private static bool IsOfName(char c) => Characters.IsIdeograph(c) || c is '》' or '《' or '”' or '“';

    private static bool IsOfWord(char c) =>
        c is '×' or '-' or '_' || (char.IsLetterOrDigit(c) && !Characters.IsIdeograph(c));

    private static bool IsCircle(char c) => Circles.IndexOf(c) >= 0;

    private static bool IsPlaceDigit(char c) => IsCircle(c) || Numerals.PlaceDigits.IndexOf(c) >= 0;

    private static char PlainDigit(char c) => IsCircle(c) ? '〇'
        : Characters.IsDigit(c) ? (char)('0' + Characters.DigitValue(c))
        : c;
}
