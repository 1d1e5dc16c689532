namespace HeadingGenerator.OpenXml.Tests.Rendering;

/// <summary>What a reader sees: GB/T 9704-2012 read off the pages that LibreOffice makes of a report.</summary>
public class PageTests(Renderer renderer) : IClassFixture<Renderer>
{
    private const double Left = 28;
    private const double Right = 184;
    private const double TypeAreaEnd = 262;
    private const double PageNumberCharacter = 14 * 25.4 / 72;

    [RenderedFact]
    public void Full_pages_have_22_lines_of_28_characters_that_fill_the_type_area()
    {
        RenderedDocument document = renderer.Render(Reports.FullLines(), Renderer.Fonts);
        Page[] fullPages = [.. document.Pages.Skip(1).SkipLast(1)];

        Assert.NotEmpty(fullPages);
        foreach (Page page in fullPages)
        {
            Line[] lines = [.. page.TextLines];
            Assert.Equal(22, lines.Length);
            Assert.All(lines, line => Assert.Equal(line.Left > Left + 5 ? 26 : 28, line.Text.Length));
            Assert.All(lines, line => Assert.Equal(Right, line.Right, tolerance: 1));
            Assert.All(
                lines.Where(line => line.Text.Length == 28), line => Assert.Equal(Left, line.Left, tolerance: 0.5));
            Assert.All(
                lines.Where(line => line.Text.Length == 26),
                line => Assert.Equal(Left + 11.1, line.Left, tolerance: 0.5));
            Assert.All(
                lines.Zip(lines.Skip(1)),
                pair => Assert.Equal(225 / 22.0, pair.Second.Top - pair.First.Top, tolerance: 0.3));
        }
    }

    [RenderedFact]
    public void Pages_are_A4() => Assert.All(
        renderer.Render(Reports.Small(), Renderer.Fonts).Pages,
        page =>
        {
            Assert.Equal(210, page.Width, tolerance: 0.5);
            Assert.Equal(297, page.Height, tolerance: 0.5);
        });

    [RenderedFact]
    public void Every_level_has_its_font_and_a_heading_keeps_it_to_itself()
    {
        RenderedDocument document = renderer.Render(Reports.TwoPages(), Renderer.Fonts);
        Piece[] pieces = [.. document.Pages.SelectMany(page => page.TextLines).SelectMany(line => line.Pieces)];

        Assert.Equal(2, document.Pages.Count);
        AssertFont("数据管理工作情况的报告", "NotoSerifCJK");
        AssertFont("一、数据治理突出一个“实”字", "NotoSansCJK");
        AssertFont("（一）摸清家底求实", "GBZenKai");
        AssertFont("。梳理数据资源目录", "BousungEG");
        AssertFont("（三）作风要严", "GBZenKai");
        AssertFont("少开会、开短会", "BousungEG");

        void AssertFont(string text, string font) =>
            Assert.Contains(
                font, Assert.Single(pieces, piece => piece.Text.Contains(text, StringComparison.Ordinal)).Font,
                StringComparison.Ordinal);
    }

    [RenderedFact]
    public void Quotes_dashes_and_ellipses_are_as_wide_as_characters_and_in_their_font()
    {
        var report = new ReportOutline("宽");
        report.Content.AddSection("一", "一“二”三‘四’五——六……七");

        Line line = renderer.Render(report, Renderer.Fonts).Pages[0].TextLines.Last();

        Assert.Equal(15, Assert.Single(line.Pieces).Text.Length);
        Assert.Equal(15 * 5.54, line.Right - line.Left, tolerance: 1);
    }

    [RenderedFact]
    public void Page_numbers_stand_outside_one_character_from_the_edge_7_mm_below_the_text()
    {
        RenderedDocument document = renderer.Render(Reports.FullLines(), Renderer.Fonts);
        Line odd = document.Pages[0].Footer;
        Line even = document.Pages[1].Footer;

        Assert.Equal("— 1 —", odd.Text);
        Assert.Equal("— 2 —", even.Text);
        Assert.Equal(Right - PageNumberCharacter, odd.Right, tolerance: 0.7);
        Assert.Equal(Left + PageNumberCharacter, even.Left, tolerance: 0.7);
        Assert.Equal(TypeAreaEnd + 7, DashBelow(document), tolerance: 1);
        Assert.Contains("NotoSerifCJK", odd.Pieces[0].Font, StringComparison.Ordinal);
    }

    // The dashes are the ink of the middle of the line.
    private static double DashBelow(RenderedDocument document)
    {
        Ink number = document.Image(page: 1).Between(TypeAreaEnd + 1, TypeAreaEnd + 15);
        return (number.Top + number.Bottom) / 2;
    }

    [RenderedFact]
    public void The_date_starts_two_characters_right_of_the_issuer()
    {
        ReportOutline report = Reports.Signed(Reports.Small(), "示范市数据管理局机关党委", new DateTime(2025, 7, 1));
        Line[] lines = [.. renderer.Render(report, Renderer.Fonts).Pages[0].TextLines.TakeLast(3)];

        Assert.Equal(Right - 11.1, lines[1].Right, tolerance: 0.7);
        Assert.Equal(lines[1].Left + 11.1, lines[2].Left, tolerance: 1.5);
        Assert.Equal(2 * 225 / 22.0, lines[1].Top - lines[0].Top, tolerance: 0.5);
    }

    [RenderedFact]
    public void Contents_stand_in_front_without_number()
    {
        WordReportOptions options = Renderer.Fonts;
        options.IncludeTableOfContents = true;
        RenderedDocument document = renderer.Render(Reports.Small(), options);

        Assert.Equal(2, document.Pages.Count);
        Assert.DoesNotContain(document.Pages[0].Lines, line => line.Top > TypeAreaEnd);
        Assert.Contains(document.Pages[0].Lines, line => line.Text.StartsWith("一、突出一个“严”字", StringComparison.Ordinal));
        Assert.Equal("— 1 —", document.Pages[1].Footer.Text);
    }

    [RenderedFact]
    public void Hostile_text_is_shown() =>
        Assert.NotEmpty(renderer.Render(Reports.Hostile(), Renderer.Fonts).Pages);
}
