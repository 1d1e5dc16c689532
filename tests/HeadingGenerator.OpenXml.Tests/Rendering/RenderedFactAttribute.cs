namespace HeadingGenerator.OpenXml.Tests.Rendering;

/// <summary>
/// A test that looks at pages; skipped, saying why, where nothing is installed that could render them.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RenderedFactAttribute : FactAttribute
{
    public RenderedFactAttribute() => Skip = Renderer.MissingTools;
}
