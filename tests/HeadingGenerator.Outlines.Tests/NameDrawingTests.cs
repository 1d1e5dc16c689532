using HeadingGenerator.Outlines.Tests.Support;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>
/// Texts of the folders Names and PublishedNames, and the <see cref="NameDrawing"/> of the names of their headings.
/// </summary>
public sealed class NameDrawingTests
{
    private static readonly Dictionary<string, string[]> _texts = CaseFiles.In("Names", 2);
    private static readonly Dictionary<string, string[]> _edits = CaseFiles.In("PublishedNames", 3);

    /// <summary>What the texts show.</summary>
    public static TheoryData<string> Texts { get; } = [.. _texts.Keys];

    /// <summary>What the edits show.</summary>
    public static TheoryData<string> Edits { get; } = [.. _edits.Keys];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_heading_has_a_name_that_tells_it_from_its_siblings(string name) =>
        Assert.Equal(_texts[name][1], NameDrawing.Of(_texts[name][0]));

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_published_name_stays_with_its_heading_or_its_loss_is_told(string name) =>
        Assert.Equal(_edits[name][2], NameDrawing.Of(_edits[name][0], _edits[name][1]));
}
