using System.Diagnostics;

namespace HeadingGenerator.Benchmarks;

/// <summary>What a catalog costs a build server and a native program: processes of their own, by the clock on the wall.</summary>
internal static class ProcessRows
{
    /// <summary>A compiler that has to be started, against one that compiles nothing, and typed ResX.</summary>
    public static void FreshCompiler(string text)
    {
        Measure.Heading("Fresh csc process, wall clock: keep the machine quiet");
        using var folder = new Folder();
        folder.Write("Themes.headings.txt", text);
        folder.Write("Empty.cs", "class C { }");
        folder.Write("ResX.cs", ResX.Of(text));
        string shared = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string compiler = Directory.GetFiles(Path.Combine(shared, "..", "..", "..", "sdk"), "csc.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
        string command = $"\"{compiler}\" -nologo -noconfig -t:library -out:x.dll -nowarn:649,1701 -d:NET8_0_OR_GREATER"
            + string.Concat(Directory.GetFiles(shared, "System*.dll").Where(file => !file.Contains(".Native.", StringComparison.Ordinal)).Select(file => $" -r:\"{file}\""))
            + $" -r:\"{typeof(Heading).Assembly.Location}\"";
        string generator = $" -additionalfile:Themes.headings.txt -a:\"{typeof(SourceGeneration.HeadingSourceGenerator).Assembly.Location}\" -a:\"{typeof(Outlines.Outline).Assembly.Location}\"";

        double empty = Best(() => folder.Dotnet(command + " Empty.cs"));
        double headings = Best(() => folder.Dotnet(command + " Empty.cs" + generator));
        double resources = Best(() => folder.Dotnet(command + " ResX.cs"));
        Measure.Row("beyond an empty one", headings - empty, "typed ResX without its generator", resources - empty, "<= 1 x");
    }

    /// <summary>The size of a native program that uses one theme, against one that uses a constant.</summary>
    public static void NativeAot(string text)
    {
        Measure.Heading("Native AOT");
        string repository = Repository();
        long constant = Publish("Console.WriteLine(\"第100项工作突出一个“严”字\");");
        long theme = Publish("Console.WriteLine(Consumer.Themes.第100项工作突出严字.Title);");
        long constantOfTheme = Publish("Console.WriteLine(Consumer.Themes.第100项工作突出严字Theme.TitleText);");
        Measure.Row("constant of a theme", constantOfTheme / 1024.0, "literal", constant / 1024.0, "the same", "KiB");
        Measure.Row("theme", theme / 1024.0, "literal", constant / 1024.0, unit: "KiB");

        long Publish(string program)
        {
            using var folder = new Folder();
            folder.Write("Directory.Build.props", "<Project />");
            folder.Write("Directory.Build.targets", "<Project />");
            folder.Write("Directory.Packages.props", "<Project />");
            folder.Write("Themes.headings.txt", text);
            folder.Write("Program.cs", "using System;\n" + program);
            folder.Write("App.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <Import Project="{repository}/src/UseHeadingGenerator.props" />
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net9.0</TargetFramework>
                    <RootNamespace>Consumer</RootNamespace>
                    <PublishAot>true</PublishAot>
                    <InvariantGlobalization>true</InvariantGlobalization>
                  </PropertyGroup>
                  <Import Project="{repository}/src/HeadingGenerator/buildTransitive/HeadingGenerator.targets" />
                </Project>
                """);
            folder.Dotnet("publish -c Release -o out");
            return new FileInfo(Directory.GetFiles(folder.PathOf("out"), "App*").First(file => Path.GetExtension(file) is "" or ".exe")).Length;
        }
    }

    private static double Best(Action action)
    {
        double best = double.MaxValue;
        for (int i = 0; i < 3; i++)
        {
            long start = Stopwatch.GetTimestamp();
            action();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }

    private static string Repository()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "HeadingGenerator.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("HeadingGenerator.sln");
        }

        return folder.FullName;
    }

    private sealed class Folder : IDisposable
    {
        private readonly string _path = Directory.CreateTempSubdirectory("heading-benchmark-").FullName;

        public string PathOf(string file) => Path.Combine(_path, file);

        public void Write(string file, string content) => File.WriteAllText(PathOf(file), content);

        public void Dotnet(string arguments)
        {
            using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments)
            {
                WorkingDirectory = _path,
                RedirectStandardOutput = true,
                Environment = { ["MSBUILDDISABLENODEREUSE"] = "1" },
            })!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException(output);
            }
        }

        public void Dispose() => Directory.Delete(_path, recursive: true);
    }
}
