using System.Diagnostics;
using HeadingGenerator.DocsTests.Support;

namespace HeadingGenerator.DocsTests;

/// <summary>What docs/embedding.md prints is all that a new project needs.</summary>
public sealed class NewProjectTests : IDisposable
{
    private const string Program = """
        ReportOutline report = SampleReport.Create();
        WordFile.Save(report, "报告.docx");
        TablesAndPictures.Save(SampleReport.Create(), "表图.docx", Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        var house = new ReportOutline("{{标题}}");
        house.Content.Add("{{正文}}");
        house.SaveAsWord("模板.docx");
        HouseTemplate.Fill("模板.docx", "通知.docx", report);
        File.WriteAllText("报告.txt", PlainText.Of([Themes.突出先字]));
        File.WriteAllText("引擎.html", TemplateReport.Render(report));
        File.WriteAllText("组件.html", await RazorReport.RenderAsync(report));
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddRazorComponents();
        builder.Build().MapReport(SampleReport.Create);
        Func<ReportOutline, string, CancellationToken, Task> toPdf = PdfFile.SaveAsync;
        Console.WriteLine(toPdf.Method.Name);
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("new-project").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("docs/embedding.md")]
    [InlineData("docs/embedding.zh-Hans.md")]
    public void The_page_is_a_project_that_runs(string path)
    {
        foreach (CodeBlock block in Document.Read(path).Blocks.Where(block => block.Snippet is not null))
        {
            File.WriteAllText(Path.Combine(_folder, Path.GetFileName(block.Snippet!)), block.Text);
        }

        string[] libraries = [
            "HeadingGenerator", "HeadingGenerator.Catalog", "HeadingGenerator.OpenXml", "HeadingGenerator.Outlines",
            "DocumentFormat.OpenXml", "DocumentFormat.OpenXml.Framework", "Handlebars"
        ];
        string references = string.Concat(
            libraries.Select(
                library => $"<Reference Include=\"{Path.Combine(AppContext.BaseDirectory, library)}.dll\" />"));
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(
            Path.Combine(_folder, "New.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RootNamespace>New</RootNamespace>
              </PropertyGroup>
              <ItemGroup>{references}<Using Include="New" /></ItemGroup>
            </Project>
            """);
        File.WriteAllText(
            Path.Combine(_folder, "Program.cs"),
            "using HeadingGenerator;\nusing HeadingGenerator.Catalog;\nusing HeadingGenerator.OpenXml;\n" + Program);

        (int exitCode, string output) = Run("run", "--project", _folder);

        Assert.True(exitCode == 0, output);
        Assert.Contains("SaveAsync", output, StringComparison.Ordinal);
        Assert.All(
            ["报告.docx", "表图.docx", "通知.docx", "报告.txt", "引擎.html", "组件.html"],
            (string file) => Assert.True(new FileInfo(Path.Combine(_folder, file)).Length > 100, file));
    }

    private (int ExitCode, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
        };

        // The test runs inside a build of its own, whose settings are none of the new project's.
        foreach (string name in start.Environment.Keys
            .Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
            .ToArray())
        {
            start.Environment.Remove(name);
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
