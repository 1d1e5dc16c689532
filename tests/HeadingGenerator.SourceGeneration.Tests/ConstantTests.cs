using System.Reflection;
using HeadingGenerator.SourceGeneration.Tests.Support;
using HeadingGenerator.Testing;

namespace HeadingGenerator.SourceGeneration.Tests;

public class ConstantTests
{
    [Fact]
    public void Every_heading_has_constants_by_its_path()
    {
        Type text = GeneratorRun.Of(Catalogs.ThreeLevels).Load().GetType("Consumer.Reports")!.GetNestedType("Text")!;
        Outlines.Outline outline = Outlines.Outline.Read(Catalogs.ThreeLevels);

        foreach (Outlines.OutlineHeading heading in outline.Descendants())
        {
            Type type = text;
            foreach (string key in Path(heading))
            {
                type = type.GetNestedType(key)!;
            }

            Assert.Equal(heading.Title, type.GetField("Title")!.GetRawConstantValue());
            Assert.Equal(heading.Body, type.GetField("Body")!.GetRawConstantValue());
        }

        static IEnumerable<string> Path(Outlines.OutlineHeading heading) =>
            heading.Parent is { } parent ? Path(parent).Append(heading.Key) : [heading.Key];
    }

    [Fact]
    public void Completion_shows_each_theme_once()
    {
        Type type = GeneratorRun.Of(Catalogs.ThreeLevels).Load().GetType("Consumer.Reports")!;

        Assert.Equal(
            ["All", "Catalog", "Equals", "Get", "ReferenceEquals", "Text", "TryGet", "Types", "强化队伍建设", "求实"],
            type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)
                .Where(member => member is not MethodInfo { IsSpecialName: true })
                .Select(member => member.Name)
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("build_metadata.HeadingCatalog.HeadingConstants")]
    [InlineData("build_metadata.AdditionalFiles.HeadingConstants")]
    [InlineData("heading_constants")]
    public void Constants_can_be_left_out_of_one_catalog(string option)
    {
        var text = new InMemoryText("Reports.headings.txt", Catalogs.ThreeLevels) { Options = { [option] = "False" } };
        Type type = GeneratorRun.Of([text]).Load().GetType("Consumer.Reports")!;

        Assert.Null(type.GetNestedType("Text"));
        Assert.NotNull(type.GetProperty("求实"));
    }

    [Fact]
    public void Constants_can_be_left_out_of_all_catalogs()
    {
        InMemoryText[] texts = [
            new("Reports.headings.txt", Catalogs.ThreeLevels),
            new("Other.headings.txt", Catalogs.ThreeLevels) { Options = { ["heading_constants"] = "true" } }
        ];
        Assembly assembly = GeneratorRun.Of(texts, new() { ["build_property.HeadingConstants"] = "false" }).Load();

        Assert.Null(assembly.GetType("Reports")!.GetNestedType("Text"));
        Assert.NotNull(assembly.GetType("Other")!.GetNestedType("Text"));
    }

    [Fact]
    public void Where_a_class_cannot_have_the_name_an_underscore_follows()
    {
        Type text = GeneratorRun.Of("一、法治\n一是法治。\n二是法治_ {#法治_}\n二、Title")
            .Load()
            .GetType("Consumer.Reports")!
            .GetNestedType("Text")!;

        Assert.Equal("法治", text.GetNestedType("法治")!.GetNestedType("法治__")!.GetField("Title")!.GetRawConstantValue());
        Assert.Equal("Title", text.GetNestedType("Title_")!.GetField("Title")!.GetRawConstantValue());
    }

    [Theory]
    [InlineData("一、法治\n一是法治。\n1.法治。\n2.别的。\n二是别的。")]
    [InlineData("一、Title\n一是Body。\n1.Title。\n二、Text\n三、Types\n四、Body\n一是Text。\n二是Types。\n三是Closing。")]
    [InlineData("一、All\n二、Catalog\n三、Get\n四、TryGet\n五、Equals\n六、ToString\n七、file\n八、record {#record}\n九、extension {#extension}\n十、field {#field}")]
    public void A_heading_may_be_named_like_the_one_above_or_like_a_member(string text)
    {
        foreach (bool constants in new[] { true, false })
        {
            GeneratorRun.Of(
                [new InMemoryText("Reports.headings.txt", text)],
                new() { ["build_property.HeadingConstants"] = $"{constants}" }).AssertCompiles();
        }
    }
}
