using HeadingGenerator.Outlines.Tests.Support;
using HeadingGenerator.Testing;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>Every family of markers, in every width: what is marker, number and title.</summary>
public sealed class MarkerTests
{
    [Theory]
    [InlineData("一、夯实组织基础", "一、", 1)]
    [InlineData("十、夯实组织基础", "十、", 10)]
    [InlineData("十二、夯实组织基础", "十二、", 12)]
    [InlineData("二十、夯实组织基础", "二十、", 20)]
    [InlineData("廿二、夯实组织基础", "廿二、", 22)]
    [InlineData("卅、夯实组织基础", "卅、", 30)]
    [InlineData("卅一、夯实组织基础", "卅一、", 31)]
    [InlineData("九十九、夯实组织基础", "九十九、", 99)]
    [InlineData("一百零三、夯实组织基础", "一百零三、", 103)]
    [InlineData("一百二十、夯实组织基础", "一百二十、", 120)]
    [InlineData("二〇、夯实组织基础", "二〇、", 20)]
    [InlineData("一〇三、夯实组织基础", "一〇三、", 103)]
    [InlineData("一．夯实组织基础", "一．", 1)]
    [InlineData("一.夯实组织基础", "一.", 1)]
    [InlineData("一 、夯实组织基础", "一 、", 1)]
    [InlineData("一、 夯实组织基础", "一、", 1)]
    [InlineData("一、\u3000夯实组织基础", "一、", 1)]
    [InlineData("一、\u00A0夯实组织基础", "一、", 1)]
    public void Chinese_numeral_and_mark(string line, string marker, int number) => HasMarker(line, marker, number);

    [Theory]
    [InlineData("（一）夯实组织基础", "（一）", 1)]
    [InlineData("(一)夯实组织基础", "(一)", 1)]
    [InlineData("（一)夯实组织基础", "（一)", 1)]
    [InlineData("(一）夯实组织基础", "(一）", 1)]
    [InlineData("【三】夯实组织基础", "【三】", 3)]
    [InlineData("〔三〕夯实组织基础", "〔三〕", 3)]
    [InlineData("（ 四 ）夯实组织基础", "（ 四 ）", 4)]
    [InlineData("（十一）夯实组织基础", "（十一）", 11)]
    [InlineData("（廿一）夯实组织基础", "（廿一）", 21)]
    [InlineData("㈠夯实组织基础", "㈠", 1)]
    [InlineData("㈩夯实组织基础", "㈩", 10)]
    [InlineData("（二） 夯实组织基础", "（二）", 2)]
    public void Chinese_numeral_in_brackets(string line, string marker, int number) => HasMarker(line, marker, number);

    [Theory]
    [InlineData("1.夯实组织基础", "1.", 1)]
    [InlineData("1．夯实组织基础", "1．", 1)]
    [InlineData("1、夯实组织基础", "1、", 1)]
    [InlineData("1 、夯实组织基础", "1 、", 1)]
    [InlineData("1 ．夯实组织基础", "1 ．", 1)]
    [InlineData("1，夯实组织基础", "1，", 1)]
    [InlineData("1,夯实组织基础", "1,", 1)]
    [InlineData("1)夯实组织基础", "1)", 1)]
    [InlineData("1）夯实组织基础", "1）", 1)]
    [InlineData("１．夯实组织基础", "１．", 1)]
    [InlineData("１２、夯实组织基础", "１２、", 12)]
    [InlineData("12. 夯实组织基础", "12.", 12)]
    [InlineData("120.夯实组织基础", "120.", 120)]
    [InlineData("⒈夯实组织基础", "⒈", 1)]
    [InlineData("⒛夯实组织基础", "⒛", 20)]
    [InlineData("（1）夯实组织基础", "（1）", 1)]
    [InlineData("(1)夯实组织基础", "(1)", 1)]
    [InlineData("（1)夯实组织基础", "（1)", 1)]
    [InlineData("（１２）夯实组织基础", "（１２）", 12)]
    [InlineData("⑴夯实组织基础", "⑴", 1)]
    [InlineData("⒇夯实组织基础", "⒇", 20)]
    [InlineData("①夯实组织基础", "①", 1)]
    [InlineData("⑳夯实组织基础", "⑳", 20)]
    [InlineData("㉑夯实组织基础", "㉑", 21)]
    [InlineData("㊱夯实组织基础", "㊱", 36)]
    [InlineData("❷夯实组织基础", "❷", 2)]
    [InlineData("㊂夯实组织基础", "㊂", 3)]
    public void Arabic_numbers(string line, string marker, int number) => HasMarker(line, marker, number);

