namespace HeadingGenerator.DocsTests.Support;

/// <summary>A fenced block of a document.</summary>
/// <param name="Language">What stands after the fence: csharp, text, sh.</param>
/// <param name="Text">The lines between the fences, each with its line end.</param>
/// <param name="Line">The line of the opening fence, from 1; also the index of the first line of the text.</param>
/// <param name="LineCount">How many lines the text has.</param>
/// <param name="Snippet">The file that the block repeats, named in a comment above it; null if there is none.</param>
internal sealed record CodeBlock(string Language, string Text, int Line, int LineCount, string? Snippet)
{
    public bool IsCSharp => Language == "csharp";
}
