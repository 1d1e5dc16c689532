namespace HeadingGenerator.OpenXml.Parts;

/// <summary>The styles of Word that a report uses, by their ids.</summary>
internal static class StyleNames
{
    /// <summary>正文: plain, for what others add.</summary>
    public const string Normal = "Normal";

    /// <summary>正文文本: the text of the report.</summary>
    public const string Body = "BodyText";
    public const string Character = "DefaultParagraphFont";
    public const string Title = "Title";
    public const string Author = "Subtitle";
    public const string Addressee = "Salutation";
    public const string Issuer = "Signature";
    public const string Date = "Date";
    public const string Footer = "Footer";
    public const string ContentsTitle = "TOCHeading";

    /// <summary>份号, in the corner above a document.</summary>
    public const string CopyNumber = "CopyNumber";

    /// <summary>密级 and 紧急程度.</summary>
    public const string Grade = "Grade";
    public const string RedHead = "RedHead";
    public const string Reference = "ReferenceNumber";

    /// <summary>发文字号 beside 密级, in the font of the text.</summary>
    public const string ReferenceText = "ReferenceNumberChar";

    /// <summary>The names of those who signed.</summary>
    public const string Signers = "Signers";

    /// <summary>出席 and other labels in 黑体.</summary>
    public const string Label = "LabelChar";
    public const string Attachment = "Attachment";
    public const string Note = "Remark";

    /// <summary>抄送 and 印发, between the rules at the end.</summary>
    public const string Imprint = "Imprint";

    /// <summary>Word has headings of nine levels.</summary>
    public const int DeepestHeading = 9;

    /// <summary>The style of a heading that stands alone.</summary>
    public static string Heading(int level) => "Heading" + Math.Min(level, DeepestHeading);

    /// <summary>The style of a heading inside a paragraph.</summary>
    public static string RunInHeading(int level) => Heading(level) + "Char";

    /// <summary>The style of a line of the table of contents.</summary>
    public static string Contents(int level) => "TOC" + level;
}
