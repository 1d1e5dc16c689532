using System.CommandLine;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Input;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Commands;

/// <summary>headings fix: applies the repairs, or shows what they would change.</summary>
internal sealed class FixCommand : FileCommand
{
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = Messages.DryRun };
    private readonly Option<string[]> _only = new("--only") { Description = Messages.Only, HelpName = "id" };

    public FixCommand()
        : base("fix", Messages.Fix)
    {
        Options.Add(_dryRun);
        Options.Add(_only);
    }

    protected override int Begin(Invocation invocation)
    {
        foreach (string id in Only(invocation))
        {
            if (!FindingRules.All.Any(rule => IsId(rule, id)))
            {
                invocation.Error.WriteLine(Messages.UnknownRule(id));
                return ExitCode.Failure;
            }
        }

        return ExitCode.Success;
    }

    protected override int Run(TextFile file, Invocation invocation)
    {
        string[] only = Only(invocation);
        bool IsChosen(Finding finding) => only.Length == 0 || only.Any(id => IsId(finding.Rule, id));
        string repaired = OutlineRepairer.Repair(file.Text, invocation.Options, IsChosen);
        int repairs = Check(file.Text, invocation.Options).Count(finding => finding.Repair.Count > 0 && IsChosen(finding));
        int left = Check(repaired, invocation.Options).Count;
        bool isDry = invocation.Arguments.GetValue(_dryRun);
        if (isDry)
        {
            UnifiedDiff.Write(invocation.Output, file.Name, file.Text, repaired);
        }
        else if (file.IsStandardInput)
        {
            WriteOut(invocation.Output, file, repaired);
        }
        else if ((file.WasConverted || repaired != file.Text) && !SafeFile.TryWrite(file.Name, file.Encode(repaired), invocation.Error))
        {
            return ExitCode.Failure;
        }

        if (file.WasConverted)
        {
            invocation.Error.WriteLine(isDry ? Messages.WouldConvert(file.Name) : Messages.Converted(file.Name));
        }

        invocation.Error.WriteLine(repaired == file.Text
            ? Messages.NothingToFix(file.Name, left)
            : isDry ? Messages.WouldFix(file.Name, repairs, left) : Messages.Fixed(file.Name, repairs, left));
        return ExitCode.Success;
    }

    /// <summary>Through a pipe a text comes out in the encoding it went in with.</summary>
    private static void WriteOut(TextWriter output, TextFile file, string text)
    {
        if (!ReferenceEquals(output, Console.Out))
        {
            output.Write(text);
            return;
        }

        using Stream stream = Console.OpenStandardOutput();
        stream.Write(file.Encode(text));
    }

    private string[] Only(Invocation invocation) => invocation.Arguments.GetValue(_only) ?? [];

    private static bool IsId(FindingRule rule, string id) => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<Finding> Check(string text, OutlineOptions options) => OutlineChecker.Check(Outline.Read(text, options));
}
