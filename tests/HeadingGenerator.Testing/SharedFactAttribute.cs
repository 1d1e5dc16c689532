namespace HeadingGenerator.Testing;

/// <summary>A test that reads texts beside the repository; skipped, saying so, where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() =>
        Skip = Repository.Shared is null ? "There is no folder ../shared with real texts." : null;
}
