namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0313: 、 between quoted words or book titles that stand side by side (GB/T 15834-2011 §4.5.3.5).</summary>
internal static class PauseBetweenQuotesRule
{
    public static Slip? Look(in Passage passage, int position, ref int next)
    {
        (char opener, char closer) = passage.At(position - 1) switch
        {
            '”' => ('“', '”'),
            '》' => ('《', '》'),
            _ => ('\0', '\0'),
        };
        return IsPlainBefore(passage, position, opener, closer)
            && IsPlainAfter(passage, position, opener, closer)
            ? new Slip(TextRange.At(position), [], new TextEdit(TextRange.At(position), string.Empty))
            : null;
    }

    /// <summary>《甲》（试行）、《乙》、《丙》: whether nothing else stands in the list before, which would need its 、.</summary>
    private static bool IsPlainBefore(in Passage passage, int pause, char opener, char closer)
    {
        int first = Math.Max(passage.Start, pause - Passage.Reach);
        while (pause > first && passage.At(pause - 1) == closer)
        {
            int start = passage.Text.LastIndexOf(opener, pause - 1, pause - first);
            if (start <= first || passage.At(start - 1) != '、')
            {
                return true;
            }

            pause = start - 1;
        }

        return false;
    }

    /// <summary>Whether nothing else stands in the list after: 、《丙》（试行）.</summary>
    private static bool IsPlainAfter(in Passage passage, int pause, char opener, char closer)
    {
        int last = Math.Min(passage.End, pause + Passage.Reach);
        while (passage.At(pause + 1) == opener)
        {
            int end = passage.Find(closer, pause + 1, last - pause - 1);
            if (end < 0 || passage.At(end + 1) is '（' or '(')
            {
                return false;
            }

            if (passage.At(end + 1) != '、')
            {
                return !HasWordsOfItsOwn(passage, end + 1);
            }

            pause = end + 1;
        }

        return false;
    }

    /// <summary>“甲”、“乙”课程等品牌, “甲”、“乙”大赛、丙 — whether the last item of a list goes on after its quote.</summary>
    private static bool HasWordsOfItsOwn(in Passage passage, int start)
    {
        int end = Chinese.EndOf(passage.Text, start, passage.End);
        return passage.At(start) is not ('等' or '和' or '或' or '及' or '与')
            && (passage.At(end) == '、' || passage.Find('等', start, end - start) >= 0);
    }
}
