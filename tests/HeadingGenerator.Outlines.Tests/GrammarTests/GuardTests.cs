namespace HeadingGenerator.Outlines.Tests.GrammarTests;

/// <summary>
/// Numbers of headings and numbers of things, words that count and words: what each guard of a marker lets through and
/// what it refuses, on lines of their own in a document.
/// </summary>
public sealed class GuardTests
{
    [Theory]
    [InlineData("一、二维码应用\n二、三维建模", "一、二维码应用 / 二、三维建模")]
    [InlineData("一、二季度\n二、三季度", "")]
    [InlineData("一、二线品牌走访\n三、档案管理", "三、档案管理")]
    [InlineData("12总则\n13管理", "12总则 / 13管理")]
    [InlineData("123总则\n124管理", "")]
    [InlineData("1号楼\n2号楼", "")]
    [InlineData("3楼设备\n4楼设备", "")]
    [InlineData("1。总则\n2。管理", "1。总则 / 2。管理")]
    [InlineData("1：总则\n2：管理", "1：总则 / 2：管理")]
    [InlineData("1:总则", "")]
    [InlineData("1：总则", "")]
    [InlineData("1。总则", "")]
    [InlineData("1234.总则", "")]
    [InlineData("2024.总结经验\n2025.谋划工作", "2024.总结经验 / 2025.谋划工作")]
    [InlineData("1、3\n2、5", "")]
    [InlineData("1、3、5组\n2、4、6组", "")]
    [InlineData("1、5月召开大会\n2、6月召开例会", "1、5月召开大会 / 2、6月召开例会")]
    [InlineData("1.5月召开大会\n2.6月召开例会", "1.5月召开大会 / 2.6月召开例会")]
    [InlineData("1.30名干部下沉\n2.40名干部返岗", "1.30名干部下沉 / 2.40名干部返岗")]
    [InlineData("1.30亿元投资\n2.40亿元产值", "")]
    [InlineData("2、15日召开例会", "2、15日召开例会")]
    [InlineData("1、戴好安全帽\n2、2米以上系好安全带", "1、戴好安全帽 / 2、2米以上系好安全带")]
    [InlineData("1.总则\n2.分则\n3.附则\n2026.3.22 于档案馆", "1.总则 / 2.分则 / 3.附则")]
    public void Numbers_with_a_mark(string lines, string headings) => Reads(lines, headings);

    [Theory]
    [InlineData("1.1“十四五”目标\n1.2《条例》宣传", "1.1“十四五”目标 / 1.2《条例》宣传")]
    [InlineData("1.1、目标\n1.2、任务", "1.1、目标 / 1.2、任务")]
    [InlineData("1.1.目标\n1.2.任务", "1.1.目标 / 1.2.任务")]
    [InlineData("2024.1工作\n2024.2工作", "")]
    [InlineData("1.1万元\n1.2万元", "")]
    [InlineData("1.1.1天工作\n1.1.2天休息", "1.1.1天工作 / 1.1.2天休息")]
    [InlineData("（123）目标", "（123）目标")]
    [InlineData("（1234）目标", "")]
    [InlineData("（2024）目标\n（2025）任务", "（2024）目标 / （2025）任务")]
    public void Numbers_of_several_places_and_in_brackets(string lines, string headings) => Reads(lines, headings);

    [Theory]
    [InlineData("A.建平台\nB.管平台", "A.建平台 / B.管平台")]
    [InlineData("A.17日搬运\nB.18日调试", "A.17日搬运 / B.18日调试")]
    [InlineData("A、C类企业\nB、D类企业", "A、C类企业 / B、D类企业")]
    [InlineData("A、跳高\nB、跳远\nC、4×100米接力", "A、跳高 / B、跳远 / C、4×100米接力")]
    [InlineData("v1.1版\nv1.2版", "")]
    [InlineData("Ⅳ.建平台", "Ⅳ.建平台")]
    [InlineData("IV.建平台", "")]
    [InlineData("IV.建平台\nV.管平台", "IV.建平台 / V.管平台")]
    [InlineData("l 清点库房\nl 登记造册", "l清点库房 / l登记造册")]
    [InlineData("l 清点库房", "")]
    [InlineData("l item\nl next", "")]
    [InlineData("l 《条例》学习\nl “两项”工作", "l《条例》学习 / l“两项”工作")]
    [InlineData("Ø 清点库房", "Ø清点库房")]
    public void Letters(string lines, string headings) => Reads(lines, headings);

