using System.ComponentModel;
using System.Reflection;
using HeadingGenerator.Tests.Catalogs;

namespace HeadingGenerator.Tests;

public class HeadingTests
{
    [Fact]
    public void A_theme_has_the_texts_of_the_catalog()
    {
        Theme theme = Themes.突出严字;

        Assert.Equal("突出严字", theme.Key);
        Assert.Equal("一、", theme.Marker);
        Assert.Equal("机关党建突出一个“严”字", theme.Title);
        Assert.Equal("", theme.Body);
        Assert.Equal(1, theme.Position);
        Assert.Equal(1, theme.Number);
        Assert.Equal(1, theme.Level);
        Assert.Null(theme.Parent);
        Assert.Same(Themes.Catalog, theme.Catalog);
        Assert.Equal(theme.Title, theme.ToString());
        Assert.Equal("突出严字", theme.Path);
    }

    [Fact]
    public void A_point_has_the_texts_of_the_catalog()
    {
        SubPoint point = Themes.突出严字.作风纪律严;

        Assert.Equal("作风纪律严", point.Key);
        Assert.Equal("二是", point.Marker);
        Assert.Equal("作风纪律严", point.Title);
        Assert.Equal(Themes.Text.突出严字.作风纪律严.Body, point.Body);
        Assert.Equal(2, point.Position);
        Assert.Equal(2, point.Level);
        Assert.Same(Themes.突出严字, point.Parent);
        Assert.Same(Themes.突出严字, point.Theme);
        Assert.Equal("突出严字.作风纪律严", point.Path);
        Assert.Empty(point.Points);
        Assert.Null(point.Pattern);
    }

    [Fact]
    public void A_point_of_a_point_knows_its_place()
    {
        SubPoint point = Themes.健全机制.责任机制.委员责任;

        Assert.Equal(3, point.Level);
        Assert.Equal(2, point.Position);
        Assert.Equal(5, point.Number);
        Assert.Equal("健全机制.责任机制.委员责任", point.Path);
        Assert.Same(Themes.健全机制, point.Theme);
        Assert.Same(Themes.健全机制.责任机制, point.Parent);
        Assert.Equal(["委员"], point.Slots);
    }

    [Fact]
    public void Numbers_are_kept_as_written()
    {
        Assert.Equal(3, Themes.健全机制.Position);
        Assert.Equal(2, Themes.健全机制.Number);
        Assert.Equal([1, 3], Themes.健全机制.Points.Select(point => point.Number));
        Assert.Equal([1, 2], Themes.健全机制.Points.Select(point => point.Position));
    }

    [Fact]
    public void Properties_and_lists_give_the_same_points()
    {
        Assert.Same(Themes.突出严字.政治思想严, Themes.突出严字.Points[0]);
        Assert.Same(Themes.健全机制.责任机制, Themes.健全机制.Points[0]);
        Assert.Same(Themes.健全机制.责任机制.书记责任, Themes.健全机制.Points[0].Points[0]);
        Assert.Equal(3, Themes.突出严字.Points.Count);
    }

    [Fact]
    public void An_index_beyond_the_points_is_refused_as_in_any_list()
    {
        Assert.Throws<ArgumentOutOfRangeException>("index", () => Themes.突出严字.Points[3]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => Themes.突出严字.Points[-1]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => Themes.突出严字.政治思想严.Points[0]);
    }

    [Fact]
    public void A_property_is_put_together_once()
    {
        Heading heading = Themes.健全机制.责任机制;
        SubPoint point = Themes.健全机制.责任机制.委员责任;
        ReadAll(heading, point);

        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadAll(heading, point);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Same(heading.Text, heading.Text);
        Assert.Same(heading.Path, heading.Path);

        static void ReadAll(Heading heading, SubPoint point) => _ = (
            heading.Key, heading.Marker, heading.Title, heading.Body, heading.Text, heading.Path, heading.Pattern, heading.Keyword,
            heading.PromisedCount, heading.Shape, heading.Points.Count, heading.Points[0], point.Slots, point.Points, point.Theme, point.Parent);
    }

    [Fact]
    public void Descendants_come_in_the_order_of_the_text() =>
        Assert.Equal(
            ["责任机制", "书记责任", "委员责任", "考核机制"],
            Themes.健全机制.Descendants().Select(point => point.Key));

    [Fact]
    public void A_point_is_created_when_it_is_asked_for_and_only_once()
    {
        var theme = FreshTheme.WithPoints(5);
        _ = Packed.Catalog("测试", theme);
        Assert.Equal(5, theme.Points.Count);
        Assert.Equal(0, theme.Created);

        _ = theme.Points[3];
        Assert.Equal(1, theme.Created);

        _ = theme.Points.ToList();
        _ = theme.Points.ToList();
        Assert.Equal(5, theme.Created);
    }

