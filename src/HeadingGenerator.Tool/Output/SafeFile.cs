namespace HeadingGenerator.Tool.Output;

/// <summary>Writes a file whole or not at all.</summary>
internal static class SafeFile
{
    /// <summary>Writes through a file beside the target; a failure is told and leaves the target as it was.</summary>
    public static bool TryWrite(string path, byte[] bytes, TextWriter error)
    {
        string? temporary = null;
        try
        {
            var file = new FileInfo(path);

            // A link stays one; what it leads to is written.
            file = file.LinkTarget is null ? file : (FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!;
            if (file is { Exists: true, IsReadOnly: true })
            {
                error.WriteLine(Messages.ReadOnly(path));
                return false;
            }

            Directory.CreateDirectory(file.DirectoryName!);
            temporary = $"{file.FullName}.{Path.GetRandomFileName()}";
            File.WriteAllBytes(temporary, bytes);
            if (file.Exists && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, file.UnixFileMode);
            }

            File.Move(temporary, file.FullName, overwrite: true);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(Messages.CannotWrite(path, exception.Message));
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }

            return false;
        }
    }
}
