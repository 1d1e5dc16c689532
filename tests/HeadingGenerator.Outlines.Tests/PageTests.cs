using HeadingGenerator.Outlines.Tests.Support;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>
/// What stands between the lines of a text and parts none of them: page numbers, spaced tables, heads of documents.
/// </summary>
public sealed class PageTests
{
    [Fact]
    public void Line_of_the_page_parts_no_neighbours() =>
        "📌 预约\n— 3 —\n📌 领取\n📌 归还".IsReadAs(
            """
            ~— 3 —
            📌|预约
            📌|领取
            📌|归还
            """);

    [Fact]
    public void Blank_line_before_a_line_of_the_page_parts_what_stands_around_it() =>
        "**一、收集**\n\n全年八千卷。\n\n**二、整理**\n\n上架六千卷。\n\n— 2 —\n**结束语**\n\n今后还要努力。".IsReadAs(
            """
            ~— 2 —
            一、|收集|全年八千卷。
            二、|整理|上架六千卷。
            |结束语|今后还要努力。
            """);

    [Fact]
    public void Rows_of_a_table_set_with_blanks_are_no_headings() =>
        """
        一、设备采购
        序号　名称　　　数量
        1　　密集架　　12
        2　　扫描仪　　3
        二、经费来源
        """.IsReadAs(
        """
        一、|设备采购|序号　名称　　　数量⏎1　　密集架　　12⏎2　　扫描仪　　3
        二、|经费来源
        """);

    [Fact]
    public void Chapter_whose_title_is_spaced_is_no_row() =>
        "第一章　　总　　则\n第二章　　附　　则".IsReadAs("第一章|总　　则\n第二章|附　　则");

    [Fact]
    public void Head_and_number_stand_above_the_title() =>
        """
        000001
        机密★1年
        特急
        会 议 纪 要
        〔2026〕5号
        示范市档案局2026年第5次局务会议纪要
        一、研究库房改造
        二、研究人员招录
        """.IsReadAs(
        """
        =示范市档案局2026年第5次局务会议纪要
        @CopyNumber 000001
        @Classification 机密★1年
        @Urgency 特急
        @RedHead 会 议 纪 要
        @ReferenceNumber 〔2026〕5号
        一、|研究库房改造
        二、|研究人员招录
        """);

    [Fact]
    public void Title_that_returns_on_every_page_is_the_title() =>
        """
        示范市2025年档案工作总结
        -1-
        今年以来，档案工作稳步推进。
        一、健全制度
        示范市2025年档案工作总结
        -2-
        二、守牢底线
        """.IsReadAs(
        """
        =示范市2025年档案工作总结
        <今年以来，档案工作稳步推进。
        ~-1-
        ~示范市2025年档案工作总结
        ~-2-
        一、|健全制度
        二、|守牢底线
        """);

    [Fact]
    public void Head_that_returns_on_every_page_is_no_title() =>
        """
        示范市档案工作制度汇编
        第1页
        档案借阅制度
        第一条　借阅须登记。
        示范市档案工作制度汇编
        第2页
        第二条　用后及时归还。
        """.IsReadAs(
        """
        =档案借阅制度
        ~示范市档案工作制度汇编
        ~第1页
        ~示范市档案工作制度汇编
        ~第2页
        第一条|借阅须登记
        第二条|用后及时归还
        """);

    [Fact]
    public void Comma_at_the_end_of_a_line_ends_no_heading() =>
        "一、移交之前\n1、清点卷数，\n核对目录；\n2、更换破损卷皮。".IsReadAs(
            """
            一、|移交之前
              1、|清点卷数，核对目录
              2、|更换破损卷皮
            """);

    [Fact]
    public void Title_of_two_full_lines_is_one() =>
        """
        一、准确把握新时代档案工作的职责定位，切实不断增强
        服务中心大局的自觉
        档案连着过去和未来。
        二、全面落实档案资源体系建设的各项任务，着力加快补齐
        数字化的短板
        存量要清，增量要快。
        """.IsReadAs(
        """
        一、|准确把握新时代档案工作的职责定位，切实不断增强服务中心大局的自觉|档案连着过去和未来。
        二、|全面落实档案资源体系建设的各项任务，着力加快补齐数字化的短板|存量要清，增量要快。
        """);

    [Fact]
    public void Labels_that_end_like_sentences_have_their_text_after_the_colon() =>
        "一、范围：全体职工。\n二、标准：\n1、一线：每月三百元；\n2、机关：每月二百元。\n三、时间：下月起。".IsReadAs(
            """
            一、|范围|全体职工。
            二、|标准
              1、|一线|每月三百元；
              2、|机关|每月二百元。
            三、|时间|下月起。
            """);

