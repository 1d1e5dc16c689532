namespace HeadingGenerator.Outlines.Text;

/// <summary>A short name, a colon, and what it names: 语文组：每周二下午。</summary>
internal static class Label
{
    private const int Longest = 14;

    /// <summary>Whether a stretch starts with one. A clause before a colon (会议指出，一要：…) is none.</summary>
    public static bool Is(string text, int start, int end)
    {
        var brackets = new Brackets(text, end);
        for (int i = start; i < end && i - start <= Longest;)
        {
            char c = text[i];
            if (c is '：' or ':')
            {
                return i > start && i + 1 < end && !Lines.Trim(text, i + 1, end).IsEmpty
                    && !(c == ':' && Characters.IsDigit(text[i - 1]));
            }

            if (c is '，' or '。' or '；' or '！' or '？' or ',' or ';')
            {
                return false;
            }

            i = brackets.Next(i);
        }

        return false;
    }
}
