namespace HeadingGenerator.PackageTests;

public class OwnCatalogTests
{
    private const string Text = "年度总结\n\n一、数据治理求实\n一是摸清家底。梳理目录。\n二是统一口径。发布标准。\n";
    private const string Program =
        "Console.OutputEncoding = System.Text.Encoding.UTF8;\nConsole.WriteLine(App.年度总结.数据治理求实.摸清家底.Text);";

    [Theory]
    [InlineData("")]
    [InlineData("PrivateAssets=\"none\" ")]
    public void A_text_in_the_project_is_typed_without_any_setting(string metadata)
    {
        using Consumer consumer = New(metadata).Write("sub/年度总结.headings.txt", Text).Write("Program.cs", Program);

        (int exitCode, string output) = consumer.Dotnet("run");

        Assert.True(exitCode == 0, output);
        Assert.Equal("一是摸清家底。梳理目录。", output.Trim());
    }

    [Fact]
    public void Without_a_text_the_compiler_does_not_even_load_the_generator()
    {
        using Consumer consumer = New().Write("Program.cs", "Console.WriteLine();");

        string without = consumer.Dotnet("build -t:Build -getItem:Analyzer").Output;
        consumer.Write("年度总结.headings.txt", Text);
        string with = consumer.Dotnet("build --no-restore -t:Build -getItem:Analyzer").Output;

        Assert.DoesNotContain("HeadingGenerator", without, StringComparison.Ordinal);
        Assert.Contains(
            "analyzers/dotnet/cs/HeadingGenerator.SourceGeneration.dll", with.Replace('\\', '/'),
            StringComparison.Ordinal);
        Assert.Contains("analyzers/dotnet/cs/HeadingGenerator.dll", with.Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_items_can_be_switched_off()
    {
        using Consumer consumer = New(properties: "<EnableDefaultHeadingCatalogs>false</EnableDefaultHeadingCatalogs>")
            .Write("年度总结.headings.txt", Text).Write("Program.cs", Program);

        Assert.Contains("Program.cs(2,19): error CS", consumer.Dotnet("build").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "No heading was found")]
    [InlineData("zh-Hans", "没有找到任何标题")]
    public void A_text_without_headings_is_an_error_at_its_place_in_the_language_of_the_user(
        string language, string message)
    {
        using Consumer consumer = New().Write("空.headings.txt", "没有标题。\n").Write("Program.cs", "Console.WriteLine();");

        (int exitCode, string output) = consumer.Dotnet("build", language);

        Assert.NotEqual(0, exitCode);
        Assert.Contains("空.headings.txt(1,1): error HG0002: " + message, output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_global_config_and_the_properties_for_warnings_govern_what_is_reported()
    {
        using Consumer consumer = New(properties: "<NoWarn>$(NoWarn);HG0102</NoWarn><TreatWarningsAsErrors>false</TreatWarningsAsErrors><WarningsAsErrors>$(WarningsAsErrors);HG0301</WarningsAsErrors>")
            .Write("年度总结.headings.txt", "一、规范用印\n一是逐笔登记,双人保管。按月核对。\n双人双锁，专柜存放。按季盘点。\n三是推行“事前审批。按年归档。\n")
            .Write("Program.cs", "Console.WriteLine();");

        string before = consumer.Dotnet("build -p:NoWarn= -p:WarningsAsErrors=").Output;
        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.HG0302.severity = none\n");
        (int exitCode, string after) = consumer.Dotnet("build");

        Assert.Contains("年度总结.headings.txt(2,7): warning HG0302", before, StringComparison.Ordinal);
        Assert.Contains("年度总结.headings.txt(3,1): warning HG0102", before, StringComparison.Ordinal);
        Assert.Contains("年度总结.headings.txt(4,5): warning HG0301", before, StringComparison.Ordinal);
        Assert.NotEqual(0, exitCode);
        Assert.Contains("年度总结.headings.txt(4,5): error HG0301", after, StringComparison.Ordinal);
        Assert.DoesNotContain("HG0302", after, StringComparison.Ordinal);
        Assert.DoesNotContain("HG0102", after, StringComparison.Ordinal);
    }

    [Fact]
    public void A_compiler_that_is_too_old_is_named_before_it_fails()
    {
        using Consumer consumer = New().Write("年度总结.headings.txt", Text).Write("Program.cs", Program);

        (int exitCode, string output) = consumer.Dotnet("build -p:CompilerApiVersion=roslyn4.7");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("error HG9001", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_changes_is_compiled_again()
    {
        using Consumer consumer = New().Write("年度总结.headings.txt", Text).Write("Program.cs", Program);
        consumer.Build();
        consumer.Write("年度总结.headings.txt", Text.Replace("梳理目录", "重新梳理", StringComparison.Ordinal));

        (int exitCode, string output) = consumer.Dotnet("run --no-restore");

        Assert.True(exitCode == 0, output);
        Assert.Equal("一是摸清家底。重新梳理。", output.Trim());
    }

    [Fact]
    public void A_program_that_is_watched_starts_again_with_a_text_that_changes()
    {
        using Consumer consumer = New()
            .Write("年度总结.headings.txt", Text)
            .Write("Program.cs", Program + "\nThread.Sleep(Timeout.Infinite);");
        using RunningProgram watch = consumer.Start("watch run --non-interactive");

        watch.WaitFor("一是摸清家底。梳理目录。", "Waiting for changes");
        consumer.Write("年度总结.headings.txt", Text.Replace("梳理目录", "重新梳理", StringComparison.Ordinal));

        watch.WaitFor("一是摸清家底。重新梳理。");
    }

    [Theory]
    [InlineData("vbproj", "M.vb", "Module M\nSub Main()\nSystem.Console.WriteLine(HeadingGenerator.Catalog.Themes.All.Count)\nEnd Sub\nEnd Module")]
    [InlineData("fsproj", "M.fs", "System.Console.WriteLine HeadingGenerator.Catalog.Themes.All.Count")]
    public void A_project_in_another_language_uses_the_catalog_and_is_told_that_its_text_is_passed_over(
        string extension, string file, string code)
    {
        using Consumer consumer = new Consumer()
            .Project(
                "App." + extension,
                "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>",
                Consumer.Package("HeadingGenerator") + Consumer.Package("HeadingGenerator.Catalog")
                    + (extension == "fsproj" ? $"<Compile Include=\"{file}\" />" : ""))
            .Write("年度总结.headings.txt", Text)
            .Write(file, code);

        (int exitCode, string output) = consumer.Dotnet("run");

        Assert.True(exitCode == 0, output);
        Assert.Contains(
            "warning HG9003: Headings become code in C# projects only: 年度总结.headings.txt is passed over.", output,
            StringComparison.Ordinal);
        Assert.EndsWith("30\n", output, StringComparison.Ordinal);
    }

    private static Consumer New(string metadata = "", string properties = "", string items = "") => new Consumer()
        .Project(
            "App.csproj", Consumer.Strict + "<OutputType>Exe</OutputType>" + properties,
            Consumer.Package("HeadingGenerator", metadata) + items);
}
