using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HeadingGenerator.DocsTests.Support;

/// <summary>A text of a document, as if it were a file of the project.</summary>
internal sealed class DocumentText(string path, string content) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        SourceText.From(content, Encoding.UTF8);
}
