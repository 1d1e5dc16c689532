using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;
using HeadingGenerator.OpenXml.Output;

namespace HeadingGenerator.Tool.Tests;

[UnsupportedOSPlatform("windows")]
public sealed class FileSafetyTests : IDisposable
{
    private const string Slip = "一、甲\n一是乙,丙。\n";

    private readonly ToolRun _tool = new();

    [Theory]
    [InlineData(".md", "## 一、甲")]
    [InlineData(".html", "<!DOCTYPE html>")]
    [InlineData(".json", "{")]
    [InlineData(".txt", "一、甲")]
    [InlineData(".docx", "PK")]
    public void The_ending_of_the_file_names_the_format(string ending, string start)
    {
        Assert.Equal(0, _tool.Invoke("export", _tool.Write("a.txt", Slip), "-o", _tool.PathOf("b" + ending)));
        Assert.StartsWith(start, _tool.Read("b" + ending), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b.doc")]
    [InlineData("b.pdf")]
    [InlineData("b.md", "--format", "html")]
    [InlineData("b.docx", "--format", "html")]
    [InlineData("")]
    [InlineData(" ")]
    public void A_file_that_would_not_be_what_its_name_says_is_not_written(string name, params string[] more)
    {
        string file = _tool.Write("a.txt", Slip);

        Assert.Equal(2, _tool.Invoke(["export", file, "-o", name.Length > 1 ? _tool.PathOf(name) : name, .. more]));
        Assert.NotEmpty(_tool.Error);
        Assert.Single(Directory.GetFiles(_tool.PathOf("")));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("/dev/stdout")]
    public void A_name_of_standard_output_is_standard_output(string name)
    {
        Assert.Equal(0, _tool.Invoke("export", _tool.Write("a.txt", Slip), "-o", name));
        Assert.Contains("一、甲", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_is_written_to_and_stays_one()
    {
        string file = _tool.Write("a.txt", Slip);
        File.CreateSymbolicLink(_tool.PathOf("null"), "/dev/null");

        Assert.Equal(0, _tool.Invoke("export", file, "-o", "/dev/null"));
        Assert.Equal(0, _tool.Invoke("export", file, "-o", _tool.PathOf("null")));
        Assert.False(FileFacts.Of("/dev/null").IsRegular);
        Assert.Equal("/dev/null", new FileInfo(_tool.PathOf("null")).LinkTarget);
        Assert.Equal(2, _tool.Invoke("export", file, "-o", "/dev/full"));
        Assert.Contains("the disk is full", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_is_written_to_and_stays_one()
    {
        string file = _tool.Write("a.txt", Slip);
        string pipe = _tool.PathOf("pipe");
        Process.Start("mkfifo", [pipe]).WaitForExit();
        Assert.Equal(0, _tool.Invoke("show", _tool.PathOf("*")));
        Task<string> reader = Task.Run(() => File.ReadAllText(pipe));

        Assert.Equal(0, _tool.Invoke("export", file, "-o", pipe));
        Assert.Contains("一、甲", await reader, StringComparison.Ordinal);
        Assert.False(FileFacts.Of(pipe).IsRegular);
    }

    [Fact]
    public void Mode_and_owner_stay()
    {
        string file = _tool.Write("a.txt", Slip);
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);
        bool isGiven = FileFacts.TryGive(file, 12345, 54321);

        Assert.Equal(0, _tool.Invoke("fix", file));

        FileFacts facts = FileFacts.Of(file);
        Assert.Equal("一、甲\n一是乙，丙。\n", _tool.Read("a.txt"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite, facts.Mode);
        Assert.Equal(isGiven, facts is { User: 12345, Group: 54321 });
    }

    [Fact]
    public void A_folder_is_not_written_to()
    {
        Directory.CreateDirectory(_tool.PathOf("folder"));

        Assert.Throws<IOException>(() => AtomicFile.Write(_tool.PathOf("folder"), stream => stream.WriteByte(0)));
        Assert.True(Directory.Exists(_tool.PathOf("folder")));
    }

    [Fact]
    public void A_dangling_link_gets_its_target_and_a_ring_of_links_is_told()
    {
        string file = _tool.Write("a.txt", Slip);
        File.CreateSymbolicLink(_tool.PathOf("link.md"), _tool.PathOf("target.md"));
        File.CreateSymbolicLink(_tool.PathOf("ring.md"), _tool.PathOf("ring2.md"));
        File.CreateSymbolicLink(_tool.PathOf("ring2.md"), _tool.PathOf("ring.md"));

        Assert.Equal(0, _tool.Invoke("export", file, "-o", _tool.PathOf("link.md")));
        Assert.NotNull(new FileInfo(_tool.PathOf("link.md")).LinkTarget);
        Assert.Contains("一、甲", _tool.Read("target.md"), StringComparison.Ordinal);
        Assert.Equal(2, _tool.Invoke("export", file, "-o", _tool.PathOf("ring.md")));
        Assert.NotEmpty(_tool.Error);
    }

    [Fact]
    public void A_file_that_was_written_since_it_was_read_is_left_as_it_is()
    {
        string file = _tool.Write("a.txt", "somebody else's");

        Assert.Throws<FileChangedException>(
            () => AtomicFile.Replace(file, stream => stream.WriteByte(0), Encoding.UTF8.GetBytes(Slip)));
        Assert.Equal("somebody else's", _tool.Read("a.txt"));
        Assert.Single(Directory.GetFiles(_tool.PathOf("")));
    }

    [Fact]
    public void A_write_that_fails_midway_leaves_the_old_file_and_nothing_else()
    {
        string file = _tool.Write("a.txt", Slip);

        Assert.Throws<IOException>(() => AtomicFile.Write(file, stream =>
        {
            stream.Write("half"u8);
            throw new IOException("full");
        }));
        Assert.Equal(Slip, _tool.Read("a.txt"));
        Assert.Single(Directory.GetFiles(_tool.PathOf("")));
    }

    [Fact]
    public void A_file_that_the_system_cannot_make_is_told()
    {
        string file = _tool.Write("a.txt", Slip);

        Assert.Equal(2, _tool.Invoke("export", file, "-o", Path.Combine(file, "b.md")));
        Assert.NotEmpty(_tool.Error);
        Assert.Equal(2, _tool.Invoke("export", file, "-o", _tool.PathOf(new string('长', 300) + ".md")));
        Assert.NotEmpty(_tool.Error);
        Assert.Single(Directory.GetFiles(_tool.PathOf("")));
    }

    public void Dispose() => _tool.Dispose();
}
