using System.Globalization;
using HeadingGenerator.Tests.Catalogs;

namespace HeadingGenerator.Tests;

public class HeadingCatalogTests
{
    [Fact]
    public void A_catalog_is_a_list_of_its_themes()
    {
        HeadingCatalog catalog = Themes.Catalog;

        Assert.Equal("机关党建小标题4例", catalog.Title);
        Assert.Equal(catalog.Title, catalog.ToString());
        Assert.Equal(4, catalog.Count);
        Assert.Equal(9, catalog.PointCount);
        Assert.Equal([Themes.突出严字, Themes.突出融字, Themes.健全机制, Themes.助力建设], catalog);
        Assert.Same(Themes.突出融字, catalog[1]);
        Assert.Same(catalog, Themes.All);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => catalog[4]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => catalog[-1]);
    }

    [Fact]
    public void The_enum_leads_to_the_theme()
    {
        Assert.All(Enum.GetValues<ThemeId>(), id => Assert.Equal(id.ToString(), Themes.Get(id).Key));
        Assert.Throws<ArgumentOutOfRangeException>("position", () => Themes.Get(0));
        Assert.Throws<ArgumentOutOfRangeException>("position", () => Themes.Get((ThemeId)5));
    }

    [Theory]
    [InlineData("突出严字", 1)]
    [InlineData("机关党建突出一个“严”字", 1)]
    [InlineData("健全机制", 3)]
    [InlineData("助力建设", 4)]
    [InlineData("2", 2)]
    [InlineData("２", 2)]
    [InlineData(" 2. ", 2)]
    [InlineData("2．", 2)]
    [InlineData("02", 2)]
    [InlineData("二", 2)]
    [InlineData("二、", 2)]
    [InlineData("（二）", 2)]
    [InlineData("(2)", 2)]
    public void A_theme_is_found_by_key_title_or_number(string text, int position)
    {
        Assert.True(Themes.TryGet(text, out Theme? theme));
        Assert.Equal(position, theme.Position);
        Assert.Same(theme, Themes.Catalog.Get(text));
    }

    [Theory]
    [InlineData("机关党建突出一个\"严\"字", 1)]
    [InlineData("机关党建突出一个「严」字", 1)]
    [InlineData("机关党建突出一个严字", 1)]
    [InlineData(" 机关党建突出一个 ‘严’ 字\u3000", 1)]
    [InlineData("\"突出严字\"", 1)]
    [InlineData("③", 3)]
    [InlineData("三是", 3)]
    public void A_theme_is_found_however_its_quotes_and_spaces_are_typed(string text, int position)
    {
        Assert.True(Themes.TryGet(text, out Theme? theme));
        Assert.Equal(position, theme.Position);
    }

    [Fact]
    public void What_is_written_exactly_so_goes_before_what_is_alike()
    {
        FreshTheme[] themes = [Titled(1, "ai赋能", "AI＋政务"), Titled(2, "AI赋能", "ai+政务"), Titled(3, "空", "“”")];
        var catalog = Packed.Catalog("测试", themes);

        Assert.Same(themes[1], catalog.Get("AI赋能"));
        Assert.Same(themes[0], catalog.Get("Ai赋能"));
        Assert.Same(themes[1], catalog.Get("ai+政务"));
        Assert.Same(themes[0], catalog.Get("Ai + 政务"));
        Assert.False(catalog.TryGet("\"\"", out _));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("突出岩字")]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("-1")]
    [InlineData("零")]
    [InlineData("五")]
    [InlineData("一一")]
    [InlineData("（二")]
    [InlineData("（）")]
    [InlineData("、")]
    [InlineData("4294967297")]
    [InlineData("十十十十十十十十十")]
    public void What_names_no_theme_is_not_found(string? text)
    {
        Assert.False(Themes.TryGet(text, out Theme? theme));
        Assert.Null(theme);
    }

    [Fact]
    public void Of_themes_with_the_same_title_the_first_is_found()
    {
        FreshTheme[] themes = [Titled(1, "甲", "同题"), Titled(2, "乙", "同题")];
        var catalog = Packed.Catalog("测试", themes);

        Assert.Same(themes[0], catalog.Get("同题"));
        Assert.Same(themes[1], catalog.Get("乙"));
    }

    [Fact]
    public void Names_that_begin_and_end_alike_are_told_apart()
    {
        FreshTheme[] themes =
        [
            .. Enumerable.Range(1, 300).Select(
                i => Titled(i, $"机关党建第{i:D4}项突出实字", $"机关党建第{i:D4}项：突出一个“实”字"))
        ];
        var catalog = Packed.Catalog("测试", themes);

        Assert.All(themes, theme => Assert.Same(theme, catalog.Get(theme.Key)));
        Assert.All(themes, theme => Assert.Same(theme, catalog.Get(theme.Title)));
        Assert.False(catalog.TryGet("机关党建第0301项突出实字", out _));
    }

    [Fact]
    public void A_missing_theme_is_reported_with_the_closest_ones()
    {
        string message = Assert.Throws<KeyNotFoundException>(() => Themes.Catalog.Get("突出岩字")).Message;

        Assert.Equal("The catalog “机关党建小标题4例” has no heading “突出岩字”. Did you mean 突出严字 or 突出融字?", message);
        Assert.Equal(
            "The catalog “机关党建小标题4例” has no heading “xyz”.",
            Assert.Throws<KeyNotFoundException>(() => Themes.Catalog.Get("xyz")).Message);
        Assert.Throws<ArgumentNullException>(() => Themes.Catalog.Get(null!));
    }

    [Fact]
    public void What_is_wrong_is_said_in_the_language_of_the_user()
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-TW");
            Assert.Equal(
                "标题库“机关党建小标题4例”中没有标题“突出岩字”。是否指 突出严字 或 突出融字？",
                Assert.Throws<KeyNotFoundException>(() => Themes.Catalog.Get("突出岩字")).Message);
            Assert.StartsWith(
                "标题库“机关党建小标题4例”有 4 个主题。",
                Assert.Throws<ArgumentOutOfRangeException>(() => Themes.Catalog[4]).Message,
                StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentUICulture = culture;
        }
    }

    [Fact]
    public void The_closest_themes_come_first()
    {
        Assert.Equal([Themes.突出融字, Themes.突出严字], Themes.Catalog.FindClosest("机关党建突出融字", 9));
        Assert.Equal([Themes.突出融字], Themes.Catalog.FindClosest("融", 3));
        Assert.Equal([Themes.健全机制], Themes.Catalog.FindClosest("建全机制", 1));
        Assert.Empty(Themes.Catalog.FindClosest("突出严字", 0));
        Assert.Empty(Themes.Catalog.FindClosest("", 3));
        Assert.Empty(Themes.Catalog.FindClosest("xyz", 3));
        Assert.Throws<ArgumentNullException>("text", () => Themes.Catalog.FindClosest(null!, 3));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => Themes.Catalog.FindClosest("严", -1));
    }

    [Fact]
    public void A_huge_text_resembles_no_theme() =>
        Assert.Empty(Themes.Catalog.FindClosest(Themes.突出严字.Title + new string('X', 10_000_000), 1));

    [Fact]
    public void Threads_that_race_for_the_first_lookup_find_the_same_theme()
    {
        for (int round = 0; round < 50; round++)
        {
            FreshTheme[] themes = [Titled(1, "甲", "题一"), Titled(2, "乙", "题二")];
            var catalog = Packed.Catalog("测试", themes);
            Parallel.For(0, 8, i => Assert.Same(themes[i % 2], catalog.Get(i % 2 == 0 ? "题一" : "乙")));
        }
    }

    [Fact]
    public void Every_heading_is_found_by_its_path()
    {
        foreach (Theme theme in Themes.All)
        {
            foreach (Heading heading in theme.Descendants().Prepend<Heading>(theme))
            {
                Assert.True(Themes.Catalog.TryGetHeading(heading.Path, out Heading? found));
                Assert.Same(heading, found);
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("突出严字.")]
    [InlineData("突出严字.作风纪律严.更深")]
    [InlineData("机关党建突出一个“严”字")]
    [InlineData("1")]
    public void A_path_is_made_of_keys_alone(string? path)
    {
        Assert.False(Themes.Catalog.TryGetHeading(path, out _));
    }

    [Fact]
    public void Only_what_is_asked_for_is_created()
    {
        var parts = new CountingParts(2_000);

        Assert.Equal(2_000, parts.Catalog.Count);
        Assert.Equal("计数", parts.Catalog.Title);
        Assert.Equal("键1234", parts.Catalog.GetByPosition(1235).Key);
        Assert.Equal(1, parts.Created);
        Assert.True(parts.Catalog.TryGet("键7", out _));
        Assert.True(parts.Catalog.TryGet("题8", out _));
        Assert.True(parts.Catalog.TryGet("十", out _));
        Assert.True(parts.Catalog.TryGet("“题”11", out _));
        Assert.False(parts.Catalog.TryGet("没有", out _));
        Assert.Equal(5, parts.Created);
        Assert.Equal(0, parts.TextsRead);
        Assert.Equal(4_000, parts.Catalog.PointCount);
        Assert.Single(parts.Catalog.Search("第1999题的点乙"));
        Assert.Empty(parts.Catalog.Search("没有的词"));
        Assert.Equal(6, parts.Created);
        Assert.Single(parts.Catalog.FindClosest("键1999", 1));
        Assert.Equal(6, parts.Created);
        Assert.Equal(2_000, parts.Catalog.Distinct().Count());
        Assert.Equal(2_000, parts.Created);
        Assert.Equal(2_000, parts.TextsRead);
    }

    [Theory]
    [InlineData("键1999")]
    [InlineData("题1999")]
    [InlineData("2000")]
    [InlineData("２０００")]
    [InlineData("一千九百九十九、")]
    [InlineData("“题”1999")]
    [InlineData("没有这样的主题")]
    [InlineData("九千九百九十九")]
    public void A_look_up_allocates_nothing(string text)
    {
        HeadingCatalog catalog = new CountingParts(2_000).Catalog;
        catalog.TryGet(text, out _);

        long before = GC.GetAllocatedBytesForCurrentThread();
        catalog.TryGet(text, out _);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_catalog_of_another_version_is_refused_with_the_way_out() =>
        Assert.Contains(
            "the same version of the package HeadingGenerator",
            Assert.Throws<InvalidOperationException>(() => new CountingParts(1, form: '2').Catalog).Message,
            StringComparison.Ordinal);

    /// <summary>A catalog of any size, in parts of sixteen; it counts what it is asked for.</summary>
    private sealed class CountingParts(int count, char form = '1') : Generated.CatalogParts
    {
        public int Created { get; private set; }

        public int TextsRead { get; private set; }

        protected override string Index =>
            $"{form}|Test.计数|计数|{string.Join(',', Enumerable.Range(0, (count + 15) / 16).Select(i => Math.Min(16, count - (16 * i))))}|"
            + string.Concat(Enumerable.Range(0, count).Select(i => $"键{i}|题{i}|"));

        protected override string TextAt(int part, int index)
        {
            TextsRead++;
            return Text(part, index);
        }

        protected override Theme ThemeAt(int part, int index)
        {
            Created++;
            return new FreshTheme((16 * part) + index + 1, Text(part, index));
        }

        private static string Text(int part, int index)
        {
            int i = (16 * part) + index;
            return $"1|键{i}||题{i}|||2|||甲||第{i}题的点甲||||乙||第{i}题的点乙||||";
        }
    }

    private static FreshTheme Titled(int position, string key, string title) => new(position, [key, "", title, ""]);
}
