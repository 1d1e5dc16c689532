using System.Text;
using HeadingGenerator.Tool.Commands;

namespace HeadingGenerator.Tool.Tests;

/// <summary>Runs the tool in this process, in a folder of its own.</summary>
public sealed class ToolRun : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("headings-").FullName;

    public string Output { get; private set; } = string.Empty;

    public string Error { get; private set; } = string.Empty;

    /// <summary>What standard input holds.</summary>
    public byte[] Input { get; set; } = [];

    /// <summary>What was written to standard output as bytes.</summary>
    public MemoryStream? RawOutput { get; private set; }

    /// <summary>Whether a person sits in front of it.</summary>
    public bool IsTerminal { get; set; }

    /// <summary>The lines of the output.</summary>
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static string Seed { get; } = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "Golden", "机关党建小标题30例.headings.txt"));

    public string PathOf(string file) => Path.Combine(_folder, file);

    public string Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public string Write(string file, byte[] bytes)
    {
        string path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public int Invoke(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var console = new ToolConsole
        {
            Output = output,
            Error = error,
            OutputIsTerminal = IsTerminal,
            ErrorIsTerminal = IsTerminal,
            HasColour = IsTerminal,
            OpenInput = () => new MemoryStream(Input),
            OpenOutput = () => RawOutput = new MemoryStream(),
        };
        int exitCode = HeadingsCommand.Run(arguments, console);
        Output = output.ToString();
        Error = error.ToString();
        return exitCode;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
