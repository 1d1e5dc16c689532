using HeadingGenerator.Outlines.Tests.Support;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>Texts as they come out of Word, PDF files, chats and web pages.</summary>
public sealed class PastedTextTests
{
    [Theory]
    [InlineData("一丶收集\n1丶清点\n二丶整理", "一丶|收集\n  1丶|清点\n二丶|整理")]
    [InlineData("—、收集\n（—）清点\n（二）登记\n二、整理", "—、|收集\n  （—）|清点\n  （二）|登记\n二、|整理")]
    [InlineData("1。收集\n2。整理", "1。|收集\n2。|整理")]
    [InlineData("第 一 条 档案应当移交。\n第 二 条 移交应当登记。", "第 一 条|档案应当移交\n第 二 条|移交应当登记")]
    [InlineData("一问：谁来收？\n二问：怎么收？", "一问：|谁来收？\n二问：|怎么收？")]
    [InlineData("其一　守得住\n其二　用得活", "其一|守得住\n其二|用得活")]
    [InlineData("第一，首问负责。\n第二.限时办结。", "第一，|首问负责\n第二.|限时办结")]
    [InlineData("第 一 部 分　馆藏\n第 二 部 分　利用", "第 一 部 分|馆藏\n第 二 部 分|利用")]
    [InlineData("卷一　建置\n第一章　沿革\n卷二　自然\n第一章　地质", "卷一|建置\n  第一章|沿革\n卷二|自然\n  第一章|地质")]
    public void Marker_is_read_although_it_is_mistyped(string text, string drawing) => text.IsReadAs(drawing);

    [Theory]
    [InlineData("Ø收集\nØ整理", "Ø|收集\nØ|整理")]
    [InlineData("l 负责收集\nl 负责整理", "l|负责收集\nl|负责整理")]
    [InlineData("➤ 收集\n➤ 整理", "➤|收集\n➤|整理")]
    [InlineData("• 收集\n  ◦ 文书\n  ◦ 声像\n• 整理", "•|收集\n  ◦|文书\n  ◦|声像\n•|整理")]
    public void Bullets_of_any_font_are_bullets(string text, string drawing) => text.IsReadAs(drawing);

    [Fact]
    public void Items_may_begin_with_what_could_be_a_fraction() =>
        "1.2025年接收八千卷。\n2.3个项目获奖。\n3.5月份通过认证。".IsReadAs(
            "1.|2025年接收八千卷\n2.|3个项目获奖\n3.|5月份通过认证");

    [Fact]
    public void Line_that_was_cut_before_an_amount_goes_on() =>
        """
        （一）支持县乡建馆。改造提升一批综合档案馆，对总投资额在省里规定数额也就是
        1.5 亿元以上的项目给予贴息，具体办法按照《档案馆建设指南》第
        三条规定的标准执行。
        （二）完善共享体系。整合各级各类档案目录，推广异地查询跨馆出证，力争到年底
        覆盖所有乡镇。
        """.IsReadAs(
        """
        （一）|支持县乡建馆|改造提升一批综合档案馆，对总投资额在省里规定数额也就是⏎1.5 亿元以上的项目给予贴息，具体办法按照《档案馆建设指南》第⏎三条规定的标准执行。
        （二）|完善共享体系|整合各级各类档案目录，推广异地查询跨馆出证，力争到年底⏎覆盖所有乡镇。
        """);

    [Fact]
    public void Lists_that_Markdown_numbers_by_itself_nest_by_their_indent() =>
        "1. 领卡\n1. 开账号\n   1. 邮箱\n   1. 仓库\n1. 见导师".IsReadAs(
            """
            1.|领卡
            1.|开账号
              1.|邮箱
              1.|仓库
            1.|见导师
            """);

    [Fact]
    public void Headings_of_Markdown_stand_above_the_lists_before_them() =>
        "# 手册\n- 甲\n- 乙\n## 入职\n- 丙\n- 丁\n##一、离职".IsReadAs(
            """
            =手册
            -|甲
            -|乙
            |入职
              -|丙
              -|丁
            一、|离职
            """);

    [Fact]
    public void Closing_hashes_are_no_part_of_a_title() =>
        "# 档案 #\n## 收集 ##\n## 整理 ##".IsReadAs("=档案\n~#\n~##\n~##\n|收集\n|整理");

    [Fact]
    public void Bold_line_without_a_marker_is_a_sibling_of_bold_lines_with_one() =>
        """
        **一、做了什么**

        全年接收八千卷。

        **二、还差什么**

        - **库房：** 面积不足；
        - **人手：** 编制不够。

        **结束语**

        今后还要努力。
        """.IsReadAs(
        """
        一、|做了什么|全年接收八千卷。
        二、|还差什么
          -|库房|面积不足；
          -|人手|编制不够。
        |结束语|今后还要努力。
        """);

    [Fact]
    public void Labels_of_a_list_are_titles_list_by_list() =>
        """
        一、收集
        • 范围：凡列入清单的，一律归档。
        • 时限：次年三月底前。
        二、整理
        • 分类
        • 编号
        """.IsReadAs(
        """
        一、|收集
          •|范围|凡列入清单的，一律归档。
          •|时限|次年三月底前。
        二、|整理
          •|分类
          •|编号
        """);

