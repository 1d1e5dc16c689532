using HeadingGenerator.Testing;

namespace HeadingGenerator.SourceGeneration.Tests.Support;

/// <summary>Texts that several tests share.</summary>
internal static class Catalogs
{
    /// <summary>
    /// Two themes, one of them three levels deep, with an explicit name and a number that is not its position.
    /// </summary>
    public const string ThreeLevels = """
        数据治理小标题2例

        一、数据治理突出一个“实”字 {#求实}
        （一）摸清家底求实。梳理数据资源目录。
        1.分级建账。按照部门登记。
        2.分类入库
        （二）统一口径务实
        三、强化队伍建设
        一是选好人。
        二是用好人。每季度<评议>一次 & 公示。
        """;

    /// <summary>The built-in catalog.</summary>
    public static string Seed { get; } =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "机关党建小标题30例.headings.txt"));

    /// <summary>The seed as the catalog package compiles it.</summary>
    public static InMemoryText SeedFile { get; } = new("机关党建小标题30例.headings.txt", Seed)
    {
        Options =
        {
            ["build_metadata.HeadingCatalog.HeadingClass"] = "Themes",
            ["build_metadata.HeadingCatalog.HeadingAccessibility"] = "public",
        },
    };
}
