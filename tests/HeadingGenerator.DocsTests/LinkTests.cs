using HeadingGenerator.DocsTests.Support;

namespace HeadingGenerator.DocsTests;

public class LinkTests
{
    [Fact]
    public void Every_link_leads_to_a_file_and_a_heading()
    {
        var broken = new List<string>();
        foreach (string path in Repository.Documents)
        {
            broken.AddRange(
                Document.Read(path).Links
                    .Where(link => !IsElsewhere(link) && !Exists(path, link))
                    .Select(link => $"{path}: {link}"));
        }

        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-Hans.md")]
    public void The_first_page_is_short(string path) =>
        Assert.InRange(File.ReadAllLines(Repository.PathOf(path)).Length, 1, 230);

    private static bool IsElsewhere(string link) =>
        link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith("http://", StringComparison.Ordinal);

    private static bool Exists(string path, string link)
    {
        string[] parts = Uri.UnescapeDataString(link).Split('#', 2);
        string target = parts[0].Length == 0 ? path : Path.Combine(Path.GetDirectoryName(path)!, parts[0]);
        string full = Repository.PathOf(target);
        return parts.Length == 1
            ? File.Exists(full) || Directory.Exists(full)
            : File.Exists(full) && Document.Read(target).Anchors.Contains(parts[1]);
    }
}
