using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using HeadingGenerator.DocsTests.Support;

namespace HeadingGenerator.DocsTests;

/// <summary>
/// The extension for Visual Studio Code, as far as it shows without an editor; packing it runs its own test.
/// </summary>
public class EditorExtensionTests
{
    private const string Folder = "src/HeadingGenerator.VSCode/";

    private static readonly JsonElement _manifest = Json("package.json");

    public static TheoryData<string> Pages { get; } = ["docs/text-format.md", "docs/text-format.zh-Hans.md"];

    [Fact]
    public void The_manifest_names_files_that_there_are_and_the_version_of_the_packages()
    {
        JsonElement contributes = _manifest.GetProperty("contributes");
        string[] files =
        [
            _manifest.GetProperty("main").GetString()!,
            .. contributes.GetProperty("languages")
                .EnumerateArray()
                .Select(language => language.GetProperty("configuration").GetString()!),
            .. contributes.GetProperty("grammars")
                .EnumerateArray()
                .Select(grammar => grammar.GetProperty("path").GetString()!),
        ];

        Assert.All(files, file => Assert.True(File.Exists(Repository.PathOf(Folder + file)), file));
        Assert.All(files.Where(file => file.EndsWith(".json", StringComparison.Ordinal)), file => Json(file));
        Assert.Equal(Properties.Descendants("Version").Single().Value, _manifest.GetProperty("version").GetString());
        Assert.Contains(
            $"heading-generator-{_manifest.GetProperty("version")}.vsix",
            File.ReadAllText(Repository.PathOf(Folder + "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_word_of_the_extension_is_there_in_both_languages()
    {
        string[] words = [
            .. Regex.Matches(_manifest.GetRawText(), "\"%(?<key>\\w+)%\"")
                .Select(match => match.Groups["key"].Value)
                .Order(StringComparer.Ordinal)
        ];
        string[] told = [
            .. Regex.Matches(File.ReadAllText(Repository.PathOf(Folder + "extension.js")), @"l10n\.t\('(?<text>[^']+)'")
                .Select(match => match.Groups["text"].Value)
                .Order(StringComparer.Ordinal)
        ];

        Assert.Equal(words, Keys("package.nls.json"));
        Assert.Equal(words, Keys("package.nls.zh-cn.json"));
        Assert.Equal(told, Keys("l10n/bundle.l10n.zh-cn.json"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_marker_of_the_text_format_is_coloured_and_no_near_miss(string page)
    {
        Regex[] patterns = [.. Patterns()];
        string[][] rows = [
            .. Document.Read(page).Prose.Select(line => line.Split('|')).Where(cells => cells.Length == 9)
        ];

        Assert.InRange(rows.Length, 25, 100);
        foreach (string[] cells in rows)
        {
            IEnumerable<string> examples = CodesIn(cells[2]).Concat(
                CodesIn(cells[4]).Select(written => written + " 健全制度"));
            Assert.All(examples, example => Assert.Contains(patterns, pattern => pattern.IsMatch(example)));

            // What stands beside a neighbour cannot be told apart in one line.
            IEnumerable<string> nearMisses = cells[6].Trim().Length > 0 ? [] : CodesIn(cells[3]);
            Assert.All(nearMisses, near => Assert.DoesNotContain(patterns, pattern => pattern.IsMatch(near)));
        }
    }

    private static XDocument Properties { get; } = XDocument.Load(Repository.PathOf("Directory.Build.props"));

    private static JsonElement Json(string file) =>
        JsonDocument.Parse(File.ReadAllText(Repository.PathOf(Folder + file))).RootElement;

    private static IEnumerable<string> Keys(string file) =>
        Json(file).EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal);

    /// <summary>What colours a heading at the start of a line.</summary>
    private static IEnumerable<Regex> Patterns() => Json("syntaxes/headings.tmLanguage.json")
        .GetProperty("repository").GetProperty("heading").GetProperty("patterns").EnumerateArray()
        .Select(pattern => new Regex(pattern.GetProperty("match").GetString()!, RegexOptions.CultureInvariant));

    private static IEnumerable<string> CodesIn(string cell) => cell.Split('`').Where((_, i) => i % 2 == 1);
}
