using System.IO.Compression;

namespace HeadingGenerator.PackageTests;

public class PackTests
{
    /// <summary>
    /// A text, a reference, and nothing else: no source file above which the SDK would look for configuration.
    /// </summary>
    [Fact]
    public void A_text_alone_becomes_a_package_of_headings_with_its_own_configuration()
    {
        using Consumer consumer = new Consumer()
            .Project(
                "Pack/公司.文本.csproj",
                "<TargetFramework>netstandard2.0</TargetFramework><HeadingAccessibility>public</HeadingAccessibility><TreatWarningsAsErrors>true</TreatWarningsAsErrors><PackageOutputPath>../feed</PackageOutputPath>",
                Consumer.Package("HeadingGenerator", "PrivateAssets=\"none\" "))
            .Write("Pack/texts/年度总结.headings.txt", "一、数据治理,求实\n一是摸清家底。梳理目录。\n二是统一口径。发布标准。\n二是再次统一。再次发布。\n")
            .Write("Pack/texts/.editorconfig", "[*.headings.txt]\nheading_diagnostic.HG0302.severity = none\n")
            .Write("Pack/.globalconfig", "is_global = true\ndotnet_diagnostic.HG0101.severity = none\n")
            .Project(
                "App/App.csproj", Consumer.Strict + "<OutputType>Exe</OutputType>",
                "<PackageReference Include=\"公司.文本\" Version=\"1.0.0\" />")
            .Write("App/nuget.config", "<configuration><packageSources><add key=\"pack\" value=\"../feed\" /></packageSources></configuration>")
            .Write("App/Program.cs", "Console.OutputEncoding = System.Text.Encoding.UTF8;\nConsole.WriteLine(公司.文本.年度总结.All[0].Points[0].Title + App.自己的.All.Count);")
            .Write("App/自己的.headings.txt", "一、甲\n一是乙。丙。\n");

        (int exitCode, string output) = consumer.Dotnet("pack Pack");
        Assert.True(exitCode == 0, output);
        using (ZipArchive package = ZipFile.OpenRead(consumer.PathOf("feed/公司.文本.1.0.0.nupkg")))
        {
            Assert.Contains(package.Entries, entry => entry.FullName == "lib/netstandard2.0/公司.文本.dll");
        }

        (exitCode, output) = consumer.Dotnet("run --project App");
        Assert.True(exitCode == 0, output);
        Assert.Equal("摸清家底1", output.Trim());
    }

    [Fact]
    public void A_program_of_one_file_types_the_text_beside_it()
    {
        using Consumer consumer = new Consumer()
            .Write("app.cs", $"#:package HeadingGenerator@{Consumer.Version}\n#:property HeadingNamespace=App\nConsole.OutputEncoding = System.Text.Encoding.UTF8;\nConsole.WriteLine(App.年度总结.All[0].Title);\n")
            .Write("年度总结.headings.txt", "一、数据治理求实\n一是摸清家底。梳理目录。\n");

        (int exitCode, string output) = consumer.Dotnet("run app.cs");

        Assert.True(exitCode == 0, output);
        Assert.Equal("数据治理求实", output.Trim());
    }

    [Fact]
    public void A_program_published_into_its_own_folder_builds_again_when_its_text_has_changed()
    {
        using Consumer consumer = new Consumer()
            .Project(
                "App.csproj", Consumer.Strict + "<OutputType>Exe</OutputType>",
                Consumer.Package("HeadingGenerator")
                    + "<Content Include=\"年度总结.headings.txt\" CopyToPublishDirectory=\"Always\" />")
            .Write("年度总结.headings.txt", "一、旧文\n一是旧。旧。\n")
            .Write(
                "Program.cs",
                "Console.OutputEncoding = System.Text.Encoding.UTF8;\nConsole.WriteLine(App.年度总结.All[0].Title);");

        (int exitCode, string output) = consumer.Dotnet("publish -o dist");
        Assert.True(exitCode == 0, output);
        Assert.True(File.Exists(consumer.PathOf("dist/年度总结.headings.txt")));
        consumer.Write("年度总结.headings.txt", "一、数据治理求实\n一是摸清家底。梳理目录。\n");
        (exitCode, output) = consumer.Dotnet("run");

        Assert.True(exitCode == 0, output);
        Assert.Equal("数据治理求实", output.Trim());
    }
}