    [Fact]
    public void Titles_over_prose_stand_beside_the_one_over_the_only_series() =>
        """
        示范中学德育工作安排

        指导思想

        坚持五育并举，以养成教育为抓手。

        工作目标

        力争全年无重大事故。

        具体措施

        一、抓队伍
        1.每月召开例会。
        二、抓养成
        1.开学第一周集中训练。

        保障机制

        校长任组长，经费列入预算。
        """.IsReadAs(
        """
        =示范中学德育工作安排
        |指导思想|坚持五育并举，以养成教育为抓手。
        |工作目标|力争全年无重大事故。
        |具体措施
          一、|抓队伍
            1.|每月召开例会
          二、|抓养成
            1.|开学第一周集中训练
        |保障机制|校长任组长，经费列入预算。
        """);

    [Fact]
    public void Titles_in_brackets_stand_above_their_series() =>
        """
        【存在问题】
        1、库房不足。
        2、人手不足。
        【具体建议】
        一、扩库房。
        二、增编制。
        """.IsReadAs(
        """
        |【存在问题】
          1、|库房不足
          2、|人手不足
        |【具体建议】
          一、|扩库房
          二、|增编制
        """);

    [Fact]
    public void Months_alone_on_their_lines_are_titles() =>
        "一、月度安排\n1月份\n清点库房，核对目录。\n2月份\n召开例会，布置任务。\n3月份\n更换卷皮，修补破损。\n二、要求".IsReadAs(
            """
            一、|月度安排
              |1月份|清点库房，核对目录。
              |2月份|召开例会，布置任务。
              |3月份|更换卷皮，修补破损。
            二、|要求
            """);

    [Fact]
    public void Fields_of_a_form_are_no_headings() =>
        "一、组织领导\n组　长：某某某\n副组长：某某\n成　员：各科室负责人\n二、工作措施".IsReadAs(
            """
            一、|组织领导|组　长：某某某⏎副组长：某某⏎成　员：各科室负责人
            二、|工作措施
            """);

    [Fact]
    public void Series_may_start_after_a_comma_if_the_next_follows_a_sentence() =>
        "一、研究供暖\n会议强调，（一）要保障热源。抓紧落实煤炭。（二）要消除隐患。边查边改。\n二、研究停车".IsReadAs(
            """
            一、|研究供暖|会议强调，
              （一）|要保障热源|抓紧落实煤炭。
              （二）|要消除隐患|边查边改。
            二、|研究停车
            """);

    [Fact]
    public void First_word_of_a_point_is_no_noun_with_the_word_before() =>
        "一、要求\n一要领会精神。原原本本学。二要务求实效。不走过场。三要素质过硬。苦练内功。\n二、纪律".IsReadAs(
            """
            一、|要求
              一要|领会精神|原原本本学。
              二要|务求实效|不走过场。
              三要|素质过硬|苦练内功。
            二、|纪律
            """);

    [Fact]
    public void Farewell_goes_on_with_no_series() =>
        "第一，守好家底。\n第二，用活资源。\n最后，预祝大会圆满成功！".IsReadAs(
            """
            第一，|守好家底
            第二，|用活资源
            >最后，预祝大会圆满成功！
            """);

    [Fact]
    public void References_and_links_hold_no_headings() =>
        "一、对策\n加强统筹。\n参考文献\n1. 某某：《档案》，2021年版。\n2. 某某：《数据》，2022年版。".IsReadAs(
            "一、|对策|加强统筹。⏎参考文献⏎1. 某某：《档案》，2021年版。⏎2. 某某：《数据》，2022年版。");

    [Fact]
    public void Paragraphs_around_parallel_ones_are_none_of_them() =>
        """
        让档案“活”起来
        库房里的旧账本、老照片、泛黄的信札……近年来，一批珍贵档案走进公众视野。怎样让它们说话，值得认真思考和回答。
        打开大门，让群众有“看头”。档案馆不是仓库，不能一锁了之。要多办展览，多开讲座，让更多人走进来、坐下来、看明白。
        连上网络，让查询有“准头”。一些档案目录至今还是纸本。要加快数字化，让数据多跑路，让群众少跑腿，办事更加方便。
        编成故事，让历史有“劲头”。档案里藏着许多好故事。要与学校、媒体合作，把故事讲出来、传下去，让年轻人愿意听。
        旧档案，新天地。多一些用心，多一些创意，沉睡的档案必将焕发新的光彩，照亮前行的道路，温暖更多人的心。
        """.IsReadAs(
        """
        =让档案“活”起来
        <库房里的旧账本、老照片、泛黄的信札……近年来，一批珍贵档案走进公众视野。怎样让它们说话，值得认真思考和回答。
        |打开大门，让群众有“看头”|档案馆不是仓库，不能一锁了之。要多办展览，多开讲座，让更多人走进来、坐下来、看明白。
        |连上网络，让查询有“准头”|一些档案目录至今还是纸本。要加快数字化，让数据多跑路，让群众少跑腿，办事更加方便。
        |编成故事，让历史有“劲头”|档案里藏着许多好故事。要与学校、媒体合作，把故事讲出来、传下去，让年轻人愿意听。
        >旧档案，新天地。多一些用心，多一些创意，沉睡的档案必将焕发新的光彩，照亮前行的道路，温暖更多人的心。
        """);
}
