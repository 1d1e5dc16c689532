using System.Globalization;
using HeadingGenerator.SourceGeneration.Tests.Support;
using HeadingGenerator.Testing;

namespace HeadingGenerator.SourceGeneration.Tests;

public class DeterminismTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("zh-Hans")]
    [InlineData("ar-SA")]
    public void The_culture_changes_no_byte(string culture)
    {
        SortedDictionary<string, string> expected = GeneratorRun.Of([Catalogs.SeedFile]).Files;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture =
                CultureInfo.CurrentUICulture = new CultureInfo(culture) { NumberFormat = { NegativeSign = "x" } };
            Assert.Equal(expected, GeneratorRun.Of([Catalogs.SeedFile]).Files);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_change_no_byte(string lineEnd)
    {
        string text = Catalogs.ThreeLevels + "\n三是留住人。\n关心生活。\n落实待遇。";

        Assert.Equal(GeneratorRun.Of(text).Files, GeneratorRun.Of(text.ReplaceLineEndings(lineEnd)).Files);
    }

    [Theory]
    [InlineData("/home/someone/project/Reports.headings.txt")]
    [InlineData("C:\\Users\\某人\\Reports.headings.txt")]
    public void The_folder_changes_no_byte(string path) =>
        Assert.Equal(GeneratorRun.Of(Catalogs.ThreeLevels).Files, GeneratorRun.Of(Catalogs.ThreeLevels, path).Files);

    [Fact]
    public void The_order_of_files_changes_no_byte()
    {
        InMemoryText a = new("a.headings.txt", "一、甲");
        InMemoryText b = new("b.headings.txt", "一、乙");

        Assert.Equal(GeneratorRun.Of([a, b]).Files, GeneratorRun.Of([b, a]).Files);
    }

    [Fact]
    public void Generated_files_have_line_feeds_only() =>
        Assert.All(
            GeneratorRun.Of(Catalogs.ThreeLevels.ReplaceLineEndings("\r\n")).Files.Values,
            file => Assert.DoesNotContain('\r', file));
}
