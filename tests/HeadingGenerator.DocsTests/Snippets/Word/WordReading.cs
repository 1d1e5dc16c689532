using HeadingGenerator.OpenXml;
using HeadingGenerator.Outlines;

internal static class WordReading
{
    // The headings of a Word document, each with the style of its paragraph.
    public static IEnumerable<string> HeadingsOf(string path)
    {
        WordOutline word = WordOutline.Read(path);
        foreach (OutlineHeading heading in word.Outline.Descendants())
        {
            WordParagraph? paragraph = word.FindParagraph(heading.HeadingRange.Start);
            yield return $"{heading.Level} {heading.Marker}{heading.Title} [{paragraph?.StyleName}]";
        }
    }
}
