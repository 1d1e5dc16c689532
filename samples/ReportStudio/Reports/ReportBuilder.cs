using System.Diagnostics.CodeAnalysis;
using HeadingGenerator.Catalog;
using HeadingGenerator.Samples.ReportStudio.Models;

namespace HeadingGenerator.Samples.ReportStudio.Reports;

/// <summary>Makes a report of a request: composes headings after patterns and holds them against their siblings.</summary>
internal sealed class ReportBuilder
{
    // Word has nine levels of headings.
    private const int DeepestLevel = 9;

    private readonly ReportOutline _outline;
    private readonly Dictionary<ReportSection, BuiltSection> _sections = [];
    private readonly int _prefaceCount;
    private string? _refusal;

    private ReportBuilder(ReportRequest request)
    {
        _outline = new ReportOutline(request.Title) { Numbering = SchemeOf(request.Numbering) };
        request.Parts?.CopyTo(_outline.Parts);
        if (request.Preface.Length > 0)
        {
            _outline.Content.Add(request.Preface);
            _prefaceCount = 1;
        }
    }

    /// <summary>Builds the report, or says why it cannot be.</summary>
    public static bool TryBuild(ReportRequest request, [NotNullWhen(true)] out BuiltReport? report, [NotNullWhen(false)] out string? refusal)
    {
        report = null;
        if (string.IsNullOrWhiteSpace(request.Title))
        {
            refusal = Messages.TitleMissing;
            return false;
        }

        var builder = new ReportBuilder(request);
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
    private void AddAll(IReadOnlyList<SectionRequest?>? sections, ReportSection? above, SectionRequest? aboveRequest, string place)
    {
        if (sections is null or [])
        {
            return;
        }

        if (!TryFindModel(aboveRequest, out Theme? theme, out SentencePattern? pattern))
        {
            return;
        }

        ReportContent content = above?.Content ?? _outline.Content;
        for (int i = 0; i < sections.Count && _refusal is null; i++)
        {
            if (sections[i]?.Text is { } text)
            {
                content.Add(text);
                continue;
            }

            if (above?.Level == DeepestLevel)
            {
                _refusal = Messages.TooDeep;
                return;
            }

            string number = place.Length == 0 ? $"{i + 1}" : $"{place}.{i + 1}";
            if (sections[i] is not { } section || !TryCompose(section, pattern, number, out string title))
            {
                _refusal ??= Messages.BadJson;
                return;
            }

            var added = new ReportSection(title, section.Body);
            content.Add(added);
            if (section.Marker.Length > 0)
            {
                added.WrittenMarker = section.Marker;
            }

            _sections.Add(added, new BuiltSection(added.Content.Count, WarningOf(section, title, theme, pattern)));

            AddAll(section.Points, added, section, number);
        }
    }

    /// <summary>What the points of a heading are modelled on: a theme of the catalog, a pattern, or nothing.</summary>
    private bool TryFindModel(SectionRequest? section, out Theme? theme, out SentencePattern? pattern)
    {
        theme = null;
        pattern = null;
        if (section?.Theme is { } name)
        {
            if (!Themes.TryGet(name, out theme))
            {
                _refusal = Messages.UnknownTheme(name);
                return false;
            }

            pattern = theme.Pattern;
        }
        else if (section?.Pattern is { } text && !SentencePattern.TryParse(text, out pattern))
        {
            _refusal = Messages.BadPattern(text);
            return false;
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
                _refusal = Messages.WrongSlots(number, slots.Count, pattern?.SlotCount ?? 0);
                return false;
            }

            title = pattern is null ? section.Title : pattern.Format([.. slots.Select(slot => slot ?? string.Empty)]);
        }

        // An article of a law is its marker and its text.
        if (string.IsNullOrWhiteSpace(title + section.Marker))
        {
            _refusal = Messages.HeadingMissing(number);
            return false;
        }

        return true;
    }

    /// <summary>In what a heading differs from its siblings: those of the catalog tell more than a pattern alone.</summary>
    private static string? WarningOf(SectionRequest section, string title, Theme? theme, SentencePattern? pattern) =>
        section.Slots is { } slots && slots.Any(string.IsNullOrWhiteSpace) ? Messages.EmptySlot
        : theme is not null ? theme.Fits(title) is { Fits: false } result ? result.GetMessage() : null
        : pattern?.TryMatch(title.Trim().TrimEnd('。'), out _) == false ? Messages.BreaksPattern(pattern)
        : null;
}
