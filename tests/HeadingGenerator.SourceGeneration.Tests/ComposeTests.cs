using System.Reflection;
using HeadingGenerator.SourceGeneration.Tests.Support;
using HeadingGenerator.Testing;
using Microsoft.CodeAnalysis;

namespace HeadingGenerator.SourceGeneration.Tests;

public class ComposeTests
{
    private const string Text = """
        一、融合
        一是抓党建与业务工作相融合。
        二是抓党建与乡村振兴相融合。
        二、把关
        一要精心谋划，严把组织关。
        二要科学考核，严把质量关。
        三、没有句式
        一是完善体系。
        二是注重实绩。
        四、只有一个
        一是强化领导。
        """;

    [Fact]
    public void A_pattern_becomes_a_method_with_a_parameter_for_each_slot()
    {
        GeneratorRun run = GeneratorRun.Of(Text, code: """
            using Consumer;
            class C
            {
                string One() => Reports.融合.Compose("基层治理");
                string Two() => Reports.把关.Compose("从严把握", slot2: "廉洁");
                object All() => Reports.把关.ComposeAll(("甲", "乙"), ("丙", "丁"));
                object Many() => Reports.融合.ComposeAll("甲", "乙", "丙");
            }
            """);

        run.AssertCompiles();
    }

    [Theory]
    [InlineData("Reports.融合.Compose()", "CS7036")]
    [InlineData("Reports.融合.Compose(\"甲\", \"乙\")", "CS1501")]
    [InlineData("Reports.把关.Compose(\"甲\")", "CS7036")]
    [InlineData("Reports.把关.ComposeAll((\"甲\", \"乙\", \"丙\"))", "CS1503")]
    [InlineData("Reports.没有句式.Compose(\"甲\")", "CS1061")]
    [InlineData("Reports.只有一个.Compose(\"甲\")", "CS1061")]
    public void A_wrong_number_of_fillers_is_a_compile_error(string expression, string id)
    {
        GeneratorRun run = GeneratorRun.Of(Text, code: $"using Consumer; class C {{ object M() => {expression}; }}");

        Assert.Contains(
            run.Output.GetDiagnostics(),
            diagnostic => diagnostic.Id == id && diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("基层治理")]
    [InlineData("")]
    [InlineData("{0}")]
    [InlineData("a\"b\\\n“c”{{}}")]
    [InlineData(null)]
    public void What_is_filled_in_is_carried_literally(string? filler)
    {
        Theme theme = Load(Text).Get("融合");

        Assert.Equal($"抓党建与{filler}相融合", theme.GetType().GetMethod("Compose")!.Invoke(theme, [filler]));
    }

    [Fact]
    public void Several_at_once_carry_the_markers_of_the_series()
    {
        Theme theme = Load(Text).Get("把关");
        MethodInfo all = theme.GetType().GetMethod("ComposeAll")!;

        var composed = (IReadOnlyList<ComposedHeading>)all.Invoke(
            theme, [new (string, string)[] { ("甲", "乙"), ("丙", "丁"), ("戊", "己") }])!;

        Assert.Equal(["一要甲，严把乙关。", "二要丙，严把丁关。", "三要戊，严把己关。"], composed.Select(heading => heading.Text));
    }

    [Fact]
    public void Every_point_of_the_seed_is_its_pattern_with_its_slots()
    {
        var seed = (HeadingCatalog)GeneratorRun.Of([Catalogs.SeedFile])
            .Load()
            .GetType("Consumer.Themes")!
            .GetProperty("Catalog")!
            .GetValue(null)!;
        int patterns = 0;
        foreach (Theme theme in seed.Where(theme => theme.Pattern is not null))
        {
            patterns++;
            Assert.All(theme.Points, point => Assert.Equal(point.Title, theme.Pattern!.Format([.. point.Slots])));
        }

        Assert.Equal(24, patterns);
    }

    [Theory]
    [InlineData(5, "抓党建与{0}相融合")]
    [InlineData(3, "{0}严")]
    [InlineData(13, "在{0}上，以{1}、{2}为{3}")]
    [InlineData(28, "坚持“{0}”“{1}”同{2}，提升{3}力")]
    [InlineData(27, "在{0}上下功夫，着力打造“{1}型”机关")]
    [InlineData(12, "{0}，严把{1}关")]
    [InlineData(23, "增强{0}的{1}性，促{2}")]
    [InlineData(9, null)]
    [InlineData(10, null)]
    [InlineData(11, null)]
    [InlineData(16, null)]
    [InlineData(17, null)]
    [InlineData(20, null)]
    public void The_patterns_of_the_seed_are_these(int theme, string? pattern) =>
        Assert.Equal(pattern, Outlines.Outline.Read(Catalogs.Seed).Headings[theme - 1].Pattern);

    [Fact]
    public void Hostile_fillers_and_slots_compile()
    {
        foreach (string slot in (string[])[
            "class", "Item1", "Item2", "Rest", "slots", "item", "1", "“”", "\"", "{0}", "}", "string", "ToString", "甲 乙"
        ])
        {
            GeneratorRun.Of($"一、题\n一是强化{slot}，严把{slot}关。\n二是强化别的，严把另外关。\n三是强化{{其他}}，严把\\关。").AssertCompiles();
        }
    }

    [Fact]
    public void A_filler_that_is_named_like_what_Compose_uses_itself_compiles()
    {
        GeneratorRun.Of("一、题\n一是用好slot2的“！”法。\n二是用好乙的“？”法。\n三是用好丙的“丁”法。").AssertCompiles();
        GeneratorRun.Of("一、题\n一是用好ComposeHeadings法。\n二是用好乙法。").AssertCompiles();
    }

    private static HeadingCatalog Load(string text) =>
        (HeadingCatalog)GeneratorRun.Of(text)
            .Load()
            .GetType("Consumer.Reports")!
            .GetProperty("Catalog")!
            .GetValue(null)!;
}
