using HeadingGenerator.Outlines.Tests.Support;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>To whom the lines without a marker belong.</summary>
public sealed class BodyTests
{
    [Fact]
    public void Heading_alone_on_its_line_takes_the_lines_below() =>
        """
        一、夯实基础
        　　今年以来，全局上下紧盯短板，逐项补齐。
        　　全年修订制度三十项，培训干部五百人次，基础更加牢固。
        二、提升能力
        全年办班十二期。
        """.IsReadAs(
        """
        一、|夯实基础|今年以来，全局上下紧盯短板，逐项补齐。⏎全年修订制度三十项，培训干部五百人次，基础更加牢固。
        二、|提升能力|全年办班十二期。
        """);

    [Fact]
    public void Body_behind_the_heading_goes_on_below() =>
        """
        （一）夯实基础。今年以来，全局上下紧盯短板，逐项补齐。
        全年修订制度三十项，培训干部五百人次，基础更加牢固。
        （二）提升能力。全年办班十二期。
        """.IsReadAs(
        """
        （一）|夯实基础|今年以来，全局上下紧盯短板，逐项补齐。⏎全年修订制度三十项，培训干部五百人次，基础更加牢固。
        （二）|提升能力|全年办班十二期。
        """);

    [Fact]
    public void Prose_before_the_first_point_is_the_body_of_the_heading() =>
        """
        一、夯实基础
        今年以来，全局上下紧盯短板，逐项补齐。
        一是健全制度。修订办法三项。
        二是配强队伍。选调骨干十名。
        """.IsReadAs(
        """
        一、|夯实基础|今年以来，全局上下紧盯短板，逐项补齐。
          一是|健全制度|修订办法三项。
          二是|配强队伍|选调骨干十名。
        """);

    [Fact]
    public void Prose_behind_points_without_lines_of_their_own_closes_the_heading() =>
        """
        一、深化改革
        一是简流程。压减环节。
        二是减材料。精简三成。
        三是缩时限。提速一半。
        下一步，我们将继续深化改革，推动服务提质增效。
        二、扩大开放
        """.IsReadAs(
        """
        一、|深化改革
          一是|简流程|压减环节。
          二是|减材料|精简三成。
          三是|缩时限|提速一半。
          >下一步，我们将继续深化改革，推动服务提质增效。
        二、|扩大开放
        """);

    [Fact]
    public void Surplus_line_behind_points_with_a_line_each_closes_the_heading() =>
        """
        一、深化改革
        一是简流程。
        压减办事环节二十个，群众少跑路。
        二是减材料。
        精简申报材料三成，一次告知到位。
        三是缩时限。
        平均提速一半以上，最快当日办结。
        下一步，我们将继续深化改革，推动服务提质增效。
        二、扩大开放
        """.IsReadAs(
        """
        一、|深化改革
          一是|简流程|压减办事环节二十个，群众少跑路。
          二是|减材料|精简申报材料三成，一次告知到位。
          三是|缩时限|平均提速一半以上，最快当日办结。
          >下一步，我们将继续深化改革，推动服务提质增效。
        二、|扩大开放
        """);

    [Fact]
    public void Prose_behind_the_whole_series_closes_the_text() =>
        """
        1.定方案
        2.定节点
        3.强督导
        以上措施，请各单位认真抓好落实。
        """.IsReadAs(
        """
        1.|定方案
        2.|定节点
        3.|强督导
        >以上措施，请各单位认真抓好落实。
        """);

    [Fact]
    public void Blank_lines_and_indents_change_nothing() => "\n\n  某局工作总结  \n\n\u3000\u3000一、夯实基础\t\n\n\u00A0\u00A0今年补齐短板。\n\u200B\n\n\uFEFF\u3000二、提升能力\u3000\n\n".IsReadAs(
        """
        =某局工作总结
        一、|夯实基础|今年补齐短板。
        二、|提升能力
        """);

    [Theory]
    [InlineData("。")]
    [InlineData("；")]
    [InlineData("：")]
    [InlineData("，")]
    [InlineData(";")]
    [InlineData(":")]
    public void Closing_mark_of_a_heading_alone_is_not_its_title(string mark) =>
        $"一、夯实基础{mark}\n今年补齐短板。\n二、提升能力{mark}".IsReadAs(
            """
            一、|夯实基础|今年补齐短板。
            二、|提升能力
            """);

    [Fact]
    public void Mark_of_exclamation_or_question_belongs_to_the_title() =>
        "一、为了谁？为了人民群众。\n二、干就完了！撸起袖子加油干。\n三、依靠谁？".IsReadAs(
            """
            一、|为了谁？|为了人民群众。
            二、|干就完了！|撸起袖子加油干。
            三、|依靠谁？
            """);

    [Fact]
    public void Body_is_verbatim() =>
        "一是学习  求实。  建立 “跟学”  制度，(半角)、［全角］；如此…… \n二是目标惟实".IsReadAs(
            """
            一是|学习  求实|建立 “跟学”  制度，(半角)、［全角］；如此……
            二是|目标惟实
            """);

