using System.CommandLine;
using System.Text;
using HeadingGenerator.OpenXml.Output;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Input;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool.Commands;

/// <summary>headings names: shows, writes and checks the list of published names beside a text.</summary>
internal sealed class NamesCommand : FileCommand
{
    private readonly Option<bool> _update = new("--update") { Description = Messages.UpdateNames };
    private readonly Option<bool> _check = new("--check") { Description = Messages.CheckNames };
    private readonly Option<string[]> _forget =
        new("--forget") { Description = Messages.ForgetName, HelpName = "name" };

    public NamesCommand()
        : base("names", Messages.Names)
    {
        Options.Add(_update);
        Options.Add(_check);
        Options.Add(_forget);
    }

    protected override int Begin(Invocation invocation)
    {
        bool isUpdate = invocation.Arguments.GetValue(_update);
        string? mistake = isUpdate && invocation.Arguments.GetValue(_check) ? Messages.UpdateOrCheck
            : !isUpdate && invocation.Arguments.GetValue(_forget) is { Length: > 0 } ? Messages.ForgetNeedsUpdate
            : invocation.Files.Contains(InputFiles.StandardInput) ? Messages.NamesNeedFile
            : null;
        if (mistake is not null)
        {
            invocation.Console.Say(mistake);
            return ExitCode.Failure;
        }

        return ExitCode.Success;
    }

    protected override int Run(TextFile file, Invocation invocation)
    {
        string path = PublishedNames.PathFor(file.Path);
        try
        {
            return Run(file, NamesFile.Read(file.Path), path, invocation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            invocation.Console.Say(Messages.CannotRead(path, Messages.Reason(exception)));
            return ExitCode.Failure;
        }
    }

    private int Run(TextFile file, NamesFile? list, string path, Invocation invocation)
    {
        ToolConsole console = invocation.Console;
        if (list is { Names.Findings: { Count: > 0 } bad })
        {
            Tell(console, path, bad, position => SourceText.PositionOf(list.File.Text, position));
            return ExitCode.Findings;
        }

        string[] forgotten = [.. OptionValues.Words(invocation.Arguments.GetValue(_forget))];
        if (forgotten.FirstOrDefault(name => list?.Names.Find(name) is null) is { } unknown)
        {
            console.Say(Messages.NoSuchName(unknown, path));
            return ExitCode.Failure;
        }

        OutlineOptions reading = ReadingOf(file, SettingsOf(file, invocation), invocation);

        // A build gives the class the name of the file, and no theme has the name of its class.
        reading.ClassName = Identifiers.From(StemOf(path));
        reading.PublishedNames = list?.Names.Retire(forgotten);
        Outline outline = Outline.Read(file.Text, reading);
        var next = PublishedNames.Of(outline);
        if (forgotten.FirstOrDefault(name => next.Find(name) is { State: PublishedNameState.Used }) is { } used)
        {
            console.Say(Messages.NameIsUsed(used));
            return ExitCode.Failure;
        }

        IReadOnlyList<Finding> findings = OutlineChecker.Check(outline);
        Finding[] errors = [.. findings.Where(static finding => finding.Rule.Severity == FindingSeverity.Error)];
        bool isUpdate = invocation.Arguments.GetValue(_update);
        bool isCheck = invocation.Arguments.GetValue(_check);
        if (!isUpdate && !isCheck)
        {
            Show(console, list, next);
        }

        Tell(console, file.Name, errors, outline.GetPosition);
        return isUpdate ? Update(console, list, path, next, errors)
            : isCheck ? Check(console, list, path, next, errors)
            : ExitCode.Success;
    }

    private static string StemOf(string path) => Path.GetFileName(path)[..^PublishedNames.FileSuffix.Length];

    private static void Show(ToolConsole console, NamesFile? list, PublishedNames next)
    {
        foreach (PublishedName row in next.Rows)
        {
            char mark = row.State == PublishedNameState.Gone ? '!'
                : row.State == PublishedNameState.Retired ? '-'
                : list?.Names.Find(row.Path) is null ? '+'
                : ' ';
            string id = row.Id > 0 ? row.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) : string.Empty;
            console.Output.WriteLine($"{mark} {row.Path}\t{id}\t{Visible.Of(row.Title)}");
        }
    }

    private static int Check(ToolConsole console, NamesFile? list, string path, PublishedNames next, Finding[] errors)
    {
        bool isCurrent = list is not null && IsSame(list.Names, next);
        if (!isCurrent)
        {
            console.Say(list is null ? Messages.NoNames(path) : Messages.NamesOutOfDate(path));
        }

        return isCurrent && errors.Length == 0 ? ExitCode.Success : ExitCode.Findings;
    }

    private static int Update(ToolConsole console, NamesFile? list, string path, PublishedNames next, Finding[] errors)
    {
        if (errors.Any(static error => error.Rule != FindingRules.GonePublishedName))
        {
            console.Say(Messages.NamesNotWritten(path));
            return ExitCode.Findings;
        }

        if (list is not null && IsSame(list.Names, next))
        {
            console.Say(Messages.NamesUpToDate(path));
        }
        else if (TryWrite(console, list, path, next))
        {
            HashSet<string> known = [.. list?.Names.Rows.Select(static row => row.Path) ?? []];
            int gone = next.Rows.Count(static row => row.State == PublishedNameState.Gone);
            console.Say(Messages.NamesUpdated(path, next.Rows.Count(row => !known.Contains(row.Path)), gone));
        }
        else
        {
            return ExitCode.Failure;
        }

        return errors.Length == 0 ? ExitCode.Success : ExitCode.Findings;
    }

    /// <summary>A list with other line ends, as git may write them, or with more comments is not out of date.</summary>
    private static bool IsSame(PublishedNames list, PublishedNames next) =>
        list.Retire([]).ToString() == next.ToString();

    private static bool TryWrite(ToolConsole console, NamesFile? list, string path, PublishedNames next)
    {
        byte[] content = Encoding.UTF8.GetBytes(next.ToString());
        return console.TryWrite(path, () =>
        {
            if (list is null)
            {
                AtomicFile.Write(path, stream => stream.Write(content));
            }
            else
            {
                AtomicFile.Replace(path, stream => stream.Write(content), list.File.Bytes);
            }
        });
    }

    private static void Tell(
        ToolConsole console, string name, IEnumerable<Finding> findings, Func<int, TextPosition> positionOf)
    {
        foreach (Finding finding in findings)
        {
            console.Output.WriteLine(
                Visible.Of(FileFinding.Of(name, finding, finding.Rule.Severity, positionOf).ToString()));
        }
    }
}