    [Fact]
    public void Threads_that_race_for_the_first_access_see_the_same_points()
    {
        for (int round = 0; round < 50; round++)
        {
            var theme = FreshTheme.WithPoints(20);
            SubPoint[][] seen = new SubPoint[8][];
            Parallel.For(0, seen.Length, i => seen[i] = theme.Points.ToArray());
            Assert.All(seen, points => Assert.Equal(seen[0], points, ReferenceEqualityComparer.Instance));
        }
    }

    [Fact]
    public void Threads_that_race_for_the_first_look_read_the_same()
    {
        for (int round = 0; round < 200; round++)
        {
            var theme = FreshTheme.Titled("“五个强化”抓廉政", "正文", "强化{0}", "强化学习", "强化监督");
            Parallel.For(0, 8, _ =>
            {
                Assert.Equal(5, theme.PromisedCount);
                Assert.Equal("强化", theme.Keyword);
                Assert.Equal("4", theme.Shape?.ToString());
                Assert.Equal("“五个强化”抓廉政。正文", theme.Text);
                Assert.Equal(["监督"], theme.Points[1].Slots);
            });
        }
    }

    [Theory]
    [InlineData("突出严字", "一、机关党建突出一个“严”字")]
    [InlineData("突出融字", "二、机关党建突出一个“融”字。坚持融入中心抓党建。")]
    [InlineData("突出严字.政治思想严", "一是政治思想严。强化“十个严禁”纪律要求。")]
    [InlineData("突出严字.抓早抓小", "抓早抓小！")]
    [InlineData("突出融字.抓党建与脱贫攻坚相融合", "一是抓党建与脱贫攻坚相融合。")]
    [InlineData("健全机制.责任机制.书记责任", "1.书记责任。负总责。")]
    public void Text_is_what_stands_in_a_document(string path, string expected)
    {
        Assert.True(Themes.Catalog.TryGetHeading(path, out Heading? heading));
        Assert.Equal(expected, heading.Text);
    }

    [Theory]
    [InlineData("怎么干", "怎么干。正文")]
    [InlineData("怎么干？", "怎么干？正文")]
    [InlineData("怎么干?", "怎么干?正文")]
    [InlineData("加油干！", "加油干！正文")]
    [InlineData("干……", "干……正文")]
    [InlineData("干：", "干：正文")]
    [InlineData("干；", "干；正文")]
    [InlineData("干。", "干。正文")]
    [InlineData("“干”", "“干”。正文")]
    public void A_title_is_closed_once(string title, string expected) =>
        Assert.Equal(expected, FreshTheme.Titled(title, "正文").Text);

    [Fact]
    public void Slots_are_what_fills_the_pattern_of_the_parent()
    {
        Assert.Equal("{0}严", Themes.突出严字.Pattern?.Text);
        Assert.Equal(["政治思想"], Themes.突出严字.政治思想严.Slots);
        Assert.Empty(Themes.突出严字.抓早抓小.Slots);
        Assert.Equal(["脱贫攻坚"], Themes.突出融字.抓党建与脱贫攻坚相融合.Slots);
        Assert.Same(Themes.突出融字.Pattern, Themes.突出融字.Pattern);
    }

    [Fact]
    public void Keyword_is_the_quoted_word_that_the_pattern_repeats()
    {
        Assert.Equal("严", Themes.突出严字.Keyword);
        Assert.Equal("融", Themes.突出融字.Keyword);
        Assert.Null(Themes.健全机制.Keyword);
        Assert.Null(Themes.助力建设.Keyword);
        Assert.Equal("关", FreshTheme.Titled("“抓”“”好“关”“把”", pattern: "把好{0}关").Keyword);
        Assert.Null(FreshTheme.Titled("“关", pattern: "把好{0}关").Keyword);
        Assert.Null(FreshTheme.Titled("“关”").Keyword);
    }

