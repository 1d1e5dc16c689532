using HeadingGenerator.Outlines.Tests.Support;
using HeadingGenerator.Testing;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>Names that the text asks for, and titles that no good name can be made of.</summary>
public sealed class ExplicitNameTests
{
    [Theory]
    [InlineData("一、机关党建突出一个“严”字 {#严字}", "严字")]
    [InlineData("一、机关党建突出一个“严”字{#严字}。全年零违纪。", "严字")]
    [InlineData("一、机关党建突出一个“严”字。{#严字}全年零违纪。", "严字")]
    [InlineData("一、机关党建突出一个“严”字。{#严字}", "严字")]
    [InlineData("一、机关党建突出一个“严”字\u3000{#Strict_1}", "Strict_1")]
    [InlineData("一、机关党建突出一个“严”字 {#_1}", "_1")]
    public void Explicit_name_wins(string line, string name)
    {
        Outline outline = Outline.Read("机关党建小标题30例\n" + line);
        OutlineHeading theme = outline.Headings[0];
        Assert.Equal(name, theme.ExplicitName);
        Assert.Equal(name, theme.Key);
        Assert.Equal("机关党建突出一个“严”字", theme.Title);
        Assert.Equal(line.Contains('违', StringComparison.Ordinal) ? "全年零违纪。" : string.Empty, theme.Body);
        Invariants.Hold(outline);
    }

    [Theory]
    [InlineData("严 字")]
    [InlineData("1严字")]
    [InlineData("严-字")]
    [InlineData("严.字")]
    [InlineData("严\u200B字")]
    [InlineData("𠮷")]
    public void Name_that_is_no_identifier_is_not_taken(string name)
    {
        Outline outline = Outline.Read($"一、夯实基础 {{#{name}}}");
        Assert.Equal(name, outline.Headings[0].ExplicitName);
        Assert.Equal("夯实基础", outline.Headings[0].Key);
        Assert.Equal("夯实基础", outline.Headings[0].Title);
        Assert.Contains(OutlineChecker.Check(outline), finding => finding.Rule.Id == "HG0003");
        Invariants.Hold(outline);
    }

    [Fact]
    public void First_of_two_headings_with_the_same_explicit_name_has_it()
    {
        Outline outline = Outline.Read("一、夯实基础 {#基础}\n二、提升能力 {#基础}");
        Assert.Equal(["基础", "提升能力"], outline.Keys());
        Finding finding = Assert.Single(OutlineChecker.Check(outline));
        Assert.Equal("HG0003", finding.Rule.Id);
        Assert.Equal(outline.Headings[1].ExplicitNameRange, finding.Range);
    }

    [Fact]
    public void Derived_name_gives_way_to_an_explicit_one_whatever_their_order()
    {
        Assert.Equal(["夯实基础1", "夯实基础"], Outline.Read("一、夯实基础\n二、提升能力 {#夯实基础}").Keys());
        Assert.Equal(["夯实基础", "夯实基础2"], Outline.Read("一、提升能力 {#夯实基础}\n二、夯实基础").Keys());
    }

    [Fact]
    public void Text_in_other_braces_is_title()
    {
        Outline outline = Outline.Read("一、用好{工具}\n二、用好{# }工具\n三、用好{#工具\n四、用好#工具}");
        Assert.Equal(["用好{工具}", "用好{# }工具", "用好{#工具", "用好#工具}"], outline.Headings.Select(heading => heading.Title));
        Invariants.Hold(outline);
    }

    [Theory]
    [InlineData("class")]
    [InlineData("namespace")]
    [InlineData("string")]
    [InlineData("record")]
    [InlineData("await")]
    public void Keyword_is_told_apart_from_its_name(string keyword)
    {
        Outline outline = Outline.Read($"一、{keyword}\n（一）{keyword}");
        Assert.All(outline.Descendants(), heading => Assert.Equal(keyword, heading.Key.TrimStart('@')));
    }

