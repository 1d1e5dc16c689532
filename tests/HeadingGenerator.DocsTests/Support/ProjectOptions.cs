using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HeadingGenerator.DocsTests.Support;

/// <summary>The options of a project that sets nothing but has a name.</summary>
internal sealed class ProjectOptions(string rootNamespace) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(rootNamespace);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(null);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(null);

    private sealed class Values(string? rootNamespace) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.RootNamespace" ? rootNamespace : null;
            return value is not null;
        }
    }
}
