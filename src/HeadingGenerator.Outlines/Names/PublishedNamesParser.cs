using System.Globalization;
using HeadingGenerator.Outlines.Findings;

namespace HeadingGenerator.Outlines.Names;

/// <summary>Reads a list of published names: strict about its columns, and nothing in it can make it fail.</summary>
internal sealed class PublishedNamesParser
{
    /// <summary>Path, id, title, and what has become of the name.</summary>
    private const int MostColumns = 4;

    /// <summary>Beyond it the next free id would overflow.</summary>
    private const int LargestId = 1_000_000_000;

    /// <summary>So many say that the file is no list.</summary>
    private const int MostFindings = 100;

    private readonly List<PublishedName> _rows = [];
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<string, PublishedName> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<int> _ids = [];

    public static PublishedNames Parse(string text)
    {
        var parser = new PublishedNamesParser();
        for (int start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0; start < text.Length;)
        {
            int end = Characters.FindLineEnd(text, start, text.Length);
            string line = text.Substring(start, end - start);
            if (line.Length > 0 && line[0] != '#' && !parser.TryAdd(line) && parser._findings.Count < MostFindings)
            {
                var place = new TextRange(start, end);
                parser._findings.Add(new Finding(FindingRules.BadPublishedName, place, FindingTexts.Quote(line)));
            }

            start = end + 1;
        }

        return new PublishedNames(text, parser._rows, parser._paths, parser._findings);
    }

    private bool TryAdd(string line)
    {
        string[] columns = line.Split('\t');
        int state = columns.Length == MostColumns
            ? Array.IndexOf(PublishedNamesWriter.States, columns[MostColumns - 1])
            : (int)PublishedNameState.Used;
        if (columns.Length is < MostColumns - 1 or > MostColumns || state < 0 || UnicodeCheck.FindFault(line) >= 0)
        {
            return false;
        }

        string path = columns[0];
        int dot = path.LastIndexOf('.');
        PublishedName? parent = null;
        if (_paths.ContainsKey(path) || (dot >= 0 && !_paths.TryGetValue(path.Substring(0, dot), out parent)))
        {
            return false;
        }

        bool isTheme = parent is null;
        string name = path.Substring(dot + 1);
        if (!Identifiers.IsValid(name) || ReservedNames.Contains(name, isTheme))
        {
            return false;
        }

        int id = 0;
        if (isTheme ? !TryReadId(columns[1], out id) : columns[1].Length > 0)
        {
            return false;
        }

        var row = new PublishedName(path, id, columns[2], (PublishedNameState)state, parent);
        parent?.Children.Add(row);
        _rows.Add(row);
        _paths.Add(path, row);
        return true;
    }

    private bool TryReadId(string column, out int id) =>
        int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out id)
        && id is > 0 and <= LargestId
        && _ids.Add(id);
}
