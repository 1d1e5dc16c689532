namespace HeadingGenerator.Outlines.Tests;

/// <summary>What is a slip in a line of text, and what an editor would make of it.</summary>
public sealed class LineRepairTests
{
    private const string Heading = "一、甲\n";

    [Theory]
    [InlineData("HG0302", "明确清单,压实责任.", "明确清单，压实责任。")]
    [InlineData("HG0302", "明确清单, 压实责任.", "明确清单，压实责任。")]
    [InlineData("HG0302", "达到35%,较上年多。", "达到35%，较上年多。")]
    [InlineData("HG0302", "总量,2025年翻番。", "总量，2025年翻番。")]
    [InlineData("HG0302", "共A类,B类两种。", "共A类，B类两种。")]
    [InlineData("HG0302", "时间:8:30开会。", "时间：8:30开会。")]
    [InlineData("HG0302", "会议地点:三楼。", "会议地点：三楼。")]
    [InlineData("HG0302", "真的吗?是的!", "真的吗？是的！")]
    [InlineData("HG0302", "他说了很多话.我们都记得很牢。", "他说了很多话。我们都记得很牢。")]
    [InlineData("HG0302", "面积80㎡,层高4米。", "面积80㎡，层高4米。")]
    [InlineData("HG0302", "温度20℃;湿度六成。", "温度20℃；湿度六成。")]
    [InlineData("HG0302", "各区(县)要落实。", "各区（县）要落实。")]
    [InlineData("HG0302", "落实\"三会一课\"制度。", "落实“三会一课”制度。")]
    [InlineData("HG0302", "屏幕55\"的\"大屏\"启用。", "屏幕55\"的“大屏”启用。")]
    [InlineData("HG0302", "规定的第(三)项。", "规定的第（三）项。")]
    [InlineData("HG0302", "（会议）,开始。", "（会议），开始。")]
    [InlineData("HG0302", "“学习”,“实践”。", "“学习”，“实践”。")]
    [InlineData("HG0502", "自二○二五年起。", "自二〇二五年起。")]
    [InlineData("HG0502", "自二◯二五年五月起。", "自二〇二五年五月起。")]
    [InlineData("HG0502", "第三○号楼。", "第三〇号楼。")]
    [InlineData("HG0502", "二○○八年。", "二〇〇八年。")]
    [InlineData("HG0502", "自２０07年起。", "自2007年起。")]
    [InlineData("HG0502", "共1２3件。", "共123件。")]
    [InlineData("HG0502", "电话0９0。", "电话090。")]
    [InlineData("HG0305", "各单位要抓好落实，切实把各项 措施落到实处。", "各单位要抓好落实，切实把各项措施落到实处。")]
    [InlineData("HG0305", "结合本地实际情况，现提 出如下意见：", "结合本地实际情况，现提出如下意见：")]
    [InlineData("HG0305", "各科室要按照职责分工落 实好：", "各科室要按照职责分工落实好：")]
    [InlineData("HG0301", "推行”双人双锁”制度。", "推行“双人双锁”制度。")]
    [InlineData("HG0301", "推行“双人双锁“制度。", "推行“双人双锁”制度。")]
    [InlineData("HG0301", "推行”双人双锁”，还有”一事一档”和“一日一清”。", "推行“双人双锁”，还有“一事一档”和“一日一清”。")]
    [InlineData("HG0313", "出台“一”“二”、“三”。", "出台“一”“二”“三”。")]
    [InlineData("HG0313", "推行“甲”、“乙”、“丙”制度。", "推行“甲”“乙”“丙”制度。")]
    [InlineData("HG0313", "执行《甲办法》、《乙办法》。", "执行《甲办法》《乙办法》。")]
    [InlineData("HG0312", "明确清单，，压实责任。", "明确清单，压实责任。")]
    [InlineData("HG0311", "印发《关于修改<办法>的决定》。", "印发《关于修改〈办法〉的决定》。")]
    [InlineData("HG0314", "引用约翰•史密斯的话。", "引用约翰·史密斯的话。")]
    [InlineData("HG0314", "还有《通鉴・唐纪》。", "还有《通鉴·唐纪》。")]
    [InlineData("HG0314", "说。。。还有。", "说……还有。")]
    [InlineData("HG0501", "按照国办发[2025]3号执行。", "按照国办发〔2025〕3号执行。")]
    [InlineData("HG0501", "按照某政发（2024）第5号执行。", "按照某政发〔2024〕第5号执行。")]
    [InlineData("HG0309", "各乡（镇)要落实。", "各乡（镇）要落实。")]
    [InlineData("HG0309", "各乡(镇）要落实。", "各乡（镇）要落实。")]
    [InlineData("HG0308", "规范⽤印。", "规范用印。")]
    [InlineData("HG0306", "抓实\u202E落细。", "抓实落细。")]
    public void A_slip_in_a_line_is_mended(string id, string line, string mended)
    {
        Assert.Equal(id, IdsOf(line));
        Assert.Equal($"{Heading}{mended}\n", OutlineRepairer.Repair($"{Heading}{line}\n"));
    }

