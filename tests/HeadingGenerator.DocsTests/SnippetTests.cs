using HeadingGenerator.DocsTests.Support;

namespace HeadingGenerator.DocsTests;

public class SnippetTests
{
    private const string Folder = "tests/HeadingGenerator.DocsTests/Snippets/";

    [Theory]
    [InlineData("docs/embedding.md")]
    [InlineData("docs/embedding.zh-Hans.md")]
    [InlineData("docs/word.md")]
    [InlineData("docs/word.zh-Hans.md")]
    public void Code_is_that_of_the_snippets(string path)
    {
        int count = Document.Read(path).Blocks.Count;
        for (int i = 0; i < count; i++)
        {
            Document page = Document.Read(path);
            CodeBlock block = page.Blocks[i];
            if (block.Snippet is not { } file)
            {
                Assert.False(
                    block.Language is "csharp" or "razor",
                    $"{path}({block.Line}): this code is no snippet, nobody compiles it.");
                continue;
            }

            string code = File.ReadAllText(Repository.PathOf(Folder + file));
            if (Repository.UpdatesDocuments)
            {
                page.WriteBlock(block, code);
                continue;
            }

            Assert.True(
                code == block.Text,
                $"{path}({block.Line}) differs from {Folder}{file}: UPDATE_DOCS=1 dotnet test tests/HeadingGenerator.DocsTests");
        }
    }

    [Theory]
    [InlineData("docs/embedding.md", "")]
    [InlineData("docs/embedding.zh-Hans.md", "")]
    [InlineData("docs/word.md", "Word/")]
    [InlineData("docs/word.zh-Hans.md", "Word/")]
    public void Every_snippet_is_shown(string path, string folder)
    {
        IEnumerable<string?> shown = Document.Read(path).Blocks
            .Select(block => block.Snippet)
            .Where(snippet => snippet is not null)
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            Directory.EnumerateFiles(Repository.PathOf(Folder + folder))
                .Select(file => folder + Path.GetFileName(file))
                .Order(StringComparer.Ordinal), shown);
    }
}
