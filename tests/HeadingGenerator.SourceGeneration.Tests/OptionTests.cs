using HeadingGenerator.Testing;
using Microsoft.CodeAnalysis;

namespace HeadingGenerator.SourceGeneration.Tests;

public class OptionTests
{
    private const string Text = "一、甲\n一是乙。";

    [Theory]
    [InlineData("Reports.headings.txt", "internal static partial class Reports")]
    [InlineData("REPORTS.HEADINGS.TXT", "internal static partial class REPORTS")]
    [InlineData("2025年工作总结.headings.txt", "internal static partial class _2025年工作总结")]
    [InlineData("年度 工作（终稿）.headings.txt", "internal static partial class 年度工作终稿")]
    [InlineData("….headings.txt", "internal static partial class Headings")]
    [InlineData("class.headings.txt", "internal static partial class @class")]
    public void The_file_name_names_the_class(string path, string declaration) =>
        Assert.Contains(
            GeneratorRun.Of(Text, path).AssertCompiles().Files.Values,
            file => file.Contains(declaration, StringComparison.Ordinal));

    [Theory]
    [InlineData("Catalog", "", "CatalogHeadings")]
    [InlineData("All", "Consumer", "AllHeadings")]
    [InlineData("get_All", "Consumer", "get_AllHeadings")]
    [InlineData("Types", "Consumer", "TypesHeadings")]
    [InlineData("__Id", "Consumer", "__IdHeadings")]
    [InlineData("__s", "Consumer", "__s")]
    [InlineData("CatalogTheme", "HeadingGenerator.Generated", "CatalogThemeHeadings")]
    [InlineData("System", "", "SystemHeadings")]
    [InlineData("System", "Consumer", "System")]
    [InlineData("HeadingGenerator", "", "HeadingGeneratorHeadings")]
    [InlineData("HeadingGenerator", "HeadingGenerator", "HeadingGenerator")]
    [InlineData("Theme", "HeadingGenerator", "ThemeHeadings")]
    [InlineData("SubPoint", "HeadingGenerator", "SubPointHeadings")]
    [InlineData("Theme", "Theme", "Theme")]
    [InlineData("Text", "System", "TextHeadings")]
    [InlineData("Compiler", "System.CodeDom", "CompilerHeadings")]
    [InlineData("Generic", "System.Collections", "GenericHeadings")]
    [InlineData("CodeAnalysis", "System.Diagnostics", "CodeAnalysisHeadings")]
    [InlineData("Json", "System.Text", "JsonHeadings")]
    [InlineData("String", "System", "String")]
    [InlineData("Themes", "System.Collections.Generic", "Themes")]
    public void A_file_named_as_what_the_code_uses_gets_a_class_beside_it(
        string file, string rootNamespace, string expected)
    {
        GeneratorRun run = GeneratorRun.Of(
            [new InMemoryText(file + ".headings.txt", Text)],
            new() { ["build_property.RootNamespace"] = rootNamespace });

        Assert.NotNull(
            run.AssertCompiles().Output.GetTypeByMetadataName(
                (rootNamespace.Length == 0 ? "" : rootNamespace + ".") + expected));
    }

    [Theory]
    [InlineData("My-App.3rd", "My_App._3rd")]
    [InlineData("2024-report.v1", "_2024_report.v1")]
    [InlineData("公司.报告（终稿）", "公司.报告_终稿_")]
    [InlineData("a b..c.-", "a_b.c.__")]
    [InlineData("file.record", "file.record")]
    public void A_project_name_that_is_no_namespace_becomes_one_as_for_resources(
        string rootNamespace, string expected) =>
        Assert.NotNull(
            GeneratorRun.Of(
                [new InMemoryText("年度.headings.txt", Text)], new() { ["build_property.RootNamespace"] = rootNamespace })
            .AssertCompiles().Output.GetTypeByMetadataName(expected + ".年度"));

    [Theory]
    [InlineData("file")]
    [InlineData("required")]
    [InlineData("scoped")]
    [InlineData("extension")]
    [InlineData("field")]
    [InlineData("record")]
    [InlineData("async")]
    [InlineData("var")]
    public void A_word_that_the_language_may_want_for_itself_names_a_class_a_theme_and_a_point(string word) =>
        Assert.NotNull(GeneratorRun.Of([new InMemoryText(word + ".headings.txt", $"一、{word}\n一是{word}。正文。")])
            .AssertCompiles().Output.GetTypeByMetadataName("Consumer." + word));

    [Fact]
    public void A_namespace_named_as_a_type_that_the_code_uses_counts_as_not_given() =>
        Assert.NotNull(
            GeneratorRun.Of(
                [new InMemoryText("a.headings.txt", Text)],
                new() { ["build_property.RootNamespace"] = "HeadingGenerator.Theme" })
            .AssertCompiles().Output.GetTypeByMetadataName("a"));

