using System.Security.Cryptography;

namespace HeadingGenerator.PackageTests;

/// <summary>Projects of many kinds, built by one call.</summary>
public sealed partial class ConsumerMatrix : IDisposable
{
    private const string Text = "年度总结\n\n一、数据治理求实\n一是摸清家底。梳理目录。\n二是统一口径。发布标准。\n";
    private const string Exe = "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>";

    /// <summary>
    /// Makes the texts of a project public; the property works in a project without a reference of its own, too.
    /// </summary>
    private const string PublicTexts = "<HeadingAccessibility>public</HeadingAccessibility>";
    private const string Print = "internal static class Program { private static void Main() { System.Console.OutputEncoding = System.Text.Encoding.UTF8; System.Console.WriteLine(EXPRESSION); } }";

    private readonly Consumer _consumer = new();
    private readonly List<string> _projects = [];

    public ConsumerMatrix()
    {
        _consumer
            .Write("Directory.Build.props", "<Project><PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup></Project>")
            .Write("shared/共享.headings.txt", "一、数据治理,求实\n一是摸清家底。梳理目录。\n二是统一口径。发布标准。\n")
            .Write(
                "shared/.editorconfig",
                "root = true\n[*.txt]\nheading_class = 共享报告\nheading_diagnostic.HG0302.severity = none\n");
        AddLibraries();
        AddNames();
        AddPlaces();
        AddWeb();
        AddStored();
        AddNewest();
        _consumer.Solution("Consumers.slnx", [.. _projects]);
        (ExitCode, Output) = _consumer.Dotnet("build Consumers.slnx");
    }

    /// <summary>The exit code of the build.</summary>
    public int ExitCode { get; }

    /// <summary>What the build said.</summary>
    public string Output { get; }

    /// <summary>Runs a program that was built.</summary>
    public string Run(string project) => _consumer.RunBuilt(project);

    /// <summary>Runs the program for .NET Framework on Mono.</summary>
    public string RunOnMono()
    {
        // .NET Framework has the facades of netstandard2.0; Debian's Mono does not, and the SDK brings them for older
        // frameworks.
        string facades = Path.Combine(
            _consumer.Dotnet("msbuild Framework -getProperty:MSBuildToolsPath").Output.Trim(), "Microsoft",
            "Microsoft.NET.Build.Extensions", "net461", "lib");
        foreach (string facade in Directory.GetFiles(facades, "*.dll"))
        {
            File.Copy(
                facade, _consumer.PathOf("Framework/bin/Debug/net472/" + Path.GetFileName(facade)), overwrite: false);
        }

        return _consumer.RunBuilt("Framework", "mono", ".exe");
    }

    public void Dispose() => _consumer.Dispose();

