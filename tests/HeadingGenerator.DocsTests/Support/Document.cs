using System.Text;
using System.Text.RegularExpressions;

namespace HeadingGenerator.DocsTests.Support;

/// <summary>A page of Markdown: its blocks of code, its links and its headings.</summary>
internal sealed partial class Document
{
    private readonly string[] _lines;
    private readonly bool[] _isCode;

    private Document(string path, string[] lines)
    {
        Path = path;
        _lines = lines;
        _isCode = new bool[lines.Length];
        Blocks = [.. FindBlocks()];
    }

    /// <summary>The path from the root of the repository.</summary>
    public string Path { get; }

    /// <summary>The fenced blocks, in order.</summary>
    public IReadOnlyList<CodeBlock> Blocks { get; }

    /// <summary>The targets of links and pictures; what stands in code speaks of one.</summary>
    public IEnumerable<string> Links =>
        Prose.SelectMany(line => LinkPattern().Matches(CodePattern().Replace(line, string.Empty))).Select(match => match.Groups["target"].Value);

    /// <summary>What links can lead to within the page, as GitHub names it.</summary>
    public IEnumerable<string> Anchors =>
        Prose.Where(line => HeadingPattern().IsMatch(line)).Select(line => AnchorOf(line.TrimStart('#').Trim()));

    /// <summary>The lines outside code.</summary>
    public IEnumerable<string> Prose => _lines.Where((_, i) => !_isCode[i]);

    public static Document Read(string path) =>
        new(path, File.ReadAllText(Repository.PathOf(path)).Split('\n'));

    /// <summary>The lines from a marker to its end, without these two.</summary>
    public string Region(string name)
    {
        (int start, int end) = FindRegion(name);
        return Join(_lines[start..end]);
    }

    /// <summary>Writes the page with other lines between a marker and its end.</summary>
    public void WriteRegion(string name, string content)
    {
        (int start, int end) = FindRegion(name);
        Write(start, end, content);
    }

    /// <summary>Writes the page with another content of a block.</summary>
    public void WriteBlock(CodeBlock block, string content) => Write(block.Line, block.Line + block.LineCount, content);

    private static string Join(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static string AnchorOf(string heading)
    {
        var anchor = new StringBuilder();
        foreach (char c in heading.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_')
            {
                anchor.Append(c);
            }
            else if (c == ' ')
            {
                anchor.Append('-');
            }
        }

        return anchor.ToString();
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)|(?:src|href)=""(?<target>[^""]+)""")]
    private static partial Regex LinkPattern();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex CodePattern();

    [GeneratedRegex("^#{1,6} ")]
    private static partial Regex HeadingPattern();

    [GeneratedRegex(@"^<!-- snippet: (?<file>\S+) -->$")]
    private static partial Regex SnippetPattern();

    private void Write(int start, int end, string content) =>
        File.WriteAllText(
            Repository.PathOf(Path),
            Join(_lines[..start]) + content + string.Join('\n', _lines[end..]),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private (int Start, int End) FindRegion(string name)
    {
        int start = Array.IndexOf(_lines, $"<!-- begin: {name} -->") + 1;
        int end = Array.IndexOf(_lines, $"<!-- end: {name} -->");
        return start > 0 && end >= start
            ? (start, end)
            : throw new InvalidDataException($"{Path} has no region '{name}'.");
    }

    private IEnumerable<CodeBlock> FindBlocks()
    {
        for (int i = 0; i < _lines.Length; i++)
        {
            if (!_lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            int end = Array.IndexOf(_lines, "```", i + 1);
            if (end < 0)
            {
                throw new InvalidDataException($"{Path}({i + 1}): the block has no end.");
            }

            Array.Fill(_isCode, true, i, end - i + 1);
            Match snippet = i > 0 ? SnippetPattern().Match(_lines[i - 1]) : Match.Empty;
            yield return new CodeBlock(
                _lines[i][3..], Join(_lines[(i + 1)..end]), i + 1, end - i - 1,
                snippet.Success ? snippet.Groups["file"].Value : null);
            i = end;
        }
    }
}
