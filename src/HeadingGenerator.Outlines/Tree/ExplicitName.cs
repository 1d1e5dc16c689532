namespace HeadingGenerator.Outlines.Tree;

/// <summary>The name that a text asks for after a title: {#name}.</summary>
internal static class ExplicitName
{
    /// <summary>Takes <c>{#name}</c> off the end of a title.</summary>
    public static TextRange TakeOff(string text, ref TextRange title)
    {
        if (title.IsEmpty || text[title.End - 1] != '}')
        {
            return default;
        }

        int open = text.LastIndexOf("{#", title.End - 1, title.Length, StringComparison.Ordinal);
        if (open < 0
            || !TryRead(text, open, title.End, out TextRange name, out int after)
            || after != title.End)
        {
            return default;
        }

        title = Lines.Trim(text, title.Start, open);
        return name;
    }

    /// <summary>Reads a name where it starts, and says where it ends.</summary>
    public static bool TryRead(string text, int start, int end, out TextRange name, out int after)
    {
        name = default;
        after = start;
        int close = Words.IsAt(text, start, "{#") ? text.IndexOf('}', start, end - start) : -1;
        if (close < 0)
        {
            return false;
        }

        name = new TextRange(start + 2, close);
        after = close + 1;
        return !name.IsEmpty;
    }
}
