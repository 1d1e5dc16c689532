using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace HeadingGenerator.Outlines.Tests;

public class FindingTests
{
    /// <summary>Id, text, and the places at which the finding stands.</summary>
    public static TheoryData<string, string, string> Hits { get; } = new()
    {
        { "HG0001", "一、甲\n一是\uFFFD乙\uFFFD。", "(2,3)" },
        { "HG0001", "\0一\0、\0", "(1,1)" },
        { "HG0002", "只有正文。", "(1,1)" },
        { "HG0002", "", "(1,1)" },
        { "HG0003", "一、甲 {#1号}", "(1,7)" },
        { "HG0003", "一、甲 {#同名}\n二、乙 {#同名}", "(2,7)" },
        { "HG0101", "一、抓实\n一是定责。\n三是问效。", "(3,1)" },
        { "HG0101", "一、抓实\n一是定责。\n二是落实。\n二是问效。", "(4,1)" },
        { "HG0101", "一、甲\n二、乙\n四、丁\n三、丙", "(3,1) (4,1)" },
        { "HG0101", "一、抓实\n二是定责。\n三是问效。", "(2,1)" },
        { "HG0102", "一、抓实\n一是定责到人。任务上墙。\n落实到岗。清单上账。\n三是问效到底。结果上榜。", "(3,1)" },
        { "HG0102", "一、抓实\n一是定责到人，任务上墙。按月更新。\n二是落实到岗，清单上账。按周更新。\n问效到底，结果上榜。按季更新。", "(4,1)" },
        { "HG0103", "一、抓实\n一是定责。任务上墙。二是落实。清单上账。\n三是问效。\n二、抓细\n一是盘点。\n二是归档。\n三是复核。", "(2,11)" },
        { "HG0103", "一、抓实\n一是任务上墙二是清单上账。\n三是结果上榜。\n二、抓细\n一是盘点。\n二是归档。", "(2,7)" },
        { "HG0104", "总结\n1，盘点。\n2、归档。\n3，复核。", "(3,1)" },
        { "HG0104", "一、怎么办\n首先，统一认识。第二，明确分工。第三，跟踪问效。", "(2,9)" },
        { "HG0105", "一、抓实\n一是定责。\n二、抓细\n三、抓常\n一是问效。", "(3,1)" },
        { "HG0105", "一、\n一是定责。", "(1,1)" },
        { "HG0201", "一、“三个到位”抓落实\n一是定责。\n二是问效。", "(1,3)" },
        { "HG0201", "一、四大行动促提升\n一是定责。\n二是问效。", "(1,3)" },
        { "HG0201", "一、“四个一”抓服务\n一是明责。\n二是受理。\n三是办结。", "(1,3)" },
        { "HG0202", "一、甲\n一是强化组织领导。\n二是强化制度建设。\n三是提高服务水平。\n四是强化监督检查。", "(4,3)" },
        { "HG0301", "一、甲\n一是落实“三项制度。按月通报。", "(2,5)" },
        { "HG0301", "一、甲\n一是落实三项制度”。按月通报。", "(2,9)" },
        { "HG0301", "一、甲\n一是出台《办法。按月通报（见附件。", "(2,13)" },
        { "HG0302", "一、甲\n一是明确清单,压实责任;按月通报。", "(2,7) (2,12)" },
        { "HG0303", "一、抓实。\n一是定责。\n二、抓细\n一是问效。", "(1,5)" },
        { "HG0304", "一、甲\n一是定责。任务上墙。\n二是落实。清单上账\n三是问效。结果上榜。", "(3,9)" },
        { "HG0305", "一、抓实\u00A0抓细", "(1,5)" },
        { "HG0305", "一、抓实\t抓细", "(1,5)" },
        { "HG0305", "一、抓实 抓细", "(1,5)" },
        { "HG0305", "一、抓\u200B实", "(1,4)" },
        { "HG0306", "一、甲\n一是\u202E乙。\u0007丙。", "(2,3) (2,6)" },
        { "HG0307", "一、抓实\n一是定责。甲。\n二是定责。乙。", "(3,3)" },
        { "HG0401", "一、抓实\n一是定责。甲。\n二是定责。乙。", "(2,3) (3,3)" },
    };

