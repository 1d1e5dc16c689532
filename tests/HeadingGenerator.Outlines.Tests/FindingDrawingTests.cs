using HeadingGenerator.Outlines.Tests.Support;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>Texts of the folder Findings, and the <see cref="FindingDrawing"/> of what is said of each.</summary>
public sealed class FindingDrawingTests
{
    private static readonly Dictionary<string, string[]> _cases = CaseFiles.In("Findings", 2);

    /// <summary>What the texts show.</summary>
    public static TheoryData<string> Names { get; } = [.. _cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_wrong_with_a_text_is_told_with_its_place_and_its_repair(string name) =>
        Assert.Equal(_cases[name][1], FindingDrawing.Of(_cases[name][0]));
}
