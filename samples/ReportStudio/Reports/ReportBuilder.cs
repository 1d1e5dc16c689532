using System.Diagnostics.CodeAnalysis;
using HeadingGenerator.Catalog;
using HeadingGenerator.Samples.ReportStudio.Models;

namespace HeadingGenerator.Samples.ReportStudio.Reports;

/// <summary>
/// Makes a report of a request: composes headings after patterns and holds them against their siblings.
/// </summary>
internal sealed class ReportBuilder
{
    // Word has nine levels of headings.
    private const int DeepestLevel = 9;

    private readonly ReportOutline _outline;
    private readonly Dictionary<ReportSection, BuiltSection> _sections = [];
    private readonly int _prefaceCount;
    private readonly StudioLimits _limits;
    private Refusal? _refusal;
    private int _paragraphs;
    private int _characters;

    private ReportBuilder(ReportRequest request, StudioLimits limits)
    {
        _limits = limits;
        _outline = new ReportOutline(request.Title) { Numbering = SchemeOf(request.Numbering) };
        request.Parts?.CopyTo(_outline.Parts);
        if (request.Preface.Length > 0)
        {
            _outline.Content.Add(request.Preface);
            _prefaceCount = 1;
        }
    }

    /// <summary>Builds the report, or says why it cannot be.</summary>
    public static bool TryBuild(
        ReportRequest request, StudioLimits limits, [NotNullWhen(true)] out BuiltReport? report,
        [NotNullWhen(false)] out Refusal? refusal)
    {
        report = null;
        if (string.IsNullOrWhiteSpace(request.Title))
        {
            refusal = new Refusal(Messages.TitleMissing, Refusal.TitlePlace);
            return false;
        }

        var builder = new ReportBuilder(request, limits);
        builder.CheckDate(request.Parts?.Date, Refusal.DatePlace);
        builder.CheckDate(request.Parts?.PrintedOn, Refusal.PrintedOnPlace);
        builder.Count(request.Preface);
        builder.Count(request.Parts?.Texts() ?? []);
        builder.AddAll(request.Sections, above: null, aboveRequest: null, place: string.Empty);
        refusal = builder._refusal;
        report = refusal is null ? new BuiltReport(builder._outline, builder._prefaceCount, builder._sections) : null;
        return report is not null;
    }

    private static NumberingScheme SchemeOf(Numbering numbering) => numbering switch
    {
        Numbering.Official => NumberingScheme.Official,
        Numbering.AsWritten => NumberingScheme.AsWritten,
        Numbering.None => NumberingScheme.None,
        _ => NumberingScheme.RunIn,
    };

    /// <summary>Adds headings below another one; <paramref name="place"/> names that for messages: 2.1.</summary>
    private void AddAll(
        IReadOnlyList<SectionRequest?>? sections, ReportSection? above, SectionRequest? aboveRequest, string place)
    {
        if (sections is null or []
            || !TryFindModel(aboveRequest, place, out Theme? theme, out SentencePattern? pattern))
        {
            return;
        }

        ReportContent content = above?.Content ?? _outline.Content;
        for (int i = 0; i < sections.Count && _refusal is null; i++)
        {
            string number = place.Length == 0 ? $"{i + 1}" : $"{place}.{i + 1}";
            if (sections[i]?.Text is { } text)
            {
                Count(text);
                content.Add(text);
                continue;
            }

            if (above?.Level == DeepestLevel)
            {
                _refusal = new Refusal(Messages.TooDeep, number);
                return;
            }

            if (sections[i] is not { } section || !TryCompose(section, pattern, number, out string title))
            {
                _refusal ??= new Refusal(Messages.BadJson, number);
                return;
            }

            ReportSection added = SectionOf(section, title);
            content.Add(added);
            _sections.Add(added, new BuiltSection(added.Content.Count, WarningOf(section, title, theme, pattern)));

            AddAll(section.Points, added, section, number);
        }
    }

    private static ReportSection SectionOf(SectionRequest section, string title)
    {
        var made = new ReportSection(title, section.Body);
        if (section.Marker.Length > 0)
        {
            made.WrittenMarker = section.Marker;
        }

        if (section.IsRunIn is { } isRunIn)
        {
            made.IsRunIn = isRunIn;
        }

        if (section.Closing.Length > 0)
        {
            made.ClosingMark = section.Closing;
        }

        return made;
    }

    private void CheckDate(string? date, string place)
    {
        if (!string.IsNullOrWhiteSpace(date) && OfficialDates.Read(date) is null)
        {
            _refusal ??= new Refusal(Messages.NoDate(date), place);
        }
    }

    /// <summary>
    /// Counts texts by their lines, each of which is a paragraph, and refuses more than a report may have.
    /// </summary>
    private void Count(params IEnumerable<string> texts)
    {
        foreach (string text in texts)
        {
            _paragraphs += 1 + text.AsSpan().Count('\n') + text.AsSpan().Count('\r');
        }

        if (_paragraphs > _limits.ReportParagraphs)
        {
            _refusal ??= new Refusal(Messages.TooManyParagraphs(_limits.ReportParagraphs));
        }
    }

    /// <summary>What the points of a heading are modelled on: a theme of the catalog, a pattern, or nothing.</summary>
    private bool TryFindModel(SectionRequest? section, string place, out Theme? theme, out SentencePattern? pattern)
    {
        theme = null;
        pattern = null;
        if (section?.Theme is { } name)
        {
            if (!Themes.TryGet(name, out theme))
            {
                _refusal = new Refusal(Messages.UnknownTheme(name), place);
                return false;
            }

            pattern = theme.Pattern;
        }
        else if (section?.Pattern is { } text)
        {
            if (text.Length > _limits.PatternLength)
            {
                _refusal = new Refusal(Messages.LongPattern(place, _limits.PatternLength), place);
                return false;
            }

            if (!SentencePattern.TryParse(text, out pattern))
            {
                _refusal = new Refusal(Messages.BadPattern(place, text), place);
                return false;
            }
        }

        return true;
    }

    /// <summary>The words of a heading: its own, or those of the pattern with its fillers.</summary>
    private bool TryCompose(SectionRequest section, SentencePattern? pattern, string number, out string title)
    {
        title = section.Title;
        if (section.Slots is { } slots)
        {
            if (slots.Count != (pattern?.SlotCount ?? 0))
            {
                _refusal = new Refusal(Messages.WrongSlots(number, slots.Count, pattern?.SlotCount ?? 0), number);
                return false;
            }

            title = pattern is null ? section.Title : pattern.Format([.. slots.Select(slot => slot ?? string.Empty)]);
        }

        // An article of a law is its marker and its text.
        if (string.IsNullOrWhiteSpace(title + section.Marker))
        {
            _refusal = new Refusal(Messages.HeadingMissing(number), number);
            return false;
        }

        Count(title, section.Body);
        _characters += title.Length;
        if (_characters > _limits.HeadingCharacters)
        {
            _refusal ??= new Refusal(Messages.TooManyCharacters(_limits.HeadingCharacters), number);
        }

        return _refusal is null;
    }

    /// <summary>
    /// In what a heading differs from its siblings: those of the catalog tell more than a pattern alone.
    /// </summary>
    private static string? WarningOf(SectionRequest section, string title, Theme? theme, SentencePattern? pattern) =>
        section.Slots is { } slots && slots.Any(string.IsNullOrWhiteSpace) ? Messages.EmptySlot
        : theme is not null ? theme.Fits(title) is { Fits: false } result ? result.GetMessage() : null
        : pattern?.TryMatch(title.Trim().TrimEnd('。'), out _) == false ? Messages.BreaksPattern(pattern)
        : null;
}
