namespace HeadingGenerator.Outlines.Tests;

/// <summary>What an editor marks in a draft, and what an editor passes over.</summary>
public class EditorTests
{
    /// <summary>A sound report; every slip below replaces or adds one line of it.</summary>
    private const string Sound = """
        关于加强档案整理工作的报告
        一、工作开展情况
        （一）清点库房。按照办法逐卷核对，做到账物相符。
        （二）规范用印。严格审批登记，做到双人保管。
        （三）健全制度。及时修订办法，做到有章可循。
        二、存在的问题
        对照要求，库房条件和人员力量还有差距，需要逐项解决。
        三、下一步打算
        （一）改善库房条件。年底前完成设备更新。
        （二）充实人员力量。分批组织业务培训。
        （三）强化监督检查。按月通报进展情况。

        """;

    /// <summary>
    /// Id, what it replaces, the slip, the line and column, and what one repair makes of it; null where that takes a
    /// human.
    /// </summary>
    public static TheoryData<string, string, string, string, string?> Slips { get; } = new()
    {
        { "HG0101", "（三）健全", "（四）健全", "(5,1)", "（三）健全" },
        { "HG0102", "（二）规范用印", "规范用印", "(4,1)", "（二）规范用印" },
        { "HG0104", "（三）强化", "(三)强化", "(11,1)", "（三）强化" },
        { "HG0106", "一、工作开展", "一，工作开展", "(2,1)", "一、工作开展" },
        { "HG0201", "对照要求，库房条件和人员力量还有差距，需要逐项解决。", "主要有以下三个方面：\n1.库房条件有限。\n2.人员力量不足。", "(7,6)", null },
        { "HG0204", "对照要求，库房条件和人员力量还有差距，需要逐项解决。", "主要是：\n1.库房拥挤；\n2.设备老化。\n3.人员偏少；\n4.制度缺位。", "(9,7)", "主要是：\n1.库房拥挤；\n2.设备老化；\n3.人员偏少；\n4.制度缺位。" },
        { "HG0301", "按照办法", "按照《办法", "(3,11)", null },
        { "HG0302", "库房条件和", "库房(条件)和", "(7,8)", "库房（条件）和" },
        { "HG0304", "做到双人保管。", "做到双人保管", "(4,21)", "做到双人保管。" },
        { "HG0305", "需要逐项解决", "需要逐 项解决", "(7,23)", "需要逐项解决" },
        { "HG0306", "按月通报", "按\u202E月通报", "(11,12)", "按月通报" },
        { "HG0308", "规范用印", "规范⽤印", "(4,6)", "规范用印" },
        { "HG0309", "库房条件和", "库房（条件)和", "(7,11)", "库房（条件）和" },
        { "HG0310", "还有差距，需要", "还有差距，\n需要", "(7,19)", "还有差距，需要" },
        { "HG0311", "按照办法", "按照《关于修订<办法>的通知》", "(3,16)", "按照《关于修订〈办法〉的通知》" },
        { "HG0312", "对照要求，", "对照要求，，", "(7,5)", "对照要求，" },
        { "HG0313", "做到双人保管", "做到“双人双锁”、“一事一档”", "(4,24)", "做到“双人双锁”“一事一档”" },
        { "HG0314", "修订办法", "修订《通典•职官》", "(5,16)", "修订《通典·职官》" },
        { "HG0501", "按照办法", "按照某政发[2025]3号文件", "(3,14)", "按照某政发〔2025〕3号文件" },
        { "HG0502", "年底前完成", "２０25年底前完成", "(9,11)", "2025年底前完成" },
        { "HG0503", "分批组织", "由××科分批组织", "(10,12)", null },
    };

    /// <summary>Lines that look like slips of several rules and are in order.</summary>
    public static TheoryData<string> NearMisses { get; } =
    [
        "依照第一款第四、五项办理。",
        "世界卫生大会（World Health Congress, WHC）在日内瓦召开。",
        "世界卫生大会（World Health Congress, WHC)在日内瓦召开。",
        "执行《办法》（试行）、《条例》。",
        "执行《甲》（乙）、《丙》、《丁》。",
        "明确各项工作的目的的说明。",
        "深化中国—东盟合作。",
        "到二〇三五年基本实现目标。",
        "时间：2026-02-01",
        "举办“万企出海 鲁贸全球”活动。",
        "修改《〈办法〉的决定》。",
        "由某某局负责。",
        "真的？！",
    ];

    [Fact]
    public void A_sound_report_has_no_finding() => Assert.Empty(Check(Sound));

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_in_a_report_is_the_only_finding_at_its_place_and_one_repair_mends_it(
        string id, string sound, string slip, string place, string? mended)
    {
        Assert.Contains(sound, Sound);
        string text = Sound.Replace(sound, slip, StringComparison.Ordinal);
        Outline outline = Outline.Read(text);

        Finding finding = Assert.Single(OutlineChecker.Check(outline));

        Assert.Equal($"{id} {place}", $"{finding.Rule.Id} {outline.GetPosition(finding.Range.Start)}");
        Assert.Equal(mended is not null, finding.Repair.Count > 0);
        Assert.Equal(Sound.Replace(sound, mended ?? slip, StringComparison.Ordinal), OutlineRepairer.Repair(text));
    }

    [Theory]
    [MemberData(nameof(NearMisses))]
    public void What_is_in_order_is_passed_over(string line) =>
        Assert.Empty(Check(Sound.Replace("对照要求，库房条件和人员力量还有差距，需要逐项解决。", line, StringComparison.Ordinal)));

    [Fact]
    public void A_text_that_is_half_width_throughout_has_one_info_that_mends_all_of_it()
    {
        string text = Sound.Replace('，', ',').Replace('：', ':');

        Finding finding = Assert.Single(Check(text));

        Assert.Equal(("HG0302", FindingSeverity.Info, "5"), (finding.Rule.Id, finding.Severity, finding.Arguments[2]));
        Assert.Equal(Sound, OutlineRepairer.Repair(text));
    }

    [Fact]
    public void A_text_from_a_PDF_file_has_one_finding_for_all_its_look_alikes()
    {
        string text = Sound.Replace('一', '⼀').Replace('人', '⼈').Replace('力', '⼒').Replace('用', '⽤');

        Finding finding = Assert.Single(Check(text));

        Assert.Equal("HG0308", finding.Rule.Id);
        Assert.Equal(Sound, OutlineRepairer.Repair(text));
    }

    private static IReadOnlyList<Finding> Check(string text) => OutlineChecker.Check(Outline.Read(text));
}
