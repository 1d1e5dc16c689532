using HeadingGenerator.Outlines.Tests.Support;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>What stands before the first heading, and headings that carry no marker themselves.</summary>
public sealed class DocumentTitleTests
{
    [Fact]
    public void First_line_before_a_heading_is_the_document_title() => "\n某局创新做法十例\n\n一、夯实基础".IsReadAs(
        """
        =某局创新做法十例
        一、|夯实基础
        """);

    [Fact]
    public void Text_that_starts_with_a_heading_has_no_document_title() => "一、夯实基础\n二、提升能力".IsReadAs(
        """
        一、|夯实基础
        二、|提升能力
        """);

    [Fact]
    public void Lines_between_title_and_first_heading_are_author_and_preface() =>
        """
        某局创新做法十例
        （某局办公室）
        今年以来，全局上下守正创新，形成了一批好做法。
        一、夯实基础
        """.IsReadAs(
        """
        =某局创新做法十例
        @Author （某局办公室）
        <今年以来，全局上下守正创新，形成了一批好做法。
        一、|夯实基础
        """);

    [Fact]
    public void Sentence_before_the_first_heading_is_the_preface() =>
        "今年以来，全局上下守正创新，形成了一批好做法。\n一、夯实基础".IsReadAs(
            """
            <今年以来，全局上下守正创新，形成了一批好做法。
            一、|夯实基础
            """);

    [Theory]
    [InlineData("某局创新做法十例")]
    [InlineData("今年以来，全局上下守正创新。\n形成了一批好做法。")]
    public void Text_without_headings_is_all_preface(string text) => text.IsReadAs("<" + text.Replace('\n', '⏎'));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u3000\n\r\n\u00A0")]
    public void Text_without_content_is_read_as_nothing(string text) => text.IsReadAs(string.Empty);

    [Fact]
    public void Themes_need_no_marker_where_each_stands_before_a_series() =>
        """
        某局机关建设三做法
        打造书香机关
        一是建平台。新设书屋六间。
        二是办活动。开讲三十场次。
        建设清廉机关
        一是立规矩。出台十条禁令。
        二是强监督。随机暗访九次。
        创建活力机关
        一是组社团。成立五支队伍。
        """.IsReadAs(
        """
        =某局机关建设三做法
        |打造书香机关
          一是|建平台|新设书屋六间。
          二是|办活动|开讲三十场次。
        |建设清廉机关
          一是|立规矩|出台十条禁令。
          二是|强监督|随机暗访九次。
        |创建活力机关
          一是|组社团|成立五支队伍。
        """);

    [Fact]
    public void Themes_without_marker_need_no_document_title() =>
        """
        打造书香机关
        （一）建平台
        （二）办活动
        建设清廉机关
        （一）立规矩
        （二）强监督
        """.IsReadAs(
        """
        |打造书香机关
          （一）|建平台
          （二）|办活动
        |建设清廉机关
          （一）|立规矩
          （二）|强监督
        """);

    [Fact]
    public void Headings_without_marker_nest_below_marked_ones() =>
        """
        一、主要做法
        抓谋划
        1.定方案
        2.定节点
        抓推进
        1.强督导
        2.强通报
        二、主要成效
        """.IsReadAs(
        """
        一、|主要做法
          |抓谋划
            1.|定方案
            2.|定节点
          |抓推进
            1.|强督导
            2.|强通报
        二、|主要成效
        """);

    [Fact]
    public void Only_one_line_before_a_series_is_the_document_title() => "打造书香机关\n一是建平台\n二是办活动".IsReadAs(
        """
        =打造书香机关
        一是|建平台
        二是|办活动
        """);

    [Fact]
    public void Dash_below_the_document_title_is_its_subtitle() =>
        """
        奋力书写档案事业新答卷
        ——在全局年度工作会议上的报告
        局长 某某
        一、过去一年
        ——收得更全。接收三千卷。
        二、今年安排
        """.IsReadAs(
        """
        =奋力书写档案事业新答卷
        @Author ——在全局年度工作会议上的报告
        @Author 局长 某某
        一、|过去一年
          ——|收得更全|接收三千卷。
        二、|今年安排
        """);

