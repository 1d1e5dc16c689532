using HeadingGenerator.Outlines.Tests.Support;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>How a document ends: whom it turns to, what it encloses, who signs it.</summary>
public sealed class EndTests
{
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
    public void End_of_a_document_that_has_nothing_else(string line, string drawing) =>
        $"【打印本页】\n{line}".IsReadAs($"{drawing}\n~【打印本页】");

    [Theory]
    [InlineData("截至2026年1月5日")]
    [InlineData("附件：已在会上印发，请认真学习。")]
    [InlineData("2026年1月5日召开会议")]
    public void Last_lines_that_are_no_end_of_the_document(string line) =>
        $"一、夯实基础\n全年修订三项。\n{line}".IsReadAs($"一、|夯实基础|全年修订三项。⏎{line}");
}
