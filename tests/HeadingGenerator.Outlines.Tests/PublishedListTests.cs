using HeadingGenerator.Outlines.Tests.Support;
using HeadingGenerator.Testing;
using static HeadingGenerator.Outlines.Tests.Support.Published;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>The list of published names: how it is written, read and updated.</summary>
public sealed class PublishedListTests
{
    [Fact]
    public void List_has_a_row_for_every_heading_in_the_order_of_the_text()
    {
        string[] rows = List.ToString().Split('\n');

        Assert.StartsWith("# ", rows[0], StringComparison.Ordinal);
        Assert.Equal(
            ["优化服务\t1\t优化服务，方便群众", "优化服务.简化流程\t\t简化流程", "优化服务.延长时间\t\t延长时间", "数据治理\t2\t数据治理，服务基层"], rows[1..5]);
        Assert.Equal(11, rows.Length);
        Assert.Empty(rows[10]);
    }

    [Fact]
    public void New_theme_gets_the_next_number_that_was_never_given()
    {
        string deleted = Change("三、队伍建设\n（一）选好人。看实绩。\n（二）用好人。看担当。\n", "");
        PublishedNames list = PublishedNames.Of(Outline.Read(deleted, With(List.Retire(["队伍建设"]))));
        Outline outline = Outline.Read(Change(["一、优化", "一、新主题\n（一）新要点。正文。\n二、优化"]), With(list));

        Assert.Equal(
            ["新主题 4", "优化服务 1", "数据治理 2", "队伍建设 3"], outline.Headings.Select(theme => $"{theme.Key} {theme.Id}"));
    }

    [Fact]
    public void Name_that_has_gone_is_not_given_to_another_heading_even_when_it_was_given_up()
    {
        string text = Change(["三、队伍建设\n（一）选好人。看实绩。\n（二）用好人。看担当。\n", "三、队伍建设，从严管理\n（一）立规矩。明底线。\n"]);

        OutlineHeading theme = Outline.Read(text, With(List.Retire(["队伍建设"]))).Headings[2];

        Assert.Equal(("队伍建设从严管理", 4), (theme.Key, theme.Id));
    }

    [Fact]
    public void Name_that_was_given_up_comes_back_with_its_heading()
    {
        PublishedNames list = List.Retire(["队伍建设"]);

        Assert.Equal(List.ToString(), PublishedNames.Of(Outline.Read(Published.Text, With(list))).ToString());
    }

