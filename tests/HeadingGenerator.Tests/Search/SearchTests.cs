using HeadingGenerator.Tests.Catalogs;

namespace HeadingGenerator.Tests.Search;

public class SearchTests
{
    [Fact]
    public void Every_occurrence_is_a_hit_with_its_place()
    {
        IReadOnlyList<SearchHit> hits = Themes.Catalog.Search("纪律");

        Assert.Equal(
            [
                new SearchHit(Themes.突出严字.政治思想严, HeadingField.Body, 8, 2),
                new SearchHit(Themes.突出严字.作风纪律严, HeadingField.Title, 2, 2),
                new SearchHit(Themes.突出严字.作风纪律严, HeadingField.Body, 21, 2),
            ],
            hits);
        Assert.All(hits, hit => Assert.Equal("纪律", TextOf(hit)));
        Assert.All(hits, hit => Assert.Same(Themes.突出严字, hit.Theme));
    }

    [Fact]
    public void Themes_come_before_their_points_and_deeper_points_in_place() =>
        Assert.Equal(
            ["健全机制", "健全机制.责任机制", "健全机制.考核机制", "助力建设"],
            Themes.Catalog.Search("机制").Select(hit => hit.Heading.Path));

    [Theory]
    [InlineData("abc")]
    [InlineData("ABC")]
    [InlineData("ａＢc")]
    [InlineData(",abc")]
    [InlineData("，ａｂｃ")]
    public void Case_and_width_make_no_difference(string query)
    {
        SearchHit hit = Assert.Single(Themes.Catalog.Search(query));

        Assert.Same(Themes.突出严字.作风纪律严, hit.Heading);
        Assert.Equal(query.Length, hit.Length);
    }

    [Theory]
    [InlineData("“十个严禁”")]
    [InlineData("\"十个严禁\"")]
    [InlineData("「十个严禁」")]
    [InlineData("＂十个严禁＂")]
    public void The_kind_of_quotation_marks_makes_no_difference(string query)
    {
        SearchHit hit = Assert.Single(Themes.Catalog.Search(query));

        Assert.Equal("“十个严禁”", TextOf(hit));
    }

    [Theory]
    [InlineData("准则 纪律")]
    [InlineData("　纪律\t准则\u00A0纪律 ")]
    public void All_words_must_occur_in_a_heading(string query)
    {
        IReadOnlyList<SearchHit> hits = Themes.Catalog.Search(query);

        Assert.Equal(["纪律", "准则", "纪律"], hits.Select(TextOf));
        Assert.All(hits, hit => Assert.Same(Themes.突出严字.作风纪律严, hit.Heading));
    }

    [Fact]
    public void Words_may_overlap_and_the_longer_comes_first() =>
        Assert.Equal(
            [(2, 3), (2, 2), (3, 1)],
            Themes.Catalog.Search("律 纪律 纪律严")
                .Where(hit => hit.Heading == Themes.突出严字.作风纪律严 && hit.Field == HeadingField.Title)
                .Select(hit => (hit.Start, hit.Length)));

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000\t")]
    [InlineData("没有的词")]
    [InlineData("准则 没有的词")]
    [InlineData("十个严禁 准则")]
    [InlineData("(.*)")]
    public void What_does_not_occur_is_not_found(string query) => Assert.Empty(Themes.Catalog.Search(query));

    [Fact]
    public void What_follows_the_points_is_searched_as_well()
    {
        SearchHit hit = Assert.Single(Themes.Catalog.Search("抓好落实"));

        Assert.Same(Themes.突出融字, hit.Heading);
        Assert.Equal((HeadingField.Closing, 5, 4), (hit.Field, hit.Start, hit.Length));
    }

    [Theory]
    [InlineData("没有的词")]
    [InlineData("没有 的 词")]
    [InlineData("XYZ")]
    [InlineData("“没有”")]
    [InlineData("é")]
    [InlineData("纪律 没有")]
    [InlineData("")]
    public void A_search_without_hits_allocates_nothing(string query)
    {
        Assert.Empty(Themes.Catalog.Search(query));

        long before = GC.GetAllocatedBytesForCurrentThread();
        IReadOnlyList<SearchHit> hits = Themes.Catalog.Search(query);
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Empty(hits);
        Assert.Equal(0, after - before);
    }

    [Fact]
    public void Every_character_is_found_by_every_other_that_is_folded_like_it()
    {
        for (int c = '!'; c <= char.MaxValue; c++)
        {
            // Of these a query finds itself; white space ends a word, and a separator is no text.
            if (char.IsWhiteSpace((char)c) || c == '|')
            {
                continue;
            }

            var theme = FreshTheme.Titled($"甲{(char)c}乙");
            HeadingCatalog catalog = Packed.Catalog("全", theme);
            char upper = char.ToUpperInvariant((char)c);
            Assert.Equal((c == '甲' ? 0 : 1, 1), Place(catalog, ((char)c).ToString()));
            Assert.Equal((c == '甲' ? 0 : 1, 1), Place(catalog, upper.ToString()));
            Assert.Equal((0, 3), Place(catalog, $"甲{upper}乙"));
        }

        static (int, int) Place(HeadingCatalog catalog, string query)
        {
            IReadOnlyList<SearchHit> hits = catalog.Search(query);
            Assert.True(hits.Count > 0, $"U+{(int)query[query.Length / 2]:X4}");
            SearchHit hit = hits[0];
            return (hit.Start, hit.Length);
        }
    }

    [Fact]
    public void Many_words_are_searched_like_few()
    {
        string query = string.Join(' ', Enumerable.Range(0, 40).Select(_ => "纪律 作风 严"));

        Assert.Equal(
            ["纪律", "作风", "严"], Themes.Catalog.Search(query).Select(TextOf).Distinct().OrderDescending(StringComparer.Ordinal));
        Assert.All(Themes.Catalog.Search(query), hit => Assert.Same(Themes.突出严字.作风纪律严, hit.Heading));
        Assert.Empty(Themes.Catalog.Search(query + " 没有"));
    }

    [Fact]
    public void The_default_of_a_hit_has_no_theme()
    {
        Assert.Null(default(SearchHit).Theme);
        Assert.NotEmpty(default(SearchHit).ToString());
    }

    [Fact]
    public void A_query_is_needed() =>
        Assert.Throws<ArgumentNullException>("query", () => Themes.Catalog.Search(null!));

    private static string TextOf(SearchHit hit) =>
        (hit.Field == HeadingField.Title ? hit.Heading.Title : hit.Heading.Body).Substring(hit.Start, hit.Length);
}