    [Theory]
    [InlineData("第一章（总则）\n第二章(细则)", "第一章（总则） / 第二章(细则)")]
    [InlineData("第三条之一 补充\n第三条之二 补充", "第三条之一补充 / 第三条之二补充")]
    [InlineData("第一阶段 动员：召开大会。", "第一阶段动员")]
    [InlineData("第一阶段（3月）：宣传发动。开好大会。", "第一阶段宣传发动")]
    [InlineData("第一阶段（3月）宣传发动：开好大会。", "第一阶段（3月）宣传发动")]
    [InlineData("第一阶段（3月至5月）\n第二阶段（6月至8月）", "第一阶段（3月至5月） / 第二阶段（6月至8月）")]
    [InlineData("第一阶段（3月：宣传发动", "")]
    [InlineData("第一步：学习：读原著\n第二步：研讨：写心得", "第一步：学习：读原著 / 第二步：研讨：写心得")]
    [InlineData("第一步学习：读原著\n第二步研讨：写心得", "第一步学习：读原著 / 第二步研讨：写心得")]
    [InlineData("第一步A计划\n第二步B计划", "")]
    [InlineData("第一步的工作\n第二步的工作", "")]
    [InlineData("第一个问题 缺钱", "")]
    [InlineData("第一个问题 缺钱\n第二个问题 缺人", "第一个问题缺钱 / 第二个问题缺人")]
    public void Divisions_and_stages(string lines, string headings) => Reads(lines, headings);

    [Theory]
    [InlineData("第一节 目的\n第一编 总则\n第二节 依据", "第一节目的 / 第一编总则 /   第二节依据")]
    [InlineData("第一节 目的\n第一部分 总则\n第二节 依据", "第一节目的 / 第一部分总则 /   第二节依据")]
    [InlineData("第一条 目的\n第一节 总则\n第二条 依据", "第一条目的 / 第一节总则 /   第二条依据")]
    public void Divisions_keep_their_order_whichever_comes_first(string lines, string headings) =>
        Reads(lines, headings);

    [Theory]
    [InlineData("例一\n先学后做\n例二\n先做后学", "例一 / 例二")]
    [InlineData("例一 前言", "")]
    [InlineData("例一 前言\n例二 正文", "例一前言 / 例二正文")]
    [InlineData("【例一\n【例二", "")]
    [InlineData("体会之一\n体会之二", "")]
    [InlineData("招之一：学\n招之二：做", "招之一：学 / 招之二：做")]
    [InlineData("工作体会之一：学\n工作体会之二：做", "工作体会之一：学 / 工作体会之二：做")]
    [InlineData("新的工作体会之一：学\n新的工作体会之二：做", "")]
    public void Labels(string lines, string headings) => Reads(lines, headings);

    [Theory]
    [InlineData("第一，一手抓生产。\n第二，一手抓安全。", "第一，一手抓生产 / 第二，一手抓安全")]
    [InlineData("- 第一，不挑活\n- 第二，不躲事", "第一，不挑活 / 第二，不躲事")]
    [InlineData("首先、其次、最后这类词", "")]
    [InlineData("首先，学习。\n其次，研讨。\n最后，预祝大会成功。", "首先，学习 / 其次，研讨")]
    [InlineData("再一方面，看长远。\n另一方面，看当前。", "")]
    [InlineData("一要素质过硬\n二要素养全面", "一要素质过硬 / 二要素养全面")]
    [InlineData("一是一\n二是二", "")]
    public void Words_that_count(string lines, string headings) => Reads(lines, headings);

    private static void Reads(string lines, string headings) =>
        Assert.Equal(
            headings,
            string.Join(
                " / ",
                Outline.Read($"某局工作总结\n今年工作扎实推进。\n{lines}")
                    .Descendants()
                    .Select(heading => new string(' ', 2 * (heading.Level - 1)) + heading.Marker + heading.Title)));
}
