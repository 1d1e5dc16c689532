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

        Assert.Equal(
            "\"突出严字\"",
            JsonSerializer.Serialize(
                Themes.突出严字,
                (JsonTypeInfo<Themes.Types.突出严字Theme>)options.GetTypeInfo(typeof(Themes.Types.突出严字Theme))));
        Assert.Equal("\"突出严字\"", JsonSerializer.Serialize(Themes.突出严字, Options(sourceGenerated: false)));
        Assert.Equal(
            "[\"突出严字\",3]", JsonSerializer.Serialize(new object[] { Themes.突出严字, 3 }, Options(sourceGenerated: false)));
    }

    [Theory]
    [MemberData(nameof(Resolvers))]
    public void A_class_without_the_attribute_is_written_by_the_converter_of_the_catalog(bool sourceGenerated)
    {
        var theme = FreshTheme.WithPoints(1);
        JsonSerializerOptions options = Options(sourceGenerated, Packed.Catalog("测试", theme).JsonConverter);

        Assert.Equal("\"主题\"", JsonSerializer.Serialize<Theme>(theme, options));
    }

    [Fact]
    public void Headings_of_two_catalogs_are_kept_apart()
    {
        FreshTheme[] others = [FreshTheme.WithPoints(1, 1, "突出严字"), FreshTheme.WithPoints(1, 2, "别的")];
        HeadingCatalog other = Packed.Catalog("别处", others);
        JsonSerializerOptions options = Options(false, Themes.Catalog.JsonConverter, other.JsonConverter);
        Theme[] themes = [Themes.突出严字, others[0], others[1], Themes.突出融字];

        string json = JsonSerializer.Serialize(themes, options);

        Assert.Equal("""["HeadingGenerator.Tests.Catalogs.Themes:突出严字","Test.别处:突出严字","别的","突出融字"]""", json);
        Assert.Equal(themes, JsonSerializer.Deserialize<Theme[]>(json, options));
        Assert.Same(Themes.突出严字, JsonSerializer.Deserialize<Themes.Types.突出严字Theme>("\"突出严字\"", options));
        Assert.Same(
            Themes.突出严字,
            JsonSerializer.Deserialize<Theme>(
                json[1..json.IndexOf(',', StringComparison.Ordinal)], Options(false, Themes.Catalog.JsonConverter)));
        Assert.Contains("is in the catalogs", Fails("\"突出严字\"", options), StringComparison.Ordinal);
        Assert.Contains("of none of the catalogs", Fails("\"Test.没有:突出严字\"", options), StringComparison.Ordinal);
        Assert.Contains(
            "of none of the catalogs", Fails("\"Test.别处:别的\"", Options(false, Themes.Catalog.JsonConverter)),
            StringComparison.Ordinal);
        Assert.Contains("Did you mean 突出严字?", Fails("\"Test.别处:突出岩字\"", options), StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_of_another_catalog_is_not_written_as_if_it_were_of_this_one()
    {
        JsonSerializerOptions options = Options(false, Themes.Catalog.JsonConverter);
        var exception = Assert.Throws<JsonException>(
            () => JsonSerializer.Serialize<Theme>(FreshTheme.WithPoints(1, 1, "突出严字"), options));

        Assert.Contains("not of the catalog “机关党建小标题4例”", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_enumeration_is_written_as_its_name()
    {
        Assert.Equal("\"突出融字\"", JsonSerializer.Serialize(ThemeId.突出融字, Options(false)));
        Assert.Equal(ThemeId.突出融字, JsonSerializer.Deserialize<ThemeId>("\"突出融字\""));
    }

    private static string Fails(string json, JsonSerializerOptions options) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Theme>(json, options)).Message;

    [Fact]
    public void A_catalog_is_written_as_the_list_of_its_themes() =>
        Assert.Equal(
            """["突出严字","突出融字","健全机制","助力建设"]""",
            JsonSerializer.Serialize(Themes.Catalog, Options(sourceGenerated: true)));

    [Theory]
    [MemberData(nameof(Resolvers))]
    public void No_heading_is_null(bool sourceGenerated)
    {
        Plan plan = Deserialize(
            """{"Theme":null,"Typed":null}""", Options(sourceGenerated, Themes.Catalog.JsonConverter));

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
    [InlineData("""{"Theme":"突出岩字"}""", "has no heading “突出岩字”. Did you mean 突出严字 or 突出融字?")]
    [InlineData("""{"Point":"突出严字.政治思想言"}""", "has no heading “突出严字.政治思想言”. Did you mean 突出严字.政治思想严?")]
    [InlineData("""{"ByPoint":{"健全机制.责任机制.委员":""}}""", "Did you mean 健全机制.责任机制.委员责任?")]
    [InlineData("""{"Theme":"xyz"}""", "has no heading “xyz”.")]
    [InlineData("""{"Point":"突出严字.作风纪律严.更深"}""", "has no heading “突出严字.作风纪律严.更深”.")]
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
            Assert.Contains(
                message, Assert.Throws<JsonException>(() => Deserialize(json, options)).Message,
                StringComparison.Ordinal);
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
