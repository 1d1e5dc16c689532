using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>The rules about marks in the place of others.</summary>
internal static class MarkRules
{
    /// <summary>The marks of which two may stand where one belongs.</summary>
    public const string Doubled = "，、；：。";

    /// <summary>More of them are a line to be filled in; so many full stops stand for ……, a slip of another kind.</summary>
    private const int MostMarks = 3;

    /// <summary>HG0312: two marks where one belongs: ，， and 、；.</summary>
    public static Slip? LookForDoubled(in Passage passage, int position, ref int next)
    {
        string text = passage.Text;
        if (!IsDoubled(passage.At(position + 1)))
        {
            return null;
        }

        int end = next = Runs.EndOf(text, position, passage.End, IsDoubled);
        char first = text[position];
        int same = Runs.EndOf(text, position, end, c => c == first);
        bool isEllipsis = first == '。' && same - position >= MostMarks;
        if (end - position > MostMarks || isEllipsis)
        {
            return null;
        }

        var range = new TextRange(position, end);
        return same == end
            ? new Slip(range, [range.Of(text)], new TextEdit(new TextRange(position + 1, end), string.Empty))
            : new Slip(range, [range.Of(text)]);
    }

    /// <summary>
    /// HG0314: • between the parts of a name or a title instead of ·, 。。。 instead of …… (GB/T 15834-2011 §4.11, §4.14).
    /// </summary>
    public static Slip? LookForWrong(in Passage passage, int position, ref int next)
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

    private static bool IsDoubled(char c) => Doubled.IndexOf(c) >= 0;

    private static bool IsOfName(char c) => Characters.IsIdeograph(c) || c is '》' or '《' or '”' or '“';
}