    [Theory]
    [InlineData("HG0302", "引用约翰.史密斯的话。")]
    [InlineData("HG0302", "《办法》.")]
    [InlineData("HG0301", "出台《办法。按月通报。")]
    [InlineData("HG0301", "出台“办法。按月通报；按年考核。")]
    [InlineData("HG0301", "出台（办法。按月通报。")]
    [InlineData("HG0301", "出台办法》。按月通报。")]
    [InlineData("HG0301", "出台“三项《办法”。")]
    [InlineData("HG0301", "推行双人双锁”制度，做到一事一档”。")]
    [InlineData("HG0301", "锁”制度落实，又见“甲。")]
    [InlineData("HG0503", "由XXX局负责。")]
    [InlineData("HG0503", "××县配合。")]
    [InlineData("HG0503", "由XX局与XXXX公司负责。")]
    public void A_slip_that_may_be_mended_in_many_ways_is_told(string id, string line)
    {
        Assert.Equal(id, IdsOf(line));
        Assert.Equal($"{Heading}{line}\n", OutlineRepairer.Repair($"{Heading}{line}\n"));
    }

    [Theory]
    [InlineData("库房3,000平方米。")]
    [InlineData("各区(county)要落实。")]
    [InlineData("见[办法](https://a.b/办法)一节。")]
    [InlineData("推广\"Keep calm\"一词。")]
    [InlineData("○甲为组长。")]
    [InlineData("有１２件。")]
    [InlineData("“各项 措施落实”，按月通报。")]
    [InlineData("各单位要抓好落实（切实把各项 措施落到实处），按月通报。")]
    [InlineData("办好“甲”、“乙”大赛、“丙”展览，打造“丁”、“戊”课程等品牌。")]
    [InlineData("[1] 某某. 档案管理[M]. 北京: 某社, 2021.")]
    [InlineData("[2] 某某, 某某. 印章规范研究[J/OL]. 某学报, 2023(4): 12-20.")]
    [InlineData("甲组 乙组 丙组，按月通报各单位进展。")]
    [InlineData("联络员：李小明 副联络员：王小红")]
    [InlineData("应到：12人 实到：11人")]
    [InlineData("已有三百人阅读 更新时间：2025年5月1日")]
    [InlineData("@全体成员 下周一上午开例会，请准时参加。")]
    [InlineData("另附a)表和b）表。")]
    [InlineData("a:)")]
    [InlineData("的的确确。")]
    [InlineData("好！！好。")]
    [InlineData("真的？！")]
    [InlineData("印发《关于修改<办法的决定》。")]
    [InlineData("3<5且7>6。")]
    [InlineData("型号XXL与X射线。")]
    public void A_line_in_order_is_left_alone(string line) => Assert.Empty(IdsOf(line));

    private static string IdsOf(string line) => string.Join(
        ' ', OutlineChecker.Check(Outline.Read($"{Heading}{line}\n")).Select(finding => finding.Rule.Id));
}
