using HeadingGenerator.Outlines.Tests.Support;
using HeadingGenerator.Testing;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>Series that run on inside a paragraph.</summary>
public sealed class RunInTests
{
    [Fact]
    public void Series_after_a_heading_gives_its_points() => "一、抓实整改。一是摸清底数。二是建立台账。三是限时销号。\n二、抓牢长效".IsReadAs(
        """
        一、|抓实整改
          一是|摸清底数
          二是|建立台账
          三是|限时销号
        二、|抓牢长效
        """);

    [Fact]
    public void Points_have_bodies_and_the_heading_keeps_its_introduction() =>
        "（一）抓实整改。年内共梳理问题四十个。一是摸清底数。逐村走访，逐户核对。二是建立台账。一事一表，一月一清。".IsReadAs(
            """
            （一）|抓实整改|年内共梳理问题四十个。
              一是|摸清底数|逐村走访，逐户核对。
              二是|建立台账|一事一表，一月一清。
            """);

    [Fact]
    public void Series_in_a_paragraph_below_the_heading_gives_its_points() =>
        "一、抓实整改\n重点做好三件事。一是摸清底数。二是建立台账。三是限时销号。\n二、抓牢长效".IsReadAs(
            """
            一、|抓实整改|重点做好三件事。
              一是|摸清底数
              二是|建立台账
              三是|限时销号
            二、|抓牢长效
            """);

    [Theory]
    [InlineData("；", "：")]
    [InlineData("；", "。")]
    [InlineData("，", "：")]
    [InlineData("，", "，")]
    [InlineData("。", "。")]
    [InlineData("；", "；")]
    [InlineData("！", "。")]
    [InlineData("; ", ": ")]
    public void Series_may_run_after_any_mark(string between, string before)
    {
        string title = between == "！" ? "！" : string.Empty;
        $"一、抓实整改\n要做好三件事{before}一是摸清底数{between}二是建立台账{between}三是限时销号。".IsReadAs(
            $"""
            一、|抓实整改|要做好三件事{before.TrimEnd()}
              一是|摸清底数{title}
              二是|建立台账{title}
              三是|限时销号
            """);
    }

    [Theory]
    [InlineData("一要", "二要", "三要")]
    [InlineData("一曰", "二曰", "三曰")]
    [InlineData("第一，", "第二，", "第三，")]
    [InlineData("第一是", "第二是", "第三是")]
    [InlineData("其一，", "其二，", "其三，")]
    [InlineData("首先，", "其次，", "再次，")]
    [InlineData("首先，", "其次，", "最后，")]
    [InlineData("首先，", "第二，", "第三，")]
    [InlineData("（1）", "（2）", "（3）")]
    [InlineData("（一）", "（二）", "（三）")]
    [InlineData("①", "②", "③")]
    [InlineData("⑴", "⑵", "⑶")]
    [InlineData("1.", "2.", "3.")]
    [InlineData("1、", "2、", "3、")]
    [InlineData("一、", "二、", "三、")]
    [InlineData("1）", "2）", "3）")]
    [InlineData("1.", "2、", "3．")]
    [InlineData("一抓", "二抓", "三抓")]
    [InlineData("一靠", "二靠", "三靠")]
    public void Every_family_of_the_genre_runs_in(string first, string second, string third) =>
        $"一、抓实整改\n要做好三件事：{first}摸清全部底数；{second}建立工作台账；{third}逐项限时销号。".IsReadAs(
            $"""
            一、|抓实整改|要做好三件事：
              {first}|摸清全部底数
              {second}|建立工作台账
              {third}|逐项限时销号
            """);

    [Fact]
    public void Two_sides_of_a_matter_run_in() => "五、从两头发力\n一方面，制度要立得住。另一方面，执行要跟得上。".IsReadAs(
        """
        五、|从两头发力
          一方面，|制度要立得住
          另一方面，|执行要跟得上
        """);

    [Fact]
    public void Next_point_is_found_without_any_mark_before_it_where_the_series_goes_on() => string.Join(
        '\n',
        "一、抓实整改",
        "一是坚持从严从实，确保底数清楚。建立问题清单和责任清单二是坚持挂图作战，确保进度可控。每周通报一次。",
        "三是坚持闭环管理，确保成效可见。逐项验收。").IsReadAs(
        """
        一、|抓实整改
          一是|坚持从严从实，确保底数清楚|建立问题清单和责任清单
          二是|坚持挂图作战，确保进度可控|每周通报一次。
          三是|坚持闭环管理，确保成效可见|逐项验收。
        """);

    [Fact]
    public void What_the_next_line_carries_is_only_mentioned_in_this_one() => string.Join(
        '\n',
        "一、抓实整改",
        "一是坚持从严从实。底数清了，二是进度就有了抓手。",
        "二是坚持挂图作战。每周通报一次。").IsReadAs(
        """
        一、|抓实整改
          一是|坚持从严从实|底数清了，二是进度就有了抓手。
          二是|坚持挂图作战|每周通报一次。
        """);

