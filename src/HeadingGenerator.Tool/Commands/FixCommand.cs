using System.CommandLine;
using DiffPlex.Renderer;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Input;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Commands;

/// <summary>headings fix: applies the repairs, or shows what they would change.</summary>
internal sealed class FixCommand : FileCommand
{
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = Messages.DryRun };
    private readonly Option<string[]> _only = new("--only") { Description = Messages.Only };

    public FixCommand()
        : base("fix", Messages.Fix)
    {
        Options.Add(_dryRun);
        Options.Add(_only);
    }

    protected override int Begin(Invocation invocation)
    {
        foreach (string id in invocation.Arguments.GetValue(_only) ?? [])
        {
            if (FindingRules.All.All(rule => rule.Id != id))
            {
                invocation.Error.WriteLine(Messages.UnknownRule(id));
                return ExitCode.Failure;
            }
        }

        return ExitCode.Success;
    }

    protected override int Run(TextFile file, Invocation invocation)
    {
        if (UnicodeCheck.FindFault(file.Text) >= 0)
        {
            // A text that was misread must not be written back.
            invocation.Error.WriteLine($"{file.Name}: {FindingRules.NotUnicode.Id}: {FindingRules.NotUnicode.GetMessageFormat()}");
            return ExitCode.Findings;
        }

        string[] only = invocation.Arguments.GetValue(_only) ?? [];
        string repaired = OutlineRepairer.Repair(
            file.Text, invocation.Options, only.Length == 0 ? null : finding => only.Contains(finding.Rule.Id));
        int before = CountFindings(file.Text, invocation.Options);
        int after = CountFindings(repaired, invocation.Options);
        bool changed = file.WasConverted || repaired != file.Text;
        if (invocation.Arguments.GetValue(_dryRun))
        {
            if (repaired != file.Text)
            {
                invocation.Output.Write(UnidiffRenderer.GenerateUnidiff(file.Text, repaired, file.Name, file.Name));
            }

            invocation.Error.WriteLine(changed ? Messages.WouldFix(file.Name, before - after, after) : Messages.NothingToFix(file.Name));
            return ExitCode.Success;
        }

        if (file.Name == "<stdin>")
        {
            invocation.Output.Write(repaired);
            return ExitCode.Success;
        }

        if (changed && !SafeFile.TryWrite(file.Name, file.Encode(repaired), invocation.Error))
        {
            return ExitCode.Failure;
        }

        if (file.WasConverted)
        {
            invocation.Error.WriteLine(Messages.Converted(file.Name));
        }

        invocation.Error.WriteLine(repaired != file.Text ? Messages.Fixed(file.Name, before - after, after) : Messages.NothingToFix(file.Name));
        return ExitCode.Success;
    }

    private static int CountFindings(string text, OutlineOptions options) => OutlineChecker.Check(Outline.Read(text, options)).Count;
}
