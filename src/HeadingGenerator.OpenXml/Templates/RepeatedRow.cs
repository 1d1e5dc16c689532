using System.Xml.Linq;
using HeadingGenerator.OpenXml.Reading;

namespace HeadingGenerator.OpenXml.Templates;

/// <summary>A row of a table that is repeated: one in which <c>{{#name}}</c> stands.</summary>
/// <param name="Row">The row.</param>
/// <param name="Name">The name of its values.</param>
internal sealed record RepeatedRow(XElement Row, string Name)
{
    private const char Sign = '#';

    /// <summary>The rows of a part that are repeated, in order.</summary>
    public static IEnumerable<RepeatedRow> In(XElement root) =>
        from row in root.Descendants()
        where row.Is("tr")
        let names = ParagraphsOf(row).SelectMany(static text => text.Placeholders).Select(NameOf)
        let name = names.FirstOrDefault(static name => name.Length > 0)
        where name is not null
        select new RepeatedRow(row, name);

    /// <summary>A copy to be filled, without its sign.</summary>
    /// <param name="isFirst">Whether it is the first copy: names and ids stand in a document once.</param>
    public XElement Copy(bool isFirst)
    {
        var copy = new XElement(Row);
        if (!isFirst)
        {
            copy.Descendants().Where(static one => one.Is("bookmarkStart") || one.Is("bookmarkEnd")).Remove();
            copy.Descendants().Where(static one => one.Is("id") && one.Parent?.Is("sdtPr") == true).Remove();
            copy.DescendantsAndSelf().Attributes()
                .Where(static one => one.Name.LocalName is "paraId" or "textId")
                .Remove();
        }

        foreach (PlaceholderText text in ParagraphsOf(copy).ToList())
        {
            foreach (Placeholder placeholder in text.Placeholders.Where(static one => NameOf(one).Length > 0).Reverse())
            {
                text.Replace(placeholder, [string.Empty]);
            }
        }

        return copy;
    }

    /// <summary>Takes the row of the template away, and the table if nothing else is in it.</summary>
    public void Remove()
    {
        XElement? table = Row.Parent;
        Row.Remove();
        if (table?.Is("tbl") == true && !table.Elements().Any(static one => one.Is("tr") || one.Is("sdt")))
        {
            table.Remove();
        }
    }

    /// <summary>The name of the rows that a placeholder marks; empty if it marks none.</summary>
    public static string NameOf(Placeholder placeholder) =>
        placeholder.Name[0] == Sign ? placeholder.Name.Substring(1).TrimStart() : string.Empty;

    // Those of tables in the row belong to rows of their own.
    private static IEnumerable<PlaceholderText> ParagraphsOf(XElement row) =>
        row.Descendants()
            .Where(paragraph => paragraph.Is("p") && paragraph.Ancestors().First(static above => above.Is("tr")) == row)
            .Select(static paragraph => new PlaceholderText(paragraph));
}
