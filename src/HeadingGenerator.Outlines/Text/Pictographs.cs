namespace HeadingGenerator.Outlines.Text;

/// <summary>Emoji and other pictures that decorate a line: 🎯 ✅ ⚠️.</summary>
internal static class Pictographs
{
    /// <summary>The position after the pictures that a stretch starts with, white space after them included.</summary>
    public static int Skip(string text, int start, int end)
    {
        int position = start;
        while (position < end && Measure(text, position, end) is var length and > 0)
        {
            position = Characters.SkipSpace(text, position + length, end);
        }

        return position;
    }

    /// <summary>The end of a stretch without the pictures that it ends with: 谢谢大家！🙏</summary>
    public static int SkipBack(string text, int start, int end)
    {
        int picture = Runs.StartOf(text, start, end, IsOfPicture);
        return picture < end && Measure(text, picture, end) > 0 ? Lines.Trim(text, start, picture).End : end;
    }

    private static bool IsOfPicture(char c) =>
        c is >= '\u2300' and <= '\u2BFF' or '\uFE0E' or '\uFE0F' || char.IsSurrogate(c);

    /// <summary>How long the picture at a position is, with those that are joined to it (👨‍👩‍👧); 0 if there is none.</summary>
    public static int Measure(string text, int position, int end)
    {
        int length = MeasureOne(text, position, end);
        while (length > 0
            && position + length + 1 < end
            && text[position + length] == '\u200D'
            && MeasureOne(text, position + length + 1, end) is var next and > 0)
        {
            length += 1 + next;
        }

        return length;
    }

    private static int MeasureOne(string text, int position, int end)
    {
        int length = text[position] switch
        {
            // Planes 1: U+1F000 … U+1FAFF.
            >= '\uD83C' and <= '\uD83E' when position + 1 < end && char.IsLowSurrogate(text[position + 1]) => 2,
            >= '\u2600' and <= '\u26FF' and not ('☆' or '★' or '☞' or '♦') => 1,
            >= '\u2701' and <= '\u2757' and not ('✓' or '✔') => 1,
            '\u2764' or >= '\u2795' and <= '\u2797' or '\u2B50' or '\u2B55' or '\u231A' or '\u231B' or '\u23F0' => 1,
            _ => 0,
        };
        while (length > 0 && position + length < end && text[position + length] is '\uFE0E' or '\uFE0F')
        {
            length++;
        }

        return length;
    }
}
