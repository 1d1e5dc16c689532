using HeadingGenerator.Outlines;
using HeadingGenerator.Testing;

namespace HeadingGenerator.OpenXml.Tests;

/// <summary>The Word document of a text that was read holds what the text holds, in its order.</summary>
public sealed class TextOrderTests
{
    public static TheoryData<string> Readings => [.. Repository.Readings.Select(path => Path.GetFileName(path))];

    [Fact]
    public void A_notice_stands_in_Word_as_in_its_text()
    {
        string[] lines = [.. OwnTexts.Notice.Split('\n').Select(Visible).Where(static line => line.Length > 0)];

        Assert.Equal(lines, LinesOf(Outline.Read(OwnTexts.Notice)));
    }

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_text_keeps_its_order_in_Word(string name) =>
        Assert.Null(FirstMisplaced(File.ReadAllText(Repository.ReadingFile(name))));

    [SharedFact]
    public void Real_documents_keep_their_order_in_Word()
    {
        string folder = Path.Combine(Repository.Shared!, "bench", "shown", "texts");

        Assert.Empty(
            from file in Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories)
            let misplaced = FirstMisplaced(File.ReadAllText(file))
            where misplaced is not null
            select $"{Path.GetFileName(file)}: {misplaced}");
    }

    /// <summary>
    /// The first title or paragraph that does not follow the one before it, in the file and read from it.
    /// </summary>
    private static string? FirstMisplaced(string text)
    {
        Outline outline = Outline.Read(text);
        string written = string.Concat(LinesOf(outline));
        int position = 0;
        foreach (string words in Words(outline.Content).Select(Visible).Where(static words => words.Length > 0))
        {
            int found = written.IndexOf(words, position, StringComparison.Ordinal);
            if (found < 0)
            {
                return words;
            }

            position = found + words.Length;
        }

        return null;
    }

    private static IEnumerable<string> Words(IEnumerable<OutlineBlock> content) => content.SelectMany(static block =>
        block is OutlineHeading heading ? Words(heading.Content).Prepend(heading.Title) : [block.ToString()!]);

    /// <summary>The lines that a reader of the document sees, those of a table of its foot included.</summary>
    private static string[] LinesOf(Outline outline)
    {
        using var file = new MemoryStream(new WrittenDocument(outline.ToReport()).Bytes);
        return [.. WordOutline.Read(file).Text.Split('\n').Select(Visible).Where(static line => line.Length > 0)];
    }

    private static string Visible(string text) =>
        string.Concat(text.Where(static c => !char.IsWhiteSpace(c) && c is not ('*' or '#' or '>' or '\\')));
}
