using System.Xml.Linq;

namespace HeadingGenerator.PackageTests;

public class CatalogConsumerTests
{
    private const string Program = """
        using System.ComponentModel;
        using System.Reflection;
        using HeadingGenerator.Catalog;

        Console.OutputEncoding = System.Text.Encoding.UTF8;
        Console.WriteLine(Themes.突出严字.政治思想严.Title);
        Console.WriteLine(Themes.All.Count);
        Console.WriteLine(Themes.Catalog.PointCount);
        Console.WriteLine(typeof(Marked).GetCustomAttribute<DescriptionAttribute>()!.Description);

        [Description(Themes.Text.突出严字.Title + "/" + Themes.Text.突出严字.政治思想严.Title)]
        internal static class Marked;
        """;

    [Fact]
    public void One_package_reference_gives_thirty_typed_themes()
    {
        using Consumer consumer = New(Program);

        (int exitCode, string output) = consumer.Dotnet("run");

        Assert.True(exitCode == 0, output);
        Assert.Equal(
            ["政治思想严", "30", "103", "机关党建突出一个“严”字/政治思想严"],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public void A_text_of_ones_own_beside_the_catalog_is_typed_too()
    {
        using Consumer consumer = New(
            "Console.WriteLine(HeadingGenerator.Catalog.Themes.All.Count + App.年度总结.All.Count);")
            .Write("年度总结.headings.txt", "一、数据治理求实\n一是摸清家底。梳理目录。\n二是统一口径。发布标准。\n");

        (int exitCode, string output) = consumer.Dotnet("run");

        Assert.True(exitCode == 0, output);
        Assert.Equal("31", output.Trim());
    }

    [Fact]
    public void A_misspelled_theme_is_a_compile_error_at_its_place()
    {
        using Consumer consumer = New(Program.Replace("Themes.突出严字.政治", "Themes.突出岩字.政治", StringComparison.Ordinal));

        (int exitCode, string output) = consumer.Dotnet("build");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("Program.cs(6,26): error CS0117", output, StringComparison.Ordinal);
        Assert.Contains("突出岩字", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_consumer_of_a_consumer_sees_the_themes()
    {
        using Consumer consumer = new Consumer()
            .Project("Library/Library.csproj", Consumer.Strict, Consumer.Package("HeadingGenerator.Catalog"))
            .Write("Library/Library.cs", "namespace Library;\n/// <summary>Holds a theme.</summary>\npublic static class Holder { /// <summary>The theme.</summary>\npublic static HeadingGenerator.Theme Theme => HeadingGenerator.Catalog.Themes.突出融字; }")
            .Project(
                "App/App.csproj", Consumer.Strict + "<OutputType>Exe</OutputType>",
                "<ProjectReference Include=\"../Library/Library.csproj\" />")
            .Write("App/Program.cs", "Console.OutputEncoding = System.Text.Encoding.UTF8;\nConsole.WriteLine(Library.Holder.Theme == HeadingGenerator.Catalog.Themes.突出融字);");

        (int exitCode, string output) = consumer.Dotnet("run --project App");

        Assert.True(exitCode == 0, output);
        Assert.Equal("True", output.Trim());
    }

    [Fact]
    public void Hovering_over_a_member_shows_the_text_of_the_catalog()
    {
        using Stream package = File.OpenRead(Consumer.PackagePath("HeadingGenerator.Catalog"));
        using var archive = new System.IO.Compression.ZipArchive(package);
        using Stream docs = archive.GetEntry("lib/net8.0/HeadingGenerator.Catalog.xml")!.Open();
        Dictionary<string, string> summaries = XDocument.Load(docs).Descendants("member")
            .ToDictionary(
                member => (string)member.Attribute("name")!,
                member => string.Concat(member.Element("summary")!.Nodes()).Trim());

        Assert.Equal(
            "三、机关党建突出一个“严”字<para>一是政治思想严<br />二是作风纪律严<br />三是行业治理严</para><para>{0}严</para>",
            summaries["P:HeadingGenerator.Catalog.Themes.突出严字"]);
        Assert.Equal("一是政治思想严。强化“十个严禁”纪律要求。", summaries["P:HeadingGenerator.Catalog.Themes.Types.突出严字Theme.政治思想严"]);
        Assert.EndsWith(
            "<para>抓党建与{0}相融合</para>", summaries["P:HeadingGenerator.Catalog.Themes.突出融字"], StringComparison.Ordinal);
        Assert.Equal("三、机关党建突出一个“严”字", summaries["F:HeadingGenerator.Catalog.ThemeId.突出严字"]);
    }

    private static Consumer New(string program) => new Consumer()
        .Project(
            "App.csproj", Consumer.Strict + "<OutputType>Exe</OutputType>",
            Consumer.Package("HeadingGenerator.Catalog"))
        .Write("Program.cs", program);
}
