using System.IO.Compression;
using System.Xml.Linq;

namespace HeadingGenerator.BrowserTests.Studio;

/// <summary>Reads Word documents.</summary>
internal static class Documents
{
    private static readonly XNamespace _word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The paragraphs of a document that are not empty; a line break counts as one.</summary>
    public static string[] ParagraphsOf(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content));
        using Stream stream = archive.GetEntry("word/document.xml")!.Open();
        return
        [
            .. XElement.Load(stream).Descendants(_word + "p")
                .Select(
                    paragraph => string.Concat(
                        paragraph.Descendants()
                            .Where(part => part.Name == _word + "t" || part.Name == _word + "br")
                            .Select(part => part.Name == _word + "t" ? part.Value : "\n")))
                .Where(text => text.Length > 0),
        ];
    }
}
