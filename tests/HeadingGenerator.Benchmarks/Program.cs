using System.Text;
using HeadingGenerator.Benchmarks;
using HeadingGenerator.Outlines;
using HeadingGenerator.SourceGeneration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

int headings = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 10_000;
string text = Texts.Catalog(headings);
var file = new Driver.Text("Themes.headings.txt", text);
var edited = new Driver.Text("Themes.headings.txt", text.Replace("第100项工作的第1个方面", "另一项工作", StringComparison.Ordinal));
CSharpCompilation other = Driver.Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other { }", (CSharpParseOptions)Driver.Empty.SyntaxTrees[0].Options));

Console.WriteLine($"{headings} headings, {text.Length} characters; milliseconds are of this machine, the ratios are what counts");

double floor = Driver.BestGeneration(20, () => Driver.Create(new FloorGenerator(), file).RunGenerators(Driver.Empty));
double cold = Driver.BestGeneration(20, () => Driver.Create(new HeadingSourceGenerator(), file).RunGenerators(Driver.Empty));
Row("generate, cold", cold, "floor", floor);

GeneratorDriver warm = Driver.Create(new HeadingSourceGenerator(), file).RunGenerators(Driver.Empty);
GeneratorDriver nothing = Driver.Create(new EmptyGenerator(), file).RunGenerators(Driver.Empty);
Row("unrelated edit", Driver.Best(30, () => warm.RunGenerators(other)), "empty generator", Driver.Best(30, () => nothing.RunGenerators(other)));
Row("one body edited", Driver.BestGeneration(20, () => warm.ReplaceAdditionalText(file, edited).RunGenerators(Driver.Empty)), "cold", cold);

string[] generated = [.. warm.GetRunResult().GeneratedTrees.Select(tree => tree.ToString())];
Row("parse, bind, emit", Driver.Best(5, () => Driver.Compile(generated)), "typed ResX", Driver.Best(5, () => Driver.Compile([ResX(text)])));

string large = Texts.Catalog(headings * 8);
double read = Driver.Best(10, () => Outline.Read(text));
Row("read, 8 times the text", Driver.Best(3, () => Outline.Read(large)), "read", read);
Row("check", Driver.Best(10, () => OutlineChecker.Check(Outline.Read(text))), "read", read);
Row("a million short lines", Driver.Best(2, () => Outline.Read(Repeat("一是甲。\n", 1_000_000))), "an eighth of them", Driver.Best(2, () => Outline.Read(Repeat("一是甲。\n", 125_000))));
Row("one line of 8 MB", Driver.Best(2, () => Outline.Read(Repeat("一是甲，二是乙；", 500_000))), "of 1 MB", Driver.Best(2, () => Outline.Read(Repeat("一是甲，二是乙；", 62_500))));

static void Row(string what, double time, string against, double reference) =>
    Console.WriteLine($"{what,-26} {time,9:F2} ms   {time / reference,7:F2} x {against} ({reference:F2} ms)");

static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

// What the SDK's strongly typed ResX makes of as many strings: a property that asks a resource manager.
static string ResX(string text)
{
    var code = new StringBuilder("""
        internal class Resources
        {
            private static global::System.Resources.ResourceManager resourceMan;
            private static global::System.Globalization.CultureInfo resourceCulture;
            internal static global::System.Resources.ResourceManager ResourceManager
            {
                get
                {
                    if (object.ReferenceEquals(resourceMan, null))
                    {
                        resourceMan = new global::System.Resources.ResourceManager("Resources", typeof(Resources).Assembly);
                    }
                    return resourceMan;
                }
            }

        """);
    int number = 0;
    foreach (string line in text.Split('\n'))
    {
        foreach (string part in line.Split('。'))
        {
            if (part.Length > 0)
            {
                code.Append("/// <summary>\n///   Looks up a localized string similar to ").Append(part).Append(".\n/// </summary>\ninternal static string S").Append(number)
                    .Append(" {\nget {\nreturn ResourceManager.GetString(\"S").Append(number++).Append("\", resourceCulture);\n}\n}\n\n");
            }
        }
    }

    return code.Append('}').ToString();
}
