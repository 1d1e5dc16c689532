using System.Xml.Linq;
using HeadingGenerator.OpenXml.Reading;

namespace HeadingGenerator.OpenXml.Templates;

/// <summary>A paragraph to be put into a template.</summary>
/// <param name="Properties">Its properties, if they are not those of the paragraph of the placeholder.</param>
/// <param name="Runs">Its runs.</param>
internal sealed record FilledParagraph(XElement? Properties, IReadOnlyList<XElement> Runs);

/// <summary>Makes paragraphs that look like the one of a placeholder, or like the styles that were asked for.</summary>
/// <param name="source">The paragraph of the placeholder, or null if it has none.</param>
/// <param name="run">The properties of the run of the placeholder, or null if it has none.</param>
/// <param name="w">The namespace of the template.</param>
/// <param name="styles">The styles.</param>
internal sealed class ParagraphPattern(XElement? source, XElement? run, XNamespace w, TemplateStyles styles)
{
    /// <summary>A run that looks like the placeholder.</summary>
    public XElement Run(IEnumerable<string> lines) => FilledMark.On(TemplateXml.Run(w, run, [.. lines]));

    /// <summary>The paragraphs of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="indent">The blanks by which all but the first are indented, as the first is already.</param>
    public IReadOnlyList<FilledParagraph> Paragraphs(TemplateValue value, string indent = "")
    {
        List<FilledParagraph> paragraphs = value.Items is { } items
            ? [.. items.Select((item, i) => Of(item, i > 0 ? indent : string.Empty))]
            : [.. value.Lines.Select((line, i) => new FilledParagraph(null, [Run([i > 0 ? indent + line : line])]))];
        return paragraphs;
    }

    /// <summary>Makes an element of a paragraph.</summary>
    public XElement Element(FilledParagraph paragraph)
    {
        XElement? properties = paragraph.Properties ?? (source is null ? null : TemplateXml.CopyOfProperties(source));
        return new XElement(w + "p", properties, paragraph.Runs);
    }

    private FilledParagraph Of(in ReportItem item, string indent)
    {
        bool isRunIn = item.Kind == ReportItemKind.RunInHeading;
        if (item.Kind == ReportItemKind.Heading || (isRunIn && item.Text.Length == 0))
        {
            return Heading(item, indent);
        }

        WordStyle? heading = isRunIn ? styles.ForRuns(styles.Heading(item.Level)) : null;
        string lead = styles.Body is null ? indent + item.Lead : item.Lead;
        string rest = item.Mark + item.Text;
        XElement? properties = styles.Body is { } body ? Style(body) : null;
        return heading is null
            ? new FilledParagraph(properties, [BodyRun(lead + rest)])
            : new FilledParagraph(properties, [Styled(heading, lead), BodyRun(rest)]);
    }

    private FilledParagraph Heading(in ReportItem item, string indent)
    {
        string words = item.Lead + item.Mark;
        if (styles.Heading(item.Level) is { } style)
        {
            return new FilledParagraph(Style(style), [FilledMark.On(TemplateXml.Run(w, null, words))]);
        }

        XElement? properties = source is null ? null : TemplateXml.CopyOfProperties(source);
        return new FilledParagraph(TemplateXml.WithOutlineLevel(properties, w, item.Level), [Run([indent + words])]);
    }

    // A paragraph in a style of its own has nothing of the placeholder.
    private XElement BodyRun(string text) =>
        styles.Body is null ? Run([text]) : FilledMark.On(TemplateXml.Run(w, null, text));

    private XElement Styled(WordStyle style, string text) => FilledMark.On(TemplateXml.Run(
        w,
        new XElement(w + "rPr", new XElement(w + "rStyle", new XAttribute(w + "val", style.Id))),
        text));

    private XElement Style(WordStyle style) =>
        new(w + "pPr", new XElement(w + "pStyle", new XAttribute(w + "val", style.Id)));
}
