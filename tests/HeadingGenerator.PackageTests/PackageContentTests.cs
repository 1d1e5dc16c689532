using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace HeadingGenerator.PackageTests;

public class PackageContentTests
{
    public static TheoryData<string> Ids { get; } = [
        "HeadingGenerator", "HeadingGenerator.Catalog", "HeadingGenerator.Outlines", "HeadingGenerator.OpenXml"
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_package_has_its_readme_icon_license_docs_and_symbols(string id)
    {
        (List<string> files, XElement metadata) = Open(id);

        Assert.Contains("README.md", files);
        Assert.Contains("icon.png", files);
        Assert.Contains(
            files,
            file => file.StartsWith("lib/", StringComparison.Ordinal)
                && file.EndsWith($"/{id}.xml", StringComparison.Ordinal));
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Equal("icon.png", Value(metadata, "icon"));
        Assert.NotEmpty(Value(metadata, "description"));
        Assert.NotEmpty(Value(metadata, "releaseNotes"));
        Assert.StartsWith("https://", Value(metadata, "projectUrl"), StringComparison.Ordinal);
        Assert.StartsWith(
            "https://",
            (string?)metadata.Elements().Single(element => element.Name.LocalName == "repository").Attribute("url"),
            StringComparison.Ordinal);
        Assert.True(File.Exists(Path.ChangeExtension(Consumer.PackagePath(id), ".snupkg")));
    }

    [Fact]
    public void The_main_package_carries_generator_reader_and_build_assets_and_depends_on_nothing()
    {
        (List<string> files, XElement metadata) = Open("HeadingGenerator");

        Assert.Equal(
            [
                "analyzers/dotnet/cs/HeadingGenerator.Outlines.dll",
                "analyzers/dotnet/cs/HeadingGenerator.SourceGeneration.dll",
                "analyzers/dotnet/cs/HeadingGenerator.dll",
                "build/HeadingGenerator.props", "build/HeadingGenerator.targets",
                "buildTransitive/HeadingGenerator.props", "buildTransitive/HeadingGenerator.targets",
                "lib/net8.0/HeadingGenerator.dll", "lib/net8.0/HeadingGenerator.xml",
                "lib/netstandard2.0/HeadingGenerator.dll", "lib/netstandard2.0/HeadingGenerator.xml",
            ],
            files.Where(
                file => file.Contains('/', StringComparison.Ordinal)
                    && !file.StartsWith("_rels", StringComparison.Ordinal)
                    && !file.StartsWith("package/", StringComparison.Ordinal)).Order(
                    StringComparer.Ordinal));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Theory]
    [InlineData("HeadingGenerator.Outlines")]
    [InlineData("HeadingGenerator.OpenXml")]
    public void A_package_that_sees_the_internals_of_the_library_brings_that_version_and_nothing_but_the_library(
        string id)
    {
        (_, XElement metadata) = Open(id);

        Assert.All(
            metadata.Descendants().Where(element => (string?)element.Attribute("id") == "HeadingGenerator"),
            dependency => Assert.Equal(
                ($"[{Consumer.Version}]", "Build,Analyzers,BuildTransitive"),
                ((string)dependency.Attribute("version")!, (string)dependency.Attribute("exclude")!)));
        Assert.Contains(metadata.Descendants(), element => (string?)element.Attribute("id") == "HeadingGenerator");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    [InlineData("HeadingGenerator.Tool")]
    public void Every_assembly_of_ours_has_the_strong_name(string id)
    {
        using ZipArchive archive = ZipFile.OpenRead(Consumer.PackagePath(id));
        foreach (ZipArchiveEntry entry in archive.Entries.Where(
            entry => entry.Name.StartsWith("HeadingGenerator", StringComparison.Ordinal)
                && entry.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var image = new MemoryStream();
            using (Stream stream = entry.Open())
            {
                stream.CopyTo(image);
            }

            image.Position = 0;
            using var reader = new PEReader(image);
            Assert.True(reader.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned), entry.FullName);
            Assert.False(reader.GetMetadataReader().GetAssemblyDefinition().PublicKey.IsNil, entry.FullName);
        }
    }

    [Fact]
    public void The_catalog_depends_on_the_main_package_only()
    {
        (_, XElement metadata) = Open("HeadingGenerator.Catalog");

        Assert.All(
            metadata.Descendants().Where(element => element.Name.LocalName == "dependency"),
            dependency => Assert.Equal("HeadingGenerator", (string)dependency.Attribute("id")!));
    }

    [Fact]
    public void The_tool_is_a_dotnet_tool()
    {
        (List<string> files, XElement metadata) = Open("HeadingGenerator.Tool");

        Assert.Contains("README.md", files);
        Assert.Contains(files, file => file.EndsWith("/DotnetToolSettings.xml", StringComparison.Ordinal));
        Assert.Contains(metadata.Descendants(), element => (string?)element.Attribute("name") == "DotnetTool");
    }

    private static (List<string> Files, XElement Metadata) Open(string id)
    {
        using ZipArchive archive = ZipFile.OpenRead(Consumer.PackagePath(id));
        using Stream nuspec = archive.GetEntry(id + ".nuspec")!.Open();
        return ([.. archive.Entries.Select(entry => entry.FullName)], XDocument.Load(nuspec).Root!.Elements().First());
    }

    private static string Value(XElement metadata, string name) =>
        metadata.Elements().First(element => element.Name.LocalName == name).Value;
}
