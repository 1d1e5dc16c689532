#if NET
using System.Formats.Tar;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

namespace HeadingGenerator.OpenXml.Output;

/// <summary>What a file is and whom it belongs to, as Unix knows it.</summary>
/// <param name="IsRegular">Whether it is a file, not a device, a pipe or a socket.</param>
/// <param name="Mode">Its mode bits.</param>
/// <param name="User">The id of its owner.</param>
/// <param name="Group">The id of its group.</param>
internal readonly record struct FileFacts(bool IsRegular, UnixFileMode Mode, int User, int Group)
{
    private const UnixFileMode AnyWrite = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>
    /// Whether nobody may write it. Root is asked like everybody else: access alone would let it pass.
    /// </summary>
    public bool IsReadOnly => (Mode & AnyWrite) == 0;

    /// <summary>Asks for the facts of an existing file that is no link.</summary>
    /// <exception cref="IOException">The file cannot be looked at.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    [UnsupportedOSPlatform("windows")]
    public static FileFacts Of(string path)
    {
        // The header of an archive is where .NET tells type and owner of a file; the content is let go.
        using var header = new HeadStream();
        try
        {
            using var writer = new TarWriter(header, TarEntryFormat.Pax, leaveOpen: true);
            writer.WriteEntry(path, "file");
        }
        catch (IOException) when (!header.HasBytes && File.Exists(path))
        {
            // A socket has no place in an archive.
            return new FileFacts(IsRegular: false, File.GetUnixFileMode(path), -1, -1);
        }

        using var reader = new TarReader(header.ToMemory());
        TarEntry entry = reader.GetNextEntry() ?? throw new IOException(path);
        return new FileFacts(entry.EntryType == TarEntryType.RegularFile, entry.Mode, entry.Uid, entry.Gid);
    }

    /// <summary>Gives a file to another owner; says whether the system let it.</summary>
    public static bool TryGive(string path, int user, int group) =>
        ChangeOwner(Encoding.UTF8.GetBytes(path + '\0'), user, group) == 0;

    [DllImport("libc", EntryPoint = "chown")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ChangeOwner(byte[] path, int user, int group);

    /// <summary>Keeps the beginning of what is written to it.</summary>
    private sealed class HeadStream : Stream
    {
        /// <summary>Room for the header with its extended attributes.</summary>
        private const int Kept = 8192;

        private readonly MemoryStream _head = new();

        public bool HasBytes => _head.Length > 0;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public MemoryStream ToMemory() => new(_head.ToArray());

        public override void Write(byte[] buffer, int offset, int count) =>
            _head.Write(buffer, offset, Math.Min(count, Kept - (int)_head.Length));

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            _head.Dispose();
            base.Dispose(disposing);
        }
    }
}
#endif