    [Fact]
    public void Update_keeps_what_has_gone_where_it_stood_and_waits_with_its_replacement()
    {
        string text = Change(["延长时间", "午间照常办理", "二、数据治理，服务基层\n（一）统一口径。一数一源。\n（二）清理表格。减少一半。\n三", "二"]);

        PublishedNames list = PublishedNames.Of(Outline.Read(text, With(List)));

        Assert.Equal(
            [
                "优化服务 Used", "优化服务.简化流程 Used", "优化服务.延长时间 Gone",
                "数据治理 Gone", "数据治理.统一口径 Gone", "数据治理.清理表格 Gone",
                "队伍建设 Used", "队伍建设.选好人 Used", "队伍建设.用好人 Used",
            ],
            list.Rows.Select(row => $"{row.Path} {row.State}"));
        IEnumerable<string> gone = Gone(Outline.Read(text, With(list))).Select(finding => finding.Arguments[0]);
        Assert.Equal(["优化服务.延长时间", "数据治理"], gone.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_that_are_not_in_theList_are_told()
    {
        Outline outline = Outline.Read(Change(["三、队伍", "三、简政放权\n（一）下放权限。应放尽放。\n四、队伍"]), With(List));

        Finding[] found = Find(outline, FindingRules.NewPublishedName);

        Assert.Equal(["简政放权", "下放权限"], found.Select(finding => finding.Arguments[0]));
        Assert.Empty(Find(Outline.Read(Published.Text), FindingRules.NewPublishedName));
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
    [InlineData(".甲\t1\t题", 1)]
    [InlineData("Key\t1\t题", 0)]
    [InlineData("优化服务\t1\t题\n优化服务.All\t\t题", 0)]
    [InlineData("优化服务\t1\t题\n优化服务.Key\t\t题", 1)]
    [InlineData("优化服务\t1000000000\t题", 0)]
    [InlineData("优化服务\t1000000001\t题", 1)]
    [InlineData("优化\uFFFD\t1\t题\n\t\t", 2)]
    [InlineData("\uFEFF# 说明\r\n\r\n优化服务\t1\t题\r\n", 0)]
    public void Row_that_cannot_be_used_is_told_at_its_place_and_left_out(string text, int findings)
    {
        var list = PublishedNames.Parse(text);

        Assert.Equal(findings, list.Findings.Count);
        Assert.All(list.Findings, finding => Assert.Equal("HG0404", finding.Rule.Id));
        Assert.All(list.Findings, finding => Assert.DoesNotContain('\n', finding.Range.Of(text)));
        int rows = text.Split('\n').Count(row => row.Contains('\t', StringComparison.Ordinal));
        Assert.Equal(rows - findings, list.Rows.Count);
        Outline.Read(Published.Text, With(list))
            .Descendants()
            .ToList()
            .ForEach(heading => Assert.NotEmpty(heading.Key));
    }

    [Theory]
    [InlineData("坏行")]
    [InlineData("坏行\r\n")]
    [InlineData("\uFEFF坏行\n")]
    [InlineData("\uFEFF# 说明\n\n优化服务\t1\t题\n坏行\n优化服务.甲\t\t题")]
    public void Row_that_cannot_be_used_is_told_as_it_stands(string text)
    {
        Finding finding = Assert.Single(PublishedNames.Parse(text).Findings);
        Assert.Equal("坏行", finding.Range.Of(text));
        Assert.Equal(["坏行"], finding.Arguments);
    }

    [Fact]
    public void Of_a_file_that_is_no_list_a_hundred_rows_are_told() =>
        Assert.Equal(100, PublishedNames.Parse(string.Concat(Enumerable.Repeat("坏行\n", 500))).Findings.Count);

    [Fact]
    public void Articles_without_a_title_are_known_by_their_numbers()
    {
        const string law = "第一章 总则\n第一条 为了规范管理，制定本办法。\n第二条 本办法适用于全市。\n第三条 管理遵循公开原则。\n";
        PublishedNames list = ListOf(law);

        string shorter = law.Replace("第二条 本办法适用于全市。\n", string.Empty, StringComparison.Ordinal);
        Outline outline = Outline.Read(shorter, With(list));

        Assert.Equal(["总则.第二条"], Gone(outline).Select(finding => finding.Arguments[0]));
        Assert.Equal(["第一条", "第三条"], outline.Headings[0].Points.Select(point => point.Key));
    }

    [Trait("Category", "Large")]
    [Fact]
    public void AnyList_can_be_held_against_any_text()
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

    [Trait("Category", "Large")]
    [Fact]
    public void Any_text_can_be_read_as_a_list()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            string text = seed % 2 == 0 ? Published.Text : RandomTexts.Text(random, mischief: 10);
            string rows = ListOf(text).ToString();
            var list = PublishedNames.Parse(
                seed % 3 == 0 ? RandomTexts.Text(random, 20) : RandomTexts.Mutate(random, rows));

            Outline outline = Outline.Read(text, With(list));

            Assert.All(OutlineChecker.Check(outline), finding => Assert.NotEmpty(finding.GetMessage()));
            Assert.Empty(PublishedNames.Of(outline).Findings);
            Assert.Equal(outline.Headings.Count, outline.Headings.Select(theme => theme.Id).Distinct().Count());
            Invariants.Hold(outline);
        }
    }

    [Trait("Category", "Large")]
    [Fact]
    public void Thousands_of_names_that_have_gone_are_told()
    {
        string Many(string what) =>
            string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{(i % 99) + 1}.{what}{i}\n"));
        PublishedNames list = ListOf(Many("旧主题"));

        Outline outline = Outline.Read(Many("新的标题"), With(list));

        Assert.Equal(20_000, Gone(outline).Length);
    }

    [Fact]
    public void TheList_lies_beside_its_text()
    {
        Assert.Equal("文稿/总结.headings.names", PublishedNames.PathFor("文稿/总结.headings.txt"));
        Assert.Equal("a.b\\总结.headings.names", PublishedNames.PathFor("a.b\\总结.txt"));
        Assert.Equal("a.b/总结.headings.names", PublishedNames.PathFor("a.b/总结"));
    }
}
