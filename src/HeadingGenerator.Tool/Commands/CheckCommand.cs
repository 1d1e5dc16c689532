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
        Choice("--format", Messages.Format, [Text, Json, Sarif, GitHub, JUnit], Text);
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = Messages.Quiet };
    private readonly Option<bool> _statistics = new("--statistics") { Description = Messages.Statistics };
    private readonly FindingOptions _findings;
    private FindingFilter _filter = FindingFilter.All;
    private CheckReport? _report;

    public CheckCommand()
        : base("check", Messages.Check)
    {
        Options.Add(_format);
        _findings = new FindingOptions(this, Choice);
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
        var findings = new List<FileFinding>();
        foreach (Finding finding in OutlineChecker.Check(outline))
        {
            if (_filter.SeverityOf(finding, settings) is { } severity)
            {
                TextPosition start = outline.GetPosition(finding.Range.Start);
                TextPosition end = outline.GetPosition(finding.Range.End);
                findings.Add(new FileFinding(
                    file.Name, finding.Rule, severity, finding.Range, start, end, finding.GetMessage()));
            }
        }

        return Math.Max(result, Report(new CheckedText(file.Name, file.Text, outline.Descendants().Count(), findings)));
    }

    /// <summary>Tells which rows of a list of published names cannot be used.</summary>
    private int RunNames(NamesFile names, TextSettings settings)
    {
        (string name, string text) = (names.File.Name, names.File.Text);
        var findings = new List<FileFinding>();
        foreach (Finding finding in names.Names.Findings)
        {
            if (_filter.SeverityOf(finding, settings) is { } severity)
            {
                TextPosition start = SourceText.PositionOf(text, finding.Range.Start);
                TextPosition end = SourceText.PositionOf(text, finding.Range.End);
                findings.Add(
                    new FileFinding(name, finding.Rule, severity, finding.Range, start, end, finding.GetMessage()));
            }
        }

        return findings.Count == 0 ? ExitCode.Success : Report(new CheckedText(name, text, 0, findings));
    }

    /// <summary>What is no text is always told: whatever was chosen, nothing of it was looked for.</summary>
    protected override int RunFaulty(TextFile file, TextFault fault, Invocation invocation)
    {
        FindingRule rule = FindingRules.NotUnicode;
        var finding =
            new FileFinding(file.Name, rule, rule.Severity, default, fault.Position, fault.Position, fault.Message);
        return Report(new CheckedText(file.Name, string.Empty, 0, [finding]));
    }

    protected override void End(Invocation invocation) => _report!.End();

    private int Report(CheckedText text)
    {
        _report!.Add(text);
        return text.Findings.Any(static finding => finding.Severity != FindingSeverity.Info)
            ? ExitCode.Findings : ExitCode.Success;
    }
}
