using System.Globalization;
using System.Text;

namespace HeadingGenerator.Outlines.Names;

/// <summary>Writes a list of published names.</summary>
internal static class PublishedNamesWriter
{
    /// <summary>What the last column says of a name, by its state; a name in use has no such column.</summary>
    public static readonly string[] States = [string.Empty, "gone", "retired"];

    /// <summary>A title as a row holds it: on one line, and the marker where there are no words.</summary>
    public static string TitleOf(OutlineHeading heading)
    {
        string title = heading.Title.Length > 0 ? heading.Title : heading.Marker;
        return string.Concat(title.Select(
            static c => c is '\t' or '\0' or '\uFFFD' || Characters.IsLineEnd(c) ? ' ' : c)).Trim();
    }

    public static string Write(IEnumerable<PublishedName> rows)
    {
        var text = new StringBuilder(
            "# Published names: path, id of a theme, title. "
            + "\"headings names --update\" keeps this list; do not change its names.\n");
        foreach (PublishedName row in rows)
        {
            text.Append(row.Path).Append('\t');
            if (row.Id > 0)
            {
                text.Append(row.Id.ToString(CultureInfo.InvariantCulture));
            }

            text.Append('\t').Append(row.Title);
            if (row.State != PublishedNameState.Used)
            {
                text.Append('\t').Append(States[(int)row.State]);
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
