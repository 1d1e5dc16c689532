using HeadingGenerator.Outlines.Tests.Support;
using HeadingGenerator.Testing;

namespace HeadingGenerator.Outlines.Tests.GrammarTests;

/// <summary>Every row of the grammar is good for something: without it some text is read otherwise.</summary>
public sealed class AblationTests
{
    private static readonly Lazy<(string Text, string Drawing)[]> _texts =
        new(() => [.. Texts().Select(text => (text, Drawing.Of(Outline.Read(text))))]);

    /// <summary>The rows.</summary>
    public static TheoryData<string> Ids { get; } = [.. GrammarIds.All];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Without_a_row_some_text_is_read_otherwise(string id)
    {
        var without = Grammar.Without(id);

        Assert.Contains(
            _texts.Value,
            entry => Drawing.Of(Outline.Read(entry.Text, null, without, CancellationToken.None)) != entry.Drawing);
    }

    private static IEnumerable<string> Texts() =>
    [
        .. GrammarExamples.Texts,
        .. Repository.Readings.Select(File.ReadAllText),
        Repository.Seed,
    ];
}
