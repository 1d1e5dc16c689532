using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;
using HeadingGenerator.OpenXml.Output;
using HeadingGenerator.OpenXml.Parts;

namespace HeadingGenerator.OpenXml;

/// <summary>The place after a section of a report, where a program may add elements of its own.</summary>
/// <seealso cref="WordReportOptions.AfterSection"/>
public sealed class WordSectionEnd
{
    private const double MillimetreOfTwips = 20 * 72 / 25.4;

    private readonly List<PackagePart> _images;

    internal WordSectionEnd(ReportSection section, List<PackagePart> images)
    {
        Section = section;
        _images = images;
    }

    /// <summary>The section that ends here.</summary>
    public ReportSection Section { get; }

    /// <summary>
    /// The width of the type area in twips (1/20 pt), for tables as wide as the text: 8845, which is 156 mm (§5.2.1).
    /// </summary>
    public static int TextWidth => OfficialPage.TextWidth;

    /// <summary>Puts a picture into the document: the paragraph to return, with the picture in its middle.</summary>
    /// <param name="image">The bytes of a PNG, JPEG, GIF, BMP or TIFF file.</param>
    /// <param name="width">The width on paper in millimetres, up to the 156 of the type area.</param>
    /// <param name="height">The height on paper in millimetres, up to the 225 of the type area.</param>
    /// <param name="description">What it shows, for those who cannot see it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> or <paramref name="description"/> is
    /// null.</exception>
    /// <exception cref="ArgumentException"><paramref name="image"/> is no picture of these kinds.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="width"/> or <paramref name="height"/> is not larger than 0, or larger than the type area.
    /// </exception>
    public Paragraph CreatePicture(byte[] image, double width, double height, string description)
    {
        ThrowHelper.ThrowIfNull(image);
        ThrowHelper.ThrowIfNull(description);
        ThrowIfNotWithin(width, OfficialPage.TextWidth, nameof(width));
        ThrowIfNotWithin(height, OfficialPage.TextHeight, nameof(height));
        string kind = ImageKind.Of(image)
            ?? throw new ArgumentException(Messages.NoPicture, nameof(image));
        int number = _images.Count + 1;
        var part = PackagePart.Image($"rIdImage{number}", $"media/image{number}.{kind}", image);
        _images.Add(part);
        return PictureBlock.Create(part.Id, number, (width, height), ReportLines.Join(description));
    }

    private static void ThrowIfNotWithin(double value, int twips, string name)
    {
        if (!(value > 0 && value <= Math.Round(twips / MillimetreOfTwips)))
        {
            throw new ArgumentOutOfRangeException(name, value, Messages.PictureSize);
        }
    }
}
