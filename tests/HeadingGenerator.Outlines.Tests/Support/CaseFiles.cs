namespace HeadingGenerator.Outlines.Tests.Support;

/// <summary>
/// Cases in files, side by side with what is made of them: <c>%%%</c> and what the case shows, then its first part;
/// each of its other parts stands after a line of its own that begins with <c>%%%</c>.
/// </summary>
internal static class CaseFiles
{
    private const string Mark = "\n%%% ";

    /// <summary>What the cases of a folder show, and the parts of each.</summary>
    public static Dictionary<string, string[]> In(string folder, int parts) =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, folder))
            .SelectMany(file => ("\n" + File.ReadAllText(file).ReplaceLineEndings("\n").TrimEnd('\n')).Split(Mark)[1..])
            .Select(part => part.Split('\n', 2))
            .Chunk(parts)
            .ToDictionary(
                entry => entry[0][0], entry => entry.Select(part => part.Length > 1 ? part[1] : string.Empty).ToArray());
}
