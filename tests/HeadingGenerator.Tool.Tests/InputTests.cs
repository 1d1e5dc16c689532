using System.IO.Compression;
using System.Text;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Tests;

public sealed class InputTests : IDisposable
{
    private const string Text = "一、甲\n一是乙。办好2026年各项工作。\n二是丙。\n";

    private static readonly Encoding _gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    private readonly ToolRun _tool = new();

    public static TheoryData<string, byte[]> Kinds { get; } = new()
    {
        { nameof(FileContentKind.Unicode), Encoding.UTF8.GetBytes(Text) },
        { nameof(FileContentKind.Unicode), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
        { nameof(FileContentKind.Unicode), [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { nameof(FileContentKind.Unicode), [] },
        { nameof(FileContentKind.Unicode), Encoding.UTF8.GetBytes("一、文件以%PDF-1.7开头\n") },
        { nameof(FileContentKind.Gb18030), _gb18030.GetBytes(Text) },
        { nameof(FileContentKind.Gb18030), _gb18030.GetBytes("只有一行") },
        { nameof(FileContentKind.Utf16LittleEndian), Encoding.Unicode.GetBytes(Text) },
        { nameof(FileContentKind.Utf16LittleEndian), Encoding.Unicode.GetBytes("一、甲乙丙丁戊己庚辛") },
        { nameof(FileContentKind.Utf16BigEndian), Encoding.BigEndianUnicode.GetBytes(Text) },
        { nameof(FileContentKind.Gb18030), _gb18030.GetBytes(Text + "㐀㐁\n") },
        { nameof(FileContentKind.Utf32LittleEndian), [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Text)] },
        { nameof(FileContentKind.Utf32LittleEndian), Encoding.UTF32.GetBytes(Text) },
        { nameof(FileContentKind.Utf32BigEndian), [
            0, 0, 0xFE, 0xFF, .. new UTF32Encoding(true, false).GetBytes(Text)
        ] },
        { nameof(FileContentKind.OtherEncoding), CodePagesEncodingProvider.Instance
            .GetEncoding("big5")!
            .GetBytes("一、抓好學習教育\n一是學理論，學業務。\n二是學技能。\n") },
        { nameof(FileContentKind.OtherEncoding), Encoding.Latin1.GetBytes(
            "1. Été\n2. Être élu à l'école, où l'élève a été reçu\n") },
        { nameof(FileContentKind.BadBytes), [.. Encoding.UTF8.GetBytes(Text), 0xB0, .. Encoding.UTF8.GetBytes("丁")] },
        { nameof(FileContentKind.BadBytes), [.. Encoding.UTF8.GetBytes(Text)[..^2]] },
        { nameof(FileContentKind.BadBytes), Encoding.UTF8.GetBytes("一、甲\0乙。plain words\n") },
        { nameof(FileContentKind.BadBytes), [.. "A plain line."u8, 0x93, .. "quoted"u8, 0x94] },
        { nameof(FileContentKind.WordDocument), Zip("[Content_Types].xml", "word/document.xml") },
        { nameof(FileContentKind.Archive), Zip("[Content_Types].xml", "xl/workbook.xml") },
        { nameof(FileContentKind.OldOfficeDocument), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0] },
        { nameof(FileContentKind.EncryptedDocument), [
            0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, .. Encoding.Unicode.GetBytes("EncryptedPackage"), 0
        ] },
        { nameof(FileContentKind.Pdf), "%PDF-1.7\n%\u00E2\u00E3\n1 0 obj"u8.ToArray() },
        { nameof(FileContentKind.RichText), @"{\rtf1\ansi hello}"u8.ToArray() },
        { nameof(FileContentKind.Binary), [.. Enumerable.Range(0, 512).Select(i => (byte)(i * 167 % 256))] },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Bytes_are_known_for_what_they_are(string kind, byte[] bytes) =>
        Assert.Equal(kind, FileContent.Of(bytes).Kind.ToString());

    [Fact]
    public void A_bad_byte_is_named_with_its_place_and_those_after_it_are_counted()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("一、甲\n一是乙"), 0xB0, .. Encoding.UTF8.GetBytes("丙。\n二是"), 0xC4];
        string file = _tool.Write("a.txt", bytes);

        Assert.Equal(1, _tool.Invoke("check", file));
        Assert.StartsWith(
            $"{file}(2,4): error HG0001: The byte 0xB0 at offset 19 is not UTF-8, nor are 1 more", _tool.Output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("--encoding", _tool.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("fix")]
    [InlineData("show")]
    [InlineData("export")]
    public void A_document_says_what_it_is_to_every_command_and_stays_as_it_is(string command)
    {
        byte[] document = "%PDF-1.7\n1 0 obj\n"u8.ToArray();
        string file = _tool.Write("a.txt", document);

        Assert.Equal(1, _tool.Invoke(command, file));
        Assert.Contains("error HG0001: This is a PDF document", _tool.Output + _tool.Error, StringComparison.Ordinal);
        Assert.Equal(1, _tool.Invoke(command, "--encoding", "gb18030", file));
        Assert.Contains("This is a PDF document", _tool.Output + _tool.Error, StringComparison.Ordinal);
        Assert.Equal(document, File.ReadAllBytes(file));
    }

    [Fact]
    public void A_word_document_leads_to_a_clean_text_and_a_report_by_commands_alone()
    {
        string draft = _tool.Write("草稿.txt", "关于某事的总结\n\n一、抓学习\n一是学理论,学业务。\n二是学技能。\n");
        string word = _tool.PathOf("草稿.docx");
        string text = _tool.PathOf("总结.txt");
        Assert.Equal(0, _tool.Invoke("export", draft, "-o", word));

        Assert.Equal(1, _tool.Invoke("check", "-q", "--ext", "docx", _tool.PathOf("")));
        Assert.Contains("warning HG0302", Assert.Single(_tool.Lines), StringComparison.Ordinal);
        byte[] before = File.ReadAllBytes(word);
        Assert.Equal(2, _tool.Invoke("fix", word));
        Assert.Contains(
            $"headings export {word} -o {Path.ChangeExtension(word, ".txt")}", _tool.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(word));

        Assert.Equal(0, _tool.Invoke("export", word, "-o", text));
        Assert.Equal(0, _tool.Invoke("fix", text));
        Assert.Equal(0, _tool.Invoke("check", text));
        Assert.Contains("一是学理论，学业务", _tool.Read("总结.txt"), StringComparison.Ordinal);
        Assert.Equal(0, _tool.Invoke("export", text, "-o", _tool.PathOf("总结.docx")));
        Assert.Equal(FileContentKind.WordDocument, FileContent.Of(File.ReadAllBytes(_tool.PathOf("总结.docx"))).Kind);
    }

    [Theory]
    [InlineData("名 称.docx", "'{0}/名 称.docx' -o '{0}/名 称.txt'")]
    [InlineData("a.txt", "{0}/a.txt -o {0}/a.txt.txt")]
    [InlineData("$(x)'y.docx", "'{0}/$(x)'\\''y.docx' -o '{0}/$(x)'\\''y.txt'")]
    public void The_command_that_is_advised_can_be_typed_as_it_is(string name, string arguments)
    {
        Assert.Equal(0, _tool.Invoke("export", "--format", "word", _tool.Write("草稿.md", Text)));
        string file = _tool.Write(name, _tool.RawOutput!.ToArray());

        Assert.Equal(2, _tool.Invoke("fix", file));

        string expected = string.Format(
            System.Globalization.CultureInfo.InvariantCulture, arguments, Path.GetDirectoryName(file));
        Assert.Contains($"headings export {expected} writes", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_begins_with_a_dash_is_advised_as_no_option() =>
        Assert.Equal("./-总结.txt", Commands.CommandLine.Quote("-总结.txt"));

    [Fact]
    public void A_damaged_word_document_is_told_in_words()
    {
        string file = _tool.Write("a.docx", Zip("[Content_Types].xml", "word/document.xml"));

        Assert.Equal(1, _tool.Invoke("check", "-q", file));
        Assert.StartsWith($"{file}(1,1): error HG0001: ", Assert.Single(_tool.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_document_goes_through_a_pipe_but_not_to_a_terminal()
    {
        string file = _tool.Write("a.txt", Text);

        Assert.Equal(0, _tool.Invoke("export", "--format", "word", file));
        Assert.Equal(FileContentKind.WordDocument, FileContent.Of(_tool.RawOutput!.ToArray()).Kind);
        _tool.IsTerminal = true;
        Assert.Equal(2, _tool.Invoke("export", "--format", "word", file));
        Assert.Contains("--output", _tool.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void The_way_out_of_utf_16_without_a_mark_and_of_utf_32_leads_out(string name)
    {
        string file = _tool.Write("a.txt", Encoding.GetEncoding(name).GetBytes(Text));

        Assert.Equal(1, _tool.Invoke("check", file));
        Assert.Contains($"headings fix --encoding {name} {file}", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(0, _tool.Invoke("fix", "--encoding", name, file));
        Assert.Equal(Text, _tool.Read("a.txt"));
    }

    [Fact]
    public void A_character_that_was_lost_before_the_text_was_saved_is_told_at_its_place()
    {
        string file = _tool.Write("a.txt", "一、甲\r\n一是\uFFFD。\r\n");

        Assert.Equal(1, _tool.Invoke("check", file));
        Assert.StartsWith(
            $"{file}(2,3): error HG0001: The text holds a character that stands for a lost one", _tool.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_and_written_in_its_encoding()
    {
        _tool.Input = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("一、甲\n一是乙,丙。\n")];

        Assert.Equal(0, _tool.Invoke("fix", "-"));
        Assert.Equal([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("一、甲\n一是乙，丙。\n")], _tool.RawOutput!.ToArray());
    }

    [Fact]
    public void A_folder_stands_for_what_was_written_not_for_what_was_built_or_fetched()
    {
        foreach (string folder in new[] { "", "sub", "bin", "obj", "sub/Bin", ".git", ".hidden", "node_modules", "drafts" })
        {
            _tool.Write(Path.Combine(folder, "a.headings.txt"), "一、甲\n一是乙,丙。\n");
            _tool.Write(Path.Combine(folder, "b.md"), "一、甲\n一是乙,丙。\n");
        }

        _tool.Invoke("check", "-q", _tool.PathOf(""));
        Assert.Equal(["", "drafts/", "sub/"], Folders("a.headings.txt"));
        _tool.Invoke("check", "-q", "--exclude", "drafts", _tool.PathOf(""));
        Assert.Equal(["", "sub/"], Folders("a.headings.txt"));
        _tool.Invoke("check", "-q", "--exclude", "sub/*.txt", "--exclude", "drafts/", _tool.PathOf("**/*.txt"));
        Assert.Equal([""], Folders("a.headings.txt"));
        _tool.Invoke("check", "-q", "--ext", "md", _tool.PathOf(""));
        Assert.Equal(["", "drafts/", "sub/"], Folders("b.md"));
        _tool.Invoke("check", "-q", "--ext", ".txt,md", _tool.PathOf("sub"));
        Assert.Equal(2, _tool.Lines.Count);
        _tool.Invoke("check", "-q", _tool.PathOf("bin/a.headings.txt"));
        Assert.Single(_tool.Lines);
    }

    private IEnumerable<string> Folders(string file) =>
        _tool.Lines.Select(line => line[(_tool.PathOf("").Length + 1)..line.IndexOf(file, StringComparison.Ordinal)]);

    private static byte[] Zip(params string[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (string part in parts)
            {
                using Stream content = archive.CreateEntry(part).Open();
                content.Write("<x/>"u8);
            }
        }

        return bytes.ToArray();
    }

    public void Dispose() => _tool.Dispose();
}