    [Theory]
    [InlineData("严把“五关”抓实基层党建活动", "{0}，严把{1}关", "关")]
    [InlineData("聚焦“四个党建”开拓创新实践", "聚焦{0}党建，让{1}起来", "党建")]
    [InlineData("构建“三大平台”激发机关党建活力", "搭建{0}平台", "平台")]
    [InlineData("构建“三大平台”激发机关党建活力", "搭建{0}大平台", "大平台")]
    [InlineData("“五个强化”抓廉政", "强化{0}", "强化")]
    [InlineData("以“党建+”激发政务服务活力", "“党建+{0}”", "党建+")]
    [InlineData("坚持“四同” 提升“四力”", "坚持“{0}”“{1}”同{2}，提升{3}力", "同")]
    [InlineData("坚持“两促”", "以{0}促{1}", "促")]
    [InlineData("打造“十二型”机关", "打造{0}型机关", "型")]
    [InlineData("坚持“三转”", "三转{0}", "三转")]
    [InlineData("守牢“一线”", "守牢{0}底线", null)]
    [InlineData("树起机关党建“风向标”", "{0}，让{1}", null)]
    [InlineData("“三个维度”推进融合", "{0}，以{1}推动融合", null)]
    [InlineData("用“三”", "三{0}", "三")]
    [InlineData("用“三”", "{0}关", null)]
    [InlineData("坚持“百关”", "严把{0}关", null)]
    public void Keyword_leaves_a_count_away(string title, string pattern, string? keyword) =>
        Assert.Equal(keyword, FreshTheme.Titled(title, pattern: pattern).Keyword);

    [Fact]
    public void Headings_are_equal_only_to_themselves()
    {
        Assert.NotEqual<Heading>(Themes.健全机制, Themes.助力建设);
        Assert.Equal<Heading>(Themes.健全机制.责任机制, Themes.健全机制.Points[0]);
        Assert.False(FreshTheme.WithPoints(1).Equals(FreshTheme.WithPoints(1)));
    }

    [Fact]
    public void A_very_deep_outline_is_walked_without_a_deep_stack()
    {
        const int Depth = 20_000;
        string packed = "1|" + Packed.Heading("链", "", "链", "", points: 1)
            + string.Concat(Enumerable.Repeat(Packed.Heading("环", "", "环", "", points: 1), Depth - 1))
            + Packed.Heading("环", "", "环", "");
        var theme = new FreshTheme(1, packed);

        Assert.Equal(Depth, theme.Descendants().Count());
        Assert.Equal(Depth + 1, theme.Descendants().Last().Level);
        Assert.Same(theme, theme.Descendants().Last().Theme);
        Assert.Equal(Depth, Packed.Catalog("深", theme).PointCount);
        Assert.Equal(Depth, Packed.Catalog("深", theme).Search("环").Count);
    }

    [Fact]
    public void What_follows_the_last_point_is_the_closing()
    {
        Assert.Equal("以上要求，抓好落实。", Themes.突出融字.Closing);
        Assert.Equal("", Themes.突出严字.Closing);
        Assert.Equal("", Themes.突出严字.政治思想严.Closing);
        Assert.Equal("二、机关党建突出一个“融”字。坚持融入中心抓党建。", Themes.突出融字.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1|")]
    [InlineData("1|键|||")]
    [InlineData("1|键||题|||1|||")]
    [InlineData("1|键||题|||2|||键||题||||")]
    [InlineData("1|键||题||||多|")]
    [InlineData("1|键||题||||键||题||||")]
    public void An_incomplete_text_is_refused(string packed) =>
        Assert.Throws<FormatException>(() => new FreshTheme(1, packed));

    [Fact]
    public void A_text_of_another_version_is_refused_with_the_way_out()
    {
        string message = Assert.Throws<InvalidOperationException>(() => new FreshTheme(1, "2|键||题||||")).Message;

        Assert.Contains("another version", message, StringComparison.Ordinal);
        Assert.Contains("the same version of the package HeadingGenerator", message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_generated_code_calls_is_hidden_from_completion()
    {
        Type[] types = [
            .. typeof(Heading).Assembly.GetExportedTypes().Where(type => type.Namespace == "HeadingGenerator.Generated")
        ];

        Assert.True(types.Length > 16);
        Assert.All(
            types,
            type => Assert.Equal(
                EditorBrowsableState.Never, type.GetCustomAttribute<EditorBrowsableAttribute>()?.State));
        Assert.Empty(typeof(Heading).GetConstructors());
        Assert.Empty(typeof(HeadingCatalog).GetConstructors());
        Assert.Empty(typeof(SubPoint).GetConstructors());
    }

    [Fact]
    public void A_heading_needs_its_place()
    {
        Assert.Throws<ArgumentNullException>("text", () => new FreshTheme(1, (string)null!));
        Assert.Throws<ArgumentOutOfRangeException>("position", () => new FreshTheme(0, ["键", "", "标题", ""]));
        Assert.Throws<ArgumentNullException>("parent", () => new LonePoint(null!, 0));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => new LonePoint(FreshTheme.WithPoints(1), 1));
    }

    private sealed class LonePoint(Heading parent, int index) : Generated.CatalogPoint(parent, index);
}