    [Fact]
    public void Lines_without_a_marker_may_be_labels_too() =>
        "科室分工\n收集科：负责接收、征集、鉴定等工作。\n利用科：负责查阅、编研、展览等工作。\n保管科：负责库房、修复、安防等工作。".IsReadAs(
            """
            =科室分工
            |收集科|负责接收、征集、鉴定等工作。
            |利用科|负责查阅、编研、展览等工作。
            |保管科|负责库房、修复、安防等工作。
            """);

    [Fact]
    public void Missing_number_makes_no_heading_of_a_body() =>
        "（一）收集常态化\n每月接收一次。\n（三）整理标准化\n每周上架一批。".IsReadAs(
            """
            （一）|收集常态化|每月接收一次。
            （三）|整理标准化|每周上架一批。
            """);

    [Fact]
    public void Announced_sentences_above_the_themes_are_points() =>
        """
        在表彰会上的讲话
        回望来路，我们深深体会到：
        坚持依法治档，是事业行稳致远的根本保证。从建章立制到执法检查，每一步都有法可依、有章可循，底气越来越足。
        坚持服务群众，是事业兴旺发达的力量源泉。从窗口受理到网上办理，每一项改进都从群众的难处出发，口碑越来越好。
        坚持改革创新，是事业不断前进的制胜法宝。从手工登记到全文检索，每一次变化都靠敢想敢试，效率越来越高。
        下面，我讲两点意见：
        一、守好家底。做到应收尽收。
        二、用活资源。做到开门办馆。
        """.IsReadAs(
        """
        =在表彰会上的讲话
        <回望来路，我们深深体会到：
        |坚持依法治档，是事业行稳致远的根本保证|从建章立制到执法检查，每一步都有法可依、有章可循，底气越来越足。
        |坚持服务群众，是事业兴旺发达的力量源泉|从窗口受理到网上办理，每一项改进都从群众的难处出发，口碑越来越好。
        |坚持改革创新，是事业不断前进的制胜法宝|从手工登记到全文检索，每一次变化都靠敢想敢试，效率越来越高。
        >下面，我讲两点意见：
        一、|守好家底|做到应收尽收。
        二、|用活资源|做到开门办馆。
        """);

    [Fact]
    public void Page_furniture_is_claimed_by_nobody() =>
        """
        【字体：大 中 小】
        某局工作总结
        来源：某局办公室
        发布时间：2025-12-01
        一、夯实基础
        今年补齐短板二十项。
        — 3 —
        基础更加牢固。
        一是健全制度
        第 4 页 共 10 页
        二是配强队伍
        -5-
        三是改进作风
        ————————
        【打印本页】【关闭窗口】
        责任编辑：某某
        """.IsReadAs(
        """
        =某局工作总结
        ~【字体：大 中 小】
        ~来源：某局办公室
        ~发布时间：2025-12-01
        ~— 3 —
        ~第 4 页 共 10 页
        ~-5-
        ~————————
        ~【打印本页】【关闭窗口】
        ~责任编辑：某某
        一、|夯实基础|今年补齐短板二十项。⏎基础更加牢固。
          一是|健全制度
          二是|配强队伍
          三是|改进作风
        """);

    [Fact]
    public void Sentence_that_begins_like_page_furniture_is_body() =>
        "一、夯实基础\n来源：群众来信反映的问题主要有三类。\n打印设备全部更新，运行平稳有序。".IsReadAs(
            "一、|夯实基础|来源：群众来信反映的问题主要有三类。⏎打印设备全部更新，运行平稳有序。");

    [Fact]
    public void Row_of_buttons_that_fell_apart_is_page_furniture() =>
        """
        打印
        收藏
        【字号：
        加大
        减小
        】
        某局工作总结
        2026-01-05 08:30:00
        来源:
        一、夯实基础
        """.IsReadAs(
        """
        =某局工作总结
        ~打印
        ~收藏
        ~【字号：
        ~加大
        ~减小
        ~】
        ~2026-01-05 08:30:00
        ~来源:
        一、|夯实基础
        """);

    [Fact]
    public void Word_of_a_button_that_stands_alone_is_the_authors() => "一、夯实基础\n收藏\n二、提升能力".IsReadAs(
        """
        一、|夯实基础|收藏
        二、|提升能力
        """);

    [Fact]
    public void Table_of_contents_is_page_furniture() =>
        """
        某局活动方案
        目　录
        一、指导思想…………1
        二、方法步骤 ........ 12
        （一）动员	13
        一、指导思想
        二、方法步骤
        （一）动员
        共开会3次……7人参加。
        """.IsReadAs(
        """
        =某局活动方案
        ~目　录
        ~一、指导思想…………1
        ~二、方法步骤 ........ 12
        ~（一）动员	13
        一、|指导思想
        二、|方法步骤
          （一）|动员|共开会3次……7人参加。
        """);

    [Fact]
    public void Row_of_a_table_is_body() => "一、夯实基础\n接收\t120\n1、开放\t30\t12\n二、提升能力".IsReadAs(
        """
        一、|夯实基础|接收	120
          1、|开放	30	12
        二、|提升能力
        """);
}
