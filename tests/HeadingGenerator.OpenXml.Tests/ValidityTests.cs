using System.Globalization;
using System.IO.Compression;

namespace HeadingGenerator.OpenXml.Tests;

/// <summary>Word opens what is written, and the same outline is the same file.</summary>
public class ValidityTests
{
    private static readonly WordReportOptions _everything = new()
    {
        IncludeTableOfContents = true,
        Author = "作者\u0000",
        Subject = "主题",
        Keywords = "党建；报告",
        Created = new DateTimeOffset(2025, 7, 1, 8, 30, 0, TimeSpan.FromHours(8)),
        BoldLevel2 = true,
        BoldLevel3 = true,
    };

    public static TheoryData<string> Kinds =>
        ["empty", "small", "deep", "hostile", "full lines", "two pages", "notice", "official"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_validator_has_nothing_to_say(string kind)
    {
        Assert.Empty(new WrittenDocument(Report(kind)).Errors());
        Assert.Empty(new WrittenDocument(Report(kind), _everything).Errors());
        Assert.Empty(
            new WrittenDocument(Reports.Signed(Report(kind), "<中共示范市委> & 办公室", new DateTime(2025, 12, 31)), _everything).Errors());
        Assert.Empty(
            new WrittenDocument(Reports.Signed(Report(kind), "办公室"), new WordReportOptions { PageNumbers = false }).Errors());
        Assert.Empty(
            new WrittenDocument(Reports.Signed(Report(kind), issuer: null, new DateTime(2025, 1, 1))).Errors());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_report_is_the_same_file(string kind)
    {
        byte[] expected = new WrittenDocument(Report(kind), _everything).Bytes;
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in (string[])["zh-CN", "ar-SA", "th-TH", "fa-IR", "sv-SE"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(expected, new WrittenDocument(Report(kind), _everything).Bytes);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void No_time_is_written_that_was_not_given()
    {
        var document = new WrittenDocument(Reports.Small());
        using ZipArchive archive = document.Archive();

        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal("0", document.Value("docProps/core.xml", "count(//dcterms:*)"));
    }

    [Theory]
    [InlineData("dc:title", "机关党建工作情况报告")]
    [InlineData("dc:creator", "作者\uFFFD")]
    [InlineData("dc:subject", "主题")]
    [InlineData("cp:keywords", "党建；报告")]
    [InlineData("dcterms:created", "2025-07-01T00:30:00Z")]
    [InlineData("dcterms:modified", "2025-07-01T00:30:00Z")]
    public void Properties_are_those_that_were_given(string property, string expected) =>
        Assert.Equal(
            expected, new WrittenDocument(Reports.Small(), _everything).Value("docProps/core.xml", $"//{property}"));

    private static ReportOutline Report(string kind) => kind switch
    {
        "empty" => new ReportOutline("空"),
        "small" => Reports.Small(),
        "deep" => Reports.Deep(),
        "hostile" => Reports.Hostile(),
        "full lines" => Reports.FullLines(),
        "notice" => Reports.Notice(),
        "official" => Reports.Official(),
        _ => Reports.TwoPages(),
    };
}
