using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tests.Support;

/// <summary>The examples of the rows of the grammar, in the company that they ask for.</summary>
internal static class GrammarExamples
{
    /// <summary>The second lines of series whose second marker is not the first with another number.</summary>
    private static readonly Dictionary<string, string> _seconds = new()
    {
        ["1.1"] = "1.2 效益指标",
        ["1.1.1"] = "1.1.2 供气板块",
        ["1.1.1.1"] = "1.1.1.2 化验",
        ["上篇"] = "中篇 强本领",
        ["壹、"] = "贰、重点任务",
        ["A."] = "B.建队伍",
        ["一方面，"] = "另一方面，落实责任。",
    };

    /// <summary>Tables, quotations, code and pages, in which nothing is looked for.</summary>
    private static readonly string[] _opaque =
    [
        """
        一、整改情况
        | 问题 | 措施 |
        |---|---|
        | 台账不全 | 措施有两条：一是补录台账；二是专人管理。 |
        """,
        """
        一、对策建议
        参考文献
        1. 某某：《档案管理》，2021年版。
        2. 某某：《数据治理》，2022年版。
        """,
        """
        一、设备采购
        序号　名称　　　数量
        1　　密集架　　12
        2　　扫描仪　　3
        """,
        """
        减密度
        搬走的是拥挤，留下的是乡愁。

        【链接】
        有机更新
        按照规律分批改造，注重文脉。

        记者观察
        更新的是房子，温暖的是人心。
        """,
        """
        冰雪文旅热腾腾

        又是一年冰雪季，景区游人如织。

        县融媒体中心供图

        冬日里走进乐园，仿佛来到了童话世界。

        科技赋能新体验

        冰砌块自带预制灯带，节省了工时。
        """,
        """
        • 索引号：
        6107280000/2024-001005

        查档工作规则
        一、预约
        提前一天。
        """,
        """
        一、查档须知
        > 温馨提示：一是携带证件；二是提前预约。
        """,
        """
        一、导出目录
        ```
        # 按年度导出
        export --year 2025
        ```
        二、核对目录
        """,
    ];

    /// <summary>The families that have a marker.</summary>
    public static IEnumerable<MarkerFamily> Families => MarkerFamilies.Table.Where(family => family.Example.Length > 0);

    /// <summary>Two lines of a family: its example, and the one that comes next.</summary>
    public static string SeriesOf(MarkerFamily family) => $"{family.Example}\n{SecondOf(family)}";

    /// <summary>A line of a kind below a heading, beside another line of the page where it needs one.</summary>
    public static string Below(LineRow row, string line) =>
        $"一、夯实基础\n今年工作稳步推进。\n{line}\n"
        + (row.Id == LineKinds.ButtonWordRow ? "打印本页\n" : string.Empty)
        + "二、提升能力\n全年培训三次。";

    /// <summary>The texts in which the rows show what they are for.</summary>
    public static IEnumerable<string> Texts =>
    [
        .. Families.Select(SeriesOf),
        .. LineKinds.Table.Select(row => Below(row, row.Example)),
        .. _opaque,
        .. EvidenceTexts.All,
    ];

    private static string SecondOf(MarkerFamily family)
    {
        if (_seconds.TryGetValue(family.Id, out string? second))
        {
            return second;
        }

        string example = family.Example;
        return family.IsNumbered && family.TryMatch(example, 0, example.Length, out Marker marker)
            ? MarkerSeries.Renumber(example[..marker.End], 2) + example[marker.End..]
            : example;
    }
}
