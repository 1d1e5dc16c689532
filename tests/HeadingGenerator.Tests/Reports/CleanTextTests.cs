using System.Xml.Linq;

namespace HeadingGenerator.Tests.Reports;

/// <summary>Whatever a text holds, every format shows the same of it.</summary>
public class CleanTextTests
{
    [Fact]
    public void What_is_unclean_is_found_wherever_it_stands()
    {
        string text = new('甲', 20);
        for (int i = 0; i <= text.Length; i++)
        {
            Check(text.Insert(i, "\0"), text.Insert(i, "\uFFFD"));
            Check(text.Insert(i, "\u3164"), text);
            Check(text.Insert(i, "𠮷"), text.Insert(i, "𠮷"));
        }
    }

    // No theory: lone surrogates do not survive the way from data to test.
    [Fact]
    public void Hostile_text_is_the_same_in_every_format()
    {
        Check("a\0b\u001bc\u007f\u0085\u0090d", "a\uFFFDb\uFFFDc\uFFFD", "\uFFFDd");
        Check("甲\uD842乙\uDFB7", "甲\uFFFD乙\uFFFD");
        Check("\uD842\uDFB7", "\uD842\uDFB7");
        Check("\uFFFE\uFFFF\uFDD0\uD83F\uDFFE", "\uFFFD\uFFFD\uFFFD\uFFFD");
        Check("甲\u202E乙\u2066丙\u200F丁\u061C", "甲乙丙丁");
        Check("甲\u200B乙\uFEFF丙\u00AD丁\u3164\uDB40\uDC41", "甲乙丙丁");
        Check("\u202E 甲 \u2069", "甲");
        Check("葛\uDB40\uDD00👨\u200D👩", "葛\uDB40\uDD00👨\u200D👩");
        Check("甲\u2028乙\v丙", "甲", "乙", "丙");
        Check("甲\t乙\u00a0丙\u3000丁", "甲\t乙\u00a0丙\u3000丁");
    }

    [Fact]
    public void Every_part_and_heading_is_cleaned()
    {
        const string Bad = "甲\uD842\u202E\u0001";
        const string Good = "甲\uFFFD\uFFFD";
        var report = new ReportOutline(Bad);
        report.Parts.RedHead.Add(Bad);
        report.Parts.Addressee = Bad;
        report.Parts.Attachments.Add(Bad);
        report.Parts.DateText = Bad;
        report.Parts.Copies.Add(Bad);
        report.Parts.PrintedBy = Bad;
        report.Content.Add(new ReportSection(Bad, Bad) { WrittenMarker = Bad, ClosingMark = Bad, IsRunIn = true });
        report.Numbering = NumberingScheme.AsWritten;

        Assert.Equal(
            $"{Good}\n\n{Good}\n\n{Good}：\n{Good}{Good}{Good}{Good}\n\n附件：{Good}\n\n{Good}\n\n抄送：{Good}。\n{Good}\n",
            report.ToString());
        Assert.DoesNotContain(
            "\u202E", Rendering.Render(report.WriteHtml) + Rendering.Render(report.WriteMarkdown),
            StringComparison.Ordinal);
    }

    private static void Check(string text, params string[] expected)
    {
        var report = new ReportOutline("题");
        report.Content.Add(text);
        XElement page = XElement.Parse(
            string.Concat(
                Rendering.Render(report.WriteHtml)
                    .Split('\n')
                    .SkipWhile(line => line != "<main>")
                    .TakeWhile(line => line != "</body>")));

        Assert.Equal("题\n\n" + string.Join('\n', expected) + "\n", Rendering.Render(report.WriteText));
        Assert.Equal("# 题\n\n" + string.Join("\n\n", expected) + "\n", Rendering.Render(report.WriteMarkdown));
        Assert.Equal(expected, page.Elements("p").Select(p => p.Value));
    }
}
