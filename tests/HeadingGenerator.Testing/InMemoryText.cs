using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HeadingGenerator.Testing;

/// <summary>An additional file that exists in memory only, with its metadata.</summary>
public sealed class InMemoryText(string path, string content) : AdditionalText
{
    public override string Path { get; } = path;

    public Dictionary<string, string> Options { get; init; } = [];

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        SourceText.From(content, Encoding.UTF8);
}
