namespace HeadingGenerator.PackageTests;

/// <summary>A test that runs a program for .NET Framework; skipped where Mono is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MonoFactAttribute : FactAttribute
{
    public MonoFactAttribute()
    {
        if (!Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "mono"))))
        {
            Skip = "mono is not installed";
        }
    }
}
