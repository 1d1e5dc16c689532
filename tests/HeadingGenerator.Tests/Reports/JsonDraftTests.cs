using System.Text.Json;

namespace HeadingGenerator.Tests.Reports;

/// <summary>A draft is kept as JSON and comes back as it was.</summary>
public class JsonDraftTests
{
    [Fact]
    public void A_report_reads_as_JSON() =>
        Assert.Equal(
            """
            {"title":"题","numbering":"RunIn","parts":{"addressee":"市政府：","attachments":["甲","乙"],"date":"2026-01-05"},"content":["段",{"title":"一、 自拟","content":["正文"]},{"title":"原文","marker":"第一章","runIn":true,"closingMark":"："}]}
            """,
            Small().ToJson());

    [Fact]
    public void Everything_comes_back()
    {
        foreach (ReportOutline report in (ReportOutline[])[
            Small(), PartsTests.Notice(), PartsTests.Complete(), Rendering.Sample(NumberingScheme.AsWritten),
            new ReportOutline("")
        ])
        {
            AssertSame(report, ReportOutline.FromJson(report.ToJson()));
        }
    }

    [Fact]
    public void Random_reports_come_back()
    {
        var random = new Random(9704);
        string[] words = ["一、甲", "1. 5G网络", "乙\n丙", "\"\\\u0000\u202E<&>", "", "😀", "（三）丁", "第一条"];
        for (int round = 0; round < 300; round++)
        {
            var report = new ReportOutline(Word()) { Numbering = Scheme() };
            Fill(report.Content, 5);
            report.Parts.Note = Word();
            report.Parts.Copies.Add(Word());
            if (random.Next(2) == 0)
            {
                report.Parts.DateText = Word();
            }

            AssertSame(report, ReportOutline.FromJson(report.ToJson()));
        }

        string Word() => words[random.Next(words.Length)];

        NumberingScheme Scheme() => random.Next(5) switch
        {
            0 => NumberingScheme.Official,
            1 => NumberingScheme.RunIn,
            2 => NumberingScheme.AsWritten,
            3 => NumberingScheme.None,
            _ => new NumberingScheme(NumberingStyle.Circled, NumberingStyle.None, NumberingStyle.Arabic),
        };

        void Fill(ReportContent content, int depth)
        {
            for (int count = random.Next(4); count > 0 && depth > 0; count--)
            {
                if (random.Next(2) == 0)
                {
                    content.Add(Word());
                    continue;
                }

                var section = new ReportSection(Word(), Word());
                if (random.Next(2) == 0)
                {
                    section.WrittenMarker = Word();
                }

                if (random.Next(3) == 0)
                {
                    section.IsRunIn = random.Next(2) == 0;
                    section.ClosingMark = Word();
                }

                content.Add(section);
                Fill(section.Content, depth - 1);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"title\":1}")]
    [InlineData("{\"title\":null}")]
    [InlineData("{\"titel\":\"题\"}")]
    [InlineData("{\"title\":\"题\",\"numbering\":\"Roman\"}")]
    [InlineData("{\"title\":\"题\",\"numbering\":[\"1\"]}")]
    [InlineData("{\"title\":\"题\",\"content\":{}}")]
    [InlineData("{\"title\":\"题\",\"content\":[1]}")]
    [InlineData("{\"title\":\"题\",\"content\":[{}]}")]
    [InlineData("{\"title\":\"题\",\"content\":[{\"title\":\"甲\",\"runIn\":\"yes\"}]}")]
    [InlineData("{\"title\":\"题\",\"parts\":{\"date\":\"2026-13-01\"}}")]
    [InlineData("{\"title\":\"题\",\"parts\":{\"issuers\":\"甲\"}}")]
    [InlineData("{\"title\":\"题\",\"parts\":{\"issuers\":[null]}}")]
    [InlineData("{\"title\":\"\\ud842\"}")]
    public void What_is_no_report_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => ReportOutline.FromJson(json));

    [Fact]
    public void Depth_is_bounded()
    {
        var report = new ReportOutline("深");
        ReportContent content = report.Content;
        for (int i = 0; i < 250; i++)
        {
            content = content.AddSection("甲").Content;
        }

        AssertSame(report, ReportOutline.FromJson(report.ToJson()));
        for (int i = 0; i < 10; i++)
        {
            content = content.AddSection("甲").Content;
        }

        Assert.Throws<InvalidOperationException>(report.ToJson);
        Assert.ThrowsAny<JsonException>(
            () => ReportOutline.FromJson("{\"title\":\"深\",\"content\":" + new string('[', 100_000)));
        Assert.ThrowsAny<JsonException>(() => ReportOutline.FromJson("\uD842"));
    }

    [Fact]
    public void Lone_surrogates_do_not_get_into_a_draft()
    {
        var report = new ReportOutline("题\uD842");
        report.Content.Add("\uDFB7甲");

        ReportOutline draft = ReportOutline.FromJson(report.ToJson());

        Assert.Equal(("题\uFFFD", "\uFFFD甲"), (draft.Title, draft.Content[0].ToString()));
    }

    private static ReportOutline Small()
    {
        var report = new ReportOutline("题") { Numbering = NumberingScheme.RunIn };
        report.Parts.Addressee = "市政府：";
        report.Parts.Attachments.Add("甲");
        report.Parts.Attachments.Add("乙");
        report.Parts.Date = new DateTime(2026, 1, 5);
        report.Content.Add("段");
        report.Content.AddSection("一、自拟", "正文");
        report.Content.Add(new ReportSection("原文") { WrittenMarker = "第一章", IsRunIn = true, ClosingMark = "：" });
        return report;
    }

    // Written under several schemes, so that hidden markers show.
    private static void AssertSame(ReportOutline expected, ReportOutline actual)
    {
        Assert.Equal(expected.ToJson(), actual.ToJson());
        Assert.Equal(expected.Numbering.ToString(), actual.Numbering.ToString());
        Assert.Equal(
            expected.Content.Select(block => block.ToString()), actual.Content.Select(block => block.ToString()));
        foreach (NumberingScheme scheme in (NumberingScheme[])[
            expected.Numbering, NumberingScheme.AsWritten, NumberingScheme.None
        ])
        {
            (expected.Numbering, actual.Numbering) = (scheme, scheme);
            Assert.Equal(Rendering.Render(expected.WriteMarkdown), Rendering.Render(actual.WriteMarkdown));
        }
    }
}