    private void AddLibraries()
    {
        Add(
            "Standard", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>7.3</LangVersion>" + PublicTexts,
            Consumer.Package("HeadingGenerator"))
            .Write("Standard/年度总结.headings.txt", Text)
            .Write("Standard/Library.cs", "namespace Standard { public static class Library { public static string First { get { return 年度总结.数据治理求实.摸清家底.Text; } } } }");
        Add("StandardUser", Exe + PublicTexts, "<ProjectReference Include=\"../Standard/Standard.csproj\" />")
            .Write("StandardUser/自己的.headings.txt", Text)
            .Write(
                "StandardUser/Program.cs",
                Print.Replace(
                    "EXPRESSION",
                    "Standard.Library.First + Standard.年度总结.All.Count + typeof(StandardUser.自己的).IsPublic",
                    StringComparison.Ordinal));

        Add(
            "Eight", Exe.Replace("net10.0", "net8.0", StringComparison.Ordinal) + "<RollForward>Major</RollForward>",
            Consumer.Package("HeadingGenerator.Catalog"))
            .Write("Eight/年度总结.headings.txt", Text)
            .Write(
                "Eight/Program.cs",
                Print.Replace(
                    "EXPRESSION", "Eight.年度总结.数据治理求实.Title + HeadingGenerator.Catalog.Themes.All.Count",
                    StringComparison.Ordinal));

        using (var rsa = new RSACryptoServiceProvider(2048))
        {
            Directory.CreateDirectory(_consumer.PathOf("Framework"));
            File.WriteAllBytes(
                _consumer.PathOf("Framework/Framework.snk"), rsa.ExportCspBlob(includePrivateParameters: true));
        }

        Add(
            "Framework",
            "<TargetFramework>net472</TargetFramework><OutputType>Exe</OutputType><SignAssembly>true</SignAssembly><AssemblyOriginatorKeyFile>Framework.snk</AssemblyOriginatorKeyFile><GenerateDocumentationFile>true</GenerateDocumentationFile>",
            Consumer.Package("HeadingGenerator") + Consumer.Package("HeadingGenerator.Catalog")
                + Consumer.Package("HeadingGenerator.Outlines") + Consumer.Package("HeadingGenerator.OpenXml")
                + "<PackageReference Include=\"Microsoft.NETFramework.ReferenceAssemblies\" Version=\"1.0.3\" PrivateAssets=\"all\" />")
            .Write("Framework/年度总结.headings.txt", Text)
            .Write("Framework/Program.cs", """
                using System;
                using HeadingGenerator;
                using HeadingGenerator.Catalog;
                using HeadingGenerator.OpenXml;
                using HeadingGenerator.Outlines;

                internal static class Program
                {
                    private static void Main()
                    {
                        Console.OutputEncoding = System.Text.Encoding.UTF8;
                        var report = new ReportOutline("党建工作情况报告");
                        report.Content.AddSection(Themes.突出严字);
                        report.SaveAsWord(System.IO.Path.Combine(AppDomain.CurrentDomain.BaseDirectory, "report.docx"), new WordReportOptions { Author = "示范" });
                        var options = new OutlineOptions { Subject = "年度" };
                        Console.WriteLine(Framework.年度总结.数据治理求实.摸清家底.Text + Outline.Read("一、甲\n一是乙。丙。", options).Headings[0].Points[0].Title + Themes.All.Count);
                    }
                }
                """);
    }

    private void AddNames()
    {
        foreach ((string project, string @namespace) in new[] { ("My-App.3rd", "My_App._3rd"), ("2024-report.v1", "_2024_report.v1") })
        {
            Add(project, Exe, Consumer.Package("HeadingGenerator"))
                .Write(project + "/年度总结.headings.txt", Text)
                .Write(
                    project + "/Program.cs",
                    $"using {@namespace};\n"
                        + Print.Replace("EXPRESSION", "年度总结.数据治理求实.Title", StringComparison.Ordinal));
        }

        Consumer keywords = Add("Keywords", Exe, Consumer.Package("HeadingGenerator"));
        string[] words = ["extension", "field", "file", "record", "required", "scoped"];
        foreach (string word in words)
        {
            keywords.Write($"Keywords/{word}.headings.txt", $"一、{word}\n一是{word}。正文。\n");
        }

        keywords.Write(
            "Keywords/Program.cs",
            Print.Replace(
                "EXPRESSION", string.Join(" + ", words.Select(word => $"Keywords.@{word}.All.Count")),
                StringComparison.Ordinal));
    }

