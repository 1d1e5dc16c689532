using System.Diagnostics;
using System.Globalization;

namespace HeadingGenerator;

/// <summary>
/// A report: a title, paragraphs and nested sections in order, and the parts that an official document has besides.
/// </summary>
/// <remarks>
/// <para>
/// Sections copy what they are made of. What is written is the same on every system and in every culture; lines end in
/// LF. A report that is being changed must not be used by several threads.
/// </para>
/// <para>
/// All formats are written from the same, clean text: control characters and lone surrogates become U+FFFD; marks that
/// turn the direction of text and other characters that are not seen are left out.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var report = new ReportOutline("关于做好档案整理工作的通知");
/// report.Parts.Addressee = "各县（区）档案局：";
/// report.Parts.Issuers.Add("某市档案局");
/// report.Content.Add("现就有关工作通知如下。");
/// ReportSection tasks = report.Content.AddSection("工作任务");
/// tasks.Content.AddSection("清点库房", "逐卷核对。");
/// report.WriteHtml(writer);
/// </code>
/// </example>
[DebuggerDisplay("{Title,nq} ({Content.Count})")]
public sealed partial class ReportOutline
{
    private string _title = string.Empty;
    private NumberingScheme _numbering = NumberingScheme.Official;

    /// <summary>Creates a report without content.</summary>
    /// <param name="title">The title of the report; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public ReportOutline(string title)
    {
        ThrowHelper.ThrowIfNull(title);
        _title = title;
        Content = new ReportContent(this);
        Annex = new ReportContent(this);
    }

    /// <summary>
    /// The title of the report. Its lines are lines of the title in Word (GB/T 9704-2012 §7.3.1) and one line
    /// elsewhere. An empty one is not written.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Title
    {
        get => _title;
        set
        {
            ThrowHelper.ThrowIfNull(value);
            _title = value;
        }
    }

    /// <summary>How the sections are numbered; <see cref="NumberingScheme.Official"/> unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public NumberingScheme Numbering
    {
        get => _numbering;
        set
        {
            ThrowHelper.ThrowIfNull(value);
            _numbering = value;
        }
    }

    /// <summary>The paragraphs and the sections of the top level, in order.</summary>
    public ReportContent Content { get; }

    /// <summary>
    /// 附件 that is bound with the document: it follows date and notes, in Word on pages of its own (GB/T 9704-2012
    /// §7.3.7). A paragraph 附件1 starts one of several, and the paragraph after it is its title, in the words of
    /// <see cref="ReportParts.Attachments"/>. The sections of each are numbered from 1.
    /// </summary>
    public ReportContent Annex { get; }

    /// <summary>
    /// Addressee, issuers, date and the other parts of an official document. None is there unless set.
    /// </summary>
    public ReportParts Parts { get; } = new();

    /// <summary>
    /// Writes plain text: a line for each heading, paragraph and part, with blank lines around the title and before the
    /// parts that follow the text. A section that is run in (see <see cref="ReportSection.IsRunIn"/>) shares the line
    /// of its first paragraph.
    /// </summary>
    /// <param name="writer">Where to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteText(TextWriter writer)
    {
        ThrowHelper.ThrowIfNull(writer);
        new PlainTextReportWriter(writer).Write(this);
    }

    /// <summary>Writes Markdown (CommonMark). All text is escaped: nothing in it becomes markup.</summary>
    /// <param name="writer">Where to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteMarkdown(TextWriter writer)
    {
        ThrowHelper.ThrowIfNull(writer);
        new MarkdownReportWriter(writer).Write(this);
    }

    /// <summary>
    /// Writes a complete HTML page that needs no other file. All text is escaped. Encode it as UTF-8.
    /// </summary>
    /// <param name="writer">Where to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteHtml(TextWriter writer)
    {
        ThrowHelper.ThrowIfNull(writer);
        new HtmlReportWriter(writer).Write(this);
    }

    /// <summary>The report as plain text, as <see cref="WriteText"/> writes it.</summary>
    public override string ToString()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        WriteText(writer);
        return writer.ToString();
    }
}
