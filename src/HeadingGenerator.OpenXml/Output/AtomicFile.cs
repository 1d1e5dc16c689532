namespace HeadingGenerator.OpenXml.Output;

/// <summary>
/// Writes files that are complete or as they were. A link is followed and stays, mode and owner of a file stay, and
/// what is no file (a device, a pipe) is written to, never replaced.
/// </summary>
internal static class AtomicFile
{
    /// <summary>Writes a file, over an existing one if there is one.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="ReadOnlyFileException">The file may not be written by anybody.</exception>
    /// <exception cref="IOException">It cannot be written; an existing file is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; an existing file is as it was.</exception>
    public static void Write(string path, Action<Stream> write) => Write(path, write, expected: null);

    /// <summary>Writes over a file, unless it no longer holds what it is expected to.</summary>
    /// <param name="path">An existing file.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="expected">What the file held when it was read.</param>
    /// <exception cref="FileChangedException">Somebody has written the file meanwhile; it stays as it is.</exception>
    /// <exception cref="ReadOnlyFileException">The file may not be written by anybody.</exception>
    /// <exception cref="IOException">It cannot be written; the file is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; the file is as it was.</exception>
    public static void Replace(string path, Action<Stream> write, byte[] expected) => Write(path, write, expected);

    private static void Write(string path, Action<Stream> write, byte[]? expected)
    {
        string target = FinalTarget(Path.GetFullPath(path));
        if (Directory.Exists(target))
        {
            throw new IOException(Messages.IsFolder(path));
        }

        bool exists = File.Exists(target);
        if (exists && IsDevice(target))
        {
            using var device = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            write(device);
            return;
        }

        if (exists)
        {
            CheckWritable(target);
        }

        // A name of its own, short whatever the target is called; in the same folder, so that moving is renaming.
        string draft = Path.Combine(Path.GetDirectoryName(target) ?? target, $".{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            bool isAlike = !exists || TryMakeAlike(draft, target);
            if (expected is not null && !File.ReadAllBytes(target).SequenceEqual(expected))
            {
                throw new FileChangedException(path);
            }

            if (isAlike)
            {
                Move(draft, target);
            }
            else
            {
                Overwrite(target, draft);
            }
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>
    /// Renaming asks for the right to write the folder alone, and so would pass over the rights of the file.
    /// </summary>
    private static void CheckWritable(string target)
    {
        if (IsReadOnly(target))
        {
            throw new ReadOnlyFileException(target);
        }

        new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete).Dispose();
    }

#if NET
    /// <summary>What a chain of links leads to; the end of it need not exist.</summary>
    private static string FinalTarget(string path) =>
        new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

    private static bool IsDevice(string target) => !OperatingSystem.IsWindows() && !FileFacts.Of(target).IsRegular;

    private static bool IsReadOnly(string target) => OperatingSystem.IsWindows()
        ? (File.GetAttributes(target) & FileAttributes.ReadOnly) != 0
        : FileFacts.Of(target).IsReadOnly;

    /// <summary>
    /// Gives a draft the owner and the mode of the file that it replaces. Changing the owner resets some bits of the
    /// mode.
    /// </summary>
    private static bool TryMakeAlike(string draft, string target)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        FileFacts old = FileFacts.Of(target);
        FileFacts made = FileFacts.Of(draft);
        bool isOwned =
            (made.User == old.User && made.Group == old.Group) || FileFacts.TryGive(draft, old.User, old.Group);
        File.SetUnixFileMode(draft, old.Mode);
        return isOwned;
    }

    private static void Move(string draft, string target) => File.Move(draft, target, overwrite: true);
#else
    // .NET Standard does not tell links, owners and modes. A file that may have them is written in its place.
    private static string FinalTarget(string path) => path;

    private static bool IsDevice(string target) => (File.GetAttributes(target) & FileAttributes.Device) != 0;

    private static bool IsReadOnly(string target) => (File.GetAttributes(target) & FileAttributes.ReadOnly) != 0;

    private static bool TryMakeAlike(string draft, string target) =>
        Path.DirectorySeparatorChar == '\\' && (File.GetAttributes(target) & FileAttributes.ReparsePoint) == 0;

    private static void Move(string draft, string target)
    {
        if (File.Exists(target))
        {
            File.Replace(draft, target, destinationBackupFileName: null);
        }
        else
        {
            File.Move(draft, target);
        }
    }
#endif

    /// <summary>
    /// Copies a draft over a file of an owner to whom the draft cannot be given. The draft shows that the disk has
    /// room, and what was there is put back if the copy fails.
    /// </summary>
    private static void Overwrite(string target, string draft)
    {
        byte[] old = File.ReadAllBytes(target);
        byte[] content = File.ReadAllBytes(draft);
        using var stream = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.Read);
        try
        {
            Fill(stream, content);
        }
        catch (IOException)
        {
            Fill(stream, old);
            throw;
        }
    }

    private static void Fill(FileStream stream, byte[] content)
    {
        stream.Position = 0;
        stream.Write(content, 0, content.Length);
        stream.SetLength(content.Length);
        stream.Flush(flushToDisk: true);
    }
}
