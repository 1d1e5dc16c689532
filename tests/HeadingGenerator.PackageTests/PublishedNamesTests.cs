namespace HeadingGenerator.PackageTests;

/// <summary>A list of published names beside a text, in a project that restores the package.</summary>
public class PublishedNamesTests
{
    private const string List = "数据治理\t1\t数据治理\n数据治理.摸清家底\t\t摸清家底\n数据治理.统一口径\t\t统一口径\n";
    private const string Text = "年度总结\n\n一、优化服务\n一是简化流程。\n二是延长时间。\n二、数据治理\n一是摸清家底。\n二是统一口径。\n";

    private const string Program = """
        System.Console.OutputEncoding = System.Text.Encoding.UTF8;
        System.Console.Write((int)App.年度总结Id.数据治理 + " " + (int)App.年度总结Id.优化服务 + " ");
        System.Console.WriteLine(App.年度总结.Get((App.年度总结Id)1).Key);
        """;

    [Fact]
    public void A_list_is_found_beside_its_text_and_keeps_the_numbers()
    {
        using Consumer consumer = New().Write("文稿/年度总结.headings.txt", Text).Write("文稿/年度总结.headings.names", List);

        (int exitCode, string output) = consumer.Dotnet("run");

        Assert.True(exitCode == 0, output);
        Assert.EndsWith("1 2 数据治理", output.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_has_gone_is_told_before_the_compiler_misses_it()
    {
        using Consumer consumer = New()
            .Write("年度总结.headings.txt", Text.Replace("数据治理", "数据统一治理", StringComparison.Ordinal))
            .Write("年度总结.headings.names", List);

        (int exitCode, string output) = consumer.Dotnet("build");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("年度总结.headings.txt(6,3): error HG0402: ", output, StringComparison.Ordinal);
    }

    private static Consumer New() => new Consumer()
        .Project(
            "App.csproj",
            "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>",
            Consumer.Package("HeadingGenerator"))
        .Write("Program.cs", Program);
}
