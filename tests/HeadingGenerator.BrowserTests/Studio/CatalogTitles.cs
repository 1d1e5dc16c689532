namespace HeadingGenerator.BrowserTests.Studio;

/// <summary>Themes of the built-in catalog that the tests pick.</summary>
internal static class CatalogTitles
{
    public const string Strict = "机关党建突出一个“严”字";
    public const string Merged = "机关党建突出一个“融”字";
}
