using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;

namespace HeadingGenerator.Benchmarks;

/// <summary>
/// The peers: strongly typed resources of as many strings, by the generator of Microsoft and by the task of the SDK.
/// </summary>
internal static class ResX
{
    private static readonly Func<string[], string> _task = FindTask();

    /// <summary>The generator of the package Microsoft.CodeAnalysis.ResxSourceGenerator.</summary>
    public static IIncrementalGenerator Generator { get; } = FindGenerator();

    /// <summary>A resource file.</summary>
    public static string File(string[] strings)
    {
        var file = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<root>\n");
        for (int i = 0; i < strings.Length; i++)
        {
            file.Append("  <data name=\"S").Append(i).Append("\" xml:space=\"preserve\">\n    <value>")
                .Append(System.Security.SecurityElement.Escape(strings[i])).Append("</value>\n  </data>\n");
        }

        return file.Append("</root>\n").ToString();
    }

    /// <summary>The class that the task of the SDK (GenerateResource with StronglyTypedLanguage) writes.</summary>
    public static string Task(string[] strings) => _task(strings);

    private static IIncrementalGenerator FindGenerator()
    {
        string package = typeof(ResX).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "ResxSourceGenerator").Value!;
        string assembly = Directory.GetFiles(
            package, "Microsoft.CodeAnalysis.ResxSourceGenerator*.dll", SearchOption.AllDirectories)
            .Single(file => Path.GetFileName(file) is "Microsoft.CodeAnalysis.ResxSourceGenerator.CSharp.dll");
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(Path.GetDirectoryName(assembly)!, name.Name + ".dll") is var file
                && System.IO.File.Exists(file)
                ? context.LoadFromAssemblyPath(file)
                : null;
        Type type = AssemblyLoadContext.Default
            .LoadFromAssemblyPath(assembly)
            .GetTypes()
            .Single(type => !type.IsAbstract && type.IsAssignableTo(typeof(IIncrementalGenerator)));
        return (IIncrementalGenerator)Activator.CreateInstance(type, nonPublic: true)!;
    }

    /// <summary>
    /// The code that the task of the SDK calls, without MSBuild around it. It is told the strings as the task is by its
    /// reader.
    /// </summary>
    private static Func<string[], string> FindTask()
    {
        string sdk = Path.GetFullPath(Directory.GetFiles(
            Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "sdk"),
            "Microsoft.Build.Tasks.Core.dll",
            SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last());
        var context = new AssemblyLoadContext("sdk");
        context.Resolving += (self, name) => Path.Combine(Path.GetDirectoryName(sdk)!, name.Name + ".dll") is var file
            && System.IO.File.Exists(file) ? self.LoadFromAssemblyPath(file) : null;
        Assembly tasks = context.LoadFromAssemblyPath(sdk);
        MethodInfo create = tasks.GetType("Microsoft.Build.Tasks.StronglyTypedResourceBuilder", throwOnError: true)!
            .GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .First(method => method.Name == "Create" && method.GetParameters()[0].ParameterType.IsGenericType);
        ParameterInfo[] parameters = create.GetParameters();
        Type resource = tasks.GetType("Microsoft.Build.Tasks.ResourceHandling.LiveObjectResource", throwOnError: true)!;
        Type provider = parameters[4].ParameterType.Assembly.GetType(
            "Microsoft.CSharp.CSharpCodeProvider", throwOnError: true)!;
        MethodInfo generate = provider.GetMethods().Single(method => method.Name == "GenerateCodeFromCompileUnit");
        return strings =>
        {
            var table = (IDictionary)Activator.CreateInstance(parameters[0].ParameterType)!;
            for (int i = 0; i < strings.Length; i++)
            {
                table.Add("S" + i, Activator.CreateInstance(resource, "S" + i, strings[i]));
            }

            object csharp = Activator.CreateInstance(provider)!;
            object unit = create.Invoke(null, [table, "Resources", "Consumer", "Consumer", csharp, true, null])!;
            var code = new StringWriter();
            generate.Invoke(csharp, [unit, code, Activator.CreateInstance(generate.GetParameters()[2].ParameterType)]);
            return code.ToString();
        };
    }
}
