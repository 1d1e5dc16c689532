using System.CommandLine;
using HeadingGenerator.Tool.Output;

namespace HeadingGenerator.Tool;

/// <summary>Where the tool reads and writes, and what is at the other end.</summary>
internal sealed class ToolConsole : InvocationConfiguration
{
    /// <summary>Whether people read the output as it comes.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether people read the messages as they come.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether the output may be coloured.</summary>
    public bool HasColour { get; init; }

    /// <summary>Opens standard input.</summary>
    public Func<Stream> OpenInput { get; init; } = Console.OpenStandardInput;

    /// <summary>Opens standard output for bytes.</summary>
    public Func<Stream> OpenOutput { get; init; } = Console.OpenStandardOutput;

    /// <summary>The console that the process was started with.</summary>
    public static ToolConsole OfProcess() => new()
    {
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        HasColour = !Console.IsOutputRedirected && TakesColour(Environment.GetEnvironmentVariable),
    };

    /// <summary>Whether the user and the terminal take colour (https://no-color.org).</summary>
    /// <param name="variable">Reads a variable of the environment.</param>
    public static bool TakesColour(Func<string, string?> variable)
    {
        string? terminal = variable("TERM");
        return string.IsNullOrEmpty(variable("NO_COLOR")) && terminal != "dumb"
            && (terminal is not null || variable("WT_SESSION") is not null);
    }

    /// <summary>Tells the user something, on one line.</summary>
    public void Say(string message) => Error.WriteLine(Visible.Of(message));

    /// <summary>Writes a file, or says why it cannot be written.</summary>
    public bool TryWrite(string path, Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Say(Messages.CannotWrite(path, Messages.Reason(exception)));
            return false;
        }
    }

    /// <summary>Writes text that other programs take: as it is, but without what a terminal would obey.</summary>
    public void WriteData(string text) => Output.Write(OutputIsTerminal ? Visible.Lines(text) : text);
}