    [Theory]
    [InlineData("Themes", "ThemeId")]
    [InlineData("年度工作", "年度工作Id")]
    [InlineData("s", "sId")]
    public void The_enumeration_is_named_after_the_class(string name, string enumeration) =>
        Assert.Contains(
            $"enum {enumeration}\n", string.Concat(With("HeadingClass", name).AssertCompiles().Files.Values),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("build_metadata.HeadingCatalog.HeadingClass", "")]
    [InlineData("build_metadata.AdditionalFiles.HeadingClass", "Chosen")]
    [InlineData("build_metadata.AdditionalFiles.HeadingNamespace", "Chosen")]
    [InlineData("build_metadata.AdditionalFiles.HeadingSubject", "甲")]
    public void Item_type_or_metadata_make_any_file_a_catalog(string key, string value) =>
        Assert.NotEmpty(
            GeneratorRun.Of([new InMemoryText("notes.txt", Text) { Options = { [key] = value } }]).AssertCompiles().Files);

    [Fact]
    public void Metadata_without_a_value_makes_no_catalog() =>
        Assert.Empty(
            GeneratorRun.Of([
                new InMemoryText("notes.txt", Text) { Options = { ["build_metadata.AdditionalFiles.HeadingClass"] = "" } }
            ]).Files);

    [Fact]
    public void Class_namespace_and_accessibility_follow_the_metadata()
    {
        var text = new InMemoryText("notes.headings.txt", Text)
        {
            Options =
            {
                ["build_metadata.HeadingCatalog.HeadingClass"] = "Chosen",
                ["build_metadata.HeadingCatalog.HeadingNamespace"] = "公司.报告",
                ["build_metadata.HeadingCatalog.HeadingAccessibility"] = "Public",
            },
        };

        GeneratorRun run = GeneratorRun.Of([text]).AssertCompiles();

        INamedTypeSymbol type = run.Output.GetTypeByMetadataName("公司.报告.Chosen")!;
        Assert.Equal(Accessibility.Public, type.DeclaredAccessibility);
        Assert.Equal(Accessibility.Public, run.Output.GetTypeByMetadataName("公司.报告.ChosenId")!.DeclaredAccessibility);
    }

    [Fact]
    public void Properties_serve_all_files_and_metadata_overrides_them()
    {
        Dictionary<string, string> properties = new()
        {
            ["build_property.RootNamespace"] = "Root",
            ["build_property.HeadingNamespace"] = "Shared",
            ["build_property.HeadingAccessibility"] = "public",
        };
        var own =
            new InMemoryText("b.headings.txt", Text) { Options = { ["build_metadata.AdditionalFiles.HeadingNamespace"] = "Own" } };

        GeneratorRun run =
            GeneratorRun.Of([new InMemoryText("a.headings.txt", Text), own], properties).AssertCompiles();

        Assert.Equal(Accessibility.Public, run.Output.GetTypeByMetadataName("Shared.a")!.DeclaredAccessibility);
        Assert.NotNull(run.Output.GetTypeByMetadataName("Own.b"));
    }

    [Fact]
    public void An_editorconfig_section_of_the_text_sets_its_options()
    {
        var text = new InMemoryText("a.headings.txt", "机关小标题2例\n一、机关党建强\n一是乙。")
        {
            Options =
        {
            ["heading_subject"] = "机关党建",
            ["heading_class"] = "Chosen",
        }
        };

        Assert.NotNull(
            GeneratorRun.Of([text]).AssertCompiles().Output.GetTypeByMetadataName("Consumer.Chosen+Types+强Theme"));
    }

    [Fact]
    public void Without_a_root_namespace_the_class_is_global() =>
        Assert.NotNull(
            GeneratorRun.Of([new InMemoryText("a.headings.txt", Text)], [])
                .AssertCompiles().Output
                .GetTypeByMetadataName("a"));

    [Fact]
    public void A_file_that_comes_twice_is_read_once()
    {
        var again = new InMemoryText("a.headings.txt", Text);

        Assert.Equal(
            2, GeneratorRun.Of([new InMemoryText("a.headings.txt", Text), again]).AssertCompiles().Files.Count);
    }

    [Fact]
    public void Two_classes_that_differ_in_case_only_get_files_of_their_own() =>
        Assert.Equal(
            4,
            GeneratorRun.Of([new InMemoryText("a.headings.txt", Text), new InMemoryText("A.headings.txt", Text)]).AssertCompiles().Files.Count);

    [Fact]
    public void One_class_in_two_namespaces_gets_files_of_its_own()
    {
        var other =
            new InMemoryText("sub/a.headings.txt", Text) { Options = { ["build_metadata.HeadingCatalog.HeadingNamespace"] = "Other" } };

        Assert.Equal(
            4, GeneratorRun.Of([new InMemoryText("a.headings.txt", Text), other]).AssertCompiles().Files.Count);
    }

    [Fact]
    public void File_names_are_short_and_ascii()
    {
        GeneratorRun run = GeneratorRun.Of(Text, new string('长', 200) + ".headings.txt").AssertCompiles();

        Assert.All(run.Files.Keys, name => Assert.Matches("^[A-Za-z0-9_.]{1,60}$", name));
    }

    private static GeneratorRun With(string name, string value) =>
        GeneratorRun.Of([
            new InMemoryText("notes.headings.txt", Text) { Options = { ["build_metadata.HeadingCatalog."
                + name] = value } }
        ]);
}