    /// <summary>Id, and a text that looks like it but is in order.</summary>
    public static TheoryData<string, string> NearMisses { get; } = new()
    {
        { "HG0001", "一、甲 \uFFFC 乙" },
        { "HG0002", "一、甲" },
        { "HG0003", "一、甲 {#好名字}\n二、乙 {#_2}" },
        { "HG0101", "三、甲\n四、乙" },
        { "HG0101", "一、甲\n一是乙。\n二是丙。\n二、丁\n一是戊。\n二是己。" },
        { "HG0101", "第一章 总则\n第一条 目的。\n第二条 范围。\n第二章 分工\n第三条 牵头。\n第四条 配合。" },
        { "HG0101", "一、甲\n（一）乙\n1.子\n2.丑\n（二）丙\n1.寅\n2.卯" },
        { "HG0102", "一、抓实\n一是定责到人。任务上墙。\n这项工作由办公室负责统筹推进和督促检查，各科室配合。年底前完成。" },
        { "HG0102", "一、聚焦“两个党建”\n聚焦民心党建。走访群众。\n聚焦效能党建。优化流程。" },
        { "HG0103", "一、甲\n要做到：一是定责；二是落实；三是问效。\n二、乙\n同样：一是盘点；二是归档。" },
        { "HG0104", "一、甲\n1.乙\n2．丙" },
        { "HG0104", "一、甲\n一是乙。\n二是丙。\n首先，丁。其次，戊。" },
        { "HG0105", "总结\n1.定责\n2.问效" },
        { "HG0105", "一、甲\n正文。\n二、乙\n一是丙。" },
        { "HG0201", "一、突出一个“严”字\n一是定责。\n二是问效。" },
        { "HG0201", "一、健全六要素\n一是定责。\n二是问效。" },
        { "HG0201", "一、落实“三会一课”\n一是定责。\n二是问效。" },
        { "HG0201", "一、第一时间响应\n一是定责。\n二是问效。" },
        { "HG0201", "一、学习党的二十大精神\n一是定责。\n二是问效。\n三是巩固。" },
        { "HG0201", "一、“三个规范”促“两个提升”\n一是定责。\n二是问效。\n三是巩固。" },
        { "HG0201", "一、“十四五”时期回顾\n一是定责。\n二是问效。" },
        { "HG0201", "一、三个月集中攻坚\n一是定责。\n二是问效。" },
        { "HG0202", "一、甲\n一是强化组织领导。\n二是完善制度机制。\n三是提高服务水平。\n四是压实监督责任。" },
        { "HG0301", "一、甲（试行）\n一是落实“三项‘硬’制度”，见《办法（试行）》。" },
        { "HG0301", "1）甲\n2）乙" },
        { "HG0302", "一、甲\n一是提速3,000家，见a,b。" },
        { "HG0303", "一、甲\n一是抓落实。\n二是抓整改。" },
        { "HG0303", "一、抓实。\n二、抓细。" },
        { "HG0304", "一、甲\n一是定责\n二是落实\n三是问效。" },
        { "HG0304", "一、甲\n一是定责；\n二是落实；\n三是问效。" },
        { "HG0305", "一、抓实　抓细\n二、用好 AI 工具" },
        { "HG0306", "一、甲\n\t一是乙。\u00A0丙\u3000丁\U0001F600" },
        { "HG0307", "一、甲\n一是定责。\n二、乙\n一是定责。" },
        { "HG0401", "一、甲，子\n二、甲，丑" },
    };

    [Theory]
    [MemberData(nameof(Hits))]
    public void A_slip_is_found_at_its_place(string id, string text, string places)
    {
        Outline outline = Outline.Read(text);

        Assert.Equal(places, string.Join(' ', Find(outline, id).Select(finding => outline.GetPosition(finding.Range.Start))));
    }

    [Theory]
    [MemberData(nameof(NearMisses))]
    public void What_only_looks_like_a_slip_is_none(string id, string text) => Assert.Empty(Find(Outline.Read(text), id));

    [Fact]
    public void Every_rule_has_a_hit_and_a_near_miss_here()
    {
        IEnumerable<string> ids = FindingRules.All.Select(rule => rule.Id);

        Assert.Equal(ids, Hits.Select(row => (string)row[0]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(ids, NearMisses.Select(row => (string)row[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-CN")]
    public void Every_rule_has_words_in_both_languages(string culture)
    {
        var info = new CultureInfo(culture);
        Assert.All(FindingRules.All, rule => Assert.NotEmpty(rule.GetTitle(info)));
        Assert.All(
            FindingRules.All,
            rule => Assert.Equal(culture != "en", rule.GetTitle(info).Any(c => c is >= '\u4E00' and <= '\u9FFF')));
    }

    [Fact]
    public void The_seed_has_exactly_the_slips_that_are_in_it()
    {
        Outline outline = Outline.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "机关党建小标题30例.headings.txt")));

        Assert.Equal(
            ["11 HG0304", "33 HG0102", "34 HG0102", "41 HG0301", "81 HG0303", "90 HG0304", "114 HG0302", "114 HG0304", "114 HG0103", "114 HG0302", "115 HG0302", "122 HG0305", "131 HG0305"],
            OutlineChecker.Check(outline).Select(finding => $"{outline.GetPosition(finding.Range.Start).Line} {finding.Rule.Id}"));
    }

    private static IEnumerable<Finding> Find(Outline outline, string id) => OutlineChecker.Check(outline).Where(finding => finding.Rule.Id == id);
}
