using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
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
        var catalog = new HeadingCatalog("测试", themes);

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
        var catalog = new HeadingCatalog("测试", themes);

        Assert.Same(themes[0], catalog.Get("同题"));
        Assert.Same(themes[1], catalog.Get("乙"));
    }

    [Fact]
    public void A_missing_theme_is_reported_with_the_closest_ones()
    {
        string message = Assert.Throws<KeyNotFoundException>(() => Themes.Catalog.Get("突出岩字")).Message;

        Assert.Equal("The catalog '机关党建小标题4例' has no heading '突出岩字'. Did you mean 突出严字 or 突出融字?", message);
        Assert.Equal(
            "The catalog '机关党建小标题4例' has no heading 'xyz'.",
            Assert.Throws<KeyNotFoundException>(() => Themes.Catalog.Get("xyz")).Message);
        Assert.Throws<ArgumentNullException>(() => Themes.Catalog.Get(null!));
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
            var catalog = new HeadingCatalog("测试", themes);
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
    public void A_theme_must_stand_at_its_position()
    {
        Assert.Throws<ArgumentException>("themes", () => new HeadingCatalog("测试", [Themes.突出融字]));
        Assert.Throws<ArgumentException>("themes", () => new HeadingCatalog("测试", [null!]));
        Assert.Throws<ArgumentNullException>("themes", () => new HeadingCatalog("测试", null!));
        Assert.Throws<ArgumentNullException>("title", () => new HeadingCatalog(null!, []));
        Assert.Empty(new HeadingCatalog("空", []));
    }

    private static FreshTheme Titled(int position, string key, string title) => new(position, [key, "", title, ""]);
}
