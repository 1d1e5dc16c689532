using System.CommandLine;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Configuration;
using HeadingGenerator.Tool.Input;
using HeadingGenerator.Tool.Output;
using HeadingGenerator.Tool.Reports;

namespace HeadingGenerator.Tool.Commands;

/// <summary>headings check: findings for people, compilers and machines.</summary>
internal sealed class CheckCommand : FileCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Sarif = "sarif";
    private const string GitHub = "github";
    private const string JUnit = "junit";

    private readonly Option<string> _format =
        OptionValues.Choice(["--format"], Messages.Format, [Text, Json, Sarif, GitHub, JUnit], Text);
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = Messages.Quiet };
    private readonly Option<bool> _statistics = new("--statistics") { Description = Messages.Statistics };
    private readonly FindingOptions _findings;
    private FindingFilter _filter = FindingFilter.All;
    private CheckReport? _report;

    public CheckCommand()
        : base("check", Messages.Check)
    {
        Options.Add(_format);
        _findings = new FindingOptions(this);
        Options.Add(_quiet);
        Options.Add(_statistics);
    }

    protected override int Begin(Invocation invocation)
    {
        ParseResult arguments = invocation.Arguments;
        string format = arguments.GetValue(_format)!.ToLowerInvariant();
        bool isStatistics = arguments.GetValue(_statistics);
        if (isStatistics && format is not (Text or Json))
        {
            invocation.Console.Say(Messages.NoSuchChoice("--format", format, $"{Text}, {Json} (--statistics)"));
            return ExitCode.Failure;
        }

        TextWriter output = invocation.Console.Output;
        _filter = _findings.Of(arguments);
        _report = isStatistics ? new StatisticsReport(invocation.Console, format == Json) : format switch
        {
            Json => new JsonReport(output),
            Sarif => new SarifReport(output),
            GitHub => new GitHubReport(output),
            JUnit => new JUnitReport(output),
            _ => new TextReport(invocation.Console, arguments.GetValue(_quiet)),
        };
        return ExitCode.Success;
    }

    protected override int Run(TextFile file, Invocation invocation)
    {
        TextSettings settings = SettingsOf(file, invocation);
        NamesFile? names = NamesFile.Beside(file.Path);
        int result = names is { Names.Findings.Count: > 0 } ? RunNames(names, settings) : ExitCode.Success;
        Outline outline = Outline.Read(file.Text, ReadingOf(file, settings, invocation));
        FileFinding[] findings = Chosen(OutlineChecker.Check(outline), file.Name, settings, outline.GetPosition);
        return Math.Max(result, Report(new CheckedText(file.Name, file.Text, outline.Descendants().Count(), findings)));
    }

    /// <summary>Tells which rows of a list of published names cannot be used.</summary>
    private int RunNames(NamesFile names, TextSettings settings)
    {
        (string name, string text) = (names.File.Name, names.File.Text);
        FileFinding[] findings = Chosen(
            names.Names.Findings, name, settings, position => SourceText.PositionOf(text, position));
        return findings.Length == 0 ? ExitCode.Success : Report(new CheckedText(name, text, 0, findings));
    }

    /// <summary>What is no text is always told: whatever was chosen, nothing of it was looked for.</summary>
    protected override int RunFaulty(TextFile file, TextFault fault, Invocation invocation) =>
        Report(new CheckedText(file.Name, string.Empty, 0, [FileFinding.Of(file, fault)]));

    protected override void End(Invocation invocation) => _report!.End();

    /// <summary>The findings that are asked for, with the severity that they have in this text.</summary>
    private FileFinding[] Chosen(
        IEnumerable<Finding> findings, string file, TextSettings settings, Func<int, TextPosition> positionOf) =>
    [
        .. from finding in findings
           let severity = _filter.SeverityOf(finding, settings)
           where severity is not null
           select FileFinding.Of(file, finding, severity.Value, positionOf),
    ];

    private int Report(CheckedText text)
    {
        _report!.Add(text);
        return text.Findings.Any(static finding => finding.Severity != FindingSeverity.Info)
            ? ExitCode.Findings : ExitCode.Success;
    }
}
