using System.IO.Compression;

namespace HeadingGenerator.PackageTests;

public class WordConsumerTests
{
    private const string Program = """
        using HeadingGenerator;
        using HeadingGenerator.Catalog;
        using HeadingGenerator.OpenXml;

        var report = new ReportOutline("党建工作情况报告");
        report.Content.AddSection(Themes.突出严字);
        report.SaveAsWord("report.docx");
        """;

    /// <summary>The oldest version, which the package brings along, and the newest of the major version.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("<PackageReference Include=\"DocumentFormat.OpenXml\" Version=\"3.3.0\" />")]
    public void Two_package_references_write_a_Word_document(string openXml)
    {
        using Consumer consumer = new Consumer()
            .Project(
                "App.csproj",
                Consumer.Strict + "<OutputType>Exe</OutputType>",
                Consumer.Package("HeadingGenerator.Catalog") + Consumer.Package("HeadingGenerator.OpenXml") + openXml)
            .Write("Program.cs", Program);

        (int exitCode, string output) = consumer.Dotnet("run");

        Assert.True(exitCode == 0, output);
        Assert.Empty(output);
        using ZipArchive document = ZipFile.OpenRead(consumer.PathOf("report.docx"));
        using var reader = new StreamReader(document.GetEntry("word/document.xml")!.Open());
        Assert.Contains("政治思想严", reader.ReadToEnd(), StringComparison.Ordinal);
    }
}
