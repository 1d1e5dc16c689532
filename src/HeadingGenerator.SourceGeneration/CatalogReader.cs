using System.Runtime.CompilerServices;
using HeadingGenerator.Outlines;
using HeadingGenerator.SourceGeneration.Models;
using HeadingGenerator.SourceGeneration.Options;
using Microsoft.CodeAnalysis.Text;

namespace HeadingGenerator.SourceGeneration;

/// <summary>Reads a catalog and keeps what is emitted of it.</summary>
internal static class CatalogReader
{
    /// <summary>What was read of the files that are at hand, as long as they are.</summary>
    private static readonly ConditionalWeakTable<SourceText, KnownOutline> _outlines = new();

    /// <summary>The model of an outline; null if its text cannot be read.</summary>
    public static CatalogModel? ToModel(Outline outline, CatalogOptions options, CancellationToken cancellationToken)
    {
        if (outline.Headings.Count == 0 || UnicodeCheck.FindFault(outline.Text) >= 0)
        {
            return null;
        }

        outline.NameHeadings(cancellationToken);
        return new CatalogModel(
            options.Class, outline.Title, ToModels(outline.Headings, outline.Content, cancellationToken))
        {
            Ids = outline.Headings.All(static theme => theme.Id == theme.Position)
                ? EquatableArray<int>.Empty
                : new EquatableArray<int>([.. outline.Headings.Select(static theme => theme.Id)]),
        };
    }

    /// <summary>The outline of a file, named as the options say; read once for generator and analyzer.</summary>
    public static Outline ReadOutline(
        SourceText text, CatalogOptions options, string? names, CancellationToken cancellationToken)
    {
        if (_outlines.TryGetValue(text, out KnownOutline known)
            && known.Subject == options.Subject && known.ClassName == options.Class.ClassName && known.Names == names)
        {
            return known.Outline;
        }

        var reading = new OutlineOptions
        {
            Subject = options.Subject,
            ClassName = options.Class.ClassName,
            PublishedNames = names is null ? null : PublishedNames.Parse(names),
        };
        Outline outline = Outline.Read(text.ToString(), reading, cancellationToken);
        lock (_outlines)
        {
            _outlines.Remove(text);
            _outlines.Add(text, new KnownOutline(options.Subject, options.Class.ClassName, names, outline));
        }

        return outline;
    }

    private static EquatableArray<HeadingModel> ToModels(
        IReadOnlyList<OutlineHeading> headings,
        IReadOnlyList<OutlineBlock> content,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (headings.Count == 0)
        {
            return EquatableArray<HeadingModel>.Empty;
        }

        var models = new HeadingModel[headings.Count];
        int block = 0;
        for (int i = 0; i < models.Length; i++)
        {
            OutlineHeading heading = headings[i];
            string after = i + 1 < models.Length ? TextBefore(headings[i + 1], content, ref block) : string.Empty;
            models[i] = new HeadingModel(
                heading.Key,
                NumberOf(heading),
                heading.WrittenMarker,
                heading.Title,
                MarkOf(heading),
                heading.Points.Count == 0 ? Join(heading.Body, after) : heading.Body,
                heading.Points.Count == 0 ? string.Empty : Join(heading.Closing, after),
                ToModels(heading.Points, heading.Content, cancellationToken));
        }

        return new EquatableArray<HeadingModel>(models);
    }

    /// <summary>
    /// The text between two headings that belongs to neither. A catalog holds text only within headings: the first
    /// ends with it, so that it keeps its place.
    /// </summary>
    private static string TextBefore(OutlineHeading next, IReadOnlyList<OutlineBlock> content, ref int block)
    {
        while (content[block] is OutlineParagraph)
        {
            block++;
        }

        string text = string.Empty;
        while (!ReferenceEquals(content[++block], next))
        {
            text = Join(text, content[block].ToString());
        }

        return text;
    }

    private static string Join(string text, string next) =>
        text.Length == 0 ? next : next.Length == 0 ? text : $"{text}\n{next}";

    /// <summary>甲：正文 — the mark that the author set, where the library would put another.</summary>
    private static string MarkOf(OutlineHeading heading) =>
        heading.HasBody && heading.ClosingMark is { Length: > 0 } mark && mark != Punctuation.ClosingMarkOf(heading.Title)
            ? mark
            : string.Empty;

    /// <summary>A number that is the position is left out, since a theme inserted above changes that.</summary>
    private static int NumberOf(OutlineHeading heading) =>
        heading.Level == 1 ? (IsNumbered(heading.Marker) ? heading.Number : 0)
        : heading.Number == heading.Position ? 0
        : heading.Number;

    /// <summary>Whether a marker says a number: 一、 and ① do, # and —— do not.</summary>
    private static bool IsNumbered(string marker)
    {
        foreach (char c in marker)
        {
            if (char.IsLetterOrDigit(c) || char.IsNumber(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An outline, and the options that it was read with.</summary>
    private sealed record KnownOutline(string? Subject, string ClassName, string? Names, Outline Outline);
}
