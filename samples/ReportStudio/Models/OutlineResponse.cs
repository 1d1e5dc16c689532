namespace HeadingGenerator.Samples.ReportStudio.Models;

/// <summary>What was made of a text.</summary>
/// <param name="Encoding">The encoding it was read in, by the name that TextDecoder knows.</param>
/// <param name="HeadingCount">How many headings there are; <paramref name="Headings"/> may be fewer.</param>
/// <param name="Headings">The headings, and in their places the paragraphs between them.</param>
/// <param name="FindingCount">How many findings there are; <paramref name="Findings"/> may be fewer.</param>
internal sealed record OutlineResponse(
    string Title,
    string Preface,
    PartsModel Parts,
    string Encoding,
    int HeadingCount,
    IReadOnlyList<HeadingModel> Headings,
    int FindingCount,
    IReadOnlyList<FindingModel> Findings);

/// <summary>A heading of the text. They come flat, each before those below it: a text may nest deeper than JSON.</summary>
/// <param name="Level">1 on the top level.</param>
/// <param name="Line">The line it stands on, from 1.</param>
/// <param name="Pattern">The sentence that its points share, or null.</param>
/// <param name="Slots">What it fills into the pattern of the heading above.</param>
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
    string? Text = null);

/// <summary>Something that looks wrong in the text.</summary>
/// <param name="Severity">Error, Warning or Info.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
/// <param name="Length">How many UTF-16 code units it takes.</param>
internal sealed record FindingModel(string Id, string Severity, string Title, string Message, int Line, int Column, int Length);
