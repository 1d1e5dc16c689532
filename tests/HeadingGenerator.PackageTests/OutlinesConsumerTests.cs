namespace HeadingGenerator.PackageTests;

public class OutlinesConsumerTests
{
    private const string Program = """
        using HeadingGenerator;
        using HeadingGenerator.OpenXml;
        using HeadingGenerator.Outlines;

        Console.OutputEncoding = System.Text.Encoding.UTF8;
        Outline outline = Outline.Read(File.ReadAllText("年度总结.headings.txt"));
        var report = new ReportOutline(outline.Title);
        report.Content.AddSection(outline.Headings[0].Title);
        report.SaveAsWord("report.docx");
        Console.WriteLine(outline.Headings[0].Points[1].Key);
        """;

    [Fact]
    public void A_program_that_reads_texts_at_run_time_may_hold_them_as_data()
    {
        using Consumer consumer = new Consumer()
            .Project(
                "App.csproj",
                Consumer.Strict + "<OutputType>Exe</OutputType>",
                Consumer.Package("HeadingGenerator.Outlines") + Consumer.Package("HeadingGenerator.OpenXml"))
            .Write("年度总结.headings.txt", "年度总结\n\n一、数据治理求实\n一是摸清家底。梳理目录。\n二是统一口径。发布标准。\n")
            .Write("空.headings.txt", "没有标题。\n")
            .Write("Program.cs", Program);

        (int exitCode, string output) = consumer.Dotnet("run -p:EmitCompilerGeneratedFiles=true");

        Assert.True(exitCode == 0, output);
        Assert.Equal("统一口径", output.Trim());
        Assert.DoesNotContain(
            Directory.GetFiles(consumer.PathOf("obj"), "*.cs", SearchOption.AllDirectories),
            path => path.Contains("HeadingSourceGenerator", StringComparison.Ordinal));
    }
}
