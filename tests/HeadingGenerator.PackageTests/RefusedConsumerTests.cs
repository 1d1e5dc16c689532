namespace HeadingGenerator.PackageTests;

public class RefusedConsumerTests(RefusedConsumers consumers) : IClassFixture<RefusedConsumers>
{
    [Theory]
    [InlineData("Gbk", "工作总结.headings.txt(1,2): error HG0001: ")]
    [InlineData("OneBadByte", "工作总结.headings.txt(4,1): error HG0001: ")]
    [InlineData("Empty", "工作总结.headings.txt(1,1): error HG0002: ")]
    [InlineData("NoHeading", "工作总结.headings.txt(1,1): error HG0002: ")]
    [InlineData("2024-report.v1", "工作总结.headings.txt(1,2): error HG0001: ")]
    [InlineData("My-App.3rd", "工作总结.headings.txt(1,1): error HG0002: ")]
    [InlineData("数据-年报.2", "工作总结.headings.txt(1,1): error HG0002: ")]
    [InlineData("TooMuch", "工作总结.headings.txt(1,1): error HG9004: ")]
    public void The_first_error_is_the_cause_and_none_is_about_the_namespace(string project, string expected)
    {
        string[] errors = consumers.ErrorsOf(project);

        Assert.StartsWith(expected, errors[0], StringComparison.Ordinal);
        Assert.DoesNotContain(
            errors,
            error => error.Contains("CS0246", StringComparison.Ordinal)
                || error.Contains("CS8103", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reference_without_the_library_is_one_error() =>
        Assert.StartsWith(
            "Global.csproj : error HG9002: ", Assert.Single(consumers.ErrorsOf("Global")), StringComparison.Ordinal);

    [Fact]
    public void Of_two_texts_with_one_class_the_one_that_is_left_out_names_the_other()
    {
        string error = Assert.Single(consumers.ErrorsOf("Rivals"));

        Assert.StartsWith("工作总结.headings.txt(1,1): error HG0003: HeadingClass “工作总结” cannot be used: 工作总结.headings.txt has that class", error, StringComparison.Ordinal);
    }
}
