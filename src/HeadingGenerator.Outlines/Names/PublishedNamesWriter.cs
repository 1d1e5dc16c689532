using System.Globalization;
using System.Text;

namespace HeadingGenerator.Outlines.Names;

/// <summary>Writes a list of published names.</summary>
internal sealed class PublishedNamesWriter
{
    public const string Gone = "gone";
    public const string Retired = "retired";

    private readonly StringBuilder _text = new(
        "# Published names: path, id of a theme, title. "
        + "\"headings names --update\" keeps this list; do not change its names.\n");

    /// <summary>A title as a row holds it: on one line, and the marker where there are no words.</summary>
    public static string TitleOf(OutlineHeading heading)
    {
        string title = heading.Title.Length > 0 ? heading.Title : heading.Marker;
        return string.Concat(title.Select(
            static c => c is '\t' or '\0' or '\uFFFD' || Characters.IsLineEnd(c) ? ' ' : c)).Trim();
    }

    public void Write(string path, int id, string title, PublishedNameState state)
    {
        _text.Append(path).Append('\t');
        if (id > 0)
        {
            _text.Append(id.ToString(CultureInfo.InvariantCulture));
        }

        _text.Append('\t').Append(title);
        if (state != PublishedNameState.Used)
        {
            _text.Append('\t').Append(state == PublishedNameState.Gone ? Gone : Retired);
        }

        _text.Append('\n');
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
