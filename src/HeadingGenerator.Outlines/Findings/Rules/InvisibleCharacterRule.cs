namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0306: a control character, a direction mark, a tag, a filler or another character that is not seen but changes
/// what is.
/// </summary>
internal static class InvisibleCharacterRule
{
    private const char Joiner = '\u200D';

    public static IEnumerable<Finding> Find(Outline outline)
    {
        string text = outline.Text;
        for (int i = 0; i < text.Length; i++)
        {
            if (Characters.IsCommonIdeograph(text[i]))
            {
                continue;
            }

            int end = i;
            while (end < text.Length && Measure(text, end) is var length and > 0)
            {
                end += length;
            }

            if (end == i || JoinsPictures(text, i))
            {
                continue;
            }

            var range = new TextRange(i, end);
            string name = FindingTexts.CodePoint(char.ConvertToUtf32(text, i));
            yield return new Finding(FindingRules.InvisibleCharacter, range, name)
            {
                Repair = [new TextEdit(range, string.Empty)],
            };
            i = end - 1;
        }
    }

    /// <summary>How many code units an invisible character has that stands at a position; 0 if there is none.</summary>
    private static int Measure(string text, int index) => IsControl(text[index]) ? 1 : IsTag(text, index) ? 2 : 0;

    /// <summary>
    /// A tag, U+E0000 to U+E007F: it writes what nobody sees, save where it makes a flag of a black one.
    /// </summary>
    private static bool IsTag(string text, int index)
    {
        if (text[index] != '\uDB40' || index + 1 == text.Length || text[index + 1] is < '\uDC00' or > '\uDC7F')
        {
            return false;
        }

        while (index > 1 && text[index - 2] == '\uDB40')
        {
            index -= 2;
        }

        return index < 2 || text[index - 2] != '\uD83C' || text[index - 1] != '\uDFF4';
    }

    private static bool IsControl(char c) => c switch
    {
        '\t' or '\n' or '\r' or '\f' or '\v' or '\u0085' => false,
        '\u115F' or '\u1160' or '\u3164' or '\uFFA0' => true,
        < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' or '\u061C' => true,
        (>= '\u200C' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2061' and <= '\u206F') => true,
        >= '\uFFF9' and <= '\uFFFB' => true,
        _ => false,
    };

    /// <summary>Some pictures are made of several, with a joiner between them.</summary>
    private static bool JoinsPictures(string text, int index) =>
        text[index] == Joiner && index > 0 && (char.IsSurrogate(text[index - 1]) || text[index - 1] == '\uFE0F');
}
