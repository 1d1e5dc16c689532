namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>The rules about signs in the place of others that are no <see cref="SlipPattern"/>.</summary>
internal static class SignRules
{
    /// <summary>What is drawn for 〇.</summary>
    public const string Circles = "○◯";

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

    /// <summary>HG0309: one bracket of a pair around Chinese is full-width, the other half-width: 乡（镇).</summary>
    public static Slip? LookAtWidth(in Passage passage, int position, ref int next)
    {
        string text = passage.Text;
        int end = Chinese.FindBracketEnd(passage, position);

        // （附a)申请表和b)承诺书）: such half a bracket belongs to a letter or a number.
        if (end < 0
            || (text[position] == '（') == (text[end] == '）')
            || !Chinese.IsIn(text, position + 1, end)
            || (Chinese.IsListSign(text[end - 1]) && Characters.IsIdeograph(text[end - 2])))
        {
            return null;
        }

        int narrow = text[position] == '(' ? position : end;
        return new Slip(
            TextRange.At(narrow),
            [text[position].ToString(), text[end].ToString()],
            new TextEdit(TextRange.At(narrow), narrow == end ? "）" : "（"));
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
        if (!isSlip)
        {
            return null;
        }

        var range = new TextRange(start, end);
        string wanted = string.Concat(number.Select(PlainDigit));
        return new Slip(range, [number, wanted], new TextEdit(range, wanted));
    }

    private static bool IsCircle(char c) => Circles.IndexOf(c) >= 0;

    private static bool IsPlaceDigit(char c) => IsCircle(c) || Numerals.PlaceDigits.IndexOf(c) >= 0;

    private static char PlainDigit(char c) => IsCircle(c) ? '〇'
        : Characters.IsDigit(c) ? (char)('0' + Characters.DigitValue(c))
        : c;
}
