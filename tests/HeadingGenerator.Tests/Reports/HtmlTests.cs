using System.Xml.Linq;

namespace HeadingGenerator.Tests.Reports;

public class HtmlTests
{
    [Fact]
    public void The_body_nests_sections_and_runs_points_in() =>
        Assert.Equal(
            """
            <main>
            <h1>工作总结</h1>
            <section>
            <h2>一、机关党建突出一个“严”字</h2>
            <section>
            <div class="run-in"><h3>（一）政治思想严。</h3><p>强化“十个严禁”纪律要求。</p></div>
            </section>
            <section>
            <div class="run-in"><h3>（二）作风纪律严。</h3><p>严格按照《准则》、《条例》各项规定，ＡＢＣ纪律。</p></div>
            </section>
            <section>
            <h3>（三）抓早抓小！</h3>
            </section>
            </section>
            <section>
            <h2>二、健全机制</h2>
            <p>总的要求。</p>
            <section>
            <h3>（一）责任机制</h3>
            <p>责任到人。</p>
            <section>
            <div class="run-in"><h4>1.书记责任。</h4><p>负总责。</p></div>
            </section>
            <section>
            <h4>2.委员责任。</h4>
            </section>
            </section>
            <section>
            <h3>（二）考核机制。</h3>
            </section>
            </section>
            <section>
            <h2>三、下一步打算</h2>
            <p>第一段。</p>
            <p>第二段。</p>
            <section>
            <div class="run-in"><h3>（一）怎么干？</h3><p>大家干。</p></div>
            <p>再干。</p>
            </section>
            </section>
            </main>
            """,
            MainOf(Rendering.Render(Rendering.Sample(NumberingScheme.Official).WriteHtml)));

    [Fact]
    public void The_page_is_complete_and_needs_nothing_else()
    {
        string html = Rendering.Render(Rendering.Sample(NumberingScheme.Official).WriteHtml);
        XElement page = Parse(html);

        Assert.StartsWith(
            "<!DOCTYPE html>\n<html lang=\"zh-Hans\">\n<head>\n<meta charset=\"utf-8\">\n", html,
            StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", html, StringComparison.Ordinal);
        Assert.Equal("工作总结", page.Element("head")!.Element("title")!.Value);
        Assert.DoesNotContain(
            page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "src" or "href");
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', html);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</title></style></main>")]
    [InlineData("a & b &lt; c &#39;d")]
    [InlineData("\"quoted\" 'single'")]
    [InlineData("<!-- ]]>")]
    [InlineData("党建𠮷🚩")]
    public void Text_is_shown_as_it_is(string text)
    {
        var report = new ReportOutline(text) { Numbering = NumberingScheme.None };
        report.Content.AddSection(text, text).Content.AddSection(text, text);

        XElement page = Parse(Rendering.Render(report.WriteHtml));
        XElement main = page.Element("body")!.Element("main")!;

        Assert.Equal(text, page.Element("head")!.Element("title")!.Value);
        Assert.Equal(text, main.Element("h1")!.Value);
        Assert.Equal(text, main.Element("section")!.Element("h2")!.Value);
        Assert.Equal(
            [text, text + "。", text],
            main.Element("section")!.Descendants().Where(e => e.Name.LocalName is "p" or "h3").Select(e => e.Value));
    }

    // No theory: lone surrogates do not survive the way from data to test.
    [Fact]
    public void What_no_format_can_hold_is_replaced()
    {
        Check("a\0b", "a\uFFFDb");
        Check("a\u001Bb\u007F\u0080", "a\uFFFDb\uFFFD\uFFFD");
        Check("\uD842", "\uFFFD");
        Check("\uDFB7\uD842x", "\uFFFD\uFFFDx");
        Check("\uD842\uDFB7", "\uD842\uDFB7");
        Check("\uFFFE\uFFFF\uFDD0", "\uFFFD\uFFFD\uFFFD");

        static void Check(string text, string expected)
        {
            XElement page = Parse(Rendering.Render(new ReportOutline(text).WriteHtml));
            Assert.Equal(expected, page.Element("body")!.Element("main")!.Element("h1")!.Value);
        }
    }

    [Fact]
    public void Headings_below_the_sixth_level_tell_theirs()
    {
        var report = new ReportOutline("总结") { Numbering = NumberingScheme.None };
        ReportSection section = report.Content.AddSection("1");
        for (int level = 2; level <= 7; level++)
        {
            section = section.Content.AddSection($"标题{level}");
        }

        string html = Rendering.Render(report.WriteHtml);
        Assert.Contains("<h6>标题5</h6>", html, StringComparison.Ordinal);
        Assert.Contains("<h6 aria-level=\"7\">标题6</h6>", html, StringComparison.Ordinal);
        Assert.Contains("<h6 aria-level=\"8\">标题7。</h6>", html, StringComparison.Ordinal);
        Assert.Equal(7, Parse(html).Descendants("section").Count());
    }

    [Fact]
    public void Every_outline_gives_a_well_formed_page()
    {
        var random = new Random(20251122);
        for (int round = 0; round < 200; round++)
        {
            var report = new ReportOutline("<随机>");
            ReportSection last = report.Content.AddSection("首");
            for (int i = 0; i < 30; i++)
            {
                for (int up = random.Next(3); up > 0 && last.Parent is not null; up--)
                {
                    last = last.Parent;
                }

                last = random.Next(5) == 0
                    ? report.Content.AddSection("<顶>", "&")
                    : last.Content.AddSection("\"下\"", "'");
            }

            XElement main = Parse(Rendering.Render(report.WriteHtml)).Element("body")!.Element("main")!;
            Assert.Equal(report.Content.Sections.Count, main.Elements("section").Count());
        }
    }

    private static string MainOf(string html)
    {
        int start = html.IndexOf("<main>", StringComparison.Ordinal);
        int end = html.IndexOf("</body>", StringComparison.Ordinal);
        return html[start..end].TrimEnd('\n');
    }

    // The void elements of the head are the only ones that XML would want closed.
    private static XElement Parse(string html) =>
        XDocument.Load(
            new StringReader(
                string.Join(
                    '\n', html.Split('\n').Where(line => !line.StartsWith("<meta ", StringComparison.Ordinal)))))
            .Root!;
}
