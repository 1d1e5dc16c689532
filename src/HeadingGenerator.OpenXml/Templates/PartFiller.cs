using System.Xml.Linq;
using HeadingGenerator.OpenXml.Reading;

namespace HeadingGenerator.OpenXml.Templates;

/// <summary>Fills the placeholders of one part of a template: its text, a header, a footer, its notes.</summary>
internal sealed class PartFiller(XElement root, TemplateStyles styles, FillReport report)
{
    private readonly XNamespace _w = root.Name.Namespace;

    /// <summary>Whether something was filled in.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>Fills all placeholders; what is filled in is not looked through.</summary>
    public void Fill()
    {
        foreach (RepeatedRow row in RepeatedRow.In(root).ToList())
        {
            // A row in a row that is repeated goes with it.
            if (IsOpen(row.Row))
            {
                Fill(row);
            }
        }

        foreach (XElement control in root.Descendants().Where(static element => element.Is("sdt")).ToList())
        {
            // A control in another one that was filled is no longer there.
            if (IsOpen(control) && ContentControl.Of(control) is { } placeholder)
            {
                Fill(placeholder);
            }
        }

        foreach (XElement start in root.Descendants().Where(static element => element.Is("bookmarkStart")).ToList())
        {
            if (start.Get("name") is { } name
                && report.Take([name], isRequired: false).Value is { } value
                && IsOpen(start))
            {
                FillBookmark(start, name, value);
            }
        }

        foreach (XElement paragraph in root.Descendants().Where(static element => element.Is("p")).ToList())
        {
            FillText(new PlaceholderText(paragraph));
        }
    }

    private bool IsOpen(XElement element) => element.Ancestors().Contains(root) && !FilledMark.IsOn(element);

    private void Fill(RepeatedRow row)
    {
        if (report.TakeRows(row.Name) is not { } rows)
        {
            return;
        }

        HasChanged = true;
        for (int i = 0; i < rows.Count; i++)
        {
            XElement copy = row.Copy(isFirst: i == 0);
            row.Row.AddBeforeSelf(copy);
            new PartFiller(copy, styles, report.Within(rows[i])).Fill();
            FilledMark.On(copy);
        }

        row.Remove();
    }

    private void Fill(ContentControl control)
    {
        (string name, TemplateValue? value) = report.Take(control.Names, control.IsRequired);
        if (value is null)
        {
            return;
        }

        HasChanged = true;
        var pattern = new ParagraphPattern(control.FirstParagraph, control.RunProperties, _w, styles);
        if (control.Blocks is { } blocks)
        {
            IEnumerable<FilledParagraph> paragraphs = control.IsPlain && value.Items is null
                ? [new FilledParagraph(null, [pattern.Run(value.Lines)])]
                : pattern.Paragraphs(value);
            control.SetBlocks(blocks, [.. paragraphs.Select(pattern.Element)], hasSeveralLines: value.Lines.Count > 1);
        }
        else if (value.Items is null)
        {
            control.SetRun(pattern.Run(value.Lines), hasSeveralLines: value.Lines.Count > 1);
        }
        else if (control.Element.Paragraph() is { } paragraph && control.IsAloneIn(paragraph))
        {
            pattern = new ParagraphPattern(paragraph, control.RunProperties, _w, styles);
            Place(paragraph, pattern, pattern.Paragraphs(value), runs => control.Element.ReplaceWith(runs));
        }
        else
        {
            report.AddCrowded(name);
        }
    }

    private void FillBookmark(XElement start, string name, TemplateValue value)
    {
        if (BookmarkRange.Of(start, root) is not { } range)
        {
            return;
        }

        HasChanged = true;
        XElement? run = range.Clear();
        XElement paragraph = range.Paragraph;
        var pattern = new ParagraphPattern(paragraph, run, _w, styles);
        bool isAlone = string.IsNullOrWhiteSpace(new PlaceholderText(paragraph).Text);
        if (value.Items is not null && !isAlone)
        {
            report.AddCrowded(name);
        }
        else if (value.Items is not null || (isAlone && value.Lines.Count > 1))
        {
            Place(paragraph, pattern, pattern.Paragraphs(value), start.AddAfterSelf);
        }
        else
        {
            start.AddAfterSelf(pattern.Run(value.Lines));
        }
    }

    private void FillText(PlaceholderText text)
    {
        // What marks a row that is repeated has been looked for; elsewhere it is a name without a value.
        bool isInRow = text.Placeholders.Count > 0 && text.Paragraph.Ancestors().Any(static above => above.Is("tr"));
        Placeholder[] placeholders =
            [.. text.Placeholders.Where(one => !(isInRow && RepeatedRow.NameOf(one).Length > 0))];
        foreach (Placeholder placeholder in placeholders)
        {
            report.Take([placeholder.Name], isRequired: true);
        }

        foreach (Placeholder placeholder in placeholders.Reverse())
        {
            if (report.Take([placeholder.Name], isRequired: true).Value is { } value)
            {
                HasChanged = true;
                Fill(text, placeholder, value);
            }
        }
    }

    private void Fill(PlaceholderText text, Placeholder placeholder, TemplateValue value)
    {
        bool isAlone = text.IsAlone(placeholder);
        if (value.Items is null && !(isAlone && value.Lines.Count > 1))
        {
            text.Replace(placeholder, value.Lines);
        }
        else if (!isAlone)
        {
            report.AddCrowded(placeholder.Name);
        }
        else
        {
            XElement run = text.RunOf(placeholder);
            XElement paragraph = text.Paragraph;
            var pattern = new ParagraphPattern(paragraph, run.Child("rPr"), _w, styles);
            IReadOnlyList<FilledParagraph> paragraphs = pattern.Paragraphs(value, text.IndentOf(placeholder));
            text.Replace(placeholder, [string.Empty]);
            Place(paragraph, pattern, paragraphs, run.AddAfterSelf);
            if (run.Value.Length == 0 && run.Elements().All(static child => child.Is("rPr") || child.Is("t")))
            {
                run.Remove();
            }
        }
    }

    // The first paragraph goes into the one of the placeholder, which keeps what else it holds; the others follow it.
    private static void Place(
        XElement paragraph,
        ParagraphPattern pattern,
        IReadOnlyList<FilledParagraph> paragraphs,
        System.Action<object[]> insert)
    {
        XElement? section = paragraph.Child("pPr").Child("sectPr");
        XElement[] others = [.. paragraphs.Skip(1).Select(pattern.Element)];
        insert([.. paragraphs.Take(1).SelectMany(static first => first.Runs)]);
        if (paragraphs.Count > 0 && paragraphs[0].Properties is { } properties)
        {
            paragraph.Child("pPr")?.Remove();
            paragraph.AddFirst(properties);
        }

        paragraph.AddAfterSelf(others);
        if (section is not null)
        {
            // A section ends with its last paragraph.
            if (section.Parent is not null)
            {
                section.Remove();
            }

            TemplateXml.AddSection(others.Length > 0 ? others[others.Length - 1] : paragraph, section);
        }
    }
}
