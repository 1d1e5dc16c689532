using System.Linq;
using System.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0502: a number with digits of both widths (２０07年), and ○ for 〇 (二○二五年; GB/T 15835-2011 §5.3).</summary>
internal sealed class DigitFormRule : CharacterRule
{
    private const string Circles = "○◯";

    public override string Triggers => "０１２３４５６７８９" + Circles;

    protected override FindingRule Rule => FindingRules.DigitForm;

    protected override bool IsCounted => true;

    public override Slip? Look(in Passage passage, int position, ref int next) =>
        Circles.IndexOf(passage.Text[position]) >= 0
        ? LookAtCircle(passage, position, ref next)
        : LookAtDigit(passage, position, ref next);

    private static Slip? LookAtCircle(in Passage passage, int position, ref int next)
    {
        string text = passage.Text;
        int start = position;
        while (start > passage.Start && Numerals.PlaceDigits.IndexOf(text[start - 1]) >= 0)
        {
            start--;
        }

        int end = next = Chinese.Skip(Numerals.PlaceDigits + Circles, text, position, passage.End);
        string number = text.Substring(start, end - start);

        // ○ alone starts an item, or stands for a word that is left out.
        bool isNumber = start < position
            && (passage.At(end) is '年' or '月' or '号'
                || number.Count(static c => Numerals.PlaceDigits.IndexOf(c) >= 0) > 1);
        return isNumber ? Slip(start, end, number, number.Replace('○', '〇').Replace('◯', '〇')) : null;
    }

    private static Slip? LookAtDigit(in Passage passage, int position, ref int next)
    {
        string text = passage.Text;
        int start = position;
        while (start > passage.Start && Characters.IsDigit(text[start - 1]))
        {
            start--;
        }

        int end = Characters.SkipDigits(text, position, passage.End);
        next = end;
        string written = text.Substring(start, end - start);
        var number = new StringBuilder(written);
        for (int i = 0; i < number.Length; i++)
        {
            number[i] = (char)('0' + Characters.DigitValue(number[i]));
        }

        return written.Any(static c => c <= '9') ? Slip(start, end, written, number.ToString()) : null;
    }

    private static Slip Slip(int start, int end, string written, string wanted)
    {
        var range = new TextRange(start, end);
        return new Slip(range, [written, wanted], new TextEdit(range, wanted));
    }
}
