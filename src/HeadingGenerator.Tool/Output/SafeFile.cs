namespace HeadingGenerator.Tool.Output;

/// <summary>Writes a file whole or not at all.</summary>
internal static class SafeFile
{
    /// <summary>Writes through a file beside the target; a failure is told and leaves the target as it was.</summary>
    public static bool TryWrite(string path, byte[] bytes, TextWriter error)
    {
        string target = Path.GetFullPath(path);
        string temporary = $"{target}.{Path.GetRandomFileName()}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(temporary, bytes);
            if (File.Exists(target) && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            }

            File.Move(temporary, target, overwrite: true);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(Messages.CannotWrite(path, exception.Message));
            File.Delete(temporary);
            return false;
        }
    }
}
