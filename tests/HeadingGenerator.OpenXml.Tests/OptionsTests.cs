namespace HeadingGenerator.OpenXml.Tests;

/// <summary>Options that Word could not follow are refused where they are given.</summary>
public class OptionsTests
{
    [Theory]
    [InlineData(7.5)]
    [InlineData(72.5)]
    [InlineData(16.2)]
    [InlineData(0)]
    [InlineData(-16)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Sizes_are_half_points_in_a_range(double size)
    {
        Assert.Throws<ArgumentOutOfRangeException>(
            nameof(WordReportOptions.TitleSize), () => new WordReportOptions { TitleSize = size });
        Assert.Throws<ArgumentOutOfRangeException>(
            nameof(WordReportOptions.BodySize), () => new WordReportOptions { BodySize = size });
    }

    [Theory]
    [InlineData(239)]
    [InlineData(1441)]
    [InlineData(-1)]
    public void The_line_pitch_has_a_range(int pitch) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            nameof(WordReportOptions.LinePitch), () => new WordReportOptions { LinePitch = pitch });

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("12345678901234567890123456789012")]
    [InlineData("仿\u0001宋")]
    public void Fonts_have_names_that_Word_can_hold(string name)
    {
        Assert.Throws<ArgumentException>(
            nameof(WordReportOptions.TitleFont), () => new WordReportOptions { TitleFont = name });
        Assert.Throws<ArgumentException>(
            nameof(WordReportOptions.Level1Font), () => new WordReportOptions { Level1Font = name });
        Assert.Throws<ArgumentException>(
            nameof(WordReportOptions.Level2Font), () => new WordReportOptions { Level2Font = name });
        Assert.Throws<ArgumentException>(
            nameof(WordReportOptions.BodyFont), () => new WordReportOptions { BodyFont = name });
        Assert.Throws<ArgumentException>(
            nameof(WordReportOptions.LatinFont), () => new WordReportOptions { LatinFont = name });
        Assert.Throws<ArgumentException>(
            nameof(WordReportOptions.PageNumberFont), () => new WordReportOptions { PageNumberFont = name });
    }

    [Theory]
    [InlineData(8, 240)]
    [InlineData(16, 416)]
    [InlineData(22, 572)]
    [InlineData(36, 936)]
    public void Lines_must_hold_the_text(double size, int lowest)
    {
        var options = new WordReportOptions { BodySize = size, LinePitch = lowest };

        Assert.Empty(new WrittenDocument(Reports.Small(), options).Errors());
        if (lowest > 240)
        {
            options.LinePitch = lowest - 1;
            Assert.Throws<ArgumentException>("options", () => new WrittenDocument(Reports.Small(), options));
        }
    }

    [Fact]
    public void A_title_too_large_for_the_lines_gets_higher_ones() =>
        Assert.Equal(
            "936",
            new WrittenDocument(Reports.Small(), new WordReportOptions { TitleSize = 36 }).Value(
                "word/styles.xml", "//w:style[@w:styleId='Title']//w:spacing/@w:line"));

    [Fact]
    public void Every_font_is_used_and_listed()
    {
        var options = new WordReportOptions
        {
            TitleFont = "甲",
            Level1Font = "乙",
            Level2Font = "丙",
            BodyFont = "丁",
            LatinFont = "戊",
            PageNumberFont = "己",
        };
        var document = new WrittenDocument(Reports.Small(), options);

        foreach (string font in (string[])["甲", "乙", "丙", "丁", "戊", "己"])
        {
            Assert.Equal("true", document.Value("word/styles.xml", $"//w:rFonts/@*[. = '{font}'] = '{font}'"));
            Assert.Equal("1", document.Value("word/fontTable.xml", $"count(//w:font[@w:name = '{font}'])"));
        }
    }

    [Fact]
    public void Without_page_numbers_there_are_no_footers()
    {
        var document = new WrittenDocument(Reports.Small(), new WordReportOptions { PageNumbers = false });

        Assert.Equal("0", document.Value("word/document.xml", "count(//w:footerReference)"));
        Assert.Equal("0", document.Value("word/settings.xml", "count(//w:evenAndOddHeaders)"));
        Assert.Null(document.Archive().GetEntry("word/footer1.xml"));
    }
}
