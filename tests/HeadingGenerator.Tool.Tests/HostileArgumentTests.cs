namespace HeadingGenerator.Tool.Tests;

/// <summary>Whatever is typed, the tool answers in words and with an exit code that it documents.</summary>
public sealed class HostileArgumentTests : IDisposable
{
    private static readonly string[] _commands = ["check", "fix", "show", "export"];

    private static readonly string[] _options =
    [
        "--encoding", "--subject", "--ext", "--exclude", "--format", "--only", "--ignore", "--severity", "--output",
        "-o", "--template", "--quiet", "-q",
        "--statistics", "--dry-run", "--help", "-h", "-?", "/?", "--version", "--", "-", "--unknown", "-x", "-ofile",
    ];

    private static readonly string[] _values =
    [
        "", " ", "-", "--", "a\0b", "\0", "utf-7", "utf-16", "gb18030", "65000", "-1", "json", "HG0302", "HG", "none*",
        "none/**", "**/none?", "[", "]", "{", "{}", "?",
        "/", "//", ".", "..", "~", "/dev/null", "/proc/self/mem", "/proc/self/cmdline", "/none/none/none", "\\",
        "C:\\x", "\\\\s\\x", "a.txt/b",
        "@a", "=", "--=", "\uD800", "\u202E", "\n", "a=b", ",", ",,", "一二三",
    ];

    private readonly ToolRun _tool = new();

    [Fact]
    public void Several_hundred_command_lines_end_in_words_and_a_known_code()
    {
        string file = _tool.Write("a.txt", "一、甲\n一是乙,丙。\n");
        List<string[]> lines = [
            .. _values.Select(value => new[] { value }), .. _options.Select(option => new[] { option })
        ];
        foreach (string command in _commands)
        {
            lines.AddRange(_values.Select(value => new[] { command, value }));
            lines.AddRange(_options.Select(option => new[] { command, option }));
            lines.AddRange(_options.Select(option => new[] { command, file, option, option }));
        }

        // A device without end.
        lines.Add(["check", "/dev/full"]);

        // Every option with every value, each time with another command.
        int turn = 0;
        lines.AddRange(
            _options.SelectMany(
                option => _values.Select(
                    value => new[] { _commands[turn++ % _commands.Length], file, option, value })));
        Assert.InRange(lines.Count, 1000, 2000);
        foreach (string[] line in lines.Where(line => !WritesElsewhere(line)))
        {
            int code = Record(line);
            Assert.True(code is >= 0 and <= 2, string.Join(' ', line));
            Assert.True(code != 2 || _tool.Error.Length > 0, string.Join(' ', line));
            Assert.DoesNotContain("   at ", _tool.Error + _tool.Output, StringComparison.Ordinal);
        }
    }

    /// <summary>Options in any number and order; nothing of it writes a file.</summary>
    [Fact]
    public void Hundreds_of_combinations_of_options_end_in_words_and_a_known_code()
    {
        string file = _tool.Write("a.txt", "一、甲\n一是乙,丙。\n");
        string[] words =
        [
            .. _options.Where(
                option => option is not ("-o" or "--output" or "-ofile" or "--help" or "-h" or "-?" or "/?")),
            .. _values.Where(value => value is not ("/" or "//" or "." or "..")),
            "--why", "--check", "--forget", "--stdio", file, _tool.PathOf(""), _tool.PathOf("*.txt"), "warning",
            "sarif", "github", "txt,md",
        ];
        string[][] commands = [["check"], ["show"], ["export"], ["names"], ["fix", "--dry-run"], ["lsp"], []];
        var random = new Random(20261126);
        for (int i = 0; i < 600; i++)
        {
            string[] line =
            [
                .. commands[random.Next(commands.Length)],
                .. Enumerable.Range(0, random.Next(1, 7)).Select(_ => words[random.Next(words.Length)]),
            ];

            int code = Record(line);

            Assert.True(code is >= 0 and <= 2, string.Join(' ', line));
            Assert.True(code != 2 || _tool.Error.Length > 0, string.Join(' ', line));
            Assert.DoesNotContain("   at ", _tool.Error + _tool.Output, StringComparison.Ordinal);
            Assert.DoesNotContain('\u202E', _tool.Error + _tool.Output);
            Assert.Equal([file], Directory.GetFileSystemEntries(_tool.PathOf("")));
        }
    }

    /// <summary>
    /// Whether a line would leave files outside the folder of the test, or look through all there is.
    /// </summary>
    private static bool WritesElsewhere(string[] line) =>
        line is ["export", _, "-o" or "--output", not ("" or " " or "-" or "--" or "/dev/null" or "a\0b" or "\0")] or ["export", _, "-ofile", ..]
        || line is [_, "/" or "//" or ".."]
        || (line is ["fix", _, ..] && line[1..].Any(value => value is "." or ".." or "/" or "//"));

    private int Record(string[] line)
    {
        try
        {
            return _tool.Invoke(line);
        }
        catch (Exception exception)
        {
            Assert.Fail($"[{string.Join("] [", line)}]: {exception}");
            throw;
        }
    }

    public void Dispose() => _tool.Dispose();
}
