using System.Globalization;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Reports;

/// <summary>How often each rule speaks: whether it is of use or noise on one's own texts.</summary>
/// <param name="console">Where it is written.</param>
/// <param name="isJson">Whether for machines.</param>
internal sealed class StatisticsReport(ToolConsole console, bool isJson) : CheckReport
{
    private readonly Dictionary<FindingRule, (int Hits, int Texts)> _counts = [];
    private int _texts;
    private int _headings;

    public override void Add(CheckedText text)
    {
        _texts++;
        _headings += text.Headings;
        foreach (IGrouping<FindingRule, FileFinding> hits in text.Findings.GroupBy(static finding => finding.Rule))
        {
            (int all, int texts) = _counts.GetValueOrDefault(hits.Key);
            _counts[hits.Key] = (all + hits.Count(), texts + 1);
        }
    }

    public override void End()
    {
        Row[] rows = [.. FindingRules.All.Select(rule => new Row(
            rule.Id, Hits(rule), PerThousand(Hits(rule)), _counts.GetValueOrDefault(rule).Texts, rule.GetTitle()))];
        if (isJson)
        {
            JsonOutput.Write(console.Output, new Statistics(_texts, _headings, rows));
            return;
        }

        console.Output.WriteLine(Messages.StatisticsTitle(_texts, _headings));
        foreach (Row row in rows.Where(static row => row.Hits > 0).OrderByDescending(static row => row.Hits))
        {
            console.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{row.Id} {row.Hits,8} {row.PerThousandHeadings,10:F2} {row.Texts,6}  {row.Title}"));
        }
    }

    private int Hits(FindingRule rule) => _counts.GetValueOrDefault(rule).Hits;

    private double PerThousand(int hits) => _headings == 0 ? 0 : Math.Round(hits * 1000.0 / _headings, 2);

    internal sealed record Statistics(int Texts, int Headings, IReadOnlyList<Row> Rules);

    internal sealed record Row(string Id, int Hits, double PerThousandHeadings, int Texts, string Title);
}
