using System.IO.Compression;

namespace HeadingGenerator.PackageTests;

/// <summary>The templates, installed from their package into a hive of their own, as a newcomer uses them.</summary>
public sealed class TemplateTests : IDisposable
{
    private readonly Consumer _consumer = new();

    [Fact]
    public void A_pack_builds_as_it_is_and_packs_into_a_package_that_types_its_headings()
    {
        Install();
        New("headings-pack", "年度要点");

        Dotnet("pack 年度要点 -c Release -o feed");
        using ZipArchive package = ZipFile.OpenRead(_consumer.PathOf("feed/年度要点.1.0.0.nupkg"));
        Assert.Contains(package.Entries, entry => entry.FullName == "lib/netstandard2.0/年度要点.dll");

        _consumer.Write("nuget.config", File.ReadAllText(_consumer.PathOf("nuget.config"))
            .Replace(
                "</packageSources>", "<add key=\"own\" value=\"feed\" /></packageSources>", StringComparison.Ordinal));
        _consumer.Project(
            "use/use.csproj", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>",
            "<PackageReference Include=\"年度要点\" Version=\"1.0.0\" />");
        _consumer.Write("use/Program.cs", "System.Console.WriteLine(年度要点.Headings.数据治理.摸清家底建台账.Title);");
        Assert.Contains("摸清家底建台账", Dotnet("run --project use"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_runs_as_it_is_and_writes_a_word_document()
    {
        Install();
        New("headings-report", "My-Report.2026", "--Framework net10.0");

        Dotnet("run --project My-Report.2026 -- 报告.docx");

        using ZipArchive document = ZipFile.OpenRead(_consumer.PathOf("报告.docx"));
        using var body = new StreamReader(document.GetEntry("word/document.xml")!.Open());
        string text = body.ReadToEnd();
        Assert.All(
            new[] { "夯实基础", "政治思想严", "抓党建与乡村振兴相融合", "信息中心" },
            words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    public void Dispose() => _consumer.Dispose();

    private void Install() =>
        Dotnet(
            $"new install {Consumer.PackagePath("HeadingGenerator.Templates")} --debug:custom-hive {_consumer.PathOf(".hive")}");

    private void New(string template, string name, string more = "") =>
        Dotnet($"new {template} -n {name} {more} --debug:custom-hive {_consumer.PathOf(".hive")}");

    private string Dotnet(string arguments)
    {
        (int exitCode, string output) = _consumer.Dotnet(arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }
}
