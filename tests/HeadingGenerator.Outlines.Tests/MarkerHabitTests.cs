using HeadingGenerator.Outlines.Tests.Support;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>How people write markers besides the standard: glued, doubled, alone, after any noun.</summary>
public sealed class MarkerHabitTests
{
    [Theory]
    [InlineData("1. 1. 健全制度\n2. 2. 配强队伍", "1.|健全制度\n2.|配强队伍")]
    [InlineData("- - 健全制度\n- - 配强队伍", "-|健全制度\n-|配强队伍")]
    [InlineData("一、一、健全制度\n二、二、配强队伍", "一、|健全制度\n二、|配强队伍")]
    [InlineData("1\\. 健全制度\n2\\. 配强队伍", "1\\.|健全制度\n2\\.|配强队伍")]
    public void Marker_that_a_paste_doubled_or_escaped_is_one(string text, string drawing) => text.IsReadAs(drawing);

    [Theory]
    [InlineData("感受之一：书要读厚\n感受之二：书要读薄", "感受之一：|书要读厚\n感受之二：|书要读薄")]
    [InlineData("镜头一：清晨清库\n镜头二：深夜查档", "镜头一：|清晨清库\n镜头二：|深夜查档")]
    [InlineData("Q1：怎样预约？\nQ2：怎样复制？", "Q1：|怎样预约？\nQ2：|怎样复制？")]
    [InlineData("【01】收集\n【02】整理", "【01】|收集\n【02】|整理")]
    [InlineData("第一个关键词：收集\n第二个关键词：整理", "第一个关键词：|收集\n第二个关键词：|整理")]
    public void Any_noun_may_be_numbered(string text, string drawing) => text.IsReadAs(drawing);

    [Fact]
    public void Noun_with_a_number_alone_is_text() =>
        "一、做好利用\n周期三：尚未安排\n二、做好编研".IsReadAs(
            """
            一、|做好利用|周期三：尚未安排
            二、|做好编研
            """);

    [Theory]
    [InlineData("1移交清册\n2核对目录\n3更换标签", "1|移交清册\n2|核对目录\n3|更换标签")]
    [InlineData("第一阶段清点移交\n第二阶段整理上架", "第一阶段|清点移交\n第二阶段|整理上架")]
    [InlineData("第一条为了管好档案，制定本制度。\n第二条本制度适用于全局。", "第一条|为了管好档案，制定本制度\n第二条|本制度适用于全局")]
    public void Number_without_a_mark_counts_beside_the_next(string text, string drawing) => text.IsReadAs(drawing);

    [Theory]
    [InlineData("3号楼已经封顶")]
    [InlineData("6月召开推进会")]
    [InlineData("第一阶段性成果已经展出")]
    public void Number_that_counts_something_is_text(string line) => $"一、夯实基础\n{line}\n二、提升能力".IsReadAs(
        $"""
        一、|夯实基础|{line}
        二、|提升能力
        """);

    [Fact]
    public void Numeral_alone_on_its_line_opens_a_section() =>
        """
        守库随笔
        一
        库房在顶楼，冬冷夏热，一年到头只有两个人值守。
        二
        老张在这里守了三十年，每一排架子都叫得出名字。
        """.IsReadAs(
        """
        =守库随笔
        一||库房在顶楼，冬冷夏热，一年到头只有两个人值守。
        二||老张在这里守了三十年，每一排架子都叫得出名字。
        """);

    [Fact]
    public void Inserted_article_has_its_own_number() =>
        "第三条　档案应当按期移交。\n第三条之一　移交前应当清点。\n第四条　移交后应当登记。".IsReadAs(
            """
            第三条|档案应当按期移交
            第三条之一|移交前应当清点
            第四条|移交后应当登记
            """);

    [Fact]
    public void Letters_of_Roman_numbers_count_beside_one_another() =>
        "I. 收集\nII. 整理\nIII. 保管\nIV. 利用".IsReadAs("I.|收集\nII.|整理\nIII.|保管\nIV.|利用");

    [Fact]
    public void Half_width_stop_after_a_numeral_ends_the_number_and_no_sentence() =>
        """
        一.收集
        1.文书档案
        每季移交一次,不得拖延.
        2.声像档案
        会后三天内移交,附上说明.
        二.整理
        分类要准,标签要清.
        """.IsReadAs(
        """
        一.|收集
          1.|文书档案|每季移交一次,不得拖延.
          2.|声像档案|会后三天内移交,附上说明.
        二.|整理|分类要准,标签要清.
        """);

    [Fact]
    public void Saying_in_the_line_before_opens_no_series() =>
        "读书札记\n一是一，二是二，记账如此，做人也如此。\n三是三天打鱼两天晒网，最误事。".IsReadAs(
            """
            =读书札记
            <一是一，二是二，记账如此，做人也如此。⏎三是三天打鱼两天晒网，最误事。
            """);

    [Fact]
    public void Series_runs_on_after_words_in_bold() =>
        "一、做好利用\n1. **拓宽渠道。** 一是开通网上预约；二是开设流动窗口。\n2. **丰富成果。** 编书两部。".IsReadAs(
            """
            一、|做好利用
              1.|拓宽渠道
                一是|开通网上预约
                二是|开设流动窗口
              2.|丰富成果|编书两部。
            """);

    [Fact]
    public void Letter_that_stands_for_a_bullet_once_does_so_in_the_whole_text() =>
        "一、藏品\nn文书齐全\nn声像清楚\n二、服务\nn延长开放\n周末不闭馆。\nn简化手续\n凭证即办。".IsReadAs(
            """
            一、|藏品
              n|文书齐全
              n|声像清楚
            二、|服务
              n|延长开放|周末不闭馆。
              n|简化手续|凭证即办。
            """);

    [Fact]
    public void Number_with_two_points_is_no_amount() =>
        "1.保管\n1.1期限\n1.1.1年报：长期。\n1.1.2月报：十年。".IsReadAs(
            """
            1.|保管
              1.1|期限
                1.1.1|年报|长期。
                1.1.2|月报|十年。
            """);

    [Fact]
    public void Half_width_stop_ends_a_heading_before_a_figure() =>
        "1.收集.按月接收.\n2.整理.3名馆员轮班.\n3.利用.全年开放.".IsReadAs(
            """
            1.|收集|按月接收.
            2.|整理|3名馆员轮班.
            3.|利用|全年开放.
            """);

    [Fact]
    public void Colons_in_headings_of_Markdown_end_none_of_them() =>
        "# 计划\n## 上半年：收集\n接收文书。\n## 下半年：Excel 编目\n录入目录。\n## 资源".IsReadAs(
            """
            =计划
            |上半年：收集|接收文书。
            |下半年：Excel 编目|录入目录。
            |资源
            """);

    [Fact]
    public void Series_right_below_a_title_in_words_stands_below_it() =>
        "第一个问题：为什么建馆\n史料散失严重。\n第二个问题：怎样建馆\n（一）选址\n靠近学校。\n（二）筹款\n多方募集。".IsReadAs(
            """
            第一个问题：|为什么建馆|史料散失严重。
            第二个问题：|怎样建馆
              （一）|选址|靠近学校。
              （二）|筹款|多方募集。
            """);
}
