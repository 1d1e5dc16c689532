using System.Text;
using Microsoft.CodeAnalysis;

namespace HeadingGenerator.Benchmarks;

/// <summary>The least a generator over texts can do: one constant for every line.</summary>
internal sealed class FloorGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Select(static (text, token) => text.GetText(token)!.ToString()),
        static (output, text) =>
        {
            var code = new StringBuilder("static class Floor {\n");
            int number = 0;
            foreach (string line in text.Split('\n'))
            {
                code.Append("public const string L").Append(number++).Append(" = \"").Append(line.Replace("\"", "\\\"", StringComparison.Ordinal)).Append("\";\n");
            }

            output.AddSource("Floor.g.cs", code.Append('}').ToString());
        });
}

/// <summary>A generator that looks at nothing.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Where(static _ => false), static (_, _) => { });
}