    [Fact]
    public void Numbers_of_one_place_and_more_need_no_mark_beside_their_neighbours() =>
        """
        1 总则
        1.1 目的
        1.2 依据
        1.2.1 法律
        1.2.2 法规
        2　管理
        3 名干部受到表彰。
        4 个月内完成。
        """.IsReadAs(
        """
        1|总则
          1.1|目的
          1.2|依据
            1.2.1|法律
            1.2.2|法规
        2|管理|3 名干部受到表彰。⏎4 个月内完成。
        """);

    [Theory]
    [InlineData("Ⅰ．夯实组织基础", "Ⅰ．", 1)]
    [InlineData("Ⅳ、夯实组织基础", "Ⅳ、", 4)]
    [InlineData("Ⅻ.夯实组织基础", "Ⅻ.", 12)]
    [InlineData("ⅱ）夯实组织基础", "ⅱ）", 2)]
    [InlineData("第一章 夯实组织基础", "第一章", 1)]
    [InlineData("第二编\u3000夯实组织基础", "第二编", 2)]
    [InlineData("第3章 夯实组织基础", "第3章", 3)]
    [InlineData("第十二节 夯实组织基础", "第十二节", 12)]
    [InlineData("第一部分 夯实组织基础", "第一部分", 1)]
    [InlineData("第一部分：夯实组织基础", "第一部分：", 1)]
    [InlineData("第一百零三条 夯实组织基础", "第一百零三条", 103)]
    [InlineData("第一，夯实组织基础", "第一，", 1)]
    [InlineData("第二、夯实组织基础", "第二、", 2)]
    [InlineData("第三是夯实组织基础", "第三是", 3)]
    [InlineData("其一，夯实组织基础", "其一，", 1)]
    [InlineData("其二是夯实组织基础", "其二是", 2)]
    [InlineData("例一：夯实组织基础", "例一：", 1)]
    [InlineData("案例2：夯实组织基础", "案例2：", 2)]
    [InlineData("【例3】夯实组织基础", "【例3】", 3)]
    [InlineData("［范例一］ 夯实组织基础", "［范例一］", 1)]
    [InlineData("（例二）夯实组织基础", "（例二）", 2)]
    [InlineData("小标题4.夯实组织基础", "小标题4.", 4)]
    [InlineData("问题三：夯实组织基础", "问题三：", 3)]
    [InlineData("第一阶段：夯实组织基础", "第一阶段：", 1)]
    [InlineData("第二步，夯实组织基础", "第二步，", 2)]
    [InlineData("一是夯实组织基础", "一是", 1)]
    [InlineData("一是，夯实组织基础", "一是，", 1)]
    [InlineData("——夯实组织基础", "——", 0)]
    [InlineData("—— 夯实组织基础", "——", 0)]
    [InlineData("- 夯实组织基础", "-", 0)]
    [InlineData("* 夯实组织基础", "*", 0)]
    [InlineData("●夯实组织基础", "●", 0)]
    [InlineData("★ 夯实组织基础", "★", 0)]
    [InlineData("## 一、夯实组织基础", "一、", 1)]
    [InlineData("### （二）夯实组织基础", "（二）", 2)]
    public void Other_families(string line, string marker, int number) => HasMarker(line, marker, number);

