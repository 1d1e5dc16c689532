namespace HeadingGenerator.Outlines.Names;

/// <summary>Infers what a collection is about from its title: 机关党建 of 机关党建小标题30例.</summary>
internal static class CatalogSubject
{
    /// <summary>Words for the collection itself, which are no part of its subject. Longer ones come first.</summary>
    private static readonly string[] _genres =
    [
        "小标题", "大标题", "标题", "写作提纲", "提纲", "金句", "排比句", "要点", "集锦", "大全", "汇编", "范例", "模板", "素材", "参考",
        "工作总结", "总结", "工作报告", "报告", "实施方案", "方案", "工作计划", "计划", "汇报", "写作", "精选", "合集",
    ];

    /// <summary>What a collection is counted in.</summary>
    private const string Counters = "例条个篇则组套句款";

    /// <summary>The subject, or empty if the title does not name its genre.</summary>
    public static string Infer(string title)
    {
        int end = title.Length;
        int bracket = title.IndexOfAny(['（', '(', '【']);
        end = bracket > 0 ? bracket : end;
        bool named = false;
        for (bool found = true; found;)
        {
            found = false;
            int shorter = DropCount(title, end);
            foreach (string genre in _genres)
            {
                if (shorter >= genre.Length
                    && string.CompareOrdinal(title, shorter - genre.Length, genre, 0, genre.Length) == 0)
                {
                    end = shorter - genre.Length;
                    found = true;
                    named = true;
                    break;
                }
            }
        }

        string subject = named ? title.Substring(0, end).Trim() : string.Empty;
        return subject.Length > 1 && subject.IndexOfAny(['，', '。', '、', ' ']) < 0 ? subject : string.Empty;
    }

    /// <summary>Drops 30例 from the end.</summary>
    private static int DropCount(string title, int end)
    {
        int position = end;
        if (position > 0 && Counters.IndexOf(title[position - 1]) >= 0)
        {
            position--;
        }

        int digits = position;
        while (digits > 0 && (Characters.IsDigit(title[digits - 1]) || Numerals.IsChinese(title[digits - 1])))
        {
            digits--;
        }

        return digits < position ? digits : end;
    }
}
