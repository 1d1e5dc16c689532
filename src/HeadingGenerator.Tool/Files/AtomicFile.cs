namespace HeadingGenerator.Tool.Files;

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
            throw new IOException($"{path} is a folder.");
        }

        FileFacts? facts = OperatingSystem.IsWindows() || !File.Exists(target) ? null : FileFacts.Of(target);
        if (facts is { IsRegular: false })
        {
            using var device = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            write(device);
            return;
        }

        bool exists = File.Exists(target);
        if (exists)
        {
            CheckWritable(target, facts);
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

            bool isAlike = facts is not { } old || TryMakeAlike(draft, old);
            if (expected is not null && !File.ReadAllBytes(target).AsSpan().SequenceEqual(expected))
            {
                throw new FileChangedException(path);
            }

            if (isAlike)
            {
                File.Move(draft, target, overwrite: true);
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

    /// <summary>What a chain of links leads to; the end of it need not exist.</summary>
    private static string FinalTarget(string path) =>
        new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

    /// <summary>
    /// Renaming asks for the right to write the folder alone, and so would pass over the rights of the file.
    /// </summary>
    private static void CheckWritable(string target, FileFacts? facts)
    {
        bool isReadOnly = facts?.IsReadOnly ?? (File.GetAttributes(target) & FileAttributes.ReadOnly) != 0;
        if (isReadOnly)
        {
            throw new ReadOnlyFileException(target);
        }

        new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete).Dispose();
    }

    /// <summary>
    /// Gives a draft the owner and the mode of the file that it replaces. Changing the owner resets some bits of the
    /// mode.
    /// </summary>
    private static bool TryMakeAlike(string draft, FileFacts old)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        FileFacts made = FileFacts.Of(draft);
        bool isOwned =
            (made.User == old.User && made.Group == old.Group) || FileFacts.TryGive(draft, old.User, old.Group);
        File.SetUnixFileMode(draft, old.Mode);
        return isOwned;
    }

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
