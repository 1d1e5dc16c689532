using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace HeadingGenerator;

/// <summary>A report: a title and nested sections, collected from catalogs or written by hand, numbered by a scheme.</summary>
/// <remarks>
/// Sections copy what they are made of. What is written is the same on every system and in every culture; lines end
/// in LF. An outline that is being changed must not be used by several threads.
/// </remarks>
/// <example>
/// <code>
/// var report = new ReportOutline("2025年机关党建工作总结") { Numbering = NumberingScheme.RunIn };
/// report.Add(Themes.突出严字);
/// report.Add("下一步打算").Add("深化学习", "办好读书班。");
/// report.WriteHtml(writer);
/// </code>
/// </example>
[DebuggerDisplay("{Title,nq} ({Sections.Count})")]
public sealed class ReportOutline
{
    private readonly SectionList _sections;
    private NumberingScheme _numbering = NumberingScheme.Official;
    private string _preface = string.Empty;

    /// <summary>Creates a report without sections.</summary>
    /// <param name="title">The title of the report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="title"/> is empty or white space.</exception>
    public ReportOutline(string title)
    {
        ThrowHelper.ThrowIfNullOrWhiteSpace(title);
        Title = title;
        _sections = new SectionList(this, parent: null);
    }

    /// <summary>The title of the report.</summary>
    public string Title { get; }

    /// <summary>The text between the title and the first section; each line is a paragraph. Empty unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Preface
    {
        get => _preface;
        set
        {
            ThrowHelper.ThrowIfNull(value);
            _preface = value;
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

    /// <summary>The sections of the top level.</summary>
    public IReadOnlyList<ReportSection> Sections => _sections;

    /// <summary>Adds a theme, or a point of one, with all the points below it.</summary>
    /// <param name="heading">The heading.</param>
    /// <returns>The section made of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="heading"/> is null.</exception>
    public ReportSection Add(Heading heading) => _sections.Add(heading);

    /// <summary>Adds a section of one's own.</summary>
    /// <param name="title">The heading of the section, without number.</param>
    /// <param name="body">The text of the section; each line is a paragraph.</param>
    /// <returns>The section.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> or <paramref name="body"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="title"/> is empty or white space.</exception>
    public ReportSection Add(string title, string body = "") => _sections.Add(title, body);

    /// <summary>Adds a section of one's own with a marker, which <see cref="NumberingScheme.AsWritten"/> shows.</summary>
    /// <param name="title">The heading of the section, without number.</param>
    /// <param name="body">The text of the section; each line is a paragraph.</param>
    /// <param name="marker">What stands in front of the title: 一是 or （一）. May be empty.</param>
    /// <returns>The section.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="title"/> is empty or white space.</exception>
    public ReportSection Add(string title, string body, string marker) => _sections.Add(title, body, marker);

    /// <summary>Adds a composed heading, which keeps its marker under <see cref="NumberingScheme.AsWritten"/>.</summary>
    /// <param name="heading">The heading.</param>
    /// <returns>The section made of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="heading"/> is null.</exception>
    public ReportSection Add(ComposedHeading heading) => _sections.Add(heading);

    /// <summary>Adds several headings, or a whole catalog.</summary>
    /// <param name="headings">The headings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headings"/> or one of them is null.</exception>
    public void Add(IEnumerable<Heading> headings) => _sections.Add(headings);

    /// <summary>Adds several composed headings, such as those of a ComposeAll.</summary>
    /// <param name="headings">The headings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headings"/> or one of them is null.</exception>
    public void Add(IEnumerable<ComposedHeading> headings) => _sections.Add(headings);

    /// <summary>
    /// Writes plain text: the title, a blank line, then a line for each heading and each paragraph of a body.
    /// A section that is run in (see <see cref="ReportSection.IsRunIn"/>) shares the line of its first paragraph.
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

    /// <summary>Writes a complete HTML page that needs no other file. All text is escaped. Encode it as UTF-8.</summary>
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
