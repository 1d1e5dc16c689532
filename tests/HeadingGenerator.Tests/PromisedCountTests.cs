using HeadingGenerator.Tests.Catalogs;

namespace HeadingGenerator.Tests;

public class PromisedCountTests
{
    [Theory]
    [InlineData("“五个强化”抓廉政", 5)]
    [InlineData("聚焦“四个党建”开拓创新实践", 4)]
    [InlineData("严把“五关”抓实基层党建活动", 5)]
    [InlineData("四大载体推动机关党建规范化建设", 4)]
    [InlineData("扭住“三大抓手”增强支部党建导向性", 3)]
    [InlineData("着力“三转”形成大抓支部的良好导向", 3)]
    [InlineData("“三个维度”推进机关党建与中心工作融合发展", 3)]
    [InlineData("着力打造“五型”机关", 5)]
    [InlineData("坚持“四同” 提升“四力” 抓好基层党建工作", 4)]
    [InlineData("抓好七项重点工作", 7)]
    [InlineData("抓好十二项重点工作", 12)]
    [InlineData("两个方面发力", 2)]
    [InlineData("推行“五个一”流程", 5)]
    [InlineData("落实「三项机制」", 3)]
    [InlineData("二十条举措落地", 20)]
    [InlineData("“五个强化", 5)]
    public void A_title_promises_points(string title, int count) =>
        Assert.Equal(count, FreshTheme.Titled(title).PromisedCount);

    [Theory]
    [InlineData("")]
    [InlineData("机关党建突出一个“严”字")]
    [InlineData("落实“三会一课”")]
    [InlineData("推动第三项改革落地")]
    [InlineData("学习二十大精神")]
    [InlineData("开展三个月整治")]
    [InlineData("抓好二十一项重点工作")]
    [InlineData("抓好一百零三项重点工作")]
    [InlineData("抓好二〇三项重点工作")]
    [InlineData("二〇二五年工作")]
    [InlineData("整治“四风”")]
    [InlineData("增强“四个意识”")]
    [InlineData("深入践行三个务必要求")]
    [InlineData("深刻领悟“两个结合”")]
    [InlineData("坚持两个毫不动摇促发展")]
    [InlineData("牢记五个必由之路")]
    [InlineData("把握“十个明确”")]
    [InlineData("践行十四个坚持基本方略")]
    [InlineData("运用“四种形态”抓早抓小")]
    [InlineData("推行“四下基层”")]
    [InlineData("落实三个区分开来要求")]
    [InlineData("坚持“两手抓”")]
    [InlineData("打好三大攻坚战役")]
    [InlineData("贯彻五大发展理念")]
    [InlineData("严守六大纪律底线")]
    [InlineData("推进“两个覆盖”")]
    [InlineData("统筹“五位一体”布局")]
    [InlineData("落实“三重一大”制度")]
    [InlineData("共建“一带一路”")]
    [InlineData("“一个目标”")]
    [InlineData("五项")]
    [InlineData("“”")]
    [InlineData("“五”")]
    [InlineData("“五个”")]
    public void A_title_promises_nothing(string title) =>
        Assert.Null(FreshTheme.Titled(title).PromisedCount);

    /// <summary>A search for the partner of each of them would take hours.</summary>
    [Fact]
    public void Millions_of_quotes_that_do_not_close_are_passed_over() =>
        Assert.Equal(4, FreshTheme.Titled(new string('“', 5_000_000) + "四大载体推动").PromisedCount);
}
