using System.Text;

namespace HeadingGenerator.PackageTests;

/// <summary>Programs that carry their runtime, cut down to what they use; published by one call.</summary>
public sealed class PublishedConsumers : IDisposable
{
    private const string Text = "年度总结\n\n一、数据治理求实\n一是摸清家底。梳理目录。\n二是统一口径。发布标准。\n";

    private const string Program = """
        using System;
        using HeadingGenerator.Catalog;

        Console.OutputEncoding = System.Text.Encoding.UTF8;
        Console.WriteLine(Themes.突出严字.政治思想严.Title + 年度总结.数据治理求实.摸清家底.Text + Themes.突出融字.Compose("乡村振兴"));
        """;

    private readonly Consumer _consumer = new();

    public PublishedConsumers()
    {
        Add("Native", "<PublishAot>true</PublishAot><StripSymbols>false</StripSymbols>");
        Add("Trimmed", "<PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained>");
        _consumer.Solution("Published.slnx", "Native/Native.csproj", "Trimmed/Trimmed.csproj");
        (ExitCode, Output) = _consumer.Dotnet("publish Published.slnx");
    }

    /// <summary>The exit code of publishing.</summary>
    public int ExitCode { get; }

    /// <summary>What publishing said.</summary>
    public string Output { get; }

    /// <summary>Runs a program that was published.</summary>
    public string Run(string project) => _consumer.RunPublished(FileOf(project));

    /// <summary>The names of the functions in a program that was published with them, among all else in it.</summary>
    public string SymbolsOf(string project) => Encoding.Latin1.GetString(File.ReadAllBytes(FileOf(project)));

    public void Dispose() => _consumer.Dispose();

    private string FileOf(string project) =>
        Directory.GetDirectories(_consumer.PathOf(project + "/bin/Release/net9.0"))
            .Select(folder => Path.Combine(folder, "publish", project)).Single(File.Exists);

    private void Add(string project, string properties) => _consumer
        .Project(
            $"{project}/{project}.csproj",
            "<TargetFramework>net9.0</TargetFramework><OutputType>Exe</OutputType><RootNamespace /><TreatWarningsAsErrors>true</TreatWarningsAsErrors>"
                + "<InvariantGlobalization>true</InvariantGlobalization><RuntimeIdentifier>$(NETCoreSdkPortableRuntimeIdentifier)</RuntimeIdentifier>" + properties,
            Consumer.Package("HeadingGenerator.Catalog"))
        .Write(project + "/年度总结.headings.txt", Text)
        .Write(project + "/Program.cs", Program);
}
