using System.Xml;
using System.Xml.Linq;

namespace HeadingGenerator.OpenXml.Tests.Rendering;

/// <summary>A PDF: its pages and the lines on them. All measures are in millimetres from the top left corner.</summary>
internal sealed class RenderedDocument
{
    // pdftohtml counts in 1/108 inch.
    private const double Unit = 25.4 / 108;

    private readonly string _path;

    public RenderedDocument(string path)
    {
        _path = path;
        string xml = Renderer.Run("pdftohtml", "-xml", "-i", "-stdout", "-fontfullname", path);
        using var reader = XmlReader.Create(
            new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        XElement root = XElement.Load(reader);
        var fonts = root.Descendants("fontspec").ToDictionary(
            font => (int)font.Attribute("id")!, font => (string)font.Attribute("family")!);
        Pages = [.. root.Elements("page").Select(page => ReadPage(page, fonts))];
    }

    public IReadOnlyList<Page> Pages { get; }

    /// <summary>The ink of a page, counted from 1.</summary>
    public PageImage Image(int page) => new(_path, page);

    private static Page ReadPage(XElement page, Dictionary<int, string> fonts)
    {
        // Pieces of a line have one top, but for the fraction that their fonts differ by.
        const int Tolerance = 4;
        var lines = new List<List<XElement>>();
        foreach (XElement text in page.Elements("text").OrderBy(text => (int)text.Attribute("top")!))
        {
            if (lines.Count == 0 || (int)text.Attribute("top")! - (int)lines[^1][0].Attribute("top")! > Tolerance)
            {
                lines.Add([]);
            }

            lines[^1].Add(text);
        }

        return new Page(
            (int)page.Attribute("width")! * Unit,
            (int)page.Attribute("height")! * Unit,
            [.. lines.Select(line => ReadLine([.. line.OrderBy(text => (int)text.Attribute("left")!)], fonts))]);
    }

    private static Line ReadLine(IReadOnlyList<XElement> texts, Dictionary<int, string> fonts) => new(
        (int)texts[0].Attribute("top")! * Unit,
        (int)texts[0].Attribute("left")! * Unit,
        texts.Max(text => (int)text.Attribute("left")! + (int)text.Attribute("width")!) * Unit,
        [.. texts.Select(text => new Piece(text.Value, fonts[(int)text.Attribute("font")!]))]);
}

/// <summary>A page and its lines, from top to bottom.</summary>
internal sealed record Page(double Width, double Height, IReadOnlyList<Line> Lines)
{
    /// <summary>The lines in the type area.</summary>
    public IEnumerable<Line> TextLines => Lines.Where(line => line.Top < Height - 35);

    /// <summary>The line below the type area.</summary>
    public Line Footer => Lines.Single(line => line.Top >= Height - 35);
}

/// <summary>A line and the pieces that it is set of.</summary>
internal sealed record Line(double Top, double Left, double Right, IReadOnlyList<Piece> Pieces)
{
    public string Text => string.Concat(Pieces.Select(piece => piece.Text));
}

/// <summary>A piece of a line in one font.</summary>
internal sealed record Piece(string Text, string Font);