    private void AddPlaces()
    {
        Add("Central", Exe, "<PackageReference Include=\"HeadingGenerator\" />")
            .Write("Central/Directory.Packages.props", $"<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup><ItemGroup><PackageVersion Include=\"HeadingGenerator\" Version=\"{Consumer.Version}\" /></ItemGroup></Project>")
            .Write("Central/年度总结.headings.txt", Text)
            .Write(
                "Central/Program.cs",
                Print.Replace("EXPRESSION", "Central.年度总结.数据治理求实.Title", StringComparison.Ordinal));

        foreach (string project in new[] { "Linked", "LinkedToo" })
        {
            Add(
                project, Exe,
                Consumer.Package("HeadingGenerator") + "<HeadingCatalog Include=\"../shared/共享.headings.txt\" />")
                .Write(
                    project + "/Program.cs",
                    Print.Replace("EXPRESSION", project + ".共享报告.All[0].Title", StringComparison.Ordinal));
        }

        Add("AnyFile", Exe, Consumer.Package("HeadingGenerator")
                + "<HeadingCatalog Include=\"texts/a.txt\" HeadingClass=\"Notes\" HeadingNamespace=\"公司.文本\" /><AdditionalFiles Include=\"texts/b.txt\" HeadingClass=\"More\" />"
                + "<HeadingCatalog Update=\"c.headings.txt\" HeadingClass=\"Chosen\" />")
            .Write("AnyFile/texts/a.txt", Text).Write("AnyFile/texts/b.txt", Text).Write("AnyFile/c.headings.txt", Text)
            .Write(
                "AnyFile/Program.cs",
                Print.Replace(
                    "EXPRESSION", "公司.文本.Notes.All.Count + AnyFile.More.All.Count + AnyFile.Chosen.All.Count",
                    StringComparison.Ordinal));

        // A program in another language may hold texts as data, and says so.
        _projects.Add("Basic/Basic.vbproj");
        _consumer.Project(
            "Basic/Basic.vbproj", Exe + "<EnableDefaultHeadingCatalogs>false</EnableDefaultHeadingCatalogs>",
            Consumer.Package("HeadingGenerator.Catalog"))
            .Write("Basic/年度总结.headings.txt", Text)
            .Write("Basic/Program.vb", "Module Program\nSub Main()\nSystem.Console.WriteLine(HeadingGenerator.Catalog.Themes.All.Count)\nEnd Sub\nEnd Module");

        // F# names the headings that a C# project has typed.
        _projects.Add("Functional/Functional.fsproj");
        _consumer.Project(
            "Functional/Functional.fsproj", Exe,
            "<Compile Include=\"Program.fs\" /><ProjectReference Include=\"../Standard/Standard.csproj\" />")
            .Write("Functional/Program.fs", "System.Console.OutputEncoding <- System.Text.Encoding.UTF8\nprintfn \"%s\" Standard.年度总结.数据治理求实.摸清家底.Text\n");

        // What was published lies below the project, with a text that has changed since then.
        Add("Published", Exe, Consumer.Package("HeadingGenerator"))
            .Write("Published/年度总结.headings.txt", Text)
            .Write(
                "Published/Program.cs",
                Print.Replace("EXPRESSION", "Published.年度总结.All[0].Title", StringComparison.Ordinal))
            .Write("Published/dist/Published.deps.json", "{}");
        foreach (string folder in new[] { "dist", "dist/texts", "publish", "old/bin/Debug", "old/obj", ".backup" })
        {
            _consumer.Write($"Published/{folder}/年度总结.headings.txt", "一、旧文\n一是旧。旧。\n");
        }
    }

    private void AddNewest() =>
        Add(
            "Newest",
            Exe,
            Consumer.Package("HeadingGenerator.Catalog") + Consumer.Package("HeadingGenerator.OpenXml")
                + Consumer.Package("HeadingGenerator.Outlines")
                + "<PackageReference Include=\"DocumentFormat.OpenXml\" Version=\"3.*\" /><PackageReference Include=\"System.IO.Packaging\" Version=\"*\" />")
            .Write("Newest/Program.cs", """
                using System;
                using System.IO;
                using HeadingGenerator;
                using HeadingGenerator.Catalog;
                using HeadingGenerator.OpenXml;

                var report = new ReportOutline("党建工作情况报告");
                report.Content.AddSection(Themes.突出严字);
                report.SaveAsWord(Path.Combine(AppContext.BaseDirectory, "report.docx"));
                Console.WriteLine(typeof(DocumentFormat.OpenXml.Wordprocessing.Document).Assembly.GetName().Version!.Major);
                """);

    private Consumer Add(string project, string properties, string items, string sdk = "Microsoft.NET.Sdk")
    {
        _projects.Add($"{project}/{project}.csproj");
        return _consumer.Project($"{project}/{project}.csproj", properties, items, sdk);
    }
}
