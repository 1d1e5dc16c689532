namespace HeadingGenerator.Outlines.Tree;

/// <summary>The name that a text asks for after a title: {#name}.</summary>
internal static class ExplicitName
{
    /// <summary>Takes <c>{#name}</c> off the end of a title.</summary>
    public static TextRange TakeOff(string text, ref TextRange title)
    {
        int open = title.IsEmpty || text[title.End - 1] != '}'
            ? -1
            : text.LastIndexOf("{#", title.End - 1, title.Length, StringComparison.Ordinal);
        if (open < 0 || !TryRead(text, open, title.End, out TextRange name, out int after) || after != title.End)
        {
            return default;
        }

        title = Lines.Trim(text, title.Start, open);
        return name;
    }

    /// <summary>Reads a name where it starts, and says where it ends.</summary>
    public static bool TryRead(string text, int start, int end, out TextRange name, out int after)
    {
        int close = Words.IsAt(text, start, "{#") ? text.IndexOf('}', start, end - start) : -1;
        name = close < 0 ? default : new TextRange(start + 2, close);
        after = close + 1;
        return !name.IsEmpty;
    }
}
