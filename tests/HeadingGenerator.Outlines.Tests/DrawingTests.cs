using HeadingGenerator.Outlines.Tests.Support;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>Texts of the folder Drawings, and the <see cref="Drawing"/> of what is read in each.</summary>
public sealed class DrawingTests
{
    private static readonly Dictionary<string, string[]> _cases = CaseFiles.In("Drawings", 2);

    /// <summary>What the texts show.</summary>
    public static TheoryData<string> Names { get; } = [.. _cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_is_read_as_it_is_drawn(string name) => _cases[name][0].IsReadAs(_cases[name][1]);
}
