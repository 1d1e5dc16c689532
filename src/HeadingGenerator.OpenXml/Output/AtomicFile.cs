using System;
using System.IO;

namespace HeadingGenerator.OpenXml.Output;

/// <summary>Writes files that are complete or not there.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file beside its place and moves it there when it is complete.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        string target = Path.GetFullPath(path);

        // A name of its own, short whatever the target is called; in the same folder, so that moving is renaming.
        string draft = Path.Combine(Path.GetDirectoryName(target) ?? target, $".{Guid.NewGuid():N}.tmp");
        var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        try
        {
            using (stream)
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            Move(draft, target);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    private static void Move(string draft, string target)
    {
#if NET
        File.Move(draft, target, overwrite: true);
#else
        if (File.Exists(target))
        {
            File.Replace(draft, target, destinationBackupFileName: null);
        }
        else
        {
            File.Move(draft, target);
        }
#endif
    }
}