    [Theory]
    [InlineData("一要夯实组织基础", "二要配强骨干队伍", "一要", "二要")]
    [InlineData("一抓支部标准化", "二抓队伍专业化", "一抓", "二抓")]
    [InlineData("一看制度严不严", "二看执行实不实", "一看", "二看")]
    [InlineData("一则可以凝聚人心", "二则可以推动工作", "一则", "二则")]
    [InlineData("一曰夯实基础", "二曰建强队伍", "一曰", "二曰")]
    [InlineData("一来可以凝聚人心", "二来可以推动工作", "一来", "二来")]
    [InlineData("一方面要夯实基础", "另一方面要建强队伍", "一方面", "另一方面")]
    [InlineData("一方面，夯实基础", "另一方面，建强队伍", "一方面，", "另一方面，")]
    [InlineData("A.夯实组织基础", "B.配强骨干队伍", "A.", "B.")]
    [InlineData("a）夯实组织基础", "b）配强骨干队伍", "a）", "b）")]
    [InlineData("Ａ、夯实组织基础", "Ｂ、配强骨干队伍", "Ａ、", "Ｂ、")]
    [InlineData("1.1夯实组织基础", "1.2配强骨干队伍", "1.1", "1.2")]
    [InlineData("1.1.1 夯实组织基础", "1.1.2 配强骨干队伍", "1.1.1", "1.1.2")]
    [InlineData("一，夯实组织基础", "二，配强骨干队伍", "一，", "二，")]
    [InlineData("一：夯实组织基础", "二：配强骨干队伍", "一：", "二：")]
    [InlineData("一\u3000夯实组织基础", "二\u3000配强骨干队伍", "一", "二")]
    [InlineData("1：夯实组织基础", "2：配强骨干队伍", "1：", "2：")]
    [InlineData("第一章总则", "第二章附则", "第一章", "第二章")]
    [InlineData("首先，夯实基础", "其次，建强队伍", "首先，", "其次，")]
    [InlineData("首先，夯实基础", "最后，建强队伍", "首先，", "最后，")]
    [InlineData("首先是夯实基础", "其次是建强队伍", "首先是", "其次是")]
    public void Doubtful_markers_count_beside_their_neighbour(
        string first, string second, string firstMarker, string secondMarker)
    {
        Outline outline = Outline.Read($"某局年度工作总结\n{first}\n{second}\n");
        Assert.Equal("某局年度工作总结", outline.Title);
        Assert.Equal([firstMarker, secondMarker], outline.Headings.Select(heading => heading.Marker));
        Assert.Equal([1, 2], outline.Headings.Select(heading => heading.Number));
        Assert.Equal(first[firstMarker.Length..].TrimStart(), outline.Headings[0].Title);
        Invariants.Hold(outline);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("\u00A0\u00A0")]
    [InlineData("\u3000\u3000")]
    [InlineData("\uFEFF")]
    public void Markers_may_be_indented(string indent)
    {
        HasMarker(indent + "一、夯实组织基础", "一、", 1);
        HasMarker(indent + "一是夯实组织基础", "一是", 1);
        HasMarker(indent + "（1）夯实组织基础", "（1）", 1);
    }

    [Fact]
    public void Stage_with_its_dates_in_brackets_is_its_own_title() => "第一阶段（3月至5月）\n第二阶段（6月至8月）".IsReadAs(
        """
        第一阶段|（3月至5月）
        第二阶段|（6月至8月）
        """);

    private static void HasMarker(string line, string marker, int number)
    {
        Outline outline = Outline.Read($"某局年度工作总结\n{line}\n");
        OutlineHeading heading = Assert.Single(outline.Headings);
        Assert.Equal(marker, heading.Marker);
        Assert.Equal(number == 0 ? 1 : number, heading.Number);
        Assert.Equal("夯实组织基础", heading.Title);
        Assert.Empty(heading.Body);
        Invariants.Hold(outline);
    }
}
