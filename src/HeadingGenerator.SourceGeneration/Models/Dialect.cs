using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HeadingGenerator.SourceGeneration.Models;

/// <summary>What the compilation understands that the code goes into.</summary>
/// <param name="HasAnnotations">Whether a reference that may be null is marked.</param>
/// <param name="HasJson">Whether System.Text.Json is a part of the framework.</param>
internal sealed record Dialect(bool HasAnnotations, bool HasJson)
{
    /// <summary>What marks a reference that may be null.</summary>
    public string Annotation => HasAnnotations ? "?" : string.Empty;

    /// <summary>The dialect of a compilation.</summary>
    public static Dialect Of(ParseOptions options, CancellationToken cancellationToken) => new(
        ((CSharpParseOptions)options).LanguageVersion >= LanguageVersion.CSharp8,
        options.PreprocessorSymbolNames.Contains("NET8_0_OR_GREATER"));
}
