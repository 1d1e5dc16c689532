using System;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HeadingGenerator.Tests.Catalogs;

namespace HeadingGenerator.Tests.Json;

public class HeadingJsonTests
{
    private const string FullJson =
        """
        {"Theme":"突出融字","Point":"突出严字.作风纪律严","Heading":"健全机制.责任机制.委员责任","Typed":"突出严字","TypedPoint":"健全机制.责任机制","List":["突出融字","突出严字"],"ByTheme":{"突出严字":1,"突出融字":2},"ByPoint":{"健全机制.责任机制.书记责任":"x"}}
        """;

    public static TheoryData<bool> Resolvers => [true, false];

    private static Plan FullPlan => new()
    {
        Theme = Themes.突出融字,
        Point = Themes.突出严字.作风纪律严,
        Heading = Themes.健全机制.责任机制.委员责任,
        Typed = Themes.突出严字,
        TypedPoint = Themes.健全机制.责任机制,
        List = [Themes.突出融字, Themes.突出严字],
        ByTheme = new() { [Themes.突出严字] = 1, [Themes.突出融字] = 2 },
        ByPoint = new() { [Themes.健全机制.责任机制.书记责任] = "x" },
    };

    [Theory]
    [MemberData(nameof(Resolvers))]
    public void Headings_are_written_as_their_paths_without_set_up(bool sourceGenerated) =>
        Assert.Equal(FullJson, Serialize(FullPlan, Options(sourceGenerated)));

    [Theory]
    [MemberData(nameof(Resolvers))]
    public void The_converter_of_the_catalog_writes_the_same(bool sourceGenerated) =>
        Assert.Equal(FullJson, Serialize(FullPlan, Options(sourceGenerated, Themes.Catalog.JsonConverter)));

    [Theory]
    [MemberData(nameof(Resolvers))]
    public void The_converter_of_the_catalog_reads_the_same_objects(bool sourceGenerated)
    {
        Plan plan = Deserialize(FullJson, Options(sourceGenerated, Themes.Catalog.JsonConverter));

        Assert.Same(Themes.突出融字, plan.Theme);
        Assert.Same(Themes.突出严字.作风纪律严, plan.Point);
        Assert.Same(Themes.健全机制.责任机制.委员责任, plan.Heading);
        Assert.Same(Themes.突出严字, plan.Typed);
        Assert.Same(Themes.健全机制.责任机制, plan.TypedPoint);
        Assert.Equal([Themes.突出融字, Themes.突出严字], plan.List);
        Assert.Equal(2, plan.ByTheme![Themes.突出融字]);
        Assert.Equal("x", plan.ByPoint![Themes.健全机制.责任机制.书记责任]);
    }

    [Fact]
    public void A_generated_class_is_written_as_itself()
    {
        JsonSerializerOptions options = Options(sourceGenerated: true);

        Assert.Equal("\"突出严字\"", JsonSerializer.Serialize(Themes.突出严字, (JsonTypeInfo<Themes.突出严字Theme>)options.GetTypeInfo(typeof(Themes.突出严字Theme))));
        Assert.Equal("\"突出严字\"", JsonSerializer.Serialize(Themes.突出严字, Options(sourceGenerated: false)));
        Assert.Equal("[\"突出严字\",3]", JsonSerializer.Serialize(new object[] { Themes.突出严字, 3 }, Options(sourceGenerated: false)));
    }

    [Theory]
    [MemberData(nameof(Resolvers))]
    public void A_class_without_the_attribute_is_written_by_the_converter_of_the_catalog(bool sourceGenerated) =>
        Assert.Equal(
            "\"主题\"",
            JsonSerializer.Serialize<Theme>(FreshTheme.WithPoints(1), Options(sourceGenerated, Themes.Catalog.JsonConverter)));

    [Fact]
    public void A_catalog_is_written_as_the_list_of_its_themes() =>
        Assert.Equal(
            """["突出严字","突出融字","健全机制","助力建设"]""",
            JsonSerializer.Serialize(Themes.Catalog, Options(sourceGenerated: true)));

    [Theory]
    [MemberData(nameof(Resolvers))]
    public void No_heading_is_null(bool sourceGenerated)
    {
        Plan plan = Deserialize("""{"Theme":null,"Typed":null}""", Options(sourceGenerated, Themes.Catalog.JsonConverter));

        Assert.Null(plan.Theme);
        Assert.Null(plan.Typed);
    }

    [Theory]
    [InlineData("""{"Theme":"突出严字"}""", true)]
    [InlineData("""{"Theme":"突出严字"}""", false)]
    [InlineData("""{"Typed":"突出严字"}""", true)]
    [InlineData("""{"ByTheme":{"突出严字":1}}""", false)]
    public void Reading_without_a_catalog_says_what_to_add(string json, bool sourceGenerated)
    {
        var exception = Assert.Throws<JsonException>(() => Deserialize(json, Options(sourceGenerated)));

        Assert.Contains("Themes.Catalog.JsonConverter", exception.Message, StringComparison.Ordinal);
        Assert.Contains("JsonSerializerOptions.Converters", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"Theme":"突出岩字"}""", "has no heading '突出岩字'. Did you mean 突出严字 or 突出融字?")]
    [InlineData("""{"Point":"突出严字.政治思想言"}""", "has no heading '突出严字.政治思想言'. Did you mean 突出严字.政治思想严?")]
    [InlineData("""{"ByPoint":{"健全机制.责任机制.委员":""}}""", "Did you mean 健全机制.责任机制.委员责任?")]
    [InlineData("""{"Theme":"xyz"}""", "has no heading 'xyz'.")]
    [InlineData("""{"Point":"突出严字.作风纪律严.更深"}""", "has no heading '突出严字.作风纪律严.更深'.")]
    [InlineData("""{"Theme":"突出严字.作风纪律严"}""", "is not a Theme.")]
    [InlineData("""{"Typed":"突出融字"}""", "is not a 突出严字Theme.")]
    [InlineData("""{"ByPoint":{"突出严字":""}}""", "is not a SubPoint.")]
    [InlineData("""{"Theme":3}""", "not Number.")]
    [InlineData("""{"Theme":{}}""", "not StartObject.")]
    public void What_cannot_be_read_is_reported(string json, string message)
    {
        foreach (bool sourceGenerated in new[] { true, false })
        {
            JsonSerializerOptions options = Options(sourceGenerated, Themes.Catalog.JsonConverter);
            Assert.Contains(message, Assert.Throws<JsonException>(() => Deserialize(json, options)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_catalog_has_one_converter()
    {
        Assert.Same(Themes.Catalog.JsonConverter, Themes.Catalog.JsonConverter);
        Assert.Throws<ArgumentNullException>("catalog", () => new HeadingJsonConverter(null!));
    }

    private static JsonSerializerOptions Options(bool sourceGenerated, params JsonConverter[] converters)
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = sourceGenerated ? new PlanContext() : new DefaultJsonTypeInfoResolver(),
        };
        foreach (JsonConverter converter in converters)
        {
            options.Converters.Add(converter);
        }

        return options;
    }

    private static string Serialize(Plan plan, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(plan, (JsonTypeInfo<Plan>)options.GetTypeInfo(typeof(Plan)));

    private static Plan Deserialize(string json, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(json, (JsonTypeInfo<Plan>)options.GetTypeInfo(typeof(Plan)))!;
}
