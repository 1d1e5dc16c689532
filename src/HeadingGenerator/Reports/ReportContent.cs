using System.Collections.ObjectModel;

namespace HeadingGenerator;

/// <summary>Paragraphs and sections in the order in which they are written.</summary>
/// <remarks>
/// A block stands in one place: to move it, remove it first. What is moved takes all below it along; levels, positions
/// and numbers are those of the new place.
/// </remarks>
public sealed class ReportContent : Collection<ReportBlock>
{
    private readonly ReportOutline? _outline;
    private List<ReportSection>? _sections;

    internal ReportContent(ReportOutline outline) => _outline = outline;

    internal ReportContent(ReportSection section) => Section = section;

    /// <summary>The sections among the blocks. The list is of the moment: ask again after a change.</summary>
    public IReadOnlyList<ReportSection> Sections => CurrentSections.AsReadOnly();

    /// <summary>Whether there is a section among the blocks.</summary>
    internal bool HasSections => CurrentSections.Count > 0;

    /// <summary>The section that the content belongs to; null for that of a report.</summary>
    internal ReportSection? Section { get; }

    /// <summary>The report that this is a part of, at any depth; null where there is none.</summary>
    internal ReportOutline? Outline
    {
        get
        {
            ReportContent? top = this;
            while (top is { Section: { } section })
            {
                top = section.Container;
            }

            return top?._outline;
        }
    }

    // Every 附件 counts its sections by itself.
    private bool IsAnnex => ReferenceEquals(_outline?.Annex, this);

    private List<ReportSection> CurrentSections
    {
        get
        {
            if (_sections is null)
            {
                _sections = [.. this.OfType<ReportSection>()];
                CountSections(_sections);
            }

            return _sections;
        }
    }

    /// <summary>Adds a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The paragraph.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ReportParagraph Add(string text)
    {
        var paragraph = new ReportParagraph(text);
        Add(paragraph);
        return paragraph;
    }

    /// <summary>Adds a section of one's own.</summary>
    /// <param name="title">The heading, without number: one that it brings along is its
    /// <see cref="ReportSection.WrittenMarker"/>.</param>
    /// <param name="body">The text below it; each line becomes a paragraph.</param>
    /// <returns>The section.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> or <paramref name="body"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="title"/> is empty or white space.</exception>
    public ReportSection AddSection(string title, string body = "")
    {
        ThrowHelper.ThrowIfNullOrWhiteSpace(title);
        var section = new ReportSection(title, body);
        Add(section);
        return section;
    }

    /// <summary>Adds a theme, or a point of one, with all the points below it.</summary>
    /// <param name="heading">The heading. What it holds is copied.</param>
    /// <returns>The section made of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="heading"/> is null.</exception>
    public ReportSection AddSection(Heading heading)
    {
        ThrowHelper.ThrowIfNull(heading);
        ReportSection section = HeadingCopy.Of(heading);
        Add(section);
        return section;
    }

    /// <summary>
    /// Adds a composed heading, which keeps its marker under <see cref="NumberingScheme.AsWritten"/>.
    /// </summary>
    /// <param name="heading">The heading.</param>
    /// <returns>The section made of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="heading"/> is null.</exception>
    public ReportSection AddSection(ComposedHeading heading)
    {
        ThrowHelper.ThrowIfNull(heading);
        ReportSection section = HeadingCopy.Of(heading);
        Add(section);
        return section;
    }

    /// <summary>Adds several headings, or a whole catalog. Nothing is added if one of them is missing.</summary>
    /// <param name="headings">The headings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headings"/> or one of them is null.</exception>
    public void AddSections(IEnumerable<Heading> headings)
    {
        foreach (Heading heading in Snapshot(headings))
        {
            AddSection(heading);
        }
    }

    /// <summary>
    /// Adds several composed headings, such as those of a ComposeAll. Nothing is added if one of them is missing.
    /// </summary>
    /// <param name="headings">The headings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headings"/> or one of them is null.</exception>
    public void AddSections(IEnumerable<ComposedHeading> headings)
    {
        foreach (ComposedHeading heading in Snapshot(headings))
        {
            AddSection(heading);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="item"/> stands in a report or a section
    /// already.</exception>
    /// <exception cref="ArgumentException"><paramref name="item"/> is the section that this content belongs to, or one
    /// above it.</exception>
    protected override void InsertItem(int index, ReportBlock item)
    {
        ThrowIfNotFree(item);
        base.InsertItem(index, item);
        item.Container = this;
        if (item is not ReportSection section)
        {
            Recount();
            return;
        }

        // Adding one after the other must not count all of them anew each time.
        if (index == Count - 1 && _sections is not null && !IsAnnex)
        {
            _sections.Add(section);
            section.KnownPosition = _sections.Count;
        }
        else
        {
            _sections = null;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="item"/> stands in a report or a section
    /// already.</exception>
    /// <exception cref="ArgumentException"><paramref name="item"/> is the section that this content belongs to, or one
    /// above it.</exception>
    protected override void SetItem(int index, ReportBlock item)
    {
        ReportBlock old = this[index];
        if (ReferenceEquals(old, item))
        {
            return;
        }

        ThrowIfNotFree(item);
        base.SetItem(index, item);
        old.Container = null;
        item.Container = this;
        _sections = null;
    }

    /// <inheritdoc/>
    protected override void RemoveItem(int index)
    {
        this[index].Container = null;
        base.RemoveItem(index);
        _sections = null;
    }

    /// <inheritdoc/>
    protected override void ClearItems()
    {
        foreach (ReportBlock block in this)
        {
            block.Container = null;
        }

        base.ClearItems();
        _sections = null;
    }

    /// <summary>The running position of a section of this content, from 1.</summary>
    internal int PositionOf(ReportSection section)
    {
        _ = CurrentSections;
        return section.KnownPosition;
    }

    /// <summary>Forgets the positions: a line of an annex may have become its label.</summary>
    internal void Recount() => _sections = IsAnnex ? null : _sections;

    private void CountSections(List<ReportSection> sections)
    {
        int position = 0;
        foreach (ReportBlock block in IsAnnex ? Items : (IEnumerable<ReportBlock>)sections)
        {
            if (block is ReportSection section)
            {
                section.KnownPosition = ++position;
            }
            else if (AnnexItems.IsLabel(block.ToString()!))
            {
                position = 0;
            }
        }
    }

    /// <summary>All headings at once: nothing is added when one of them is missing.</summary>
    private static T[] Snapshot<T>(IEnumerable<T> headings)
        where T : class
    {
        ThrowHelper.ThrowIfNull(headings);
        T[] all = headings.ToArray();
        foreach (T heading in all)
        {
            ThrowHelper.ThrowIfNull(heading, nameof(headings));
        }

        return all;
    }

    private void ThrowIfNotFree(ReportBlock item)
    {
        ThrowHelper.ThrowIfNull(item);
        if (item.Container is not null)
        {
            throw new InvalidOperationException(Messages.BlockElsewhere);
        }

        if (item is ReportSection section && IsBelow(section))
        {
            throw new ArgumentException(Messages.SectionInItself, nameof(item));
        }
    }

    private bool IsBelow(ReportSection section)
    {
        // One that is empty can only be the section itself: no need to climb.
        ReportSection? above = Section;
        while (above is not null && !ReferenceEquals(above, section))
        {
            above = section.Content.Count > 0 ? above.Parent : null;
        }

        return above is not null;
    }
}
