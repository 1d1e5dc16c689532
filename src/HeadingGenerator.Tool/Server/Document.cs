using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Configuration;
using HeadingGenerator.Tool.Input;

namespace HeadingGenerator.Tool.Server;

/// <summary>
/// One version of a text that an editor has open. It never changes; what is asked of it twice is worked out once.
/// </summary>
internal sealed class Document
{
    private readonly Lazy<Outline> _outline;
    private readonly Lazy<IReadOnlyList<OutlineHeading>> _headings;
    private readonly object _check = new();
    private IReadOnlyList<(Finding Finding, FindingSeverity Severity)>? _findings;

    /// <summary>Takes a version.</summary>
    /// <param name="uri">What the editor calls it.</param>
    /// <param name="version">The number of the version.</param>
    /// <param name="text">The text.</param>
    /// <param name="settings">What the configuration says of it.</param>
    /// <param name="options">How it is read.</param>
    public Document(string uri, int version, string text, TextSettings settings, OutlineOptions options)
    {
        Uri = uri;
        Version = version;
        Text = text;
        Settings = settings;
        Options = options;
        Lines = new LineMap(text);
        _outline = new(() => Outline.Read(text, options));
        _headings = new(() => [.. Outline.Descendants()]);
    }

    public string Uri { get; }

    public int Version { get; }

    public string Text { get; }

    public TextSettings Settings { get; }

    public LineMap Lines { get; }

    /// <summary>How it is read.</summary>
    public OutlineOptions Options { get; }

    public Outline Outline => _outline.Value;

    /// <summary>Every heading, in the order of the text.</summary>
    public IReadOnlyList<OutlineHeading> Headings => _headings.Value;

    /// <summary>
    /// The path of a text that lies in a file; for another a name in the folder that the server was started in.
    /// </summary>
    public static string PathOf(string uri) =>
        System.Uri.TryCreate(uri, UriKind.Absolute, out Uri? address) && address.IsFile
            && !address.LocalPath.Contains('\0', StringComparison.Ordinal)
            ? address.LocalPath
            : "untitled" + InputFiles.DefaultEnding;

    /// <summary>The next version.</summary>
    public Document Change(int version, IEnumerable<ContentChange> changes)
    {
        string text = Text;
        LineMap lines = Lines;
        foreach (ContentChange change in changes)
        {
            if (change.Range is { } range)
            {
                int start = lines.OffsetAt(range.Start);
                int end = Math.Max(start, lines.OffsetAt(range.End));
                text = string.Concat(text.AsSpan(0, start), change.Text, text.AsSpan(end));
            }
            else
            {
                text = change.Text;
            }

            lines = new LineMap(text);
        }

        return new Document(Uri, version, text, Settings, Options);
    }

    /// <summary>What looks wrong, with the severity it has here; worked out once, unless that is called off.</summary>
    public IReadOnlyList<(Finding Finding, FindingSeverity Severity)> Findings(CancellationToken cancellationToken)
    {
        lock (_check)
        {
            return _findings ??= Check(cancellationToken);
        }
    }

    /// <summary>The heading whose marker, title or name a place touches.</summary>
    public OutlineHeading? HeadingAt(Position position)
    {
        int offset = Lines.OffsetAt(position);
        return Headings.LastOrDefault(
            heading => heading.HeadingRange.Start <= offset && offset <= heading.HeadingRange.End);
    }

    /// <summary>Edits of the protocol for those of a repair.</summary>
    public WorkspaceEdit EditOf(IEnumerable<TextEdit> edits) => new(new Dictionary<string, IReadOnlyList<LspTextEdit>>
    {
        [Uri] = [.. edits.Distinct().Select(edit => new LspTextEdit(Lines.RangeOf(edit.Range), edit.NewText))],
    });

    /// <summary>A finding as the protocol has it.</summary>
    public Diagnostic DiagnosticOf(Finding finding, FindingSeverity severity) => new(
        Lines.RangeOf(finding.Range),
        severity switch { FindingSeverity.Error => 1, FindingSeverity.Warning => 2, _ => 3 },
        finding.Rule.Id,
        new CodeDescription(finding.Rule.HelpLink),
        "headings",
        finding.GetMessage());

    private List<(Finding Finding, FindingSeverity Severity)> Check(CancellationToken cancellationToken)
    {
        var findings = new List<(Finding, FindingSeverity)>();
        foreach (Finding finding in OutlineChecker.Check(Outline, cancellationToken))
        {
            if (FindingFilter.All.SeverityOf(finding, Settings) is { } severity)
            {
                findings.Add((finding, severity));
            }
        }

        return findings;
    }
}
