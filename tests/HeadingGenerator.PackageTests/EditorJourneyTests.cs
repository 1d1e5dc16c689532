using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace HeadingGenerator.PackageTests;

/// <summary>
/// What an editor does in an empty folder, with the packed tool and nothing but what its help and its page print.
/// </summary>
public sealed class EditorJourneyTests : IDisposable
{
    private const string Draft = "关于某年工作的总结\n\n一、抓学习\n一是学理论,学业务。\n二是学技能,学本领。\n二、转作风，办实事\n一是走访群众。\n二是办好实事。\n";

    private readonly Consumer _consumer = new();

    public EditorJourneyTests()
    {
        Run("dotnet new tool-manifest");
        Run($"dotnet tool install HeadingGenerator.Tool --version {Consumer.Version}");
    }

    [Theory]
    [InlineData("en", "From a Word document")]
    [InlineData("zh-Hans", "从 Word 文档")]
    public void A_word_document_becomes_a_clean_text_a_typed_package_and_a_report_by_the_commands_of_the_help(
        string language, string title)
    {
        _consumer.Write("草稿.txt", Draft);
        Run("headings export 草稿.txt -o 旧稿.docx");
        File.Delete(_consumer.PathOf("草稿.txt"));
        string help = _consumer.Dotnet("headings --help", language).Output;
        string[] commands =
        [
            .. help[help.IndexOf(title, StringComparison.Ordinal)..].Split('\n').Skip(1)
                .TakeWhile(line => line.Trim().Length > 0).Select(line => line.Trim()),
        ];

        Assert.InRange(commands.Length, 6, 12);
        Assert.All(commands, Run);

        string text = File.ReadAllText(_consumer.PathOf("工作要点/标题.headings.txt"));
        Assert.Contains("一是学理论，学业务。", text, StringComparison.Ordinal);
        using ZipArchive package = ZipFile.OpenRead(_consumer.PathOf("工作要点/bin/Release/工作要点.1.0.0.nupkg"));
        using var assembly = new MemoryStream();
        using (Stream content = package.GetEntry("lib/netstandard2.0/工作要点.dll")!.Open())
        {
            content.CopyTo(assembly);
        }

        Assert.Contains("转作风", Encoding.UTF8.GetString(assembly.ToArray()), StringComparison.Ordinal);
        using ZipArchive report = ZipFile.OpenRead(_consumer.PathOf("新稿.docx"));
        using var body = new StreamReader(report.GetEntry("word/document.xml")!.Open());
        Assert.Contains("学理论，学业务", body.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_hook_of_the_page_holds_back_a_text_with_faults_whatever_its_name()
    {
        string page = File.ReadAllText(Path.Combine(Consumer.Root, "docs", "tool.md"));
        Match hook = Regex.Match(page, "```sh\n(?<hook>#!/bin/sh\n.*?)```", RegexOptions.Singleline);
        Git("init -q");
        _consumer.Write(".git/hooks/pre-commit", hook.Groups["hook"].Value);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(
                _consumer.PathOf(".git/hooks/pre-commit"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        _consumer.Write("a.txt", "no headings,no check\n");
        Git("add -A");
        Assert.Equal(0, Commit());
        _consumer.Write("年度 总结.headings.txt", Draft);
        Git("add -A");
        Assert.NotEqual(0, Commit());
        Run("headings fix .");
        Git("add -A");
        Assert.Equal(0, Commit());

        int Commit() => _consumer.Run("git", "-c user.name=a -c user.email=a@b commit -q -m c").ExitCode;
    }

    public void Dispose() => _consumer.Dispose();

    private void Git(string arguments) => Assert.Equal(0, _consumer.Run("git", arguments).ExitCode);

    /// <summary>Runs a line of the help; the tool of a manifest is called through dotnet.</summary>
    private void Run(string line)
    {
        string arguments = line.StartsWith("dotnet ", StringComparison.Ordinal) ? line["dotnet ".Length..] : line;
        (int exitCode, string output) = _consumer.Dotnet(arguments);
        Assert.True(exitCode == 0, line + "\n" + output);
    }
}
