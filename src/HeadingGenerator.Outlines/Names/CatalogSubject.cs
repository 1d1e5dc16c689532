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
        int bracket = title.IndexOfAny(['（', '(', '【']);
        string rest = bracket > 0 ? title.Substring(0, bracket) : title;
        string subject = string.Empty;
        while (WithoutGenre(rest) is { } shorter)
        {
            subject = rest = shorter;
        }

        subject = subject.Trim();
        return subject.Length > 1 && subject.IndexOfAny(['，', '。', '、', ' ']) < 0 ? subject : string.Empty;
    }

    /// <summary>A title without a genre and its count at the end; null if it names none there.</summary>
    private static string? WithoutGenre(string title)
    {
        string uncounted = title.Substring(0, CountStart(title));
        return Array.Find(_genres, genre => uncounted.EndsWith(genre, StringComparison.Ordinal)) is { } found
            ? uncounted.Substring(0, uncounted.Length - found.Length)
            : null;
    }

    /// <summary>Where 30例 starts at the end of a title; its end if it has no count.</summary>
    private static int CountStart(string title)
    {
        bool hasCounter = title.Length > 0 && Counters.IndexOf(title[title.Length - 1]) >= 0;
        int end = hasCounter ? title.Length - 1 : title.Length;
        int digits = Runs.StartOf(title, 0, end, static c => Characters.IsDigit(c) || Numerals.IsChinese(c));
        return digits < end ? digits : title.Length;
    }
}
