using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Reading;

/// <summary>Recognises 各位代表！ 同志们， at the start of a line. The speaker turns to the audience: what came before is over.</summary>
internal static class Salutation
{
    /// <summary>The longest one: 尊敬的各位领导、各位来宾.</summary>
    private const int Longest = 16;

    /// <summary>The longest one that a comma ends: 各位代表，</summary>
    private const int LongestBeforeComma = 4;

    private static readonly string[] Openings = ["各位", "尊敬的", "同志们", "代表们", "委员们", "朋友们"];

    /// <summary>Whether the stretch opens with one.</summary>
    public static bool Is(string text, int start, int end)
    {
        if (text[start] is not ('各' or '尊' or '同' or '代' or '委' or '朋'))
        {
            return false;
        }

        foreach (string opening in Openings)
        {
            if (string.CompareOrdinal(text, start, opening, 0, opening.Length) == 0)
            {
                return FindMark(text, start, System.Math.Min(end, start + Longest));
            }
        }

        return false;
    }

    /// <summary>Whether a mark that one calls out with follows; 各位代表认为， begins a sentence.</summary>
    private static bool FindMark(string text, int start, int end)
    {
        int position = start;
        while (position < end && (Characters.IsIdeograph(text[position]) || text[position] == '、'))
        {
            position++;
        }

        return position < end
            && (text[position] is '！' or '!' or '：' or ':' || (text[position] == '，' && position - start <= LongestBeforeComma));
    }
}
