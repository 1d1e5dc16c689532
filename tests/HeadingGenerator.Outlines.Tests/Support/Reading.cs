using System.Globalization;

namespace HeadingGenerator.Outlines.Tests.Support;

/// <summary>
/// What is right for a text: a table whose first row holds the title of the document and whose others hold a heading
/// each, <c>line level marker title [?]</c>. <c>1|2</c> and <c>a || b</c> say that either will do, <c>*</c> that
/// anything will, <c>@7+1</c> one level more than the heading on line 7; <c>?</c> after a row: a heading may stand
/// there.
/// </summary>
internal sealed class Reading
{
    private static readonly char[] _closing = ['。', '；', ';', '：', ':', '.', '，', ',', '、'];

    private readonly string[][] _rows;

    private Reading(string[][] rows) => _rows = rows;

    /// <summary>Reads a table.</summary>
    public static Reading Of(string path) => Parse(File.ReadAllLines(path));

    /// <summary>Reads the lines of a table.</summary>
    public static Reading Parse(IEnumerable<string> lines) =>
        new([.. lines.Where(line => line.Length > 0).Select(line => Pad(line.Split('\t')))]);

    /// <summary>What an outline has otherwise, one line each.</summary>
    public IEnumerable<string> FaultsOf(Outline outline)
    {
        if (_rows[0][4] != "?" && !IsOneOf(outline.Title, _rows[0][3]))
        {
            yield return $"title: {_rows[0][3]}, not {outline.Title}";
        }

        ILookup<int, OutlineHeading> read = outline.Descendants().ToLookup(heading => LineOf(outline, heading));
        ILookup<int, string[]> wanted =
            _rows.Skip(1).Where(row => !row[0].Contains('-')).ToLookup(row => Number(row[0]));
        foreach (int line in wanted.Select(group => group.Key).Union(read.Select(group => group.Key)).Order())
        {
            List<OutlineHeading> left = [.. read[line]];
            foreach (string[] row in wanted[line])
            {
                OutlineHeading? found = left.Find(heading => IsRight(row, heading, read));
                if (found is not null)
                {
                    left.Remove(found);
                }
                else if (row[4] != "?")
                {
                    yield return $"{line}: {string.Join(' ', row).TrimEnd()} is missing";
                }
            }

            foreach (OutlineHeading heading in left.Where(_ => !IsOpen(line)))
            {
                yield return $"{line}: {heading.Level} {heading.Marker} {heading.Title} is none, or otherwise";
            }
        }
    }

    private static bool IsRight(string[] row, OutlineHeading heading, ILookup<int, OutlineHeading> read) =>
        IsLevel(row[1], heading.Level, read)
        && (row[2] == "*" || row[2].Split('|').Any(marker => Bare(marker) == Bare(heading.Marker)))
        && IsOneOf(heading.Title, row[3]);

    private static bool IsLevel(string cell, int level, ILookup<int, OutlineHeading> read) =>
        cell.Split('|').Any(part =>
        {
            if (!part.StartsWith('@'))
            {
                return part == "*" || Number(part) == level;
            }

            string[] place = part[1..].Split('+');
            return read[Number(place[0])].FirstOrDefault() is { } other
                && level == other.Level + (place.Length > 1 ? Number(place[1]) : 0);
        });

    private static bool IsOneOf(string title, string cell) =>
        cell == "*" || cell.Split(" || ").Any(wanted => BareTitle(wanted) == BareTitle(title));

    /// <summary>Whether nothing is counted on a line: rows like <c>3-9</c>.</summary>
    private bool IsOpen(int line) => _rows.Skip(1).Any(
        row => row[0].Split('-') is [var first, var last] && Number(first) <= line && line <= Number(last));

    private static string[] Pad(string[] cells) =>
        [.. cells, .. Enumerable.Repeat(string.Empty, Math.Max(0, 5 - cells.Length))];

    private static int LineOf(Outline outline, OutlineHeading heading) =>
        outline.GetPosition(heading.HeadingRange.Start).Line;

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private static string BareTitle(string title) => Bare(title).TrimEnd(_closing);

    private static string Bare(string words) =>
        string.Concat(words.Where(c => !char.IsWhiteSpace(c) && c is not ('\u200B' or '\uFEFF')));
}