    [Theory]
    [InlineData("某局创新做法\n——夯实基础\n——提升能力。培训百人。\n一、附则", "=某局创新做法\n——|夯实基础\n——|提升能力|培训百人。\n一、|附则")]
    [InlineData("某局创新做法\n——夯实基础\n——提升能力\n一、附则", "=某局创新做法\n——|夯实基础\n——|提升能力\n一、|附则")]
    [InlineData("某局创新做法\n——夯实基础。修订三项。\n一、附则", "=某局创新做法\n——|夯实基础|修订三项。\n一、|附则")]
    [InlineData("某局创新做法\n——夯实基础", "=某局创新做法\n——|夯实基础")]
    public void Points_with_dashes_below_the_document_title_are_points(string text, string drawing) =>
        text.IsReadAs(drawing);

    [Fact]
    public void Prose_may_stand_between_a_theme_without_marker_and_its_series() =>
        """
        某局机关建设三做法
        今年以来，机关建设全面推进。
        打造书香机关
        读书蔚然成风。
        一是建平台。新设书屋六间。
        二是办活动。开讲三十场次。
        建设清廉机关
        一是立规矩。出台十条禁令。
        二是强监督。随机暗访九次。
        创建活力机关
        文体活动丰富多彩。
        干部职工踊跃参与。
        一是组社团。成立五支队伍。
        二是办比赛。
        """.IsReadAs(
        """
        =某局机关建设三做法
        <今年以来，机关建设全面推进。
        |打造书香机关|读书蔚然成风。
          一是|建平台|新设书屋六间。
          二是|办活动|开讲三十场次。
        |建设清廉机关
          一是|立规矩|出台十条禁令。
          二是|强监督|随机暗访九次。
        |创建活力机关|文体活动丰富多彩。⏎干部职工踊跃参与。
          一是|组社团|成立五支队伍。
          二是|办比赛
        """);

    [Fact]
    public void Titles_on_lines_of_their_own_are_the_themes_of_a_text_without_markers() =>
        """
        某局机关建设做法
        今年以来，机关建设全面推进。
        打造书香机关
        新设书屋六间。
        每月开讲三次。
        建设清廉机关，守住底线
        主要措施：一是立规矩。出台十条禁令。二是强监督。随机暗访九次。
        创建活力机关
        成立五支队伍。
        """.IsReadAs(
        """
        =某局机关建设做法
        <今年以来，机关建设全面推进。
        |打造书香机关|新设书屋六间。⏎每月开讲三次。
        |建设清廉机关，守住底线|主要措施：
          一是|立规矩|出台十条禁令。
          二是|强监督|随机暗访九次。
        |创建活力机关|成立五支队伍。
        """);

    [Fact]
    public void Themes_without_marker_between_prose_may_stand_over_different_families() =>
        """
        档案局工作报告
        ——在全局年度工作会议上
        现在，我代表局党组报告工作。
        过去一年工作回顾
        过去一年极不平凡。
        ——收得更全。接收三千卷。
        ——管得更好。检查十二次。
        对照要求，还有差距。
        今年的主要目标
        今年要实现以下目标：
        一是应收尽收。接收四千卷。
        二是应开尽开。开放两万件。
        目标已经明确。
        今年的重点工作
        重点抓好两个方面：
        （一）收集。列出清单。
        （二）开放。优化流程。
        """.IsReadAs(
        """
        =档案局工作报告
        @Author ——在全局年度工作会议上
        <现在，我代表局党组报告工作。
        |过去一年工作回顾|过去一年极不平凡。
          ——|收得更全|接收三千卷。
          ——|管得更好|检查十二次。⏎对照要求，还有差距。
        |今年的主要目标|今年要实现以下目标：
          一是|应收尽收|接收四千卷。
          二是|应开尽开|开放两万件。⏎目标已经明确。
        |今年的重点工作|重点抓好两个方面：
          （一）|收集|列出清单。
          （二）|开放|优化流程。
        """);

    [Fact]
    public void One_title_between_prose_is_text() =>
        """
        一、过去一年
        过去一年极不平凡。
        工作亮点
        工作亮点主要有两个：
        一是收得更全。
        二是管得更好。
        二、今年安排
        """.IsReadAs(
        """
        一、|过去一年|过去一年极不平凡。⏎工作亮点⏎工作亮点主要有两个：
          一是|收得更全
          二是|管得更好
        二、|今年安排
        """);
}
