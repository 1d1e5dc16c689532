namespace HeadingGenerator.PackageTests;

/// <summary>
/// A test that needs a program of the machine, such as mono or gcc; skipped where it is not installed.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(string program)
    {
        Program = program;
        if (!Environment.GetEnvironmentVariable("PATH")!
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program))))
        {
            Skip = program + " is not installed";
        }
    }

    /// <summary>The name of the program.</summary>
    public string Program { get; }
}
