using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0503: XX or ×× where a name or a number was to be filled in. A template is full of them: one finding says that it
/// is one.
/// </summary>
internal static class PlaceholderRule
{
    public static Slip? Look(in Passage passage, int position, ref int next)
    {
        string text = passage.Text;
        char cross = text[position];
        int end = next = Runs.EndOf(text, position, passage.End, c => c == cross);
        char before = passage.At(position - 1);
        char after = passage.At(end);

        // A telephone number and a word of Latin letters are none; 20XX年 is one.
        bool isWord = IsWord(before) || IsWord(after);
        bool isYear = Characters.IsDigit(before) && after == '年';
        bool besideChinese = Characters.IsIdeograph(before) || Characters.IsIdeograph(after);
        var range = new TextRange(position, end);
        return range.Length >= 2 && besideChinese && (!isWord || isYear) ? new Slip(range, [range.Of(text)]) : null;
    }

    private static bool IsWord(char c) => Characters.IsDigit(c) || c switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= 'ａ' and <= 'ｚ' or >= 'Ａ' and <= 'Ｚ' => true,
        '×' or '-' or '_' => true,
        _ => false,
    };
}
