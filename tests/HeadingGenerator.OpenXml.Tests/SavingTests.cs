namespace HeadingGenerator.OpenXml.Tests;

/// <summary>Where documents go, and what is left when they cannot go there.</summary>
public sealed class SavingTests : IDisposable
{
    private static readonly WordReportOptions _impossible = new() { BodySize = 30 };

    private readonly string _folder = Directory.CreateTempSubdirectory("报告").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_holds_what_a_stream_gets()
    {
        Reports.Small().SaveAsWord(At("报告.docx"));

        Assert.Equal(new WrittenDocument(Reports.Small()).Bytes, File.ReadAllBytes(At("报告.docx")));
        Assert.Equal([At("报告.docx")], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_file_is_replaced()
    {
        File.WriteAllText(At("报告.docx"), new string('旧', 100_000));

        Reports.Small().SaveAsWord(At("报告.docx"));

        Assert.Equal(new WrittenDocument(Reports.Small()).Bytes, File.ReadAllBytes(At("报告.docx")));
    }

    [Fact]
    public void A_link_and_the_mode_of_a_file_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.WriteAllText(At("稿.docx"), "旧");
        File.SetUnixFileMode(At("稿.docx"), mode);
        File.CreateSymbolicLink(At("报告.docx"), At("稿.docx"));

        Reports.Small().SaveAsWord(At("报告.docx"));

        Assert.Equal(At("稿.docx"), new FileInfo(At("报告.docx")).LinkTarget);
        Assert.Equal(new WrittenDocument(Reports.Small()).Bytes, File.ReadAllBytes(At("稿.docx")));
        Assert.Equal(mode, File.GetUnixFileMode(At("稿.docx")));
    }

    [Fact]
    public void A_file_that_is_read_only_is_not_replaced()
    {
        File.WriteAllText(At("报告.docx"), "旧");
        File.SetAttributes(At("报告.docx"), FileAttributes.ReadOnly);

        Assert.ThrowsAny<IOException>(() => Reports.Small().SaveAsWord(At("报告.docx")));

        File.SetAttributes(At("报告.docx"), FileAttributes.Normal);
        Assert.Equal("旧", File.ReadAllText(At("报告.docx")));
    }

    [Fact]
    public void A_name_may_be_as_long_as_the_system_allows()
    {
        string path = At(new string('长', 80) + ".docx");

        Reports.Small().SaveAsWord(path);

        Assert.True(File.Exists(path));
    }

    [Fact]
    public void When_writing_fails_the_old_file_stays_and_no_other_is_left()
    {
        File.WriteAllText(At("报告.docx"), "旧");

        Assert.Throws<ArgumentException>(() => Reports.Small().SaveAsWord(At("报告.docx"), _impossible));

        Assert.Equal("旧", File.ReadAllText(At("报告.docx")));
        Assert.Equal([At("报告.docx")], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void When_the_place_is_taken_by_a_folder_nothing_is_left()
    {
        Directory.CreateDirectory(At("报告.docx"));

        Assert.ThrowsAny<SystemException>(() => Reports.Small().SaveAsWord(At("报告.docx")));

        Assert.Equal([At("报告.docx")], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_not_made() =>
        Assert.Throws<DirectoryNotFoundException>(
            () => Reports.Small().SaveAsWord(Path.Combine(_folder, "无", "报告.docx")));

    [Fact]
    public void A_stream_need_not_seek_and_stays_open()
    {
        var target = new ForwardOnly();

        Reports.Small().WriteWord(target);

        Assert.Equal(new WrittenDocument(Reports.Small()).Bytes, target.Written.ToArray());
        Assert.False(target.IsClosed);
    }

    [Fact]
    public void A_stream_is_written_from_where_it_stands()
    {
        using var target = new MemoryStream();
        target.Write("前"u8);

        Reports.Small().WriteWord(target);

        Assert.Equal([.. "前"u8, .. new WrittenDocument(Reports.Small()).Bytes], target.ToArray());
    }

    [Fact]
    public void A_large_report_is_handed_on_in_small_pieces()
    {
        var report = new ReportOutline("长");
        var random = new Random(5);
        for (int i = 0; i < 5_000; i++)
        {
            report.Content.AddSection(
                "节", new string([.. Enumerable.Range(0, 100).Select(_ => (char)random.Next('一', '龥'))]));
        }

        var target = new ForwardOnly();
        report.WriteWord(target, new WordReportOptions { IncludeTableOfContents = true });

        Assert.InRange(target.Written.Length, 800_000, long.MaxValue);
        Assert.InRange(target.LargestPiece, 1, 85_000);
    }

    [Fact]
    public void A_stream_that_fails_says_so()
    {
        var target = new ForwardOnly { Capacity = 2_000 };

        Assert.Throws<IOException>(() => Reports.TwoPages().WriteWord(target));
    }

    [Fact]
    public void Arguments_are_checked()
    {
        Assert.Throws<ArgumentNullException>("report", () => default(ReportOutline)!.WriteWord(Stream.Null));
        Assert.Throws<ArgumentNullException>("stream", () => Reports.Small().WriteWord(null!));
        Assert.Throws<ArgumentException>(
            "stream", () => Reports.Small().WriteWord(new MemoryStream([], writable: false)));
        Assert.Throws<ArgumentNullException>("report", () => default(ReportOutline)!.SaveAsWord("报告.docx"));
        Assert.Throws<ArgumentNullException>("path", () => Reports.Small().SaveAsWord(null!));
        Assert.Throws<ArgumentException>("path", () => Reports.Small().SaveAsWord(" "));
        Assert.Throws<ArgumentException>("options", () => Reports.Small().WriteWord(Stream.Null, _impossible));
    }

    private string At(string name) => Path.Combine(_folder, name);

    /// <summary>A stream like that of a web server.</summary>
    private sealed class ForwardOnly : Stream
    {
        public MemoryStream Written { get; } = new();

        public int LargestPiece { get; private set; }

        public bool IsClosed { get; private set; }

        public long Capacity { get; init; } = long.MaxValue;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (Written.Length + count > Capacity)
            {
                throw new IOException("The disk is full.");
            }

            LargestPiece = Math.Max(LargestPiece, count);
            Written.Write(buffer, offset, count);
        }

        public override void Flush() => throw new NotSupportedException();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            IsClosed = true;
            base.Dispose(disposing);
        }
    }
}
