using System.Text;

namespace HeadingGenerator.OpenXml.Tests.Rendering;

/// <summary>The ink of a page, to a tenth of a millimetre.</summary>
internal sealed class PageImage
{
    private const int TenthOfMillimetre = 254;
    private const int Strong = 200;
    private const int Weak = 120;

    private readonly byte[] _dots;
    private readonly int _start;
    private readonly int _width;
    private readonly int _height;

    public PageImage(string pdf, int page)
    {
        string image = $"{Path.ChangeExtension(pdf, null)}-{page}-ink";
        string number = page.ToString();
        Renderer.Run(
            "pdftoppm", "-r", TenthOfMillimetre.ToString(), "-f", number, "-l", number, "-singlefile", pdf, image);
        _dots = File.ReadAllBytes(image + ".ppm");

        // P6, width and height, the white value, each on a line; then three bytes for each dot.
        string[] header = Encoding.ASCII.GetString(_dots, 0, 64).Split('\n');
        int[] size = [.. header.Where(line => !line.StartsWith('#')).ElementAt(1).Split(' ').Select(int.Parse)];
        (_width, _height) = (size[0], size[1]);
        _start = _dots.Length - (3 * _width * _height);
    }

    /// <summary>Horizontal strokes of 100 mm or more, from top to bottom.</summary>
    public IReadOnlyList<Ink> Rules(bool isRed)
    {
        var rules = new List<Ink>();
        bool isOpen = false;
        for (int y = 0; y < _height; y++)
        {
            (int first, int last, int count) = Row(y, isRed);
            bool isRule = count > 1000;
            if (isRule && isOpen)
            {
                rules[^1] = rules[^1] with { Bottom = (y + 1) / 10.0 };
            }
            else if (isRule)
            {
                rules.Add(new Ink(first / 10.0, y / 10.0, (last + 1) / 10.0, (y + 1) / 10.0));
            }

            isOpen = isRule;
        }

        return rules;
    }

    /// <summary>What is covered between two heights.</summary>
    public Ink Between(double top, double bottom, bool isRed = false)
    {
        (int first, int last, int highest, int lowest) = (_width, -1, _height, -1);
        for (int y = (int)(top * 10); y < Math.Min(_height, (int)(bottom * 10)); y++)
        {
            (int left, int right, int count) = Row(y, isRed);
            if (count > 0)
            {
                (first, last) = (Math.Min(first, left), Math.Max(last, right));
                (highest, lowest) = (Math.Min(highest, y), y);
            }
        }

        return new Ink(first / 10.0, highest / 10.0, (last + 1) / 10.0, (lowest + 1) / 10.0);
    }

    private (int First, int Last, int Count) Row(int y, bool isRed)
    {
        (int first, int last, int count) = (_width, -1, 0);
        for (int x = 0; x < _width; x++)
        {
            int dot = _start + (3 * ((y * _width) + x));
            bool isInk = _dots[dot + 1] < Weak
                && _dots[dot + 2] < Weak
                && (isRed ? _dots[dot] > Strong : _dots[dot] < Weak);
            if (isInk)
            {
                (first, last, count) = (Math.Min(first, x), x, count + 1);
            }
        }

        return (first, last, count);
    }
}

/// <summary>A stretch of ink, in millimetres from the top left corner of the paper.</summary>
internal sealed record Ink(double Left, double Top, double Right, double Bottom)
{
    public double Middle => (Left + Right) / 2;

    public double Height => Bottom - Top;
}
