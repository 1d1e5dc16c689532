using HeadingGenerator.Outlines.Tests.Support;
using HeadingGenerator.Testing;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>The names of headings in C#, by the four rules.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("机关党建小标题30例", "机关党建")]
    [InlineData("基层治理金句100条", "基层治理")]
    [InlineData("基层治理金句一百条", "基层治理")]
    [InlineData("乡村振兴写作提纲", "乡村振兴")]
    [InlineData("安全生产工作总结", "安全生产")]
    [InlineData("营商环境小标题（2025年版）", "营商环境")]
    [InlineData("机关党建范例", "机关党建")]
    [InlineData("机关党建小标题集锦（30例）", "机关党建")]
    [InlineData("机关党建标题汇编三十篇", "机关党建")]
    [InlineData("甲乙标题", "甲乙")]
    [InlineData("甲标题", "")]
    [InlineData("，甲乙标题", "")]
    [InlineData("机关、党建标题", "")]
    [InlineData("（试行）标题", "（试行）")]
    [InlineData("小标题30例", "")]
    [InlineData("工作总结", "")]
    [InlineData("关于做好春耕生产的通知", "")]
    public void Subject_is_the_document_title_without_its_genre(string title, string subject) =>
        Assert.Equal(subject, Outline.Read(title + "\n一、夯实基础").Subject);

    [Theory]
    [InlineData("机关党建树起“风向标”", "树起风向标")]
    [InlineData("机关党建", "机关党建")]
    [InlineData("机关党建。", "机关党建")]
    [InlineData("“机关党建”", "机关党建")]
    [InlineData("抓机关党建促业务", "抓机关党建促业务")]
    public void Subject_is_left_out_at_the_start_if_something_remains(string title, string key)
    {
        Outline outline = Outline.Read($"机关党建小标题30例\n一、{title}\n（一）{title}");
        Assert.Equal(key, outline.Headings[0].Key);
        Assert.Equal(key, outline.Headings[0].Points[0].Key);
        Invariants.Hold(outline);
    }

    [Fact]
    public void Subject_of_the_options_goes_before_that_of_the_title()
    {
        const string Text = "机关党建小标题30例\n一、机关党建树旗帜\n二、营商环境添动力";
        Assert.Equal(["机关党建树旗帜", "添动力"], Outline.Read(Text, new OutlineOptions { Subject = "营商环境" }).Keys());
        Assert.Equal(["机关党建树旗帜", "营商环境添动力"], Outline.Read(Text, new OutlineOptions { Subject = string.Empty }).Keys());
        Assert.Equal(["树旗帜", "营商环境添动力"], Outline.Read(Text).Keys());
    }

    [Theory]
    [InlineData("突出一个“严”字", "突出严字")]
    [InlineData("突出一个「实」字", "突出实字")]
    [InlineData("突出一个字", "突出一个字")]
    [InlineData("建设一个《家园》", "建设一个家园")]
    [InlineData("“四个一”工程", "四个一工程")]
    [InlineData("【重点】推进（试点）工作", "重点推进试点工作")]
    [InlineData("“党建+”赋能", "党建加赋能")]
    [InlineData("“党建＋网格”融合", "党建加网格融合")]
    [InlineData("学习《准则》、《条例》", "学习准则")]
    [InlineData("完善机制，细化责任", "完善机制")]
    [InlineData("完善机制、细化责任", "完善机制")]
    [InlineData("完善机制；细化责任", "完善机制")]
    [InlineData("完善机制：细化责任", "完善机制")]
    [InlineData("完善机制,细化责任", "完善机制")]
    [InlineData("完善机制 细化责任", "完善机制")]
    [InlineData("完善机制\u3000细化责任", "完善机制")]
    [InlineData("完善机制\u00A0细化责任", "完善机制")]
    [InlineData("完善机制\t细化责任", "完善机制")]
    [InlineData("坚持“学、思、用”贯通，做到知行合一", "坚持学思用贯通")]
    [InlineData("，完善机制，细化责任", "完善机制")]
    [InlineData("建设A级景区", "建设A级景区")]
    [InlineData("2025年重点任务", "重点任务")]
    [InlineData("2026年好", "_2026年好")]
    [InlineData("2026年A股回顾", "_2026年A股回顾")]
    [InlineData("12026年工作", "_12026年工作")]
    [InlineData("工作目标（2026—2028年）", "工作目标")]
    [InlineData("工作目标(2026年)", "工作目标")]
    [InlineData("好（2026年）", "好2026年")]
    [InlineData("收集 档案", "收集档案")]
    [InlineData("按时收集  移交档案", "按时收集")]
    [InlineData("按时收集 移交", "按时收集移交")]
    [InlineData("建设ABC 中心", "建设ABC中心")]
    [InlineData("建设 ABC中心", "建设ABC中心")]
    [InlineData("学、思、用贯通", "学思用贯通")]
    [InlineData("学思用、知信行", "学思用知信行")]
    [InlineData("学思用贯、知信行", "学思用贯")]
    [InlineData("一个“实”字", "实字")]
    [InlineData("get_值", "_get_值")]
    [InlineData("set_值", "_set_值")]
    [InlineData("坚持把档案收集整理保管利用各环节抓紧抓实抓好", "坚持把档案收集整理保管利用各环节抓紧抓实")]
    [InlineData("５Ｇ+工业互联网", "_５Ｇ加工业互联网")]
    [InlineData("snake_case与命名", "snake_case与命名")]
    [InlineData("100%办结", "_100办结")]
    [InlineData("问计于民·问需于民", "问计于民问需于民")]
    [InlineData("干就完了！", "干就完了")]
    public void Name_is_the_first_clause_without_what_an_identifier_cannot_hold(string title, string key)
    {
        Outline outline = Outline.Read($"一、{title}");
        Assert.Equal(key, outline.Headings[0].Key);
        Invariants.Hold(outline);
    }

    [Fact]
    public void Clauses_are_taken_until_the_name_is_unique() =>
        AssertKeys(
            "一、强化学习，提升本领\n二、强化学习，锤炼作风，走在前列\n三、强化学习，锤炼作风，干在实处\n四、强化学习", "强化学习提升本领", "强化学习锤炼作风走在前列", "强化学习锤炼作风干在实处",
            "强化学习");

    [Fact]
    public void First_clause_suffices_where_it_is_unique() =>
        AssertKeys("一、强化学习，提升本领\n二、强化监督，锤炼作风", "强化学习", "强化监督");

    [Fact]
    public void Number_as_written_is_appended_where_the_whole_title_is_not_unique() =>
        AssertKeys("三、强化学习\n四、强化监督\n七、强化学习", "强化学习3", "强化监督", "强化学习7");

    [Theory]
    [InlineData("四、强化宣传")]
    [InlineData("四、强化学习、提升本领")]
    [InlineData("四、强化学习，提升本领")]
    [InlineData("四、Title\n（一）强化学习")]
    [InlineData("四、强化监督2")]
    public void A_heading_added_at_the_end_leaves_the_names_before_it(string added)
    {
        const string Text = "一、强化学习，锤炼作风\n二、强化学习，提升能力\n三、？\n（一）甲\n（二）甲";
        string[] before = [.. Outline.Read(Text).Descendants().Select(heading => heading.Key)];

        Assert.Equal(
            before, Outline.Read(Text + "\n" + added).Descendants().Take(before.Length).Select(heading => heading.Key));
    }

    [Fact]
    public void Names_of_the_same_title_and_number_differ_still() =>
        AssertDistinct("一、强化学习\n一、强化学习\n一、强化学习\n二、强化学习1\n三、强化学习_1");

    [Fact]
    public void Names_are_unique_among_siblings_only() =>
        AssertKeys("一、甲\n（一）强化学习\n二、乙\n（一）强化学习", "甲", "强化学习", "乙", "强化学习");

    [Fact]
    public void Same_name_may_nest()
    {
        Outline outline = Outline.Read("一、强化学习\n（一）强化学习\n1.强化学习\n（1）强化学习\n二、强化学习Theme\n（一）强化学习ThemePoint");
        Invariants.Hold(outline);
        Assert.All(
            outline.Descendants(), heading => Assert.StartsWith("强化学习", heading.Key, StringComparison.Ordinal));
    }

    [Fact]
    public void Name_and_class_name_of_siblings_do_not_meet()
    {
        AssertDistinct("一、学习\n二、学习Theme\n三、学习ThemeTheme");
        AssertDistinct("一、甲\n（一）学习\n（二）学习Point\n（三）学习PointPoint");
        AssertDistinct("一、学习Theme\n二、学习");
    }

    [Theory]
    [InlineData("All")]
    [InlineData("Catalog")]
    [InlineData("Get")]
    [InlineData("TryGet")]
    [InlineData("Equals")]
    [InlineData("ReferenceEquals")]
    [InlineData("GetHashCode")]
    [InlineData("GetType")]
    [InlineData("ToString")]
    [InlineData("MemberwiseClone")]
    [InlineData("Finalize")]
    public void Members_of_the_catalog_class_are_reserved(string member)
    {
        Outline outline = Outline.Read($"一、{member}\n二、夯实基础");
        Assert.NotEqual(member, outline.Headings[0].Key);
        Invariants.Hold(outline);
    }

    [Theory]
    [InlineData("At")]
    [InlineData("Body")]
    [InlineData("Catalog")]
    [InlineData("Closing")]
    [InlineData("Compose")]
    [InlineData("Descendants")]
    [InlineData("Key")]
    [InlineData("Keyword")]
    [InlineData("Level")]
    [InlineData("Marker")]
    [InlineData("Number")]
    [InlineData("Parent")]
    [InlineData("Path")]
    [InlineData("Pattern")]
    [InlineData("Points")]
    [InlineData("Position")]
    [InlineData("Slots")]
    [InlineData("Text")]
    [InlineData("Theme")]
    [InlineData("Title")]
    [InlineData("TryFormat")]
    [InlineData("Equals")]
    [InlineData("GetHashCode")]
    [InlineData("GetType")]
    [InlineData("ToString")]
    [InlineData("MemberwiseClone")]
    [InlineData("Finalize")]
    public void Members_of_a_heading_are_reserved_below_it(string member)
    {
        Outline outline = Outline.Read($"一、夯实基础\n（一）{member}\n1.{member}\n（二）其他{{#{member}}}");
        Assert.All(outline.Descendants(), heading => Assert.NotEqual(member, heading.Key));
        Invariants.Hold(outline);
    }

    [Fact]
    public void Class_of_the_catalog_is_reserved()
    {
        Outline outline = Outline.Read("一、年度工作\n二、工作", new OutlineOptions { ClassName = "年度工作" });
        Assert.NotEqual("年度工作", outline.Headings[0].Key);
        outline = Outline.Read("一、年度工作", new OutlineOptions { ClassName = "年度工作Theme" });
        Assert.NotEqual("年度工作", outline.Headings[0].Key);
        Invariants.Hold(outline);
    }

    private static void AssertKeys(string text, params string[] keys)
    {
        Outline outline = Outline.Read(text);
        Assert.Equal(keys, outline.Descendants().Select(heading => heading.Key));
        Invariants.Hold(outline);
    }

    private static void AssertDistinct(string text) => Invariants.Hold(Outline.Read(text));
}
