using HeadingGenerator.Outlines.Tests.Support;
using HeadingGenerator.Testing;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>Made-up texts that are true to life, held against the table that stands beside each of them.</summary>
public sealed class ReadingTests
{
    /// <summary>The names of the texts.</summary>
    public static TheoryData<string> Names { get; } =
        [.. Repository.Readings.Select(path => Path.GetFileNameWithoutExtension(path))];

    /// <summary>The collections, and the names of the texts in each.</summary>
    public static TheoryData<string, string> Collected
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (string collection in new[] { "long", "small" })
            {
                foreach (string name in ReadingCollection.Of(collection).Names)
                {
                    all.Add(collection, name);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_is_read_as_its_table_says(string name)
    {
        Outline outline = Outline.Read(File.ReadAllText(Repository.ReadingFile(name + ".txt")));

        Assert.Empty(Reading.Of(Repository.ReadingFile(name + ".tsv")).FaultsOf(outline));
        Invariants.Hold(outline);
    }

    [Theory]
    [MemberData(nameof(Collected))]
    public void A_text_of_a_collection_is_read_as_its_table_says(string collection, string name)
    {
        (string text, Reading reading) = ReadingCollection.Of(collection).Get(name);
        var outline = Outline.Read(text);

        Assert.Empty(reading.FaultsOf(outline));
        Invariants.Hold(outline);
    }
}
