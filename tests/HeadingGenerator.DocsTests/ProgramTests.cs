using HeadingGenerator.DocsTests.Support;

namespace HeadingGenerator.DocsTests;

public class ProgramTests
{
    private const string Comment = " // ";

    /// <summary>The pages whose blocks of C# are programs.</summary>
    private static readonly string[] _pages = [
        "README.md", "README.zh-Hans.md", "docs/patterns.md", "src/HeadingGenerator.OpenXml/README.md"
    ];

    /// <summary>Every program, by its page and line.</summary>
    public static TheoryData<string, int> Programs
    {
        get
        {
            var programs = new TheoryData<string, int>();
            foreach (string path in _pages)
            {
                foreach (CodeBlock block in Document.Read(path).Blocks.Where(block => block.IsCSharp))
                {
                    programs.Add(path, block.Line);
                }
            }

            return programs;
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_compiles_and_does_what_its_comments_say(string path, int line)
    {
        Document page = Document.Read(path);
        string code = page.Blocks.Single(block => block.Line == line).Text;
        string? headings = page.Blocks.LastOrDefault(block => block.Line < line && block.Language == "text")?.Text;

        (IReadOnlyList<string> lines, IReadOnlyList<string> files) = DocumentProgram.Run(code, headings);

        int printed = 0;
        foreach (string expected in ExpectedOutput(code))
        {
            while (printed < lines.Count
                && (lines[printed].Length == 0 || !expected.StartsWith(lines[printed], StringComparison.Ordinal)))
            {
                printed++;
            }

            Assert.True(
                printed < lines.Count, $"{path}({line}): “{expected}” is not printed.\n{string.Join('\n', lines)}");
            printed++;
        }

        Assert.All(files, file => Assert.Contains($"\"{file}\"", code, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md", "README.zh-Hans.md")]
    public void Translations_show_the_same_programs(string original, string translation) =>
        Assert.Equal(CodeOf(original), CodeOf(translation));

    [Theory]
    [InlineData("README.md", "| in the text |")]
    [InlineData("README.zh-Hans.md", "| 文中的 |")]
    public void The_table_of_names_holds(string path, string header)
    {
        Document page = Document.Read(path);
        string[] rows = [
            .. page.Prose
                .SkipWhile(line => !line.StartsWith(header, StringComparison.Ordinal))
                .Skip(2)
                .TakeWhile(line => line.Length > 0)
        ];
        string[] names = [.. rows.Select(row => row.Split('|')[3].Trim(' ', '`')).Where(name => name.Length > 0)];
        string text = page.Blocks.Single(
            block => block.Language == "text" && block.Text.StartsWith("机关党建小标题30例", StringComparison.Ordinal)).Text;
        string code = "using MyReports;\n" + string.Concat(names.Select(name => $"Console.WriteLine(工作总结.{name});\n"));

        (IReadOnlyList<string> lines, _) = DocumentProgram.Run(code, text);

        Assert.Equal(8, names.Length);
        Assert.All(lines.Take(names.Length), line => Assert.NotEmpty(line));
    }

    /// <summary>What the comments after Console.WriteLine say is printed; an explanation may follow.</summary>
    private static IEnumerable<string> ExpectedOutput(string code) =>
        code.Split('\n')
            .Where(
                line => line.Contains("Console.WriteLine(", StringComparison.Ordinal)
                    && line.Contains(Comment, StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf(Comment, StringComparison.Ordinal) + Comment.Length)..]);

    private static string[] CodeOf(string path) =>
        [
            .. Document.Read(path).Blocks
                .Where(block => block.IsCSharp)
                .SelectMany(block => block.Text.Split('\n'))
                .Select(line => line.Split(Comment)[0].TrimEnd())
        ];
}
