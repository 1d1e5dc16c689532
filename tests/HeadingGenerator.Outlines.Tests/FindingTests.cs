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
        { "HG0101", "一、甲\n二、乙\n二、丙\n四、丁", "(3,1)" },
        { "HG0101", "一、甲\n二、乙\n九、丙\n四、丁", "(3,1)" },
        { "HG0101", "一、抓实\n一是定责到人。二是落实到岗。四是问效到底。", "(2,15)" },
        { "HG0101", "一、甲\r\t（一）\U00020BB7。子。\r\t（三）丑。", "(3,2)" },
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
        { "HG0301", "一、甲\n一是出台“三项《办法”。按月通报。", "(2,8)" },
        { "HG0301", "一、甲\n一是出台（三项”办法）。按月通报。", "(2,8)" },
        { "HG0301", "一、甲\n推行“双人双锁，\n按季盘点。\n二、乙\n专人保管”，按月通报。", "(2,3) (5,5)" },
        { "HG0301", "一、甲\n推行“双人双锁。\n\n专人保管”。", "(2,3) (4,5)" },
        { "HG0301", "一、甲\n推行“双人双锁。\n按季盘点，\n按月通报，\n按周更新，\n专人保管”。", "(2,3) (6,5)" },
        { "HG0301", "一、甲\n得分[0,60)者不计，得分[60,80者计半。", "(2,15)" },
        { "HG0302", "一、甲\n一是明确清单,压实责任;按月通报。", "(2,7) (2,12)" },
        { "HG0302", "一、甲\n办结率达到98%,群众满意;总量,2025年翻番。时间:8:30。", "(2,9) (2,14) (2,17) (2,28)" },
        { "HG0302", "一、甲\n主要做法如下:\n一是任务上墙, 责任到人.", "(2,7) (3,7) (3,13)" },
        { "HG0302", "一、甲\r\t\U00020BB7地,丙地", "(2,5)" },
        { "HG0303", "一、抓实。\n一是定责。\n二、抓细\n一是问效。", "(1,5)" },
        { "HG0303", "一、抓实\n（一）定责。\n任务上墙，责任到人。\n（二）问效\n按月通报，年底考评。", "(2,6)" },
        { "HG0304", "一、甲\n一是定责。任务上墙。\n二是落实。清单上账\n三是问效。结果上榜。", "(3,9)" },
        { "HG0304", "一、甲\n（一）定责\n任务上墙，责任到人。\n（二）落实\n清单上账，按月更新\n（三）问效\n结果上榜，年底考评。", "(5,9)" },
        { "HG0305", "一、抓实\u00A0抓细", "(1,5)" },
        { "HG0305", "一、抓实\t抓细", "(1,5)" },
        { "HG0305", "一、抓实 抓细", "(1,5)" },
        { "HG0305", "一、抓\u200B实", "(1,4)" },
        { "HG0305", "一、抓实\u2002抓细 抓常", "(1,5)" },
        { "HG0305", "一、用好AI\u00A0工具", "(1,7)" },
        { "HG0306", "一、甲\n一是\u202E乙。\u0007丙。", "(2,3) (2,6)" },
        { "HG0307", "一、抓实\n一是定责。甲。\n二是定责。乙。", "(3,3)" },
        { "HG0307", "一、抓实\n正文。\n二、抓细\n正文。\n三、抓实\n正文。", "(5,3)" },
        { "HG0307", "一、抓 实\n正文。\n二、抓实\u200B\n正文。", "(3,3)" },
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
        { "HG0101", "一、甲\n（一）子。\n（二）丑。\n二、乙\n1.寅。\n2.卯。\n3.辰。\n附件：1.任务表\n2.统计表\n\n某局办公室" },
        { "HG0101", "附件1\n一、甲\n正文。\n二、乙\n正文。\n附件2\n一、甲\n正文。\n二、乙\n正文。" },
        { "HG0101", "一、抓实\n一是定责到人。二是落实到岗。“四是”不在其中。" },
        { "HG0102", "一、抓实\n一是定责到人。任务上墙。\n这项工作由办公室负责统筹推进和督促检查，各科室配合。年底前完成。" },
        { "HG0102", "一、聚焦“两个党建”\n聚焦民心党建。走访群众。\n聚焦效能党建。优化流程。" },
        { "HG0103", "一、甲\n要做到：一是定责；二是落实；三是问效。\n二、乙\n同样：一是盘点；二是归档。" },
        { "HG0104", "一、甲\n1.乙\n2．丙" },
        { "HG0104", "一、甲\n一是乙。\n二是丙。\n首先，丁。其次，戊。" },
        { "HG0105", "总结\n1.定责\n2.问效" },
        { "HG0105", "一、甲\n正文。\n二、乙\n一是丙。" },
        { "HG0105", "目录\n一、甲\n二、乙\n（一）子\n（二）丑\n三、丙\n\n一、甲\n正文。\n二、乙\n（一）子\n正文。\n（二）丑\n正文。\n三、丙\n正文。" },
        { "HG0105", "会议通知\n一、时间：下周一上午\n二、地点：二楼会议室\n三、议程\n（一）通报情况\n（二）安排工作\n四、请提前到会。" },
        { "HG0201", "一、抓实“五项任务”\n（一）建账\n1.登记\n2.核对\n（二）问效\n1.通报\n2.约谈\n3.考评" },
        { "HG0201", "一、“三项任务”推进有力\n- 全部按期办结。" },
        { "HG0201", "一、突出一个“严”字\n一是定责。\n二是问效。" },
        { "HG0201", "一、健全六要素\n一是定责。\n二是问效。" },
        { "HG0201", "一、落实“三会一课”\n一是定责。\n二是问效。" },
        { "HG0201", "一、第一时间响应\n一是定责。\n二是问效。" },
        { "HG0201", "一、学习党的二十大精神\n一是定责。\n二是问效。\n三是巩固。" },
        { "HG0201", "一、“三个规范”促“两个提升”\n一是定责。\n二是问效。\n三是巩固。" },
        { "HG0201", "一、“十四五”时期回顾\n一是定责。\n二是问效。" },
        { "HG0201", "一、三个月集中攻坚\n一是定责。\n二是问效。" },
        { "HG0202", "一、甲\n一是强化组织领导。\n二是完善制度机制。\n三是提高服务水平。\n四是压实监督责任。" },
        { "HG0202", "一、甲\n一是开展集中整治\n二是抓好集中培训\n三是推动问题销号\n四是办好集中展示" },
        { "HG0301", "【字号：\n加大\n减小\n】\n一、甲\n乙。" },
        { "HG0301", "一、甲（试行）\n一是落实“三项‘硬’制度”，见《办法（试行）》。" },
        { "HG0301", "1）甲\n2）乙" },
        { "HG0301", "一、甲\n凭身份证办理，另附a)申请表和b）承诺书:)。" },
        { "HG0301", "一、甲\n落实《关于印发《管理办法》的通知》，见〔2025〕3号，O’Neil和it's均可，屏幕55\"。" },
        { "HG0301", "一、甲\n他说：“先把账理清。\n“再把人管好。\n“最后把事办实。”" },
        { "HG0301", "一、甲\n推行“双人双\n锁”制度，见《管理办法》（以\n下简称《办法》）。" },
        { "HG0301", "一、甲\n得分在[0,60)之间的不计，在(60，100]之间的计入。" },
        { "HG0302", "一、甲\n一是提速3,000家，见a,b。" },
        { "HG0301", "某局总结\n【字号：\n加大\n】\n一、甲\n按月通报。" },
        { "HG0302", "1,甲\n2,乙" },
        { "HG0302", "某局总结\n来源:某某网\n字号:大 中 小\n一、甲\n按月通报。" },
        { "HG0302", "一、甲\n8:30开会，比例1:1.5，依据GB/T 9704-2012，版本2.0，推广“Keep calm, carry on”。" },
        { "HG0302", "一、甲\n登录https://example.org/路径?id=1查询，填写姓名.docx" },
        { "HG0303", "一、甲\n一是抓落实。\n二是抓整改。" },
        { "HG0303", "一、抓实。\n二、抓细。" },
        { "HG0303", "一、抓实\n一是定责。\n二是落实\n三是问效。" },
        { "HG0303", "一、抓实\n正文。\n二、请各科室认真落实。" },
        { "HG0304", "一、甲\n一是定责\n二是落实\n三是问效。" },
        { "HG0304", "一、甲\n一是定责；\n二是落实；\n三是问效。" },
        { "HG0304", "一、甲\n一是定责到人。二是落实到岗。三是问效到底。\n一是登记造册，二是核对清单，三是归档备查。" },
        { "HG0304", "一、甲\n1.定责。\n2.落实。\n3.问效。任务上墙。\n某局办公室\n2025年5月20日" },
        { "HG0304", "一、甲\n一是抓好“三会一课！”\n二是落实。\n三是问效：\n四是定责……" },
        { "HG0305", "一、抓实　抓细\n二、用好 AI 工具" },
        { "HG0305", "一、学习李　明同志\n二、推广Cloud, 5G: 大模型" },
        { "HG0306", "一、甲\n\t一是乙。\u00A0丙\u3000丁\U0001F600" },
        { "HG0306", "一、甲\U0001F468\u200D\U0001F469\u200D\U0001F467" },
        { "HG0307", "一、甲\n一是定责。\n二、乙\n一是定责。" },
        { "HG0307", "附件1\n一、甲\n正文。\n二、乙\n正文。\n附件2\n一、甲\n正文。\n二、乙\n正文。" },
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
        // Those of published names need a list beside the text; PublishedNameTests have them.
        string[] ids = [.. FindingRules.All.Select(rule => rule.Id).Where(id => id is not ("HG0402" or "HG0403" or "HG0404"))];

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
