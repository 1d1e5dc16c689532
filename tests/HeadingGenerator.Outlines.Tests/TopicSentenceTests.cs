using HeadingGenerator.Outlines.Tests.Support;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>Paragraphs that each open with a short sentence: it is their heading, whatever its length.</summary>
public sealed class TopicSentenceTests
{
    private const string Long = "完善阵地布局，配强专兼职力量，推行清单管理、闭环落实，全年办结群众诉求九百余件，满意度持续走高。";

    [Fact]
    public void Every_paragraph_of_a_heading_opens_with_its_topic() =>
        $"""
        （一）扎实推进乡村善治
        建强村级班子。{Long}
        深入开展移风易俗专项行动。{Long}
        健全矛盾纠纷化解机制。{Long}
        抓好“一老一小”。{Long}
        （二）扎实推进城市更新
        """.IsReadAs(
        $"""
        （一）|扎实推进乡村善治
          |建强村级班子|{Long}
          |深入开展移风易俗专项行动|{Long}
          |健全矛盾纠纷化解机制|{Long}
          |抓好“一老一小”|{Long}
        （二）|扎实推进城市更新
        """);

    [Fact]
    public void Two_are_enough_if_nearly_as_long_and_much_follows() =>
        $"""
        （一）扎实推进乡村善治。以善治促振兴，以振兴强根基，让村庄既有颜值又有内涵，既留得住乡愁又看得见未来。
        坚持党建引领、群众主体、因地制宜、久久为功，一张蓝图绘到底。
        建强村级班子。{Long}{Long}
        深化移风易俗。{Long}{Long}
        （二）扎实推进城市更新
        """.IsReadAs(
        $"""
        （一）|扎实推进乡村善治|以善治促振兴，以振兴强根基，让村庄既有颜值又有内涵，既留得住乡愁又看得见未来。⏎坚持党建引领、群众主体、因地制宜、久久为功，一张蓝图绘到底。
          |建强村级班子|{Long}{Long}
          |深化移风易俗|{Long}{Long}
        （二）|扎实推进城市更新
        """);

    [Fact]
    public void Lines_after_three_of_them_close_the_heading() =>
        $"""
        一、全年任务
        建强村级班子。{Long}
        深入开展移风易俗专项行动。{Long}
        健全矛盾纠纷化解机制。{Long}
        做好统计、档案、保密、机要等工作，推动各项事业协调并进。
        任务已经明确，关键在于落实！
        """.IsReadAs(
        $"""
        一、|全年任务
          |建强村级班子|{Long}
          |深入开展移风易俗专项行动|{Long}
          |健全矛盾纠纷化解机制|{Long}
          >做好统计、档案、保密、机要等工作，推动各项事业协调并进。
          >任务已经明确，关键在于落实！
        """);

    [Fact]
    public void Some_of_them_may_be_long_and_some_have_a_second_paragraph() =>
        $"""
        （一）扎实推进乡村善治
        建强村级班子。{Long}
        统筹推进移风易俗专项行动、人居环境整治和农村集体资产管理改革。{Long}
        凡涉及群众切身利益的事项，一律公开，一律公示，一律接受监督，做到件件有回音、事事有着落。
        健全矛盾纠纷化解机制。{Long}
        （二）扎实推进城市更新
        """.IsReadAs(
        $"""
        （一）|扎实推进乡村善治
          |建强村级班子|{Long}
          |统筹推进移风易俗专项行动、人居环境整治和农村集体资产管理改革|{Long}⏎凡涉及群众切身利益的事项，一律公开，一律公示，一律接受监督，做到件件有回音、事事有着落。
          |健全矛盾纠纷化解机制|{Long}
        （二）|扎实推进城市更新
        """);

    [Fact]
    public void Two_are_enough_below_a_heading_whose_sibling_has_them() =>
        $"""
        （一）扎实推进乡村善治
        建强村级班子。{Long}
        深入开展移风易俗专项行动。{Long}
        健全矛盾纠纷化解机制。{Long}
        （二）扎实推进城市更新
        改造老旧小区。{Long}
        稳妥实施城中村和城市危旧房改造。{Long}
        更新永远在路上，久久为功。
        """.IsReadAs(
        $"""
        （一）|扎实推进乡村善治
          |建强村级班子|{Long}
          |深入开展移风易俗专项行动|{Long}
          |健全矛盾纠纷化解机制|{Long}
        （二）|扎实推进城市更新
          |改造老旧小区|{Long}
          |稳妥实施城中村和城市危旧房改造|{Long}
          >更新永远在路上，久久为功。
        """);

    [Theory]
    [InlineData("今年是攻坚之年。{0}{0}", "过去一年成绩显著。{0}{0}")]
    [InlineData("2025年成效十分明显。{0}{0}", "2026年任务繁重。{0}{0}")]
    [InlineData("各项工作稳步推进。{0}", "五年来，变化有目共睹。{0}", "在此基础上，谋划新篇章。{0}")]
    [InlineData("成立领导小组。{0}", "小组下设办公室。{0}")]
    [InlineData("工作稳步推进。{0}{0}", "城乡面貌发生翻天覆地的历史性变化。{0}{0}")]
    public void Two_sentences_of_a_narration_are_none(params string[] lines)
    {
        string[] paragraphs = [.. lines.Select(line => string.Format(null, line, Long))];
        $"一、工作回顾\n{string.Join('\n', paragraphs)}\n二、工作安排".IsReadAs(
            $"""
            一、|工作回顾|{string.Join('⏎', paragraphs)}
            二、|工作安排
            """);
    }
}
