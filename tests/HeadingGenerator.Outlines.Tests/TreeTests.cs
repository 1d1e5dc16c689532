using HeadingGenerator.Outlines.Tests.Support;
using HeadingGenerator.Testing;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>How headings nest: by the families of their markers.</summary>
public sealed class TreeTests
{
    [Fact]
    public void Families_nest_in_the_usual_order() =>
        """
        一、夯实基础
        （一）健全制度
        1.修订办法
        （1）会议制度
        ①会前准备
        ②会后落实
        （2）学习制度
        2.细化流程
        （二）配强队伍
        二、提升能力
        （一）集中培训
        """.IsReadAs(
        """
        一、|夯实基础
          （一）|健全制度
            1.|修订办法
              （1）|会议制度
                ①|会前准备
                ②|会后落实
              （2）|学习制度
            2.|细化流程
          （二）|配强队伍
        二、|提升能力
          （一）|集中培训
        """);

    [Fact]
    public void Divisions_stand_above_numerals() =>
        """
        第一编 总体安排
        第一章 指导思想
        第一节 形势任务
        一、机遇
        二、挑战
        第二节 基本原则
        第二章 目标要求
        第二编 重点任务
        """.IsReadAs(
        """
        第一编|总体安排
          第一章|指导思想
            第一节|形势任务
              一、|机遇
              二、|挑战
            第二节|基本原则
          第二章|目标要求
        第二编|重点任务
        """);

    [Fact]
    public void Numbers_of_articles_run_on_across_chapters() =>
        """
        第一章 总则
        第一条 为规范管理，制定本办法。
        第二条 本办法适用于全局。
        第二章 附则
        第三条 本办法由办公室负责解释。
        第四条 本办法自印发之日起施行。
        """.IsReadAs(
        """
        第一章|总则
          第一条|为规范管理，制定本办法
          第二条|本办法适用于全局
        第二章|附则
          第三条|本办法由办公室负责解释
          第四条|本办法自印发之日起施行
        """);

    [Fact]
    public void Levels_may_be_skipped() =>
        """
        一、夯实基础
        1.修订办法
        ①会前准备
        一是定议题
        二、提升能力
        一是抓培训
        """.IsReadAs(
        """
        一、|夯实基础
          1.|修订办法
            ①|会前准备
              一是|定议题
        二、|提升能力
          一是|抓培训
        """);

    [Fact]
    public void Text_itself_shows_an_unusual_order() =>
        """
        （一）组织保障
        一、建强支部
        二、配强干部
        （二）制度保障
        一、健全机制
        二、严格考核
        （三）作风保障
        一、改进文风
        """.IsReadAs(
        """
        （一）|组织保障
          一、|建强支部
          二、|配强干部
        （二）|制度保障
          一、|健全机制
          二、|严格考核
        （三）|作风保障
          一、|改进文风
        """);

    [Fact]
    public void Arabic_numbers_may_stand_above_chinese_ones() =>
        """
        1.组织保障
        （一）建强支部
        （二）配强干部
        2.制度保障
        （一）健全机制
        （二）严格考核
        """.IsReadAs(
        """
        1.|组织保障
          （一）|建强支部
          （二）|配强干部
        2.|制度保障
          （一）|健全机制
          （二）|严格考核
        """);

    [Fact]
    public void Dashes_and_bullets_are_points() =>
        """
        一、主要成效
        ——规模稳步扩大。总量增长一成。
        ——结构持续优化。占比首次过半。
        二、主要做法
        - 抓谋划
        - 抓推进
        """.IsReadAs(
        """
        一、|主要成效
          ——|规模稳步扩大|总量增长一成。
          ——|结构持续优化|占比首次过半。
        二、|主要做法
          -|抓谋划
          -|抓推进
        """);

    [Fact]
    public void Markdown_headings_nest_by_their_depth() =>
        """
        ## 一、夯实基础
        ### （一）健全制度
        全年修订办法三项。
        ### 配强队伍
        ## 二、提升能力
        * 集中培训
        * 跟班学习
        """.IsReadAs(
        """
        一、|夯实基础
          （一）|健全制度|全年修订办法三项。
          |配强队伍
        二、|提升能力
          *|集中培训
          *|跟班学习
        """);

    [Fact]
    public void Decimal_numbers_nest_by_their_places() =>
        """
        1. 总则
        1.1 目的
        1.1.1 背景
        1.1.2 意义
        1.2 依据
        2. 职责
        2.1 机构
        2.2 分工
        """.IsReadAs(
        """
        1.|总则
          1.1|目的
            1.1.1|背景
            1.1.2|意义
          1.2|依据
        2.|职责
          2.1|机构
          2.2|分工
        """);

    [Fact]
    public void Labels_and_stages_hold_points() =>
        """
        例一：某街道的做法
        1.建网格
        2.强队伍
        例二：某社区的做法
        1.搭平台
        """.IsReadAs(
        """
        例一：|某街道的做法
          1.|建网格
          2.|强队伍
        例二：|某社区的做法
          1.|搭平台
        """);

    [Fact]
    public void Stage_ends_at_its_colon_or_holds_points() =>
        """
        三、实施步骤
        第一阶段：动员部署（3月）。召开会议，印发方案。
        1.摸清底数
        2.制定清单
        第二阶段：集中攻坚（4月至9月）。逐项销号，挂图作战。
        """.IsReadAs(
        """
        三、|实施步骤
          第一阶段：|动员部署（3月）|召开会议，印发方案。
            1.|摸清底数
            2.|制定清单
          第二阶段：|集中攻坚（4月至9月）|逐项销号，挂图作战。
        """);

    [Fact]
    public void Empty_heading_keeps_its_place() =>
        """
        一、夯实基础
        二、
        一是空标题之下的一条
        三、改进作风
        """.IsReadAs(
        """
        一、|夯实基础
        二、|
          一是|空标题之下的一条
        三、|改进作风
        """);

    [Fact]
    public void Every_level_knows_its_parent()
    {
        Outline outline = Outline.Read("第一章 总则\n一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n一是己\n——庚");
        OutlineHeading[] all = [.. outline.Descendants()];
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], all.Select(heading => heading.Level));
        Assert.Equal(all[..^1], all[1..].Select(heading => heading.Parent));
        Invariants.Hold(outline);
    }

    [Fact]
    public void Labels_that_a_collection_begins_with_stand_above_everything() =>
        """
        档案小标题集锦
        例1 收得更全
        1.应归尽归
        2.应收尽收
        例2 管得更严
        1.双人双锁
        【例3】用得更活
        （一）以严的标准把关
        （二）以实的作风服务
        """.IsReadAs(
        """
        =档案小标题集锦
        例1|收得更全
          1.|应归尽归
          2.|应收尽收
        例2|管得更严
          1.|双人双锁
        【例3】|用得更活
          （一）|以严的标准把关
          （二）|以实的作风服务
        """);
}