    [Fact]
    public void Series_nests_in_a_point_of_another_series() =>
        "一、抓实整改\n一是摸清底数。主要有两条路：（1）入户走访；（2）数据比对。二是建立台账。三是限时销号。".IsReadAs(
            """
            一、|抓实整改
              一是|摸清底数|主要有两条路：
                （1）|入户走访
                （2）|数据比对
              二是|建立台账
              三是|限时销号
            """);

    [Fact]
    public void Series_of_words_nests_in_a_point_of_numerals() =>
        "要做好两件事。一是摸清底数。首先，入户走访。其次，数据比对。二是建立台账。首先，定格式。其次，定专人。".IsReadAs(
            """
            <要做好两件事。
            一是|摸清底数
              首先，|入户走访
              其次，|数据比对
            二是|建立台账
              首先，|定格式
              其次，|定专人
            """);

    [Fact]
    public void Second_series_in_a_paragraph_stands_beside_the_first() =>
        "一、回顾全年\n上半年，一是建机制，二是打基础。下半年，一是抓攻坚，二是促提升。".IsReadAs(
            """
            一、|回顾全年|上半年，
              一是|建机制
              二是|打基础|下半年，
              一是|抓攻坚
              二是|促提升
            """);

    [Fact]
    public void Closing_sentence_about_the_last_point_stays_with_it() =>
        "（一）筑牢绿色发展屏障。一要造林增绿。新造林两万亩。二要治污减排。关停企业九家。治污减排力度持续加大。".IsReadAs(
            """
            （一）|筑牢绿色发展屏障
              一要|造林增绿|新造林两万亩。
              二要|治污减排|关停企业九家。治污减排力度持续加大。
            """);

    [Fact]
    public void Series_of_more_than_twenty_points_is_read_to_its_end()
    {
        string[] numerals = [
            "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九",
            "二十", "二十一", "二十二"
        ];
        Outline outline = Outline.Read(
            "今年办好民生实事。" + string.Concat(Array.ConvertAll(numerals, numeral => $"{numeral}是完成第{numeral}件实事。")));
        Assert.Equal(22, outline.Headings.Count);
        Assert.Equal("二十二是", outline.Headings[21].Marker);
        Assert.Equal("完成第二十二件实事", outline.Headings[21].Title);
        Assert.Equal("今年办好民生实事。", outline.Preface);
        Invariants.Hold(outline);
    }

    [Fact]
    public void Heading_in_a_series_of_semicolons_ends_at_the_first_of_them() =>
        Assert.Equal(
            ["收集要全|逾期通报。整改到位；", "整理要细|", "归档要快|按年成册。"],
            Outline.Read("一、档案\n（1）收集要全；逾期通报。整改到位；（2）整理要细；（3）归档要快；按年成册。")
                .Headings[0].Points.Select(point => point.Title + "|" + point.Body));

    [Theory]
    [InlineData('；')]
    [InlineData('，')]
    public void What_follows_the_last_clause_of_a_sentence_of_points_closes_the_heading(char mark) =>
        $"一、主要任务。要做到：一是收得全{mark}二是管得好{mark}三是用得活。年底前全部完成。\n二、保障措施".IsReadAs(
            """
            一、|主要任务|要做到：
              一是|收得全
              二是|管得好
              三是|用得活
              >年底前全部完成。
            二、|保障措施
            """);

    [Fact]
    public void What_follows_the_last_point_that_is_a_sentence_stays_its_body() =>
        "一、主要任务。要做到：一是收得全。应归尽归。二是管得好；三是用得活。每月公布一次。\n二、保障措施".IsReadAs(
            """
            一、|主要任务|要做到：
              一是|收得全|应归尽归。
              二是|管得好
              三是|用得活|每月公布一次。
            二、|保障措施
            """);

    [Theory]
    [InlineData("①收得全②管得好③用得活", "①", "②", "③")]
    [InlineData("（1）收得全（2）管得好（3）用得活", "（1）", "（2）", "（3）")]
    [InlineData("（一）收得全(二)管得好（三）用得活", "（一）", "(二)", "（三）")]
    [InlineData("1.收得全 2.管得好 3．用得活", "1.", "2.", "3．")]
    [InlineData("1）收得全　2）管得好　3）用得活", "1）", "2）", "3）")]
    public void Signs_that_are_nothing_but_numbers_part_points_without_a_mark(string line, params string[] markers) =>
        $"一、主要任务\n{line}\n二、保障措施".IsReadAs(
            $"""
            一、|主要任务
              {markers[0]}|收得全
              {markers[1]}|管得好
              {markers[2]}|用得活
            二、|保障措施
            """);
}
