using System;
using System.Collections.Generic;
using System.Linq;
using HeadingGenerator.Outlines.Tests.Support;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>Names that a text has published stay with their headings, whatever is edited around them, or their loss is told.</summary>
public sealed class PublishedNameTests
{
    private const string Text = """
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

    private static readonly PublishedNames _list = ListOf(Text);

    /// <summary>An edit, as what gives way to what, and the names whose loss is told: those that a repair heals, and those given up.</summary>
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
        { "add a sibling with the same first clause above", ["一、优化", "一、优化服务，方便企业\n（一）上门服务。送策到户。\n二、优化", "二、数据", "三、数据", "三、队伍", "四、队伍"], [], [] },
        { "add a point with the same first clause", ["（一）简化流程。压减材料。\n（二）", "（一）简化流程，减少环节。只跑一次。\n（二）简化流程。压减材料。\n（三）"], [], [] },
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

    [Theory]
    [MemberData(nameof(Edits))]
    public void Edited_text_keeps_its_names_and_ids_or_tells_the_repair(string edit, string[] changes, string[] healed, string[] lost)
    {
        Assert.NotEmpty(edit);
        string text = Apply(changes);
        OutlineOptions options = With(_list);
        Outline outline = Outline.Read(text, options);
        Finding[] gone = Gone(outline);

        Assert.Equal([.. healed.Concat(lost).Order(StringComparer.Ordinal)], [.. gone.Select(finding => finding.Arguments[0]).Order(StringComparer.Ordinal)]);
        Assert.Equal([.. healed.Order(StringComparer.Ordinal)], [.. gone.Where(finding => finding.Repair.Count > 0).Select(finding => finding.Arguments[0]).Order(StringComparer.Ordinal)]);
        AssertKept(outline, except: [.. healed, .. lost]);

        string repaired = OutlineRepairer.Repair(text, options, finding => finding.Rule == FindingRules.GonePublishedName);
        OutlineOptions settled = With(_list.Retire(lost));
        Outline after = Outline.Read(repaired, settled);

        Assert.Empty(Gone(after));
        Assert.DoesNotContain(OutlineChecker.Check(after), finding => finding.Rule.Severity == FindingSeverity.Error);
        AssertKept(after, except: [.. healed, .. lost]);
        foreach (string path in healed)
        {
            OutlineHeading heading = after.Descendants().Single(heading => heading.Key == path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..]);
            Assert.Equal(_list.Find(path)!.Id, heading.Id);
        }

        Assert.Equal(repaired, OutlineRepairer.Repair(repaired, settled, finding => finding.Rule == FindingRules.GonePublishedName));
        PublishedNames next = PublishedNames.Of(after);
        Assert.Empty(next.Findings);
        Assert.Equal(next.ToString(), PublishedNames.Of(Outline.Read(repaired, With(next))).ToString());
        Invariants.Hold(after);
    }

    [Fact]
    public void List_has_a_row_for_every_heading_in_the_order_of_the_text()
    {
        string[] rows = _list.ToString().Split('\n');

        Assert.StartsWith("# ", rows[0], StringComparison.Ordinal);
        Assert.Equal(
            ["优化服务\t1\t优化服务，方便群众", "优化服务.简化流程\t\t简化流程", "优化服务.延长时间\t\t延长时间", "数据治理\t2\t数据治理，服务基层"], rows[1..5]);
        Assert.Equal(11, rows.Length);
        Assert.Empty(rows[10]);
    }

    [Fact]
    public void New_theme_gets_the_next_number_that_was_never_given()
    {
        PublishedNames list = PublishedNames.Of(Outline.Read(Apply(["三、队伍建设\n（一）选好人。看实绩。\n（二）用好人。看担当。\n", ""]), With(_list.Retire(["队伍建设"]))));
        Outline outline = Outline.Read(Apply(["一、优化", "一、新主题\n（一）新要点。正文。\n二、优化"]), With(list));

        Assert.Equal([("新主题", 4), ("优化服务", 1), ("数据治理", 2), ("队伍建设", 3)], outline.Headings.Select(theme => (theme.Key, theme.Id)));
    }

    [Fact]
    public void Name_that_has_gone_is_not_given_to_another_heading_even_when_it_was_given_up()
    {
        string text = Apply(["三、队伍建设\n（一）选好人。看实绩。\n（二）用好人。看担当。\n", "三、队伍建设，从严管理\n（一）立规矩。明底线。\n"]);

        OutlineHeading theme = Outline.Read(text, With(_list.Retire(["队伍建设"]))).Headings[2];

        Assert.Equal(("队伍建设从严管理", 4), (theme.Key, theme.Id));
    }

    [Fact]
    public void Name_that_was_given_up_comes_back_with_its_heading()
    {
        PublishedNames list = _list.Retire(["队伍建设"]);

        Assert.Equal(_list.ToString(), PublishedNames.Of(Outline.Read(Text, With(list))).ToString());
    }

    [Fact]
    public void Update_keeps_what_has_gone_where_it_stood_and_waits_with_its_replacement()
    {
        string text = Apply(["延长时间", "午间照常办理", "二、数据治理，服务基层\n（一）统一口径。一数一源。\n（二）清理表格。减少一半。\n三", "二"]);

        PublishedNames list = PublishedNames.Of(Outline.Read(text, With(_list)));

        Assert.Equal(
            [
                ("优化服务", PublishedNameState.Used), ("优化服务.简化流程", PublishedNameState.Used), ("优化服务.延长时间", PublishedNameState.Gone),
                ("数据治理", PublishedNameState.Gone), ("数据治理.统一口径", PublishedNameState.Gone), ("数据治理.清理表格", PublishedNameState.Gone),
                ("队伍建设", PublishedNameState.Used), ("队伍建设.选好人", PublishedNameState.Used), ("队伍建设.用好人", PublishedNameState.Used),
            ],
            list.Rows.Select(row => (row.Path, row.State)));
        Assert.Equal(["优化服务.延长时间", "数据治理"], Gone(Outline.Read(text, With(list))).Select(finding => finding.Arguments[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_that_are_not_in_the_list_are_told()
    {
        Outline outline = Outline.Read(Apply(["三、队伍", "三、简政放权\n（一）下放权限。应放尽放。\n四、队伍"]), With(_list));

        Finding[] found = [.. OutlineChecker.Check(outline).Where(finding => finding.Rule == FindingRules.NewPublishedName)];

        Assert.Equal(["简政放权", "下放权限"], found.Select(finding => finding.Arguments[0]));
        Assert.DoesNotContain(OutlineChecker.Check(Outline.Read(Text)), finding => finding.Rule == FindingRules.NewPublishedName);
    }

    [Theory]
    [InlineData("优化服务\t1", 1)]
    [InlineData("优化服务\t1\t题\tlost", 1)]
    [InlineData("优化服务\t1\t题\tgone\t", 1)]
    [InlineData("优化服务\t0\t题", 1)]
    [InlineData("优化服务\t\t题", 1)]
    [InlineData("优化服务\t-1\t题", 1)]
    [InlineData("优化服务\t99999999999\t题", 1)]
    [InlineData("优化服务.甲\t\t题", 1)]
    [InlineData("优化服务\t1\t题\n优化服务.甲\t1\t题", 1)]
    [InlineData("优化服务\t1\t题\n优化服务\t2\t题", 1)]
    [InlineData("优化服务\t1\t题\n数据治理\t1\t题", 1)]
    [InlineData("优化 服务\t1\t题", 1)]
    [InlineData("All\t1\t题", 1)]
    [InlineData(".\t1\t题", 1)]
    [InlineData("优化\uFFFD\t1\t题\n\t\t", 2)]
    [InlineData("\uFEFF# 说明\r\n\r\n优化服务\t1\t题\r\n", 0)]
    public void Row_that_cannot_be_used_is_told_at_its_place_and_left_out(string text, int findings)
    {
        var list = PublishedNames.Parse(text);

        Assert.Equal(findings, list.Findings.Count);
        Assert.All(list.Findings, finding => Assert.Equal("HG0404", finding.Rule.Id));
        Assert.All(list.Findings, finding => Assert.DoesNotContain('\n', finding.Range.Of(text)));
        Assert.Equal(text.Split('\n').Count(row => row.Contains('\t', StringComparison.Ordinal)) - findings, list.Rows.Count);
        Outline.Read(Text, With(list)).Descendants().ToList().ForEach(heading => Assert.NotEmpty(heading.Key));
    }

    [Fact]
    public void Articles_without_a_title_are_known_by_their_numbers()
    {
        const string law = "第一章 总则\n第一条 为了规范管理，制定本办法。\n第二条 本办法适用于全市。\n第三条 管理遵循公开原则。\n";
        PublishedNames list = ListOf(law);

        Outline outline = Outline.Read(law.Replace("第二条 本办法适用于全市。\n", string.Empty, StringComparison.Ordinal), With(list));

        Assert.Equal(["总则.第二条"], Gone(outline).Select(finding => finding.Arguments[0]));
        Assert.Equal(["第一条", "第三条"], outline.Headings[0].Points.Select(point => point.Key));
    }

    [Fact]
    public void Any_list_can_be_held_against_any_text()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            string text = RandomTexts.Text(random, mischief: seed % 3 * 10);
            PublishedNames list = ListOf(text);
            Assert.Empty(list.Findings);
            Assert.Equal(list.ToString(), PublishedNames.Of(Outline.Read(text, With(list))).ToString());
            Outline outline = Outline.Read(RandomTexts.Mutate(random, text), With(list));
            Assert.All(OutlineChecker.Check(outline), finding => Assert.NotEmpty(finding.GetMessage()));
            PublishedNames next = PublishedNames.Of(outline);
            Assert.Empty(next.Findings);
            Assert.Empty(list.Rows.Select(row => row.Id).Except(next.Rows.Select(row => row.Id)));
            Invariants.Hold(outline);
        }
    }

    [Fact]
    public void Thousands_of_names_that_have_gone_take_no_longer_than_as_many_that_stay()
    {
        string Many(string what) => string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{(i % 99) + 1}.{what}{i}\n"));
        PublishedNames list = ListOf(Many("旧主题"));

        Outline outline = Outline.Read(Many("新的标题"), With(list));

        Assert.Equal(20_000, Gone(outline).Length);
    }

    [Fact]
    public void The_list_lies_beside_its_text()
    {
        Assert.Equal("文稿/总结.headings.names", PublishedNames.PathFor("文稿/总结.headings.txt"));
        Assert.Equal("a.b\\总结.headings.names", PublishedNames.PathFor("a.b\\总结.txt"));
        Assert.Equal("a.b/总结.headings.names", PublishedNames.PathFor("a.b/总结"));
    }

    private static PublishedNames ListOf(string text) => PublishedNames.Of(Outline.Read(text));

    private static OutlineOptions With(PublishedNames list) => new() { PublishedNames = list };

    private static Finding[] Gone(Outline outline) =>
        [.. OutlineChecker.Check(outline).Where(finding => finding.Rule == FindingRules.GonePublishedName)];

    private static string Apply(string[] changes)
    {
        string text = Text;
        for (int i = 0; i < changes.Length; i += 2)
        {
            Assert.Contains(changes[i], text, StringComparison.Ordinal);
            text = text.Replace(changes[i], changes[i + 1], StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Every published name but those that are told is that of the heading with its title, and every theme has its number.</summary>
    private static void AssertKept(Outline outline, string[] except)
    {
        Dictionary<string, (string Title, int Id)> read = outline.Descendants().ToDictionary(PathOf, heading => (heading.Title, heading.Id));
        foreach (PublishedName row in _list.Rows)
        {
            string theme = row.Path.Split('.')[0];
            if (!except.Contains(row.Path) && !except.Contains(theme))
            {
                Assert.True(read.TryGetValue(row.Path, out (string Title, int Id) found), row.Path);
                Assert.Equal(row.Id, found.Id);
            }
        }
    }

    private static string PathOf(OutlineHeading heading) => heading.Parent is { } parent ? PathOf(parent) + "." + heading.Key : heading.Key;
}
