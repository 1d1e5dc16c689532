namespace HeadingGenerator.PackageTests;

/// <summary>A program relies on names and numbers of a text, and the text is edited.</summary>
public class EditedConsumerTests(EditedConsumers consumers) : IClassFixture<EditedConsumers>
{
    [Theory]
    [InlineData("Insert", "212")]
    [InlineData("InsertTwin", "212")]
    [InlineData("Append", "212")]
    [InlineData("Reorder", "222")]
    [InlineData("RetitleMarks", "212")]
    public void Names_and_numbers_mean_what_they_meant(string edit, string numbers)
    {
        Assert.Empty(consumers.ErrorsOf(edit));
        Assert.Equal("优化服务 数据治理 队伍建设 延长时间 统一口径 用好人 " + numbers, consumers.Run(edit));
    }

    [Theory]
    [InlineData("RetitleTheme", "{#数据治理}")]
    [InlineData("RetitlePoint", "{#延长时间}")]
    public void A_name_that_has_gone_is_the_first_error_and_its_repair_heals_the_program(string edit, string repair)
    {
        Assert.Matches(@"^年度要点\.headings\.txt\(\d+,\d+\): error HG0402: .*" + repair, consumers.ErrorsOf(edit)[0]);
        Assert.Equal(1, consumers.Tool("names --check", edit).ExitCode);

        Assert.Equal(0, consumers.Tool("fix --only HG0402", edit).ExitCode);
        Assert.Equal(0, consumers.Tool("names --update", edit).ExitCode);

        Assert.Equal(0, consumers.Tool("names --check", edit).ExitCode);
        (int exitCode, string output) = consumers.Build(edit);
        Assert.True(exitCode == 0, output);
        Assert.StartsWith("优化服务 数据治理 队伍建设 ", consumers.Run(edit), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Delete", "优化服务.延长时间")]
    [InlineData("Split", "数据治理.清理表格")]
    [InlineData("Merge", "数据治理")]
    public void What_is_really_gone_is_told_until_somebody_says_that_it_is_meant(string edit, string name)
    {
        Assert.Contains(
            consumers.ErrorsOf(edit),
            error => error.Contains("HG0402", StringComparison.Ordinal)
                && error.Contains(name, StringComparison.Ordinal));
        Assert.Contains("HG0402", consumers.ErrorsOf(edit)[0], StringComparison.Ordinal);
        Assert.Equal(1, consumers.Tool("names --update", edit).ExitCode);

        Assert.Equal(0, consumers.Tool($"names --update --forget {name}", edit).ExitCode);

        Assert.Equal(0, consumers.Tool("names --check", edit).ExitCode);
        Assert.DoesNotContain("HG0402", consumers.Build(edit).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_branches_that_gave_one_number_are_told_at_the_row_of_the_list()
    {
        const string edit = "TwoBranches";
        Assert.StartsWith(
            "年度要点.headings.names(12,1): error HG0404: ", consumers.ErrorsOf(edit)[0], StringComparison.Ordinal);
        Assert.Equal(1, consumers.Tool("names --check", edit).ExitCode);

        consumers.RemoveRows(edit, "作风建设");
        Assert.Equal(1, consumers.Tool("names --check", edit).ExitCode);
        Assert.Equal(0, consumers.Tool("names --update", edit).ExitCode);

        (int exitCode, string output) = consumers.Build(edit);
        Assert.True(exitCode == 0, output);
        Assert.StartsWith("优化服务 数据治理 队伍建设 ", consumers.Run(edit), StringComparison.Ordinal);
        Assert.Equal(0, consumers.Tool("names --check", edit).ExitCode);
    }
}
