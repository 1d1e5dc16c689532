using HeadingGenerator.Outlines.Tests.Support;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>Series that start late, repeat, restart, or change their markers on the way.</summary>
public sealed class SeriesTests
{
    [Fact]
    public void Numbering_may_start_late_and_leave_gaps()
    {
        const string Text = "四、深化改革\n（三）优化流程\n（五）压减事项\n六、扩大开放";
        Text.IsReadAs(
            """
            四、|深化改革
              （三）|优化流程
              （五）|压减事项
            六、|扩大开放
            """);
        Outline outline = Outline.Read(Text);
        Assert.Equal([4, 3, 5, 6], outline.Descendants().Select(heading => heading.Number));
        Assert.Equal([1, 1, 2, 2], outline.Descendants().Select(heading => heading.Position));
    }

    [Fact]
    public void Numbers_may_repeat() =>
        """
        一、夯实基础
        二、提升能力
        二、改进作风
        一是走基层
        一是办实事
        四、严明纪律
        """.IsReadAs(
        """
        一、|夯实基础
        二、|提升能力
        二、|改进作风
          一是|走基层
          一是|办实事
        四、|严明纪律
        """);

    [Fact]
    public void Numbering_restarts_under_a_new_parent_or_runs_on() =>
        """
        一、夯实基础
        1.修订办法
        2.细化流程
        二、提升能力
        1.集中培训
        2.跟班学习
        三、改进作风
        3.下沉一线
        4.结对帮扶
        """.IsReadAs(
        """
        一、|夯实基础
          1.|修订办法
          2.|细化流程
        二、|提升能力
          1.|集中培训
          2.|跟班学习
        三、|改进作风
          3.|下沉一线
          4.|结对帮扶
        """);

    [Fact]
    public void One_series_may_change_its_separators()
    {
        const string Text =
            "某中心年度总结\n1，健全机制，明晰责任。\n2、优化流程，提高效率。\n3．强化培训，提升本领。\n4.严格考核，兑现奖惩。\n5）改进作风，服务基层。\n６、守住底线，确保安全。";
        Text.IsReadAs(
            """
            =某中心年度总结
            1，|健全机制，明晰责任
            2、|优化流程，提高效率
            3．|强化培训，提升本领
            4.|严格考核，兑现奖惩
            5）|改进作风，服务基层
            ６、|守住底线，确保安全
            """);
    }

    [Fact]
    public void Slip_of_another_family_stays_in_the_series() =>
        """
        一、夯实基础
        （二）提升能力
        三、改进作风
        四、严明纪律
        """.IsReadAs(
        """
        一、|夯实基础
        （二）|提升能力
        三、|改进作风
        四、|严明纪律
        """);

    [Fact]
    public void Words_of_order_mix_with_ordinals() =>
        """
        一、几点体会
        首先，思想要统一。
        第二，责任要明确。
        第三，督查要跟上。
        最后，奖惩要兑现。
        """.IsReadAs(
        """
        一、|几点体会
          首先，|思想要统一
          第二，|责任要明确
          第三，|督查要跟上
          最后，|奖惩要兑现
        """);

    [Theory]
    [InlineData("首先，统一认识。\n其次，明确分工。\n最后，跟踪问效。")]
    [InlineData("上篇 收集\n中篇 整理\n下篇 保管")]
    [InlineData("做法有三：首先，统一认识；其次，明确分工；最后，跟踪问效。")]
    public void Last_word_of_a_series_counts_on(string text) =>
        Assert.Equal([1, 2, 3], Outline.Read(text).Descendants().Select(heading => heading.Number));

    [Fact]
    public void Title_may_begin_with_the_next_number() =>
        """
        一、二十项任务全部落实
        二、三大行动筑牢防线
        三、四个聚焦引领方向
        四、五项机制促进提升
        五、六型机关创出特色
        六、七彩服务温暖人心
        七、八方联动汇聚合力
        """.IsReadAs(
        """
        一、|二十项任务全部落实
        二、|三大行动筑牢防线
        三、|四个聚焦引领方向
        四、|五项机制促进提升
        五、|六型机关创出特色
        六、|七彩服务温暖人心
        七、|八方联动汇聚合力
        """);

    [Fact]
    public void Title_in_a_series_may_begin_like_a_count_of_quarters_or_grades() =>
        """
        一、夯实基层基础
        二、三级联动抓落实
        今年以来，一、二季度开局平稳。
        三、四季工作有特色
        四、五年规划绘蓝图
        五、六大行动见实效
        """.IsReadAs(
        """
        一、|夯实基层基础
        二、|三级联动抓落实|今年以来，一、二季度开局平稳。
        三、|四季工作有特色
        四、|五年规划绘蓝图
        五、|六大行动见实效
        """);

    [Fact]
    public void Title_may_begin_with_a_number_under_any_marker() =>
        """
        （一）二级网格全覆盖
        （二）三级联动全天候
        1.十个中心建成投用
        2.百家企业提质增效
        一是二次创业再出发
        二是三个清单抓到底
        """.IsReadAs(
        """
        （一）|二级网格全覆盖
        （二）|三级联动全天候
          1.|十个中心建成投用
          2.|百家企业提质增效
            一是|二次创业再出发
            二是|三个清单抓到底
        """);
}
