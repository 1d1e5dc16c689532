using System.Text;
using System.Text.Json;
using HeadingGenerator.SourceGeneration.Tests.Support;
using HeadingGenerator.Testing;

namespace HeadingGenerator.SourceGeneration.Tests;

public class PackingTests
{
    private static readonly JsonSerializerOptions _readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> HostileParts { get; } =
    [
        "|", "||", "¦|", "|¦^~`", "\u001F", "\u001F|\u001E", "a|b\u001Fc", "1|", "||||||||", "\\|", "\"|\"", "\uFFFF",
        "\U0001F600|",
        AllAscii(), AllPlane(),
    ];

    [Theory]
    [MemberData(nameof(HostileParts))]
    public void No_text_can_end_its_field(string part)
    {
        string text = $"一、甲{part}乙。丙{part}丁\n一是戊{part}己。{part}\n（1）庚{part}\n（2）{part}辛\n二是壬{part}。癸\n二、{part}子\n";
        Outlines.Outline outline = Outlines.Outline.Read(text);
        HeadingCatalog catalog = Load(GeneratorRun.Of(text));

        Assert.Equal(
            outline.Descendants().Select(
                heading => (heading.Key, heading.Number, heading.Marker, heading.Title, heading.Body, heading.Closing)),
            Everything(catalog).Select(
                heading => (heading.Key, heading.Number, heading.Marker, heading.Title, heading.Body, heading.Closing)));
        Assert.Equal(outline.Descendants().Count(), catalog.Count + catalog.PointCount);
        Assert.All(catalog, theme => Assert.Same(theme, catalog.Get(theme.Key)));
        Assert.All(
            catalog.Search("壬"),
            hit => Assert.Equal(
                "壬",
                (hit.Field == HeadingField.Title ? hit.Heading.Title : hit.Heading.Body).Substring(
                    hit.Start, hit.Length)));
    }

    [Fact]
    public void What_ends_fields_is_no_hit()
    {
        HeadingCatalog catalog = Load(GeneratorRun.Of("一、甲\n一是乙｜丙。\n二是丁¦戊。"));

        Assert.Equal(["乙｜丙"], catalog.Search("|").Select(hit => hit.Heading.Title));
        Assert.Equal(["丁¦戊"], catalog.Search("¦").Select(hit => hit.Heading.Title));
        Assert.Empty(catalog.Search("1|"));
        Assert.Empty(catalog.Search("|乙"));
    }

    [Fact]
    public void A_theme_without_a_number_has_its_position()
    {
        HeadingCatalog catalog = Load(GeneratorRun.Of("# 甲\n# 乙\n# 丙\n## 丁\n## 戊\n"));

        Assert.Equal([1, 2, 3], catalog.Select(theme => theme.Number));
        Assert.Equal([1, 2], catalog[2].Points.Select(point => point.Number));
    }

    [Fact]
    public void What_is_compiled_for_the_old_standard_is_written_as_its_key_where_there_is_a_serializer()
    {
        HeadingCatalog catalog = Load(
            GeneratorRun.Of(
                [new InMemoryText("Reports.headings.txt", Catalogs.ThreeLevels)],
                new() { ["build_property.RootNamespace"] = "Consumer" }, isNet8: false));
        Theme theme = catalog.Get("求实");

        Assert.Equal("\"\\u6C42\\u5B9E\"", JsonSerializer.Serialize(theme, theme.GetType()));
        Assert.Equal("\"求实.摸清家底求实\"", JsonSerializer.Serialize(theme.Points[0], theme.Points[0].GetType(), _readable));
    }

    [Fact]
    public void The_enumeration_is_written_as_its_name()
    {
        Type type = GeneratorRun.Of("一、Alpha\n二、Beta").Load().GetType("Consumer.ReportId")!;
        object beta = Enum.Parse(type, "Beta");

        Assert.Equal("\"Beta\"", JsonSerializer.Serialize(beta, type));
        Assert.Equal(beta, JsonSerializer.Deserialize("\"Beta\"", type));
        Assert.Equal(2, (int)beta);
    }

    private static HeadingCatalog Load(GeneratorRun run) =>
        (HeadingCatalog)run.Load().GetType("Consumer.Reports")!.GetProperty("Catalog")!.GetValue(null)!;

    private static IEnumerable<Heading> Everything(HeadingCatalog catalog) =>
        catalog.SelectMany(theme => theme.Descendants().Cast<Heading>().Prepend(theme));

    private static string AllAscii() =>
        string.Concat(
            Enumerable.Range(1, 126)
                .Select(c => (char)c)
                .Where(c => c is not ('\n' or '\r' or '\v' or '\f' or '{' or '#')));

    /// <summary>Every character of the basic plane that a file can hold, but for line ends.</summary>
    private static string AllPlane()
    {
        var text = new StringBuilder();
        for (int c = '、'; c <= 0xFFFC; c++)
        {
            if (!char.IsSurrogate((char)c) && !char.IsWhiteSpace((char)c))
            {
                text.Append((char)c);
            }
        }

        return AllAscii() + text;
    }
}
