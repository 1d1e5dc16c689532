using System.Globalization;
using HeadingGenerator.Outlines;
using HeadingGenerator.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HeadingGenerator.SourceGeneration.Tests;

/// <summary>The list of published names beside a text decides the names and numbers in code.</summary>
public class PublishedNameTests
{
    private const string Path = "/项目/Reports.headings.txt";
    private const string ListPath = "/项目/Reports.headings.names";
    private const string Before = "一、优化服务，方便群众\n一是简化流程。\n二是延长时间。\n二、数据治理\n一是统一口径。\n二是清理表格。\n";
    private const string Inserted =
        "一、优化服务，方便企业\n一是上门服务。\n二是送策到户。\n"
        + "二、优化服务，方便群众\n一是简化流程。\n二是延长时间。\n三、数据治理\n一是统一口径。\n二是清理表格。\n";

    private const string Use = """
        class Stored
        {
            static readonly string Title = Consumer.Reports.优化服务.简化流程.Title;
            const int Old = (int)Consumer.ReportId.数据治理;
            static int[] Zero = new int[Old - 2];
        }
        """;

    [Fact]
    public void Numbers_and_names_stay_when_a_theme_is_inserted_above()
    {
        GeneratorRun run = GeneratorRun.Of(WithList(Inserted), code: Use);

        System.Reflection.Assembly assembly = run.Load();
        Type id = assembly.GetType("Consumer.ReportId")!;
        Type reports = assembly.GetType("Consumer.Reports")!;
        Assert.Equal(1, (int)Enum.Parse(id, "优化服务"));
        Assert.Equal(2, (int)Enum.Parse(id, "数据治理"));
        Assert.Equal(3, (int)Enum.Parse(id, "优化服务方便企业"));
        Theme Get(object value) => (Theme)reports.GetMethod("Get")!.Invoke(null, [value])!;
        Assert.Equal(
            ["优化服务，方便群众", "数据治理", "优化服务，方便企业"], Enum.GetValues(id).Cast<object>().Select(value => Get(value).Title));
        var unknown = Assert.Throws<System.Reflection.TargetInvocationException>(() => Get(Enum.ToObject(id, 4)));
        Assert.IsType<ArgumentOutOfRangeException>(unknown.InnerException);
    }

    [Fact]
    public void A_list_that_says_what_the_text_says_changes_nothing()
    {
        GeneratorRun without = GeneratorRun.Of(Before, Path);
        GeneratorRun with = GeneratorRun.Of(WithList(Before));

        Assert.Equal(without.Files, with.Files);
        Assert.Empty(with.Result.Diagnostics);
    }

    [Fact]
    public void A_name_that_has_gone_is_an_error_at_the_heading_that_took_its_place()
    {
        string text = Before.Replace("数据治理", "数据统一治理", StringComparison.Ordinal);

        Diagnostic gone = Assert.Single(GeneratorRun.Analyze(WithList(text)));

        Assert.Equal(("HG0402", DiagnosticSeverity.Error), (gone.Id, gone.Severity));
        Assert.Equal(new LinePosition(3, 2), gone.Location.GetLineSpan().StartLinePosition);
        Assert.Contains("{#数据治理}", gone.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        string repaired = text.Replace("数据统一治理", "数据统一治理 {#数据治理}", StringComparison.Ordinal);
        Assert.Empty(GeneratorRun.Analyze(WithList(repaired)));
    }

    [Fact]
    public void Of_many_names_that_have_gone_a_hundred_are_told()
    {
        string old = string.Concat(
            Enumerable.Range(1, 150).Select(i => $"{((i - 1) % 99) + 1}.旧主题{i}\n一是旧要点{i}。正文。\n"));
        InMemoryText[] texts = [new InMemoryText(Path, Before), new InMemoryText(ListPath, ListOf(old))];

        Assert.Equal(100, GeneratorRun.Of(texts).Result.Diagnostics.Count(told => told.Id == "HG0402"));
    }

    [Fact]
    public void A_new_name_is_told_as_an_info()
    {
        Diagnostic[] told = [.. GeneratorRun.Analyze(WithList(Inserted))];

        Assert.Equal(["HG0403", "HG0403", "HG0403"], told.Select(diagnostic => diagnostic.Id));
        Assert.All(told, diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_row_that_cannot_be_used_is_an_error_at_its_line_of_the_list(string lineEnd)
    {
        string list = (ListOf(Before) + "坏行\n").Replace("\n", lineEnd, StringComparison.Ordinal);

        GeneratorRun run = GeneratorRun.Of([new InMemoryText(Path, Before), new InMemoryText(ListPath, list)]);
        Diagnostic told = Assert.Single(run.Result.Diagnostics);

        Assert.Equal(("HG0404", ListPath), (told.Id, told.Location.GetLineSpan().Path));
        Assert.Equal(new LinePosition(7, 0), told.Location.GetLineSpan().StartLinePosition);
    }

    [Fact]
    public void The_severity_is_that_of_the_text()
    {
        var text = new InMemoryText(Path, Before.Replace("数据治理", "队伍建设", StringComparison.Ordinal))
        {
            Options = { ["heading_diagnostic.HG0402.severity"] = "none" },
        };

        Assert.Empty(GeneratorRun.Analyze([text, new InMemoryText(ListPath, ListOf(Before))]));
    }

    [Fact]
    public void A_list_of_another_text_is_passed_over()
    {
        InMemoryText[] texts =
        [
            new InMemoryText(Path, Inserted),
            new InMemoryText("/项目/二处/Reports.headings.names", ListOf(Before)),
            new InMemoryText("/项目/A.headings.names", "坏行"),
        ];

        Assert.Empty(GeneratorRun.Analyze(texts));
        Assert.Equal(GeneratorRun.Of(Inserted, Path).Files, GeneratorRun.Of(texts).Files);
    }

    [Fact]
    public void A_changed_list_emits_what_it_changes_alone()
    {
        string text = string.Concat(
            Enumerable.Range(1, 300).Select(i => $"{((i - 1) % 99) + 1}.主题{i}\n一是要点甲{i}。正文{i}。\n"));
        string other = "一、旁边的文本\n一是甲。\n二是乙。\n";
        string list = ListOf(text);
        var file = new InMemoryText(ListPath, list);
        var beside = new InMemoryText("/项目/Other.headings.txt", other);
        GeneratorRun run = GeneratorRun.Of([new InMemoryText(Path, text), file, beside]);

        int Emitted(string changed) => run
            .After(driver => driver.ReplaceAdditionalText(file, new InMemoryText(ListPath, changed)))
            .OutputReasons().Count(reason => reason != IncrementalStepRunReason.Cached);

        Assert.True(run.Files.Count > 3);
        Assert.Equal(0, Emitted(list));
        Assert.Equal(0, Emitted(list + "# 说明\n"));
        Assert.Equal(1, Emitted(list.Replace("主题300\t300\t", "主题300\t301\t", StringComparison.Ordinal)));
        string renamed = list.Replace("主题150\t", "旧主题\t", StringComparison.Ordinal);
        Assert.Equal(2, Emitted(renamed.Replace("主题150.", "旧主题.", StringComparison.Ordinal)));
    }

    /// <summary>A text that lies beside the list of what it said before.</summary>
    private static InMemoryText[] WithList(string text) =>
        [new InMemoryText(Path, text), new InMemoryText(ListPath, ListOf(Before))];

    private static string ListOf(string text) => PublishedNames.Of(Outline.Read(text)).ToString();
}
