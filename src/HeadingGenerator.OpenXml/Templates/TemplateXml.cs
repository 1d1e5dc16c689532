using System.Xml.Linq;
using HeadingGenerator.OpenXml.Reading;

namespace HeadingGenerator.OpenXml.Templates;

/// <summary>Walks through the XML of a template and makes pieces of it.</summary>
internal static class TemplateXml
{
    // What is no text of a paragraph: its properties, text boxes, what was deleted, pronunciations.
    private static readonly string[] _notRead = ["pPr", "p", "del", "moveFrom", "rt", "sdtPr"];

    // What follows the level of an outline among the properties of a paragraph (CT_PPr).
    private static readonly string[] _afterOutlineLevel = ["divId", "cnfStyle", "rPr", "sectPr", "pPrChange"];

    /// <summary>The paragraph that an element stands in, or null.</summary>
    public static XElement? Paragraph(this XElement element) =>
        element.Ancestors().FirstOrDefault(static above => above.Is("p"));

    /// <summary>The elements of a paragraph, without those of text boxes in it and without deleted ones.</summary>
    public static IEnumerable<XElement> Inline(XElement paragraph)
    {
        XElement? element = First(paragraph);
        while (element is not null)
        {
            bool isRead = !_notRead.Contains(element.Name.LocalName) || !WordXml.IsWord(element.Name.NamespaceName);
            if (isRead)
            {
                yield return element;
            }

            element = (isRead ? First(element) : null) ?? After(element, paragraph);
        }
    }

    /// <summary>The run with those properties and that text; a line end is a break, a tab a tab.</summary>
    public static XElement Run(XNamespace w, XElement? properties, params string[] lines)
    {
        var run = new XElement(w + "r");
        if (properties is not null)
        {
            run.Add(new XElement(properties));
        }

        run.Add(Content(w, lines));
        HintAtChinese(run, lines);
        return run;
    }

    /// <summary>The elements of lines in a run.</summary>
    public static IEnumerable<XElement> Content(XNamespace w, IReadOnlyList<string> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                yield return new XElement(w + "br");
            }

            string[] pieces = lines[i].Split('\t');
            for (int k = 0; k < pieces.Length; k++)
            {
                if (k > 0)
                {
                    yield return new XElement(w + "tab");
                }

                if (pieces[k].Length > 0)
                {
                    yield return new XElement(w + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), pieces[k]);
                }
            }
        }
    }

    /// <summary>
    /// Has Word take “ ” … — of a run from the Chinese font, as for what is typed among Chinese characters (ECMA-376
    /// Part 1, §17.3.2.26).
    /// </summary>
    public static void HintAtChinese(XElement run, IEnumerable<string> lines)
    {
        if (!lines.Any(static line => line.Any(static c => c is '“' or '”' or '‘' or '’' or '…' or '—' or '·')))
        {
            return;
        }

        XNamespace w = run.Name.Namespace;
        XElement? properties = run.Child("rPr");
        if (properties is null)
        {
            properties = new XElement(w + "rPr");
            run.AddFirst(properties);
        }

        XElement? fonts = properties.Child("rFonts");
        if (fonts is null)
        {
            fonts = new XElement(w + "rFonts");
            if (properties.Child("rStyle") is { } style)
            {
                style.AddAfterSelf(fonts);
            }
            else
            {
                properties.AddFirst(fonts);
            }
        }

        fonts.SetAttributeValue(w + "hint", "eastAsia");
    }

    /// <summary>A copy of the properties of a paragraph for another one beside it.</summary>
    public static XElement? CopyOfProperties(XElement paragraph)
    {
        if (paragraph.Child("pPr") is not { } properties)
        {
            return null;
        }

        var copy = new XElement(properties);
        copy.Child("sectPr")?.Remove();
        copy.Child("pPrChange")?.Remove();
        foreach (string change in (string[])["ins", "del", "moveFrom", "moveTo", "rPrChange"])
        {
            copy.Child("rPr").Child(change)?.Remove();
        }

        return copy;
    }

    /// <summary>Makes a paragraph a heading of a level for the navigation pane, whatever it looks like.</summary>
    public static XElement WithOutlineLevel(XElement? properties, XNamespace w, int level)
    {
        XElement changed = properties ?? new XElement(w + "pPr");
        changed.Child("outlineLvl")?.Remove();
        var outline = new XElement(w + "outlineLvl", new XAttribute(w + "val", Math.Min(level, 9) - 1));
        XElement? after = changed.Elements()
            .FirstOrDefault(static child => _afterOutlineLevel.Contains(child.Name.LocalName));
        if (after is not null)
        {
            after.AddBeforeSelf(outline);
        }
        else
        {
            changed.Add(outline);
        }

        return changed;
    }

    /// <summary>Ends a section with a paragraph.</summary>
    public static void AddSection(XElement paragraph, XElement section)
    {
        XNamespace w = paragraph.Name.Namespace;
        if (paragraph.Child("pPr") is null)
        {
            paragraph.AddFirst(new XElement(w + "pPr"));
        }

        XElement properties = paragraph.Child("pPr")!;
        if (properties.Child("pPrChange") is { } change)
        {
            change.AddBeforeSelf(section);
        }
        else
        {
            properties.Add(section);
        }
    }

    private static XElement? First(XElement element) => element.Elements().FirstOrDefault();

    // The element that follows and all it holds, inside of another.
    private static XElement? After(XElement element, XElement root)
    {
        for (XElement? place = element; place is not null && place != root; place = place.Parent)
        {
            if (place.ElementsAfterSelf().FirstOrDefault() is { } next)
            {
                return next;
            }
        }

        return null;
    }
}
