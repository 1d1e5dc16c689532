using System.IO.Compression;
using System.Text;

namespace HeadingGenerator.PackageTests;

public class ToolPackageTests
{
    [Fact]
    public void The_tool_names_everything_that_it_bundles_and_carries_no_documentation_of_libraries()
    {
        using ZipArchive archive = ZipFile.OpenRead(Consumer.PackagePath("HeadingGenerator.Tool"));
        using var notices = new StreamReader(archive.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        string[] named = notices.ReadToEnd().Split([',', '\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries);
        string[] bundled =
        [
            .. archive.Entries.Select(entry => entry.FullName)
                .Where(
                    file => file.EndsWith(".dll", StringComparison.Ordinal)
                        && !file.EndsWith(".resources.dll", StringComparison.Ordinal))
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Where(name => name != "headings" && !name.StartsWith("HeadingGenerator", StringComparison.Ordinal)),
        ];

        Assert.NotEmpty(bundled);
        Assert.Empty(bundled.Except(named));
        Assert.DoesNotContain(archive.Entries, entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)
            && !entry.FullName.EndsWith("DotnetToolSettings.xml", StringComparison.Ordinal)
            && entry.FullName != "[Content_Types].xml");
    }

    [Fact]
    public void The_tool_is_restored_from_a_manifest_and_checks_repairs_and_exports()
    {
        using var consumer = new Consumer();
        consumer.Write("工作总结.headings.txt", "一、甲\n一是乙,丙。\n二是丁。\n");

        Run(consumer, "new tool-manifest");
        Run(
            consumer,
            $"tool install HeadingGenerator.Tool --version {Consumer.Version} --add-source {Path.GetDirectoryName(Consumer.PackagePath("HeadingGenerator.Tool"))}");

        Assert.Equal(1, consumer.Dotnet("headings check .").ExitCode);
        Run(consumer, "headings fix .");
        Run(consumer, "headings check .");
        Run(consumer, "headings export 工作总结.headings.txt -o 工作总结.html");
        Assert.Contains(
            "一是乙，丙", File.ReadAllText(consumer.PathOf("工作总结.html"), Encoding.UTF8), StringComparison.Ordinal);
        (int exitCode, string output) = consumer.Dotnet("headings check --help", "zh-Hans");
        Assert.Equal(0, exitCode);
        Assert.Contains("退出码", output, StringComparison.Ordinal);
    }

    private static void Run(Consumer consumer, string arguments)
    {
        (int exitCode, string output) = consumer.Dotnet(arguments);
        Assert.True(exitCode == 0, output);
    }
}
