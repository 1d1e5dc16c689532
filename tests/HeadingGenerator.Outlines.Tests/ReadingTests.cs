using System.IO;
using System.Linq;
using HeadingGenerator.Outlines.Tests.Support;
using HeadingGenerator.Testing;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>Made-up texts that are true to life, held against the table that stands beside each of them.</summary>
public sealed class ReadingTests
{
    /// <summary>The names of the texts.</summary>
    public static TheoryData<string> Names { get; } =
        [.. Repository.Readings.Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_is_read_as_its_table_says(string name)
    {
        Outline outline = Outline.Read(File.ReadAllText(Repository.ReadingFile(name + ".txt")));

        Assert.Empty(Reading.Of(Repository.ReadingFile(name + ".tsv")).FaultsOf(outline));
        Invariants.Hold(outline);
    }
}
