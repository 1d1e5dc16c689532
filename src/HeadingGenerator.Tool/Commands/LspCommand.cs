using System.CommandLine;
using HeadingGenerator.Tool.Server;

namespace HeadingGenerator.Tool.Commands;

/// <summary>headings lsp: the language server, on standard input and output.</summary>
internal sealed class LspCommand : Command
{
    /// <summary>Some editors add it to whatever they start.</summary>
    private readonly Option<bool> _stdio = new("--stdio") { Description = Messages.Stdio };

    public LspCommand()
        : base("lsp", Messages.Lsp)
    {
        Options.Add(_stdio);
        SetAction(static async (arguments, _) =>
        {
            var console = (ToolConsole)arguments.InvocationConfiguration;
            return await LanguageServer.RunAsync(console.OpenInput(), console.OpenOutput()).ConfigureAwait(false)
                ? ExitCode.Success : ExitCode.Findings;
        });
    }
}
