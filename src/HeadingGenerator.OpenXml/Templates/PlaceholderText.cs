using System.Text;
using System.Xml.Linq;
using HeadingGenerator.OpenXml.Reading;

namespace HeadingGenerator.OpenXml.Templates;

/// <summary>A placeholder <c>{{name}}</c> in the text of a paragraph.</summary>
/// <param name="Name">The name, without the blanks around it.</param>
/// <param name="Start">Where the first brace stands in the text.</param>
/// <param name="NameStart">Where the name stands: its run is the one whose formatting counts.</param>
/// <param name="End">Where the last brace ends.</param>
internal readonly record struct Placeholder(string Name, int Start, int NameStart, int End);

/// <summary>The text of a paragraph over its runs, in which placeholders are found and replaced.</summary>
internal sealed class PlaceholderText
{
    private const string Open = "{{";
    private const string Close = "}}";

    // Stands for what is neither text nor blank: no placeholder goes on across it.
    private const char Other = '\uFFFC';

    // Stands for text that has been filled in.
    private const char Filled = '\uFFFB';

    private readonly List<(XElement Element, int Start, int Length)> _pieces = [];

    public PlaceholderText(XElement paragraph)
    {
        Paragraph = paragraph;
        var text = new StringBuilder();
        foreach (XElement element in TemplateXml.Inline(paragraph))
        {
            string piece = element.Name.LocalName switch
            {
                "t" when FilledMark.IsOn(element) => new string(Filled, element.Value.Length),
                "t" => element.Value,
                "tab" => "\t",
                "br" or "cr" or "sym" or "noBreakHyphen" => Other.ToString(),
                "drawing" or "pict" or "object" or "fldChar" => Other.ToString(),
                _ => string.Empty,
            };
            if (piece.Length > 0 && WordXml.IsWord(element.Name.NamespaceName))
            {
                _pieces.Add((element, text.Length, piece.Length));
                text.Append(piece);
            }
        }

        Text = text.ToString();
        Placeholders = [.. Find(Text)];
    }

    /// <summary>The paragraph.</summary>
    public XElement Paragraph { get; }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>The placeholders in it, in order.</summary>
    public IReadOnlyList<Placeholder> Placeholders { get; }

    /// <summary>Whether nothing else is to be read in the paragraph.</summary>
    public bool IsAlone(Placeholder placeholder) =>
        string.IsNullOrWhiteSpace(Text.Substring(0, placeholder.Start).Trim(Other))
        && string.IsNullOrWhiteSpace(Text.Substring(placeholder.End).Trim(Other));

    /// <summary>The blanks before a placeholder that stands alone: some indent their paragraphs by them.</summary>
    public string IndentOf(Placeholder placeholder) => Text.Substring(0, placeholder.Start).Trim(Other);

    /// <summary>The run whose formatting a placeholder has.</summary>
    public XElement RunOf(Placeholder placeholder) => _pieces[PieceAt(placeholder.NameStart)].Element.Parent!;

    /// <summary>
    /// Puts lines in the place of a placeholder. Those of one paragraph are replaced from the last to the first.
    /// </summary>
    public void Replace(Placeholder placeholder, IReadOnlyList<string> lines)
    {
        XElement target = _pieces[PieceAt(placeholder.NameStart)].Element;
        for (int i = PieceAt(placeholder.Start); i < _pieces.Count && _pieces[i].Start < placeholder.End; i++)
        {
            (XElement element, int start, int length) = _pieces[i];
            int from = Math.Max(placeholder.Start - start, 0);
            int to = Math.Min(placeholder.End - start, length);
            if (element == target)
            {
                Insert(element, element.Value.Substring(0, from), lines, element.Value.Substring(to));
            }
            else if (element.Is("tab") || element.Value.Length == to - from)
            {
                Remove(element);
            }
            else
            {
                SetText(element, element.Value.Remove(from, to - from));
            }
        }
    }

    private static IEnumerable<Placeholder> Find(string text)
    {
        int from = 0;
        while (text.IndexOf(Close, from, StringComparison.Ordinal) is >= 0 and int close)
        {
            int open = close == from ? -1 : text.LastIndexOf(Open, close - 1, close - from, StringComparison.Ordinal);
            from = close + 1;
            if (open < 0)
            {
                continue;
            }

            string inside = text.Substring(open + Open.Length, close - open - Open.Length);
            string name = inside.Trim();
            if (name.Length > 0 && name.IndexOfAny(['{', '}', Other, Filled]) < 0)
            {
                from = close + Close.Length;
                int nameStart = open + Open.Length + inside.IndexOf(name, StringComparison.Ordinal);
                yield return new Placeholder(name, open, nameStart, from);
            }
        }
    }

    // The last piece that starts at the position or before it.
    private int PieceAt(int position)
    {
        int low = 0;
        int high = _pieces.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (_pieces[middle].Start <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private static void Insert(XElement element, string before, IReadOnlyList<string> lines, string after)
    {
        XElement run = element.Parent!;
        XElement[] content = [.. TemplateXml.Content(element.Name.Namespace, lines)];
        if (content.Length == 1 && content[0].Is("t"))
        {
            SetText(element, before + content[0].Value + after);
        }
        else
        {
            // The element keeps what stands before: earlier placeholders of the paragraph are looked for in it.
            if (after.Length > 0)
            {
                element.AddAfterSelf(TemplateXml.Content(element.Name.Namespace, [after]));
            }

            element.AddAfterSelf(content);
            SetText(element, before);
        }

        TemplateXml.HintAtChinese(run, lines);
    }

    private static void SetText(XElement element, string text)
    {
        element.Value = text;
        element.SetAttributeValue(XNamespace.Xml + "space", "preserve");
    }

    // A run that has nothing left goes too.
    private static void Remove(XElement element)
    {
        XElement? run = element.Parent;
        element.Remove();
        if (run?.Is("r") == true && run.Elements().All(static child => child.Is("rPr")))
        {
            run.Remove();
        }
    }
}
