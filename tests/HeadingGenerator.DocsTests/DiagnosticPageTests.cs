using System.Globalization;
using HeadingGenerator.DocsTests.Support;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.DocsTests;

public class DiagnosticPageTests
{
    private const string Folder = "docs/diagnostics/";

    /// <summary>What only a build can say, whatever the rules are.</summary>
    private static readonly string[] _ofTheBuild = ["HG9001", "HG9002", "HG9003", "HG9004"];

    private static readonly string[] _ids = [.. FindingRules.All.Select(rule => rule.Id), .. _ofTheBuild];

    [Fact]
    public void Every_finding_has_a_page_that_starts_with_its_id() =>
        Assert.All(
            _ids,
            id => Assert.StartsWith(
                $"# {id}: ", File.ReadAllText(Repository.PathOf($"{Folder}{id}.md")), StringComparison.Ordinal));

    [Fact]
    public void Every_page_belongs_to_a_finding()
    {
        IEnumerable<string?> pages = Directory.EnumerateFiles(Repository.PathOf(Folder), "HG*.md").Select(
            Path.GetFileNameWithoutExtension);

        Assert.Equal(_ids.Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_list_names_every_finding_twice_with_its_severity()
    {
        string[] rows = [
            .. Document.Read(Folder + "README.md").Prose.Where(
                line => line.StartsWith("| [HG", StringComparison.Ordinal))
        ];
        Dictionary<FindingSeverity, string> chinese = new()
        {
            [FindingSeverity.Error] = "错误",
            [FindingSeverity.Warning] = "警告",
            [FindingSeverity.Info] = "提示",
        };

        foreach (FindingRule rule in FindingRules.All)
        {
            string severity = rule.Severity.ToString().ToLowerInvariant();
            Assert.Single(
                rows, row => row.StartsWith($"| [{rule.Id}]({rule.Id}.md) | {severity} |", StringComparison.Ordinal));
            Assert.Single(
                rows,
                row => row.StartsWith(
                    $"| [{rule.Id}]({rule.Id}.md#中文) | {chinese[rule.Severity]} |", StringComparison.Ordinal));
        }
    }

    /// <summary>Every page but that of a text which cannot stand in one.</summary>
    public static TheoryData<string> Examples { get; } = [
        .. FindingRules.All.Where(rule => rule != FindingRules.NotUnicode).Select(rule => rule.Id)
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_of_a_page_has_the_findings_that_stand_below_it(string id)
    {
        CheckExample(id, "en");
        CheckExample(id, "zh-Hans");
    }

    private static void CheckExample(string id, string language)
    {
        string[] parts = File.ReadAllText(Repository.PathOf($"{Folder}{id}.md")).Split("## 中文");
        string[] blocks = [
            .. parts[language == "en" ? 0 : 1].Split("```text\n").Skip(1).Select(block => block.Split("```")[0])
        ];
        string[] list = parts[language == "en" ? 0 : 1].Split("```tsv\n");
        PublishedNames? names = list.Length == 1 ? null : PublishedNames.Parse(list[1].Split("```")[0]);
        Outline outline = Outline.Read(
            blocks[0].Replace("‹U+202E›", "\u202E", StringComparison.Ordinal),
            new OutlineOptions { PublishedNames = names });
        var culture = new CultureInfo(language);

        IEnumerable<string> findings = OutlineChecker.Check(outline).Select(finding => Line(outline, "txt", finding));
        IEnumerable<string> ofList = (names?.Findings ?? []).Select(
            finding => Line(Outline.Read(names!.ToString()), "names", finding));

        Assert.Equal(blocks[1], string.Concat(findings.Concat(ofList)));

        string Line(Outline file, string ending, Finding finding) =>
            $"工作总结.headings.{ending}{file.GetPosition(finding.Range.Start)}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Rule.Id}: {finding.GetMessage(culture)}\n";
    }
}
