using System.Text.RegularExpressions;

namespace HeadingGenerator.Outlines.Tests.Support;

/// <summary>
/// Draws the names of the headings of a text, indented by their levels: <c>marker|title = name</c>, and after <c>#</c>
/// the number of a theme that is not that of its place.
/// </summary>
internal static class NameDrawing
{
    /// <summary>Draws the names in a text that may hold <c>\u200B</c> and <c>\t</c>.</summary>
    public static string Of(string text) => Of(Outline.Read(Regex.Unescape(text)));

    /// <summary>
    /// Draws what becomes of the names that a text has published when it is edited: the names, what is said of them,
    /// and the list after the edit, with <c>|</c> for its tabs. Lines of the first text that begin with <c>-</c> give
    /// names up.
    /// </summary>
    public static string Of(string before, string after)
    {
        ILookup<bool, string> lines = Regex.Unescape(before).Split('\n').ToLookup(line => line.StartsWith('-'));
        PublishedNames list = Published.ListOf(string.Join('\n', lines[false]))
            .Retire(lines[true].Select(line => line[1..]));
        Outline outline = Outline.Read(Regex.Unescape(after), Published.With(list));
        string said = FindingDrawing.Of(
            outline, finding => finding.Rule.Id.StartsWith("HG04", StringComparison.Ordinal));
        string rows = PublishedNames.Of(outline).ToString().TrimEnd('\n').Replace('\t', '|');
        return $"{Of(outline)}\n{said}\n{rows[(rows.IndexOf('\n', StringComparison.Ordinal) + 1)..]}";
    }

    private static string Of(Outline outline) => FindingDrawing.Shown(string.Join(
        '\n',
        outline.Descendants().Select(heading =>
            $"{new string(' ', 2 * heading.Level - 2)}{heading.Marker}|{heading.Title} = {heading.Key}{Number(heading)}")));

    private static string Number(OutlineHeading heading) =>
        heading.Level == 1 && heading.Id != heading.Position ? $" #{heading.Id}" : string.Empty;
}
