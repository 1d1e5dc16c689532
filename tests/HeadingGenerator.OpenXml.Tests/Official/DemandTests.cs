using HeadingGenerator.OpenXml.Tests.Rendering;

namespace HeadingGenerator.OpenXml.Tests.Official;

/// <summary>GB/T 9704-2012, clause by clause: in the file, and on the pages that LibreOffice makes of it.</summary>
public class DemandTests(Renderer renderer) : IClassFixture<Renderer>
{
    public static TheoryData<string, string> Clauses
    {
        get
        {
            var clauses = new TheoryData<string, string>();
            foreach (Demand demand in Demands.All)
            {
                clauses.Add(demand.Clause, demand.Text);
            }

            return clauses;
        }
    }

    [Theory]
    [MemberData(nameof(Clauses))]
    public void The_file_says_what_the_clause_demands(string clause, string text)
    {
        Demand demand = Demands.All.Single(one => (one.Clause, one.Text) == (clause, text));
        (ReportOutline report, WordReportOptions options) = OfficialDocuments.Create(demand.Kind);

        Assert.Equal(demand.Fact, new WrittenDocument(report, options).Value("word/document.xml", demand.XPath));
    }

    [RenderedFact]
    public void The_pages_show_what_the_clauses_demand()
    {
        var faults = new List<string>();
        foreach (IGrouping<string, Demand> demands in Demands.All.GroupBy(demand => demand.Kind))
        {
            (ReportOutline report, WordReportOptions options) = OfficialDocuments.Create(demands.Key, Renderer.Fonts);
            var pages = new OfficialPages(renderer.Render(report, options));
            faults.AddRange(
                from demand in demands
                let measured = demand.Measure(pages)
                where !(Math.Abs(measured - demand.Expected) <= demand.Tolerance)
                select $"{demand.Clause} {demand.Text}, {demand.Kind}: {measured:0.0} mm, not {demand.Expected:0.0}");
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Fact]
    public void The_validator_has_nothing_to_say_about_any_format()
    {
        foreach (string kind in OfficialDocuments.Kinds)
        {
            (ReportOutline report, WordReportOptions options) = OfficialDocuments.Create(kind);
            Assert.Empty(new WrittenDocument(report, options).Errors());
            (options.IncludeTableOfContents, options.MirrorMargins, options.NavigableRunInHeadings) =
                (true, true, true);
            Assert.Empty(new WrittenDocument(report, options).Errors());
            options.PageNumbers = false;
            Assert.Empty(new WrittenDocument(report, options).Errors());
            Assert.Equal(new WrittenDocument(report, options).Bytes, new WrittenDocument(report, options).Bytes);
        }
    }
}
