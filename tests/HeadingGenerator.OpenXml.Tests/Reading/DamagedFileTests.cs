using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using static HeadingGenerator.OpenXml.Tests.Reading.WordFixture;

namespace HeadingGenerator.OpenXml.Tests.Reading;

/// <summary>A file that cannot be read is named in words, whatever it is.</summary>
public class DamagedFileTests
{
    private const string Start =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    public static TheoryData<string, string> Kinds => new()
    {
        { "empty", "empty" },
        { "text", "no archive" },
        { "pdf", "PDF" },
        { "rtf", "RTF" },
        { "doc", "old Word document" },
        { "encrypted", "password" },
        { "cut off", "incomplete" },
        { "spoiled", "damaged" },
        { "other archive", "no document part" },
        { "workbook", "workbook" },
        { "half a part", "XML" },
        { "dtd", "XML" },
        { "deep", "deep" },
        { "bomb", "too large" },
        { "many paragraphs", "too large" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_that_is_no_document_is_named_in_words(string kind, string words)
    {
        var e = Assert.Throws<InvalidDataException>(() => WordOutline.Read(new MemoryStream(File(kind))));

        Assert.Contains(words, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_are_those_of_the_user()
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
            var e = Assert.Throws<InvalidDataException>(() => WordOutline.Read(new MemoryStream(File("doc"))));
            Assert.Contains("请在 Word 或 WPS 中另存为 .docx", e.Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentUICulture = culture;
        }
    }

    [Fact]
    public void Documents_with_macros_and_templates_are_read()
    {
        foreach (WordprocessingDocumentType kind in Enum.GetValues<WordprocessingDocumentType>())
        {
            Assert.Equal("甲", new WordFixture { Body = P("甲"), Kind = kind }.Read().Text);
        }
    }

    [Fact]
    public void Strict_documents_are_read()
    {
        string strict = Start.Replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal);

        Assert.Equal("甲", Read(Zip(("word/document.xml", strict + P("甲") + "</w:body></w:document>"))));
    }

    [Fact]
    public void A_document_part_of_any_name_is_found()
    {
        const string Relationships = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/a/../正文/d.xml"/></Relationships>
            """;

        Assert.Equal(
            "甲", Read(Zip(("_rels/.rels", Relationships), ("正文\\d.xml", Start + P("甲") + "</w:body></w:document>"))));
    }

    [Fact]
    public void Elements_at_places_where_none_belong_do_no_harm()
    {
        string[] bodies =
        [
            "<w:tc><w:tcPr><w:cellDel/></w:tcPr></w:tc>", "<w:trPr><w:del/></w:trPr>", "<w:rPr><w:vanish/></w:rPr>",
            "<w:pPr/>", "<w:t>甲</w:t>",
            "<w:txbxContent/>", "<w:fldChar w:fldCharType=\"end\"/>",
            "<w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>",
            "<w:tr><w:tr><w:trPr><w:del/></w:trPr></w:tr></w:tr>", "<w:tbl><w:tr/></w:tbl>",
            "<w:p><w:p><w:pPr/></w:p></w:p>", "<w:sym w:char=\"D800\"/>",
        ];

        Assert.All(bodies, body => Read(Zip(("word/document.xml", Start + body + P("乙") + "</w:body></w:document>"))));
    }

    [Fact]
    public void Numbers_of_any_size_do_no_harm()
    {
        var document = new WordFixture
        {
            Body = Item("甲", 1) + Item("乙", 1) + P("丙", "<w:numPr><w:ilvl w:val=\"99999999999\"/><w:numId w:val=\"99999999999\"/></w:numPr><w:outlineLvl w:val=\"-7\"/>"),
            Numbering = List(1, Level("upperLetter", "%1．", start: int.MaxValue)),
        };

        Assert.Equal("2147483647．甲\n2147483647．乙\n丙", document.Read().Text);
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_read_and_left_open()
    {
        using var stream = new ForwardOnlyStream(new WordFixture { Body = P("甲") }.ToBytes());

        Assert.Equal("甲", WordOutline.Read(stream).Text);
        Assert.True(stream.CanRead);
    }

    private static string Read(byte[] file) => WordOutline.Read(new MemoryStream(file)).Text;

    private static byte[] File(string kind)
    {
        byte[] document = new WordFixture { Body = string.Concat(Enumerable.Repeat(P("甲"), 500)) }.ToBytes();
        switch (kind)
        {
            case "empty":
                return [];
            case "text":
                return "一、总体要求"u8.ToArray();
            case "pdf":
                return "%PDF-1.7"u8.ToArray();
            case "rtf":
                return "{\\rtf1\\ansi}"u8.ToArray();
            case "doc":
                return [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
            case "encrypted":
                return [
                    0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600],
                    .. Encoding.Unicode.GetBytes("EncryptedPackage")
                ];
            case "cut off":
                return document[..(document.Length / 2)];
            case "spoiled":
                Array.Fill(document, (byte)0x55, 60, 200);
                return document;
            case "other archive":
                return Zip(("a.txt", "甲"));
            case "workbook":
                return Zip(("word/document.xml", "<workbook/>"));
            case "half a part":
                return Zip(("word/document.xml", Start + "<w:p>"));
            case "dtd":
                return Zip(
                    ("word/document.xml", "<!DOCTYPE d [<!ENTITY a \"甲\">]>" + Start + "</w:body></w:document>"));
            case "deep":
                return Zip(("word/document.xml", Start + string.Concat(Enumerable.Repeat("<w:tbl>", 100_000))));
            case "bomb":
                return Zip(("word/document.xml", Start + "<w:p><w:r><w:t>" + new string('a', 33 << 20) + "</w:t>"));
            default:
                return Zip(("word/document.xml", Start + string.Concat(Enumerable.Repeat("<w:p/>", 600_000))));
        }
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach ((string name, string text) in parts)
            {
                using Stream part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private sealed class ForwardOnlyStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    }
}
