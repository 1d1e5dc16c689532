using DocumentFormat.OpenXml.Wordprocessing;
using Draw = DocumentFormat.OpenXml.Drawing;
using Inline = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Shape = DocumentFormat.OpenXml.Drawing.Pictures;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>A picture in a paragraph of its own.</summary>
internal static class PictureBlock
{
    private const string PictureUri = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    // English Metric Units in a millimetre.
    private const int Unit = 36000;

    public static Paragraph Create(
        string relationship, int number, (double Width, double Height) size, string description)
    {
        long width = (long)(size.Width * Unit);
        long height = (long)(size.Height * Unit);
        uint id = (uint)number;
        string name = "图片 " + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var picture = new Shape.Picture(
            new Shape.NonVisualPictureProperties(
                new Shape.NonVisualDrawingProperties { Id = id, Name = name, Description = description },
                new Shape.NonVisualPictureDrawingProperties()),
            new Shape.BlipFill(new Draw.Blip { Embed = relationship }, new Draw.Stretch(new Draw.FillRectangle())),
            new Shape.ShapeProperties(
                new Draw.Transform2D(new Draw.Offset { X = 0, Y = 0 }, new Draw.Extents { Cx = width, Cy = height }),
                new Draw.PresetGeometry(new Draw.AdjustValueList()) { Preset = Draw.ShapeTypeValues.Rectangle }));
        var inline = new Inline.Inline(
            new Inline.Extent { Cx = width, Cy = height },
            new Inline.DocProperties { Id = id, Name = name, Description = description },
            new Draw.Graphic(new Draw.GraphicData(picture) { Uri = PictureUri }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };
        return new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            new Run(new Drawing(inline)));
    }
}
