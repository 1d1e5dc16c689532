namespace HeadingGenerator.PackageTests;

public class ConsumerMatrixTests(ConsumerMatrix matrix) : IClassFixture<ConsumerMatrix>
{
    [Fact]
    public void Every_kind_of_project_builds_without_a_warning()
    {
        Assert.True(matrix.ExitCode == 0, matrix.Output);
        Assert.Contains("\n    0 Warning(s)", matrix.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("StandardUser", "一是摸清家底。梳理目录。1True")]
    [InlineData("Eight", "数据治理求实30")]
    [InlineData("Functional", "一是摸清家底。梳理目录。")]
    [InlineData("My-App.3rd", "数据治理求实")]
    [InlineData("2024-report.v1", "数据治理求实")]
    [InlineData("Keywords", "6")]
    [InlineData("Central", "数据治理求实")]
    [InlineData("AnyFile", "3")]
    [InlineData("Basic", "30")]
    [InlineData("Linked", "数据治理,求实")]
    [InlineData("LinkedToo", "数据治理,求实")]
    [InlineData("Published", "数据治理求实")]
    [InlineData("Newest", "3")]
    public void It_runs_and_prints_what_its_text_says(string project, string expected) =>
        Assert.Equal(expected, matrix.Run(project));

    [Fact]
    public void A_web_application_serves_takes_and_describes_themes_and_uses_components_with_texts() =>
        Assert.Equal(
            ["""{"first":"突出严字","components":"Report"}""", "3 机关党建突出一个“融”字 政治思想严", "突出严字"],
            System.Text.RegularExpressions.Regex
                .Unescape(matrix.Run("Web"))
                .Split('\n', StringSplitOptions.TrimEntries));

    [Fact]
    public void Headings_of_two_catalogs_one_of_them_older_than_NET_are_stored_by_name_and_found_again() =>
        Assert.Equal(
            [
                """{"Id":"数据治理求实","Theme":"数据治理求实","Catalog":["数据治理求实"]}""",
                "数据治理求实年度总结",
                """["数据治理求实.摸清家底","突出严字"]""",
                "一是摸清家底。梳理目录。机关党建突出一个“严”字",
            ],
            matrix.Run("Stored").Split('\n', StringSplitOptions.TrimEntries));

    [ProgramFact("mono")]
    public void A_signed_program_for_NET_Framework_runs() => Assert.Equal("一是摸清家底。梳理目录。乙30", matrix.RunOnMono());
}
