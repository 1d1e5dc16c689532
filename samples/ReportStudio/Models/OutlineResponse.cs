using HeadingGenerator.Outlines;

namespace HeadingGenerator.Samples.ReportStudio.Models;

/// <summary>What was made of a text.</summary>
/// <param name="Encoding">The encoding it was read in, by the name that TextDecoder knows.</param>
/// <param name="Text">The text itself where it cannot be had from the bytes: that of a Word document; null
/// otherwise.</param>
/// <param name="Numbering">The numbering that shows the numbers of the text and renews them, or that keeps them as
/// written.</param>
/// <param name="LeftOut">What is no part of the outline, such as page numbers and footnotes.</param>
/// <param name="HeadingCount">How many headings there are; <paramref name="Headings"/> may be fewer.</param>
/// <param name="Headings">The headings, and in their places the paragraphs between them.</param>
/// <param name="FindingCount">How many findings there are; <paramref name="Findings"/> may be fewer.</param>
internal sealed record OutlineResponse(
    string Title,
    string Preface,
    PartsModel Parts,
    string Encoding,
    string? Text,
    Numbering Numbering,
    IReadOnlyList<LeftOutModel> LeftOut,
    int HeadingCount,
    IReadOnlyList<HeadingModel> Headings,
    int FindingCount,
    IReadOnlyList<FindingModel> Findings);

/// <summary>
/// A heading of the text. They come flat, each before those below it: a text may nest deeper than JSON.
/// </summary>
/// <param name="Level">1 on the top level; 9 for what lies deeper still, as in Word.</param>
/// <param name="Line">The line it stands on, from 1.</param>
/// <param name="Pattern">The sentence that its points share, or null.</param>
/// <param name="Slots">What it fills into the pattern of the heading above.</param>
/// <param name="IsRunIn">Whether heading and text share a paragraph.</param>
/// <param name="Closing">The mark between them if it is not the usual one.</param>
/// <param name="Text">The words of a paragraph that stands beside headings of its level; null for a heading.</param>
internal sealed record HeadingModel(
    int Level,
    string Key,
    string Marker,
    string Title,
    string Body,
    int Line,
    PatternModel? Pattern,
    IReadOnlyList<string> Slots,
    bool? IsRunIn = null,
    string Closing = "",
    string? Text = null);

/// <summary>Something of the text that the outline leaves out.</summary>
/// <param name="Kind">Line, or what <see cref="OpenXml.WordNoteKind"/> has.</param>
/// <param name="Line">The line where it was left out, from 1.</param>
internal sealed record LeftOutModel(string Kind, string Text, int Line);

/// <summary>Something that looks wrong in the text.</summary>
/// <param name="Severity">Error, Warning or Info.</param>
/// <param name="Start">Where it starts in the text, in UTF-16 code units from 0.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
/// <param name="Length">How many UTF-16 code units it takes.</param>
/// <param name="Repair">The edits that are proved to repair it; empty if that takes a human.</param>
internal sealed record FindingModel(
    string Id,
    string Severity,
    string Title,
    string Message,
    int Start,
    int Line,
    int Column,
    int Length,
    IReadOnlyList<EditModel> Repair);

/// <summary>A change of the text.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units from 0.</param>
/// <param name="Length">How many UTF-16 code units give way.</param>
/// <param name="NewText">What takes their place.</param>
internal sealed record EditModel(int Start, int Length, string NewText)
{
    public static EditModel Of(TextEdit edit) => new(edit.Range.Start, edit.Range.Length, edit.NewText);
}

/// <summary>A text with all repairs made that are proved.</summary>
/// <param name="Text">The repaired text; the same text if nothing was repaired.</param>
internal sealed record RepairResponse(string Text);
