using System.Diagnostics;
using System.Globalization;

namespace HeadingGenerator.Benchmarks;

/// <summary>What a catalog costs a build server and a native program: processes of their own.</summary>
internal static class ProcessRows
{
    /// <summary>
    /// A compiler that has to be started, beyond one that compiles an empty class: with nothing to generate, and with a
    /// catalog, beside the code of typed resources, which takes no generator.
    /// </summary>
    public static void FreshCompiler(int headings)
    {
        string text = Texts.Catalog(headings);
        Measure.Heading($"Fresh csc process, {headings} headings");
        using var folder = new Folder();
        folder.Write("Themes.headings.txt", text);
        folder.Write("Empty.cs", "class C { }");
        folder.Write("ResX.cs", ResX.Task(Texts.Strings(text)));
        string shared = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string command =
            $"\"{Compiler()}\" -nologo -noconfig -t:library -out:x.dll -nowarn:649,1701 -d:NET8_0_OR_GREATER"
            + string.Concat(
                Directory.GetFiles(shared, "System*.dll")
                    .Where(file => !file.Contains(".Native.", StringComparison.Ordinal))
                    .Select(file => $" -r:\"{file}\""))
            + $" -r:\"{typeof(Heading).Assembly.Location}\"";
        string empty = command + " Empty.cs" + Analyzer(typeof(EmptyGenerator));
        string ours = command + " Empty.cs" + Analyzer(typeof(SourceGeneration.HeadingSourceGenerator))
            + Analyzer(typeof(Outlines.Outline)) + Analyzer(typeof(Heading));
        (string Name, string Command)[] rows =
        [
            ("", command + " Empty.cs"),
            ("a generator and an analyzer that do nothing", empty),
            ("**HeadingGenerator**, no text", ours),
            ("**HeadingGenerator**", ours + " -additionalfile:Themes.headings.txt"),
            ("ResX, the code alone", command + " ResX.cs"),
        ];
        var times = Array.ConvertAll(rows, _ => new List<double>());
        for (int run = 0; run < (headings > 1_000 ? 3 : 11); run++)
        {
            for (int i = 0; i < rows.Length; i++)
            {
                times[i].Add(folder.Dotnet(rows[i].Command));
            }
        }

        double[] beyond = Array.ConvertAll(times, row => Measure.Median(row) - Measure.Median(times[0]));
        Measure.Table("", "beyond an empty class, ms", "× ResX");
        for (int i = 1; i < rows.Length; i++)
        {
            Measure.Line(rows[i].Name, Measure.Ms(beyond[i]), Measure.Ratio(beyond[i], beyond[^1]));
        }

        static string Analyzer(Type type) => $" -a:\"{type.Assembly.Location}\"";
    }

    /// <summary>The size of a native program that uses one theme, against one that uses a constant.</summary>
    public static void NativeAot(int headings)
    {
        string text = Texts.Catalog(headings);
        Measure.Heading("Native AOT");
        string repository = Repository();
        long constant = Publish("Console.WriteLine(\"机关党建第10项突出一个“严”字\");");
        long theme = Publish("Console.WriteLine(Consumer.Themes.机关党建第10项突出严字.Title);");
        long constantOfTheme = Publish("Console.WriteLine(Consumer.Themes.Text.机关党建第10项突出严字.Title);");
        long get = Publish("Console.WriteLine(Consumer.Themes.Get((Consumer.ThemeId)int.Parse(\"7\")).Title);");
        Measure.Table("", "beyond a literal, KiB");
        Measure.Line("constant of a theme", Measure.Ms((constantOfTheme - constant) / 1024.0));
        Measure.Line("theme", Measure.Ms((theme - constant) / 1024.0));
        Measure.Line("Get", Measure.Ms((get - constant) / 1024.0));

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
            return new FileInfo(
                Directory.GetFiles(folder.PathOf("out"), "App*").First(file => Path.GetExtension(file) is "" or ".exe")).Length;
        }
    }

    /// <summary>
    /// What this program prints in a process of its own, with the compiler of the SDK, when it is given a text.
    /// </summary>
    public static string RunChild(string child, string text)
    {
        using var folder = new Folder();
        folder.Write("Themes.headings.txt", text);
        string compiler = Path.GetDirectoryName(Compiler())!;
        foreach (string file in Directory.GetFiles(AppContext.BaseDirectory))
        {
            string name = Path.GetFileName(file);
            string ofSdk = Path.Combine(compiler, name);
            bool isCompiler = name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && File.Exists(ofSdk);
            File.Copy(isCompiler ? ofSdk : file, folder.PathOf(name));
        }

        return folder.Run($"exec \"{folder.PathOf("HeadingGenerator.Benchmarks.dll")}\" {child} Themes.headings.txt");
    }

    private static string Compiler() => Directory.GetFiles(
        Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "sdk"), "csc.dll",
        SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Last();

    public static string Repository()
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

        /// <summary>
        /// Runs a command, and gives the processor time that it took, in milliseconds, as a POSIX shell counts it.
        /// </summary>
        public double Dotnet(string arguments) => Run(arguments).TrimEnd().Split('\n')[^1].Split(' ').Sum(Milliseconds);

        /// <summary>
        /// Runs a command, and gives what it prints, and in a last line the processor time that it took.
        /// </summary>
        public string Run(string arguments)
        {
            Write("run.sh", $"dotnet {arguments} || exit 1\ntimes\n");
            using Process process = Process.Start(new ProcessStartInfo("sh", "run.sh")
            {
                WorkingDirectory = _path,
                RedirectStandardOutput = true,
                Environment = { ["MSBUILDDISABLENODEREUSE"] = "1" },
            })!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : throw new InvalidOperationException(output);
        }

        private static double Milliseconds(string time)
        {
            string[] parts = time.TrimEnd('s').Split('m');
            return 1000 * ((60 * double.Parse(parts[0], CultureInfo.InvariantCulture))
                + double.Parse(parts[1], CultureInfo.InvariantCulture));
        }

        public void Dispose() => Directory.Delete(_path, recursive: true);
    }
}
