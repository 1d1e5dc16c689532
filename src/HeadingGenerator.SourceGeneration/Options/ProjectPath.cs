namespace HeadingGenerator.SourceGeneration.Options;

/// <summary>Where a file lies, as seen from the project.</summary>
/// <param name="Shown">Its path from the folder of the project; the whole path of a file elsewhere.</param>
/// <param name="Distance">How many folders lie between; a file elsewhere is farther than any below the project.</param>
internal sealed record ProjectPath(string Shown, int Distance) : IComparable<ProjectPath>
{
    private const int Elsewhere = 1 << 16;

    /// <summary>Looks at a file from a project.</summary>
    /// <param name="path">The file.</param>
    /// <param name="project">The folder of the project, with a separator at its end; null if it is not known.</param>
    public static ProjectPath From(string path, string? project)
    {
        project ??= string.Empty;
        bool isBelow = path.StartsWith(project, StringComparison.Ordinal);
        string shown = isBelow ? path.Substring(project.Length) : path;
        return new ProjectPath(shown, shown.Count(static c => c is '/' or '\\') + (isBelow ? 0 : Elsewhere));
    }

    /// <inheritdoc/>
    public int CompareTo(ProjectPath? other) => other is null ? 1
        : Distance != other.Distance ? Distance.CompareTo(other.Distance)
        : string.CompareOrdinal(Shown, other.Shown);
}
