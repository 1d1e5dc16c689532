using System.Xml.Linq;

namespace HeadingGenerator.OpenXml.Templates;

/// <summary>Marks what was filled in: a value that has braces of its own is no placeholder.</summary>
internal sealed class FilledMark
{
    private static readonly FilledMark _mark = new();

    /// <summary>Marks all text in an element.</summary>
    public static XElement On(XElement element)
    {
        foreach (XElement one in element.DescendantsAndSelf())
        {
            one.AddAnnotation(_mark);
        }

        return element;
    }

    /// <summary>Whether an element is marked.</summary>
    public static bool IsOn(XElement element) => element.Annotation<FilledMark>() is not null;
}
