using System.Diagnostics;

namespace HeadingGenerator;

/// <summary>A section of a <see cref="ReportOutline"/>: a heading, and the paragraphs and sections below it.</summary>
[DebuggerDisplay("{ToString(),nq} ({Content.Count})")]
public sealed class ReportSection : ReportBlock
{
    private string _title = string.Empty;
    private string _writtenMarker = string.Empty;
    private string? _closingMark;
    private bool? _isRunIn;

    /// <summary>Creates a section that is in no report yet.</summary>
    /// <param name="title">The heading, as for <see cref="Title"/>.</param>
    /// <param name="body">The text below it; each line that is not blank becomes a paragraph.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> or <paramref name="body"/> is null.</exception>
    public ReportSection(string title, string body = "")
        : this()
    {
        ThrowHelper.ThrowIfNull(body);
        Title = title;
        AddBody(body);
    }

    private ReportSection() => Content = new ReportContent(this);

    /// <summary>The heading, without its number. May be empty: an article (第一条) is its number and its text.</summary>
    /// <remarks>
    /// A number in front of what is set (一、总体要求) is taken off and becomes the <see cref="WrittenMarker"/>. It is shown
    /// where the report does not number the level of the section itself.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Title
    {
        get => _title;
        set
        {
            ThrowHelper.ThrowIfNull(value);
            bool isNumbered = NumberedTitle.TrySplit(value, out string number, out string title);
            _title = title;
            if (isNumbered || IsNumberTyped)
            {
                _writtenMarker = number;
            }

            IsNumberTyped = isNumbered;
        }
    }

    /// <summary>The paragraphs and sections below the heading, in order.</summary>
    public ReportContent Content { get; }

    /// <summary>The text before the first section below, a line for each paragraph; empty if there is none.</summary>
    public string Body =>
        string.Join("\n", Content.TakeWhile(block => block is ReportParagraph).Select(block => block.ToString()));

    /// <summary>1 on the top level of a report, one more on each level below.</summary>
    public int Level
    {
        get
        {
            int level = 1;
            for (ReportSection? above = Parent; above is not null; above = above.Parent)
            {
                level++;
            }

            return level;
        }
    }

    /// <summary>
    /// The running position among the sections beside it, from 1, in an annex after its label; 1 outside a report.
    /// </summary>
    public int Position => Container?.PositionOf(this) ?? 1;

    /// <summary>
    /// What stands in front of the title by the <see cref="ReportOutline.Numbering"/> of the report: 一、 or （一）; with
    /// <see cref="NumberingScheme.AsWritten"/> and outside a report the <see cref="WrittenMarker"/>. May be empty.
    /// </summary>
    public string Marker => MarkerBy(Container?.Outline?.Numbering, Level, Position);

    /// <summary>
    /// The marker of the heading that the section was made of, or one's own: 一是 or （一）.
    /// <see cref="NumberingScheme.AsWritten"/>
    /// shows it. May be empty.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string WrittenMarker
    {
        get => _writtenMarker;
        set
        {
            ThrowHelper.ThrowIfNull(value);
            _writtenMarker = value;
            IsNumberTyped = false;
        }
    }

    /// <summary>
    /// Whether heading and text share a paragraph: 一是标题。正文。 Unless set, so do sections below the top level that have no
    /// sections of their own; the headings of all others stand alone on their lines.
    /// </summary>
    public bool IsRunIn
    {
        get => _isRunIn ?? (Parent is not null && !Content.HasSections);
        set => _isRunIn = value;
    }

    /// <summary>
    /// What closes the heading. Unless set, 。 where heading and text share a paragraph, or nothing after a title that
    /// ends a sentence by itself; and nothing for a heading that stands alone on its line.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string ClosingMark
    {
        get => ClosingMarkIf(IsRunIn);
        set
        {
            ThrowHelper.ThrowIfNull(value);
            _closingMark = value;
        }
    }

    /// <summary>The marker and the title.</summary>
    public override string ToString() => HeadingText(Marker);

    /// <summary>What <see cref="IsRunIn"/> was set to; null for the rule.</summary>
    internal bool? OwnIsRunIn => _isRunIn;

    /// <summary>What <see cref="ClosingMark"/> was set to; null for the rule.</summary>
    internal string? OwnClosingMark => _closingMark;

    /// <summary>Whether the written marker was a part of the title that was set.</summary>
    internal bool IsNumberTyped { get; private set; }

    /// <summary>The position when the content that holds the section last counted.</summary>
    internal int KnownPosition { get; set; }

    /// <summary>
    /// Creates a section of a heading whose marker is known, so that none is looked for in its title.
    /// </summary>
    internal static ReportSection Create(string marker, string title, string body)
    {
        var section = new ReportSection();
        section.SetHeading(marker, title);
        section.AddBody(body);
        return section;
    }

    /// <summary>Sets the title, in which a number is looked for only if its marker is not known.</summary>
    internal void SetHeading(string? marker, string title)
    {
        if (marker is null)
        {
            Title = title;
            return;
        }

        _title = title;
        WrittenMarker = marker;
    }

    /// <summary>What closes the heading if it is known whether it is run in.</summary>
    internal string ClosingMarkIf(bool isRunIn) =>
        _closingMark is not null ? _closingMark
        : isRunIn && !string.IsNullOrWhiteSpace(_title) ? Punctuation.ClosingMarkOf(_title.TrimEnd())
        : string.Empty;

    /// <summary>The marker on a level and at a position that the caller knows.</summary>
    internal string MarkerBy(NumberingScheme? numbering, int level, int position) =>
        numbering is null || numbering.KeepsMarkers ? _writtenMarker
        : numbering.Format(level, position) is { Length: > 0 } marker ? marker
        : IsNumberTyped ? _writtenMarker
        : string.Empty;

    /// <summary>A marker and the title.</summary>
    internal string HeadingText(string marker) =>
        string.IsNullOrWhiteSpace(_title) ? marker : marker + NumberedTitle.Separator(marker, _title) + _title;

    private void AddBody(string body)
    {
        foreach (string line in ReportLines.Split(body))
        {
            Content.Add(line);
        }
    }
}