    [Fact]
    public void Explicit_name_is_no_part_of_title_or_body() =>
        "一、夯实基础 {#基础}\n（一）健全制度{#制度}。修订三项。\n（二）配强队伍。{#队伍}选调十名。\n二、提升能力{#}\n三、用好{工具}".IsReadAs(
            """
            一、|夯实基础
              （一）|健全制度|修订三项。
              （二）|配强队伍|选调十名。
            二、|提升能力{#}
            三、|用好{工具}
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
    public void Prose_behind_the_second_series_of_a_heading_belongs_to_the_heading() =>
        """
        一、过去一年
        （一）基础更牢。
        修订制度三项。
        （二）能力更强。
        培训骨干百人。
        同志们！五年来成效明显：
        ——馆藏更全。接收三千卷。
        ——查档更快。当场办结。
        ——管理更严。零差错。
        同时也要看到，人手仍然不足。
        二、今年安排
        """.IsReadAs(
        """
        一、|过去一年
          （一）|基础更牢|修订制度三项。
          （二）|能力更强|培训骨干百人。
          >同志们！五年来成效明显：
          ——|馆藏更全|接收三千卷。
          ——|查档更快|当场办结。
          ——|管理更严|零差错。
          >同时也要看到，人手仍然不足。
        二、|今年安排
        """);

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

    [Fact]
    public void Salutation_ends_the_points_before_it() =>
        """
        一、过去一年
        （一）基础更牢。修订三项。
        （二）能力更强。培训百人。
        各位代表！一年来的成绩来之不易。
        前进路上还有不少困难。
        二、今年安排
        （一）夯实基础。再修三项。
        同志们，任务已经明确！
        ——狠抓落实。
        ——严明纪律。
        """.IsReadAs(
        """
        一、|过去一年
          （一）|基础更牢|修订三项。
          （二）|能力更强|培训百人。
          >各位代表！一年来的成绩来之不易。
          >前进路上还有不少困难。
        二、|今年安排
          （一）|夯实基础|再修三项。
          >同志们，任务已经明确！
          ——|狠抓落实
          ——|严明纪律
        """);

    [Fact]
    public void Audience_that_is_spoken_of_is_no_salutation() =>
        "一、反响\n（一）热烈。掌声九次。\n各位代表认为，报告实在。\n二、打算".IsReadAs(
            """
            一、|反响
              （一）|热烈|掌声九次。⏎各位代表认为，报告实在。
            二、|打算
            """);

    [Fact]
    public void Attachments_signature_and_date_belong_to_the_document() =>
        """
        某局活动方案
        一、指导思想
        二、工作要求
        1.提高认识。逐级传达。
        2.严明纪律。逢会必讲。
        附件：1.任务分工表
              2.联络员名单
                    某市档案局
                    2026年1月5日
        （联系人：某某）
        """.IsReadAs(
        """
        =某局活动方案
        @Attachment 任务分工表
        @Attachment 联络员名单
        @Issuer 某市档案局
        @Date 2026年1月5日
        @Note （联系人：某某）
        一、|指导思想
        二、|工作要求
          1.|提高认识|逐级传达。
          2.|严明纪律|逢会必讲。
        """);

    [Theory]
    [InlineData("某市档案局\n某市司法局\n二〇二六年一月五日", "Issuer 某市档案局⏎Issuer 某市司法局⏎Date 二〇二六年一月五日")]
    [InlineData("2026年1月5日", "Date 2026年1月5日")]
    [InlineData("附件：任务分工表", "Attachment 任务分工表")]
    [InlineData("附件：任务分工表\n某市档案局\n2026年1月5日", "Attachment 任务分工表⏎Issuer 某市档案局⏎Date 2026年1月5日")]
    [InlineData("附件：1.任务分工表；2.联络员名单\n2026年1月5日", "Attachment 任务分工表；2.联络员名单⏎Date 2026年1月5日")]
    public void Ends_of_a_document(string end, string parts) => $"一、夯实基础\n全年修订三项。\n{end}".IsReadAs(
        $"""
        @{parts.Replace("⏎", "\n@")}
        一、|夯实基础|全年修订三项。
        """);

    [Fact]
    public void Bare_headings_above_a_date_sign_nothing() => "一、三个到位\n防火到位\n防潮到位\n防虫到位\n2026年1月5日".IsReadAs(
        """
        @Date 2026年1月5日
        一、|三个到位
          |防火到位
          |防潮到位
          |防虫到位
        """);

    [Fact]
    public void Text_without_headings_ends_like_any_other() => "今年基础更牢。\n明年再上台阶。\n某市档案局\n2026年1月5日".IsReadAs(
        "@Issuer 某市档案局\n@Date 2026年1月5日\n<今年基础更牢。⏎明年再上台阶。");

    [Theory]
    [InlineData("（注）", "<（注）")]
    [InlineData("2026年1月5日", "@Date 2026年1月5日")]
    [InlineData("附件：任务分工表", "@Attachment 任务分工表")]
    public void End_of_a_document_that_has_nothing_else(string line, string drawing) => $"【打印本页】\n{line}".IsReadAs($"{drawing}\n~【打印本页】");

    [Theory]
    [InlineData("截至2026年1月5日")]
    [InlineData("附件：已在会上印发，请认真学习。")]
    [InlineData("2026年1月5日召开会议")]
    public void Last_lines_that_are_no_end_of_the_document(string line) =>
        $"一、夯实基础\n全年修订三项。\n{line}".IsReadAs($"一、|夯实基础|全年修订三项。⏎{line}");
}
