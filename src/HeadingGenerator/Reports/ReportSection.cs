using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace HeadingGenerator;

/// <summary>A section of a <see cref="ReportOutline"/>: a heading, its text, and the sections below it.</summary>
[DebuggerDisplay("{Marker,nq}{Title,nq} ({Sections.Count})")]
public sealed class ReportSection
{
    private readonly ReportOutline _outline;
    private readonly SectionList _sections;
    private readonly string _writtenMarker;

    internal ReportSection(ReportOutline outline, ReportSection? parent, int position, string writtenMarker, string title, string body)
    {
        _outline = outline;
        _sections = new SectionList(outline, this);
        _writtenMarker = writtenMarker;
        Parent = parent;
        Level = parent is null ? 1 : parent.Level + 1;
        Position = position;
        Title = title;
        Body = body;
    }

    /// <summary>The heading of the section, without its number.</summary>
    public string Title { get; }

    /// <summary>The text of the section; each line is a paragraph. Empty if there is none.</summary>
    public string Body { get; }

    /// <summary>The sections directly below.</summary>
    public IReadOnlyList<ReportSection> Sections => _sections;

    /// <summary>The section above, or null on the top level.</summary>
    public ReportSection? Parent { get; }

    /// <summary>1 on the top level, one more on each level below.</summary>
    public int Level { get; }

    /// <summary>The running position among its siblings, from 1.</summary>
    public int Position { get; }

    /// <summary>
    /// What stands in front of the title by the <see cref="ReportOutline.Numbering"/> of the report: 一、 or （一）; with
    /// <see cref="NumberingScheme.AsWritten"/> the marker of the heading that the section was made of. May be empty.
    /// </summary>
    public string Marker =>
        _outline.Numbering.KeepsMarkers ? _writtenMarker : _outline.Numbering.Format(Level, Position);

    /// <summary>
    /// Whether heading and text share a paragraph: 一是标题。正文. So do sections below the top level that have no
    /// sections of their own; the headings of all others stand alone on their lines.
    /// </summary>
    public bool IsRunIn => Level > 1 && _sections.Count == 0;

    /// <summary>
    /// What stands between heading and text where they share a paragraph: 。, or nothing behind a title that ends a sentence
    /// by itself. Empty for a heading that stands alone on its line.
    /// </summary>
    public string ClosingMark => IsRunIn ? Punctuation.ClosingMarkOf(Title.TrimEnd()) : string.Empty;

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

    /// <summary>Adds several headings.</summary>
    /// <param name="headings">The headings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headings"/> or one of them is null.</exception>
    public void Add(IEnumerable<Heading> headings) => _sections.Add(headings);

    /// <summary>Adds several composed headings, such as those of a ComposeAll.</summary>
    /// <param name="headings">The headings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headings"/> or one of them is null.</exception>
    public void Add(IEnumerable<ComposedHeading> headings) => _sections.Add(headings);

    /// <summary>The marker and the title.</summary>
    public override string ToString() => Marker + Title;

    internal SectionList List => _sections;
}
