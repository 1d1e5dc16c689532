using System.Text;
using System.Text.RegularExpressions;

namespace HeadingGenerator.PackageTests;

/// <summary>Projects that cannot be built, and are told why; built by one call.</summary>
public sealed partial class RefusedConsumers : IDisposable
{
    private const string Text = "一、优化服务\n一是摸清家底。梳理目录。\n二是统一口径。发布标准。\n";

    /// <summary>As the first page shows it: the namespace comes from the text alone.</summary>
    private const string Program = "using NAMESPACE;\n\nConsole.WriteLine(工作总结.优化服务.Title);\n";

    private readonly Consumer _consumer = new();
    private readonly List<string> _projects = [];
    private readonly string _output;

    public RefusedConsumers()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        AddText("Gbk", Encoding.GetEncoding("GB18030").GetBytes(Text));
        AddText("OneBadByte", [.. Encoding.UTF8.GetBytes(Text), 0xFF, (byte)'\n']);
        AddText("Empty", []);
        AddText("NoHeading", Encoding.UTF8.GetBytes("没有标题。\n"));
        AddText("2024-report.v1", Encoding.GetEncoding("GB18030").GetBytes(Text), @namespace: "_2024_report.v1");
        AddText("My-App.3rd", [], @namespace: "My_App._3rd");
        AddText("数据-年报.2", Encoding.UTF8.GetBytes("没有标题。\n"), @namespace: "数据_年报._2");
        AddText("TooMuch", Encoding.UTF8.GetBytes("一、" + new string('长', 10_000_000) + "\n一是摸清家底。梳理目录。\n"));
        AddText("Rivals", Encoding.UTF8.GetBytes(Text));
        _consumer.Write("Rivals/二处/工作总结.headings.txt", Text);
        AddText("Global", Encoding.UTF8.GetBytes(Text), reference: "");
        _consumer.Write("Global/Directory.Packages.props", $"<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup><ItemGroup><GlobalPackageReference Include=\"HeadingGenerator\" Version=\"{Consumer.Version}\" /></ItemGroup></Project>");
        _consumer.Solution("Refused.slnx", [.. _projects]);
        _output = _consumer.Dotnet("build Refused.slnx").Output;
    }

    /// <summary>The errors of a project in their order, each once: place, id and message.</summary>
    public string[] ErrorsOf(string project) =>
        [.. _output.Split('\n').Where(line => line.Contains($"/{project}.csproj", StringComparison.Ordinal))
            .Select(line => ErrorPattern().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Value.Trim())
            .Distinct()];

    public void Dispose() => _consumer.Dispose();

    private void AddText(string project, byte[] text, string? reference = null, string @namespace = "")
    {
        _projects.Add($"{project}/{project}.csproj");
        _consumer.Project(
            $"{project}/{project}.csproj",
            "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>"
                + (@namespace.Length == 0 ? "<RootNamespace>MyReports</RootNamespace>" : ""),
            reference ?? Consumer.Package("HeadingGenerator"))
            .Write(
                project + "/Program.cs",
                Program.Replace(
                    "NAMESPACE", @namespace.Length == 0 ? "MyReports" : @namespace, StringComparison.Ordinal));
        File.WriteAllBytes(_consumer.PathOf(project + "/工作总结.headings.txt"), text);
    }

    /// <summary>From the name of the file to the message.</summary>
    [GeneratedRegex(@"[^/\\]+?(\(\d+,\d+\)| ): error \w+:.*(?= \[|$)")]
    private static partial Regex ErrorPattern();
}
