namespace HeadingGenerator.Outlines.Tests.Support;

/// <summary>A text that has published its names.</summary>
internal static class Published
{
    public const string Text = """
        一、优化服务，方便群众
        （一）简化流程。压减材料。
        （二）延长时间。午间不休。
        二、数据治理，服务基层
        （一）统一口径。一数一源。
        （二）清理表格。减少一半。
        三、队伍建设
        （一）选好人。看实绩。
        （二）用好人。看担当。

        """;

    /// <summary>The list of the text.</summary>
    public static PublishedNames List { get; } = ListOf(Text);

    public static PublishedNames ListOf(string text) => PublishedNames.Of(Outline.Read(text));

    public static OutlineOptions With(PublishedNames list) => new() { PublishedNames = list };

    public static Finding[] Find(Outline outline, FindingRule rule) =>
        [.. OutlineChecker.Check(outline).Where(finding => finding.Rule == rule)];

    /// <summary>What is said of names that have gone.</summary>
    public static Finding[] Gone(Outline outline) => Find(outline, FindingRules.GonePublishedName);

    /// <summary>The text with changes: what gives way, and what takes its place.</summary>
    public static string Change(params string[] changes)
    {
        string text = Text;
        for (int i = 0; i < changes.Length; i += 2)
        {
            Assert.Contains(changes[i], text, StringComparison.Ordinal);
            text = text.Replace(changes[i], changes[i + 1], StringComparison.Ordinal);
        }

        return text;
    }
}
