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
    public void Body_after_the_heading_goes_on_below() =>
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
    public void Prose_after_points_without_lines_of_their_own_closes_the_heading() =>
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
    public void Surplus_line_after_points_with_a_line_each_closes_the_heading() =>
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
    public void Prose_after_the_whole_series_closes_the_text() =>
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
    public void Blank_lines_and_indents_change_nothing() =>
        "\n\n  某局工作总结  \n\n\u3000\u3000一、夯实基础\t\n\n\u00A0\u00A0今年补齐短板。\n\u200B\n\n\uFEFF\u3000二、提升能力\u3000\n\n".IsReadAs(
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
    public void Prose_after_the_second_series_of_a_heading_belongs_to_the_heading() =>
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
}
