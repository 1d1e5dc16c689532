using System.Globalization;
using HeadingGenerator.Testing;
using Microsoft.CodeAnalysis;

namespace HeadingGenerator.SourceGeneration.Tests;

public class AnalyzerTests
{
    [Fact]
    public void A_text_that_is_not_unicode_is_one_error_at_its_first_fault()
    {
        Diagnostic diagnostic = Assert.Single(Analyze("一、甲\n一是\uFFFD\uFFFD\n二是\uFFFD"));

        Assert.Equal("HG0001", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal("a.headings.txt(2,3)", Place(diagnostic));
    }

    [Theory]
    [InlineData("")]
    [InlineData("只有一句话。")]
    [InlineData("\n\n")]
    public void A_text_without_headings_is_an_error(string text)
    {
        Diagnostic diagnostic = Assert.Single(Analyze(text));

        Assert.Equal("HG0002", diagnostic.Id);
        Assert.Equal("a.headings.txt(1,1)", Place(diagnostic));
    }

    [Theory]
    [InlineData("一、甲 {#1x}\n", "a.headings.txt(1,7)")]
    [InlineData("一、甲\n一是乙 {#a b}。丙\n", "a.headings.txt(2,7)")]
    [InlineData("一、甲 {#同}\n二、乙 {#同}\n", "a.headings.txt(2,7)")]
    [InlineData("一、甲 {#Catalog}\n", "a.headings.txt(1,7)")]
    public void A_name_that_cannot_be_used_is_an_error_at_the_name(string text, string place)
    {
        Diagnostic diagnostic = Assert.Single(Analyze(text), diagnostic => diagnostic.Id == "HG0003");

        Assert.Equal(place, Place(diagnostic));
    }

    [Theory]
    [InlineData("HeadingClass", "1x")]
    [InlineData("HeadingClass", "a.b")]
    [InlineData("HeadingClass", "Catalog")]
    [InlineData("HeadingNamespace", "HeadingGenerator.Heading")]
    [InlineData("HeadingNamespace", "a..b")]
    [InlineData("HeadingNamespace", "a; b")]
    [InlineData("HeadingAccessibility", "protected")]
    [InlineData("HeadingConstants", "maybe")]
    public void An_option_that_cannot_be_used_is_an_error_that_names_it(string name, string value)
    {
        var text = new InMemoryText("a.headings.txt", "一、甲\n一是乙。")
        {
            Options = { ["build_metadata.HeadingCatalog."
            + name] = value }
        };

        Diagnostic diagnostic = Assert.Single(GeneratorRun.Analyze([text]), diagnostic => diagnostic.Id == "HG0003");

        Assert.Contains(name, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains(value, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        GeneratorRun.Of([text]).AssertCompiles();
    }

    [Fact]
    public void The_second_file_with_one_class_is_an_error()
    {
        InMemoryText[] texts = [new("a/x.headings.txt", "一、甲\n一是乙。"), new("b/x.headings.txt", "一、丙\n一是丁。")];

        Diagnostic diagnostic = Assert.Single(GeneratorRun.Analyze(texts), diagnostic => diagnostic.Id == "HG0003");

        Assert.Equal("b/x.headings.txt(1,1)", Place(diagnostic));
        GeneratorRun.Of(texts).AssertCompiles();
    }

    [Theory]
    [InlineData("Report", "", "Reports", "")]
    [InlineData("甲", "", "甲Id", "")]
    [InlineData("甲", "", "乙", "甲")]
    [InlineData("甲", "乙.丙", "乙", "")]
    public void The_second_file_that_needs_a_name_of_the_first_is_an_error(
        string first, string firstNamespace, string second, string secondNamespace)
    {
        InMemoryText[] texts = [
            New("1.headings.txt", first, firstNamespace), New("2.headings.txt", second, secondNamespace)
        ];

        Diagnostic diagnostic = Assert.Single(GeneratorRun.Analyze(texts), diagnostic => diagnostic.Id == "HG0003");

        Assert.Equal("2.headings.txt(1,1)", Place(diagnostic));
        GeneratorRun.Of(texts, []).AssertCompiles();

        static InMemoryText New(string path, string name, string @namespace) => new(path, "一、丙\n一是丁。")
        {
            Options =
            {
                ["build_metadata.HeadingCatalog.HeadingClass"] = name,
                ["build_metadata.HeadingCatalog.HeadingNamespace"] = @namespace,
            },
        };
    }

    [Fact]
    public void Of_two_files_with_one_class_the_nearer_to_the_project_has_it_and_the_message_names_it()
    {
        InMemoryText[] texts =
        [
            new("/home/app/a/b/x.headings.txt", "一、甲\n一是乙。"), new("/home/app/z/x.headings.txt", "一、丙\n一是丁。"),
            new("/elsewhere/x.headings.txt", "一、戊\n一是己。"),
        ];
        Dictionary<string, string> properties = new() { ["build_property.ProjectDir"] = "/home/app/" };

        Diagnostic[] diagnostics = [
            .. GeneratorRun.Analyze(texts, properties).Where(diagnostic => diagnostic.Id == "HG0003")
        ];

        Assert.Equal(
            ["/elsewhere/x.headings.txt(1,1)", "/home/app/a/b/x.headings.txt(1,1)"],
            diagnostics.Select(Place).Order(StringComparer.Ordinal));
        Assert.All(
            diagnostics,
            diagnostic => Assert.Contains(
                "z/x.headings.txt has that class", diagnostic.GetMessage(CultureInfo.InvariantCulture),
                StringComparison.Ordinal));
        Assert.NotNull(
            GeneratorRun.Of(texts, properties).AssertCompiles().Output.GetTypeByMetadataName("x+Types+丙Theme"));
    }

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("Suggestion", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("loud", DiagnosticSeverity.Warning)]
    public void A_text_sets_the_severity_of_a_rule_for_itself(string value, DiagnosticSeverity expected)
    {
        InMemoryText[] texts = [
            new("a.headings.txt", "一、甲,乙。") { Options = { ["heading_diagnostic.HG0302.severity"] = value } },
            new("b.headings.txt", "一、甲,乙。")
        ];

        Assert.Equal(
            [("a.headings.txt", expected), ("b.headings.txt", DiagnosticSeverity.Warning)],
            GeneratorRun.Analyze(texts)
                .Where(diagnostic => diagnostic.Id == "HG0302")
                .Select(diagnostic => (diagnostic.Location.GetLineSpan().Path, diagnostic.Severity))
                .Order());
    }

    [Theory]
    [InlineData("HG0302", "一、甲,乙。")]
    [InlineData("HG0002", "")]
    public void What_a_text_does_not_want_to_hear_is_not_reported(string id, string text) =>
        Assert.DoesNotContain(
            GeneratorRun.Analyze([
                new InMemoryText("a.headings.txt", text) { Options = { [$"heading_diagnostic.{id}.severity"] = "none" } }
            ]), diagnostic => diagnostic.Id == id);

    [Theory]
    [InlineData("HG0301", 100, "")]
    [InlineData("HG0301", 250, " (150 more of these are not reported)")]
    [InlineData("HG0003", 250, " (150 more of these are not reported)")]
    public void A_rule_is_reported_a_hundred_times_at_most_and_the_last_says_how_many_more_there_are(
        string id, int findings, string expected)
    {
        string text = string.Concat(
            Enumerable.Range(1, findings).Select(i => $"{i}.标题{i} {{#不-行}}\n正文“{i}。\n"));

        Diagnostic[] diagnostics = [.. Analyze(text).Where(diagnostic => diagnostic.Id == id)];

        Assert.Equal(100, diagnostics.Length);
        Assert.EndsWith(expected, diagnostics[^1].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotMatch(
            @"\{\d", string.Concat(diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))));
        Assert.DoesNotContain(
            "not reported", diagnostics[^2].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(
            findings > 100,
            diagnostics[^1].GetMessage(new CultureInfo("zh-CN")).Contains("不再列出", StringComparison.Ordinal));
    }

    [Fact]
    public void Texts_that_are_too_long_for_one_assembly_are_one_error_each_and_the_others_compile()
    {
        InMemoryText[] texts =
        [
            new("a/a.headings.txt", "一、甲\n一是乙。"),
            new("b/b.headings.txt", "一、甲\n一是乙。" + new string('长', 4_500_000) + "。"),
            new("c.headings.txt", "一、甲\n一是乙。" + new string('长', 4_500_000) + "。"),
        ];

        GeneratorRun run = GeneratorRun.Of(texts, []).AssertCompiles();

        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(("HG9004", "b/b.headings.txt(1,1)"), (diagnostic.Id, Place(diagnostic)));
        Assert.Empty(run.Output.GetTypeByMetadataName("b")!.GetMembers());
        Assert.NotEmpty(run.Output.GetTypeByMetadataName("a")!.GetMembers());
    }

    [Fact]
    public void A_file_that_comes_twice_is_no_rival_of_itself() =>
        Assert.DoesNotContain(
            GeneratorRun.Analyze([new InMemoryText("a.headings.txt", "一、甲"), new InMemoryText("a.headings.txt", "一、甲")]), diagnostic => diagnostic.Id == "HG0003");

    [Fact]
    public void Other_files_are_left_alone() =>
        Assert.Empty(GeneratorRun.Analyze([new InMemoryText("notes.txt", "")]));

    [Theory]
    [InlineData("en", "No heading was found")]
    [InlineData("zh-Hans", "没有找到任何标题")]
    [InlineData("zh-CN", "没有找到任何标题")]
    public void Messages_speak_the_language_of_the_user(string culture, string expected) =>
        Assert.Contains(
            expected, Assert.Single(Analyze("")).GetMessage(new CultureInfo(culture)), StringComparison.Ordinal);

    /// <summary>
    /// The rules come from a table, which the release tracking of the compiler's own analyzers cannot read.
    /// </summary>
    [Fact]
    public void Every_rule_is_listed_in_the_releases_of_the_analyzer()
    {
        IEnumerable<string> listed = new[] { "Shipped", "Unshipped" }
            .SelectMany(list => File.ReadLines(Path.Combine(ProjectFolder(), $"AnalyzerReleases.{list}.md")))
            .Where(line => line.StartsWith("HG", StringComparison.Ordinal))
            .Select(line => string.Join(" | ", line.Split(" | ")[..3]));

        Assert.Equal(
            new HeadingAnalyzer().SupportedDiagnostics
                .Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity}")
                .Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal));
    }

    private static string ProjectFolder([System.Runtime.CompilerServices.CallerFilePath] string testFile = "") =>
        Path.Combine(Path.GetDirectoryName(testFile)!, "..", "..", "src", "HeadingGenerator.SourceGeneration");

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> Analyze(string text) =>
        GeneratorRun.Analyze([new InMemoryText("a.headings.txt", text)]);

    private static string Place(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
    }
}
