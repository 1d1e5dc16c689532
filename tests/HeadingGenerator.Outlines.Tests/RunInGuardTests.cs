using HeadingGenerator.Outlines.Tests.Support;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>Where a series inside a paragraph stops, goes on, and what protects a text from being cut.</summary>
public sealed class RunInGuardTests
{
    [Theory]
    [InlineData("一、抓实整改\n要做好三件事：一是摸清底数；\n二是建立台账；\n三是限时销号。", "|要做好三件事：")]
    [InlineData("一、抓实整改\n要做好三件事。一是摸清底数。\n二是建立台账。\n三是限时销号。", "|要做好三件事。")]
    [InlineData("一、抓实整改。一是摸清底数。\n二是建立台账。\n三是限时销号。", "")]
    public void Series_that_opens_in_a_paragraph_goes_on_with_the_next_line(string text, string body) => text.IsReadAs(
        $"""
        一、|抓实整改{body}
          一是|摸清底数
          二是|建立台账
          三是|限时销号
        """);

    [Fact]
    public void Number_out_of_turn_is_text() => string.Join(
        '\n',
        "一、抓实整改",
        "一是坚持从严从实。底数要清，三是要常态开展。",
        "二是坚持挂图作战。每周通报一次。").IsReadAs(
        """
        一、|抓实整改
          一是|坚持从严从实|底数要清，三是要常态开展。
          二是|坚持挂图作战|每周通报一次。
        """);

    [Fact]
    public void Days_of_the_week_do_not_continue_a_series() =>
        "一、抓实调度\n一是落实例会制度。周一是部门例会，周二是专题调度，周三是督查通报。二是落实考核制度。按月打分。".IsReadAs(
            """
            一、|抓实调度
              一是|落实例会制度|周一是部门例会，周二是专题调度，周三是督查通报。
              二是|落实考核制度|按月打分。
            """);

    [Fact]
    public void Series_goes_on_from_line_to_paragraph_and_back() => string.Join(
        '\n',
        "一是建强支部。选优配强书记。二是建好阵地。新建活动室六个。",
        "三是建优机制。出台办法三项。四是建活载体。开展活动十场。",
        "五是建实台账。").IsReadAs(
        """
        一是|建强支部|选优配强书记。
        二是|建好阵地|新建活动室六个。
        三是|建优机制|出台办法三项。
        四是|建活载体|开展活动十场。
        五是|建实台账
        """);

    [Fact]
    public void Quotes_and_brackets_hold_what_stands_in_them() =>
        "一、抓实整改\n要做好两件事：一是开展“一是查、二是改”行动（一是自查。二是互查。）；二是用好《第一，守则》。".IsReadAs(
            """
            一、|抓实整改|要做好两件事：
              一是|开展“一是查、二是改”行动（一是自查。二是互查。）
              二是|用好《第一，守则》
            """);

    [Fact]
    public void Unbalanced_quote_does_not_swallow_the_next_point() =>
        "一、抓实整改\n一是推行“首问负责制。窗口全部落实。二是推行“限时办结制”。超时自动预警。".IsReadAs(
            """
            一、|抓实整改
              一是|推行“首问负责制|窗口全部落实。
              二是|推行“限时办结制”|超时自动预警。
            """);

    [Fact]
    public void Full_stop_inside_a_quote_does_not_end_the_heading() =>
        "一、抓实整改\n一是讲清“底数不清、情况不明。”的危害。逐条对照。二是讲透（见附件。）的要求。逐项落实。".IsReadAs(
            """
            一、|抓实整改
              一是|讲清“底数不清、情况不明。”的危害|逐条对照。
              二是|讲透（见附件。）的要求|逐项落实。
            """);

    [Fact]
    public void Brackets_of_both_widths_nest() =>
        "一是讲透要求（见附件(一)。有关条款）。逐项落实。\n二是讲清危害(见附件（二）。有关条款)。逐条对照。".IsReadAs(
            """
            一是|讲透要求（见附件(一)。有关条款）|逐项落实。
            二是|讲清危害(见附件（二）。有关条款)|逐条对照。
            """);

    [Theory]
    [InlineData("1.收得全。按本办法（2）的规定办理，比上年增长 2. 5个百分点。", "收得全|按本办法（2）的规定办理，比上年增长 2. 5个百分点。")]
    [InlineData("1.收得全。接收文书（2）和声像。", "收得全|接收文书（2）和声像。")]
    [InlineData("1.收得全，见注②。", "收得全，见注②")]
    public void Number_that_nothing_confirms_is_text(string line, string drawing) =>
        $"一、主要任务\n{line}\n2.管得好".IsReadAs(
            $"""
            一、|主要任务
              1.|{drawing}
              2.|管得好
            """);

    [Fact]
    public void Item_that_is_referred_to_is_text() =>
        "（一）收得全。符合（二）（三）项规定的，从其规定。\n（二）管得好。\n（三）用得活。".IsReadAs(
            """
            （一）|收得全|符合（二）（三）项规定的，从其规定。
            （二）|管得好
            （三）|用得活
            """);
}
