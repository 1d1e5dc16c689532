namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0502: a number with digits of both widths (２０07年), and ○ for 〇 (二○二五年; GB/T 15835-2011 §5.3).</summary>
internal static class DigitFormRule
{
    public const string Circles = "○◯";

    public static Slip? Look(in Passage passage, int position, ref int next) =>
        IsCircle(passage.Text[position])
            ? LookAtCircle(passage, position, ref next)
            : LookAtDigit(passage, position, ref next);

    private static Slip? LookAtCircle(in Passage passage, int position, ref int next)
    {
        string text = passage.Text;
        int start = Runs.StartOf(text, passage.Start, position, IsPlaceDigit);
        int end = next = Runs.EndOf(text, position, passage.End, static c => IsCircle(c) || IsPlaceDigit(c));
        string number = text.Substring(start, end - start);

        // ○ alone starts an item, or stands for a word that is left out.
        bool isNumber = start < position
            && (passage.At(end) is '年' or '月' or '号'
                || number.Count(IsPlaceDigit) > 1);
        return isNumber ? Slip.Rewrite(passage, start, end, number.Replace('○', '〇').Replace('◯', '〇')) : null;
    }

    private static Slip? LookAtDigit(in Passage passage, int position, ref int next)
    {
        string text = passage.Text;
        int start = Runs.StartOf(text, passage.Start, position, Characters.IsDigit);
        int end = next = Characters.SkipDigits(text, position, passage.End);
        string number = text.Substring(start, end - start);
        string narrow = string.Concat(number.Select(static c => (char)('0' + Characters.DigitValue(c))));
        return number.Any(static c => c <= '9') ? Slip.Rewrite(passage, start, end, narrow) : null;
    }

    private static bool IsCircle(char c) => Circles.IndexOf(c) >= 0;

    private static bool IsPlaceDigit(char c) => Numerals.PlaceDigits.IndexOf(c) >= 0;
}
