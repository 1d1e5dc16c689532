using System;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>The styles of Word that a report uses, by their ids.</summary>
internal static class StyleNames
{
    public const string Body = "Normal";
    public const string Character = "DefaultParagraphFont";
    public const string Title = "Title";
    public const string Issuer = "Signature";
    public const string Date = "Date";
    public const string Footer = "Footer";
    public const string ContentsTitle = "TOCHeading";

    /// <summary>Word has headings of nine levels.</summary>
    public const int DeepestHeading = 9;

    /// <summary>The levels that a table of contents shows.</summary>
    public const int DeepestContents = 3;

    /// <summary>The style of a heading that stands alone.</summary>
    public static string Heading(int level) => "Heading" + Math.Min(level, DeepestHeading);

    /// <summary>The style of a heading inside a paragraph.</summary>
    public static string RunInHeading(int level) => Heading(level) + "Char";

    /// <summary>The style of a line of the table of contents.</summary>
    public static string Contents(int level) => "TOC" + level;
}
