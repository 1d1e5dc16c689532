using System.CommandLine;
using HeadingGenerator.OpenXml.Output;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Configuration;
using HeadingGenerator.Tool.Input;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Commands;

/// <summary>headings fix: applies the repairs, or shows what they would change.</summary>
internal sealed class FixCommand : FileCommand
{
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = Messages.DryRun };
    private readonly FindingOptions _findings;

    public FixCommand()
        : base("fix", Messages.Fix)
    {
        Options.Add(_dryRun);
        _findings = new FindingOptions(this);
    }

    protected override int Run(TextFile file, Invocation invocation)
    {
        ToolConsole console = invocation.Console;
        if (file.IsWord)
        {
            console.Say($"{file.Name}: {Messages.CannotFixWord(file.Path)}");
            return ExitCode.Failure;
        }

        TextSettings settings = SettingsOf(file, invocation);
        OutlineOptions reading = ReadingOf(file, settings, invocation);
        FindingFilter filter = _findings.Of(invocation.Arguments);
        bool IsChosen(Finding finding) => filter.SeverityOf(finding, settings) is not null;
        List<Finding> Check(string text) => [.. OutlineChecker.Check(Outline.Read(text, reading)).Where(IsChosen)];

        string repaired = OutlineRepairer.Repair(file.Text, reading, IsChosen);
        int repairs = Check(file.Text).Count(static finding => finding.Repair.Count > 0);
        int left = Check(repaired).Count;
        bool isDry = invocation.Arguments.GetValue(_dryRun);
        bool isChanged = repaired != file.Text;
        if (isDry)
        {
            using var patch = new StringWriter { NewLine = "\n" };
            UnifiedDiff.Write(patch, file.Name, file.Text, repaired);
            console.WriteData(patch.ToString());
        }
        else if (file.IsStandardInput)
        {
            WriteOut(console, file, repaired);
        }
        else if ((file.WasConverted || isChanged) && !TryReplace(file, repaired, console))
        {
            return ExitCode.Failure;
        }

        if (file.WasConverted)
        {
            console.Say(isDry ? Messages.WouldConvert(file.Name) : Messages.Converted(file.Name));
        }

        console.Say(!isChanged
            ? Messages.NothingToFix(file.Name, left)
            : isDry ? Messages.WouldFix(file.Name, repairs, left) : Messages.Fixed(file.Name, repairs, left));
        return ExitCode.Success;
    }

    /// <summary>
    /// Writes the repaired text over the file that it was read from, unless somebody has written that meanwhile.
    /// </summary>
    private static bool TryReplace(TextFile file, string repaired, ToolConsole console) => console.TryWrite(
        file.Path, () => AtomicFile.Replace(file.Path, stream => stream.Write(file.Encode(repaired)), file.Bytes));

    /// <summary>Through a pipe a text comes out in the encoding it went in with.</summary>
    private static void WriteOut(ToolConsole console, TextFile file, string text)
    {
        if (console.OutputIsTerminal)
        {
            console.WriteData(text);
            return;
        }

        using Stream stream = console.OpenOutput();
        stream.Write(file.Encode(text));
    }
}
