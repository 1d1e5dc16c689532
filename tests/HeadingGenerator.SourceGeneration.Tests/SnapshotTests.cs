using HeadingGenerator.SourceGeneration.Tests.Support;
using HeadingGenerator.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace HeadingGenerator.SourceGeneration.Tests;

public class SnapshotTests
{
    [Fact]
    public void A_catalog_of_three_levels_becomes_nested_classes() =>
        Snapshot.Verify(GeneratorRun.Of(Catalogs.ThreeLevels).AssertCompiles().Files);

    [Fact]
    public void The_built_in_catalog_becomes_thirty_themes() =>
        Snapshot.Verify(
            GeneratorRun.Of(
                [Catalogs.SeedFile],
                new() { ["build_property.RootNamespace"] = "HeadingGenerator.Catalog" }).AssertCompiles().Files);

    [Fact]
    public void An_old_language_version_gets_code_without_annotations() =>
        Snapshot.Verify(GeneratorRun.Of("一、甲\n一是乙。丙。", language: LanguageVersion.CSharp7_3).AssertCompiles().Files);
}