    [Theory]
    [InlineData("一、\n一是夯实基础")]
    [InlineData("一、……\n二、——！\n三、“”")]
    [InlineData("一、\u200D\u202E\n二、\u0301")]
    [InlineData("一、𠮷𠮷\n二、😀")]
    [InlineData("一、\uD83D\n二、\uDE00甲")]
    [InlineData("一、\0\n二、甲\0乙")]
    [InlineData("一、。\n二、；\n三、，")]
    [InlineData("一、）））\n二、((((\n三、“““")]
    [InlineData("一、\n一、\n一、\n二、_1\n三、_")]
    [InlineData("一、①②③\n二、½\n三、Ⅳ级响应")]
    public void Title_without_a_usable_character_has_a_name_still(string text) => Invariants.Hold(Outline.Read(text));

    [Fact]
    public void A_name_is_at_most_twenty_characters_long()
    {
        string longTitle = string.Concat(Enumerable.Repeat("夯实基础提升能力改进作风", 20));
        Outline outline = Outline.Read($"一、{longTitle}\n二、{longTitle}一\n三、2{longTitle}\n四、{new string('，', 5000)}甲");
        Invariants.Hold(outline);
        Assert.All(outline.Headings, heading => Assert.InRange(heading.Key.Length, 1, 24));
        Assert.All(
            outline.Headings.Take(2),
            heading => Assert.StartsWith(longTitle[..20], heading.Key, StringComparison.Ordinal));
    }

    [Fact]
    public void An_explicit_name_may_be_as_long_as_two_made_of_texts()
    {
        string longest = new('甲', 2 * Identifiers.LongestName);
        Assert.Equal(longest, Outline.Read($"一、夯实基础 {{#{longest}}}").Headings[0].Key);
        Assert.Equal("夯实基础", Outline.Read($"一、夯实基础 {{#{longest}甲}}").Headings[0].Key);
    }

    [Theory]
    [InlineData("党建+", "党建加")]
    [InlineData("——！", "")]
    [InlineData("", "")]
    public void Any_text_can_become_a_name_that_is_cut_at_its_longest(string text, string name)
    {
        Assert.Equal(name, Identifiers.From(text));
        string more = new('甲', Identifiers.LongestName);
        Assert.Equal((name + more)[..Identifiers.LongestName], Identifiers.From(text + more));
        Assert.Throws<ArgumentNullException>(() => Identifiers.From(null!));
    }

    [Theory]
    [InlineData("甲.乙", true)]
    [InlineData("甲", true)]
    [InlineData("甲.", false)]
    [InlineData("甲..乙", false)]
    [InlineData("甲.1", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Every_part_of_a_namespace_is_a_valid_name(string? name, bool isValid) =>
        Assert.Equal(isValid, Identifiers.IsValidNamespace(name));

    [Theory]
    [InlineData("一、Caf\u0065\u0301计划", "Caf\u00E9计划")]
    [InlineData("一、\uF900计划", "\u8C48计划")]
    [InlineData("一、学\u200B习\u200D计\uFEFF划\u2060", "学习计划")]
    [InlineData("一、学\u202E习\u2066计划", "学习计划")]
    [InlineData("一、学𠮷习", "学习")]
    [InlineData("一、学\uD800习", "学习")]
    [InlineData("一、学\0习", "学习")]
    public void Name_is_normalised_and_holds_nothing_invisible(string text, string key)
    {
        Outline outline = Outline.Read(text);
        Assert.Equal(key, outline.Headings[0].Key);
        Invariants.Hold(outline);
    }

    [Fact]
    public void Titles_that_differ_only_in_what_a_name_cannot_hold_have_different_names()
    {
        Outline outline = Outline.Read("一、学习！\n二、“学习”\n三、学\u200B习\n四、学𠮷习\n五、Cafe\u0301\n六、Caf\u00E9");
        Assert.Equal(6, outline.Keys().Select(key => key.Normalize()).Distinct().Count());
        Invariants.Hold(outline);
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("zh-Hans")]
    public void Names_do_not_depend_on_culture(string culture)
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(culture);
            Assert.Equal(["III计划", "iii计划", "_15项任务"], Outline.Read("一、III计划\n二、iii计划\n三、15项任务").Keys());
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
