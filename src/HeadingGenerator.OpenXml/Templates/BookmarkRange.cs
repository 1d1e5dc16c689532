using System.Xml.Linq;
using HeadingGenerator.OpenXml.Reading;

namespace HeadingGenerator.OpenXml.Templates;

/// <summary>What stands in a bookmark, brought into one paragraph.</summary>
internal sealed class BookmarkRange
{
    private readonly XElement _start;
    private readonly XElement? _end;

    private BookmarkRange(XElement start, XElement? end)
    {
        _start = start;
        _end = end;
    }

    /// <summary>The paragraph of the bookmark.</summary>
    public XElement Paragraph => _start.Paragraph()!;

    /// <summary>
    /// The range that a bookmark begins; null if no paragraph follows it. A bookmark over several paragraphs becomes
    /// one in the first of them; of one that ends in another cell nothing but its beginning counts.
    /// </summary>
    public static BookmarkRange? Of(XElement start, XElement root)
    {
        string? id = start.Get("id");

        // Where documents were put together, an id may be there several times.
        XElement? end = root.Descendants()
            .SkipWhile(element => element != start)
            .FirstOrDefault(element => element.Is("bookmarkEnd") && element.Get("id") == id);
        if (start.Paragraph() is null && !MoveInto(start, start.ElementsAfterSelf().FirstOrDefault(IsBlock)))
        {
            return null;
        }

        XElement first = start.Paragraph()!;
        XElement? last = end?.Paragraph() ?? end?.ElementsBeforeSelf().LastOrDefault(IsBlock);
        if (end is null || last is null || last.Parent != first.Parent || !last.Is("p"))
        {
            return new BookmarkRange(start, null);
        }

        if (end.Paragraph() is null)
        {
            end.Remove();
            last.Add(end);
        }

        if (last != first)
        {
            if (!first.IsBefore(last))
            {
                return new BookmarkRange(start, null);
            }

            Join(start, first, end, last);
        }

        return new BookmarkRange(start, start.Parent == end.Parent ? end : null);
    }

    /// <summary>Takes out what stands in it.</summary>
    /// <returns>The formatting that it had, or that of the run beside it.</returns>
    public XElement? Clear()
    {
        XElement[] inside = _end is null
            ? []
            : [.. _start.ElementsAfterSelf().TakeWhile(element => element != _end).Where(IsText)];
        XElement? run = inside.DescendantsAndSelf().FirstOrDefault(static element => element.Is("r"))
            ?? _start.ElementsBeforeSelf().LastOrDefault(static element => element.Is("r"))
            ?? _start.ElementsAfterSelf().FirstOrDefault(static element => element.Is("r"));
        XElement? properties = run is null ? MarkProperties() : run.Child("rPr");
        foreach (XElement element in inside)
        {
            element.Remove();
        }

        return properties is null ? null : new XElement(properties);
    }

    private static bool MoveInto(XElement start, XElement? paragraph)
    {
        if (paragraph?.Is("p") != true)
        {
            return false;
        }

        start.Remove();
        if (paragraph.Child("pPr") is { } properties)
        {
            properties.AddAfterSelf(start);
        }
        else
        {
            paragraph.AddFirst(start);
        }

        return true;
    }

    // What follows the bookmark in its last paragraph goes on in the first.
    private static void Join(XElement start, XElement first, XElement end, XElement last)
    {
        XElement inFirst = start.AncestorsAndSelf().First(element => element.Parent == first);
        inFirst.ElementsAfterSelf().Where(IsText).Remove();
        first.ElementsAfterSelf().TakeWhile(element => element != last).Where(IsBlock).Remove();

        XElement inLast = end.AncestorsAndSelf().First(element => element.Parent == last);
        inLast.ElementsBeforeSelf().Where(IsText).Remove();
        XElement? section = last.Child("pPr").Child("sectPr");
        last.Child("pPr")?.Remove();
        XElement[] rest = [.. last.Elements()];
        foreach (XElement element in rest)
        {
            element.Remove();
        }

        first.Add(rest);
        last.Remove();
        if (section is not null)
        {
            TemplateXml.AddSection(first, section);
        }
    }

    private static bool IsBlock(XElement element) => element.Is("p") || element.Is("tbl") || element.Is("sdt");

    // The signs of other bookmarks and of remarks stay.
    private static bool IsText(XElement element) =>
        element.Name.LocalName is "r" or "hyperlink" or "ins" or "sdt" or "smartTag" or "fldSimple"
            or "oMath" or "oMathPara";

    // The formatting of the paragraph's end is what typing in an empty paragraph starts with.
    private XElement? MarkProperties()
    {
        XElement? mark = Paragraph.Child("pPr").Child("rPr");
        if (mark is null)
        {
            return null;
        }

        var properties = new XElement(mark);
        properties.Elements()
            .Where(static child => child.Name.LocalName is "ins" or "del" or "moveFrom" or "moveTo" or "rPrChange")
            .Remove();
        return properties;
    }
}
