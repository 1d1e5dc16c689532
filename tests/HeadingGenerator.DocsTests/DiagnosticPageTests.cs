using HeadingGenerator.DocsTests.Support;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.DocsTests;

public class DiagnosticPageTests
{
    private const string Folder = "docs/diagnostics/";

    /// <summary>Reported by the build, before any rule is asked.</summary>
    private const string CompilerTooOld = "HG9001";

    private static readonly string[] _ids = [.. FindingRules.All.Select(rule => rule.Id), CompilerTooOld];

    [Fact]
    public void Every_finding_has_a_page_that_starts_with_its_id() =>
        Assert.All(_ids, id => Assert.StartsWith($"# {id}: ", File.ReadAllText(Repository.PathOf($"{Folder}{id}.md")), StringComparison.Ordinal));

    [Fact]
    public void Every_page_belongs_to_a_finding()
    {
        IEnumerable<string?> pages = Directory.EnumerateFiles(Repository.PathOf(Folder), "HG*.md").Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(_ids.Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_list_names_every_finding_twice_with_its_severity()
    {
        string[] rows = [.. Document.Read(Folder + "README.md").Prose.Where(line => line.StartsWith("| [HG", StringComparison.Ordinal))];
        Dictionary<FindingSeverity, string> chinese = new() { [FindingSeverity.Error] = "错误", [FindingSeverity.Warning] = "警告", [FindingSeverity.Info] = "提示" };

        foreach (FindingRule rule in FindingRules.All)
        {
            string severity = rule.Severity.ToString().ToLowerInvariant();
            Assert.Single(rows, row => row.StartsWith($"| [{rule.Id}]({rule.Id}.md) | {severity} |", StringComparison.Ordinal));
            Assert.Single(rows, row => row.StartsWith($"| [{rule.Id}]({rule.Id}.md#中文) | {chinese[rule.Severity]} |", StringComparison.Ordinal));
        }
    }
}
