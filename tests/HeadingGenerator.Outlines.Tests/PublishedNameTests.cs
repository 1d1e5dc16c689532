using HeadingGenerator.Testing;
using static HeadingGenerator.Outlines.Tests.Support.Published;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>Published names stay with their headings, whatever is edited around them, or their loss is told.</summary>
public sealed class PublishedNameTests
{
    /// <summary>An edit, and the names whose loss is told: what a repair heals, and what has to be given up.</summary>
    public static TheoryData<string, string[], string[], string[]> Edits { get; } = new()
    {
        { "insert", ["二、数据治理，服务基层\n", "二、简政放权\n（一）下放权限。应放尽放。\n三、数据治理，服务基层\n", "三、队伍建设", "四、队伍建设"], [], [] },
        { "append", ["（二）用好人。看担当。\n", "（二）用好人。看担当。\n（三）管好人。看廉洁。\n四、简政放权\n（一）下放权限。应放尽放。\n"], [], [] },
        {
            "reorder",
            [
                "一、优化服务，方便群众\n（一）简化流程。压减材料。\n（二）延长时间。午间不休。\n", "",
                "二、数据治理，服务基层\n（一）统一口径。一数一源。\n（二）清理表格。减少一半。\n",
                "一、数据治理，服务基层\n（一）清理表格。减少一半。\n（二）统一口径。一数一源。\n二、优化服务，方便群众\n（一）简化流程。压减材料。\n（二）延长时间。午间不休。\n",
            ],
            [], []
        },
        { "retitle a theme", ["队伍建设", "干部队伍"], ["队伍建设"], [] },
        { "retitle a point beyond likeness", ["延长时间", "午间照常办理"], ["优化服务.延长时间"], [] },
        { "retitle by its marks alone", ["优化服务，方便群众", "“优化服务”、方便群众"], [], [] },
        { "delete a point", ["（二）延长时间。午间不休。\n", ""], [], ["优化服务.延长时间"] },
        { "delete a theme", ["二、数据治理，服务基层\n（一）统一口径。一数一源。\n（二）清理表格。减少一半。\n三", "二"], [], ["数据治理"] },
        {
            "merge two themes",
            ["二、数据治理，服务基层\n（一）统一口径。一数一源。\n（二）清理", "（三）统一口径。一数一源。\n（四）清理", "三、队伍", "二、队伍"],
            ["数据治理.统一口径", "数据治理.清理表格"], ["数据治理"]
        },
        {
            "split a theme",
            ["二、数据治理，服务基层\n", "二、数据统一治理\n", "（二）清理表格", "三、报表精简\n（一）清理表格", "三、队伍", "四、队伍"],
            ["数据治理", "数据治理.清理表格"], []
        },
        {
            "add a sibling with the same first clause above",
            [
                "一、优化", "一、优化服务，方便企业\n（一）上门服务。送策到户。\n二、优化", "二、数据", "三、数据", "三、队伍", "四、队伍",
            ],
            [], []
        },
        {
            "add a point with the same first clause",
            ["（一）简化流程。", "（一）简化流程，减少环节。只跑一次。\n（二）简化流程。", "（二）延长", "（三）延长"],
            [], []
        },
        {
            "move a point to another theme",
            ["（二）延长时间。午间不休。\n", "", "（二）用好人。看担当。\n", "（二）用好人。看担当。\n（三）延长时间。午间不休。\n"],
            ["优化服务.延长时间"], []
        },
        { "rename", ["三、队伍建设", "三、队伍建设 {#队伍}"], ["队伍建设"], [] },
        { "rename what has the name already", ["三、队伍建设", "三、队伍建设 {#队伍建设}"], [], [] },
        { "a new heading asks for the name of one that stays", ["（二）用好人。", "（二）管好人 {#用好人}。看廉洁。\n（三）用好人。"], [], [] },
        { "replace a heading by one of the same first clause", ["优化服务，方便群众", "优化服务，方便企业"], ["优化服务"], [] },
    };

    [Fact]
    public void A_title_is_the_same_whether_its_accents_are_joined_or_not()
    {
        var list = PublishedNames.Parse("旧名\t1\tCaf\u00E9计划，服务基层\n");

        var outline = Outline.Read("一、Cafe\u0301计划、服务基层\n二、队伍建设", new OutlineOptions { PublishedNames = list });

        Assert.Equal("旧名", outline.Headings[0].Key);
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void Edited_text_keeps_its_names_and_ids_or_tells_the_repair(
        string edit, string[] changes, string[] healed, string[] lost)
    {
        Assert.NotEmpty(edit);
        string text = Change(changes);
        OutlineOptions options = With(List);
        Outline outline = Outline.Read(text, options);
        Finding[] gone = Gone(outline);

        Assert.Equal(Sorted([.. healed, .. lost]), Sorted(Names(gone)));
        Assert.Equal(Sorted(healed), Sorted(Names(gone.Where(finding => finding.Repair.Count > 0))));
        AssertKept(outline, except: [.. healed, .. lost]);

        string repaired = OutlineRepairer.Repair(text, options, IsGone);
        OutlineOptions settled = With(List.Retire(lost));
        Outline after = Outline.Read(repaired, settled);

        Assert.Empty(Gone(after));
        Assert.DoesNotContain(OutlineChecker.Check(after), finding => finding.Rule.Severity == FindingSeverity.Error);
        AssertKept(after, except: [.. healed, .. lost]);
        Assert.All(healed, path => AssertNamed(after, List.Find(path)!));
        Assert.Equal(repaired, OutlineRepairer.Repair(repaired, settled, IsGone));
        Invariants.Hold(after);

        PublishedNames next = PublishedNames.Of(after);
        Assert.Empty(next.Findings);
        Assert.Equal(next.ToString(), PublishedNames.Of(Outline.Read(repaired, With(next))).ToString());
    }

    private static bool IsGone(Finding finding) => finding.Rule == FindingRules.GonePublishedName;

    private static IEnumerable<string> Names(IEnumerable<Finding> findings) =>
        findings.Select(finding => finding.Arguments[0]);

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];

    /// <summary>One heading has the name of a row, and its number, wherever it has moved.</summary>
    private static void AssertNamed(Outline outline, PublishedName row) =>
        Assert.Equal(row.Id, outline.Descendants().Single(heading => heading.Key == row.Name).Id);

    /// <summary>Every other published name is that of a heading, and every theme has its number.</summary>
    private static void AssertKept(Outline outline, string[] except)
    {
        Dictionary<string, int> ids = outline.Descendants().ToDictionary(PathOf, heading => heading.Id);
        foreach (PublishedName row in List.Rows)
        {
            if (!except.Contains(row.Path) && !except.Contains(row.Path.Split('.')[0]))
            {
                Assert.True(ids.TryGetValue(row.Path, out int id), row.Path);
                Assert.Equal(row.Id, id);
            }
        }
    }

    private static string PathOf(OutlineHeading heading) =>
        heading.Parent is { } parent ? PathOf(parent) + "." + heading.Key : heading.Key;
}
