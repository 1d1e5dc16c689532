using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Input;

/// <summary>The list of published names beside a text.</summary>
/// <param name="File">The file.</param>
/// <param name="Names">What it says.</param>
internal sealed record NamesFile(TextFile File, PublishedNames Names)
{
    /// <summary>
    /// The list of a text; null if it has none, or one that cannot be read, as the names command says.
    /// </summary>
    public static NamesFile? Beside(string textPath)
    {
        try
        {
            return Read(textPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The list of a text; null if it has none.</summary>
    /// <exception cref="IOException">The list cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The list may not be read.</exception>
    public static NamesFile? Read(string textPath)
    {
        string path = PublishedNames.PathFor(textPath);

        // Neither a pipe nor a device has a length; reading one may never end.
        if (textPath == InputFiles.StandardInput || !System.IO.File.Exists(path) || new FileInfo(path).Length == 0)
        {
            return null;
        }

        var file = TextFile.Decode(path, System.IO.File.ReadAllBytes(path), fallback: null);
        return new NamesFile(file, PublishedNames.Parse(file.Text));
    }
}
