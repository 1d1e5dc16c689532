using System.Diagnostics;
using System.Text.Json;
using StreamJsonRpc;

namespace HeadingGenerator.Benchmarks;

/// <summary>The language server, as an editor meets it: a process, and the protocol.</summary>
internal static class ServerRows
{
    private const string Uri = "file:///none/Themes.headings.txt";
    private const int EditsOfAKind = 60;
    private const int WarmUp = 100;

    /// <summary>
    /// Types into a text, and asks after each character: how long the answer takes from the change on, by the clock,
    /// and what processor time the server takes for change, answer and findings.
    /// </summary>
    public static async Task Editing(int lines)
    {
        string text = string.Join('\n', Texts.Catalog(lines).Split('\n').Take(lines)) + "\n";
        using Process server = Start();
        using var client = new JsonRpc(new HeaderDelimitedMessageHandler(
            server.StandardInput.BaseStream, server.StandardOutput.BaseStream, new SystemTextJsonFormatter()));
        client.StartListening();
        await client.InvokeWithParameterObjectAsync<JsonElement>(
            "initialize", new { processId = (int?)null, capabilities = new { } }).ConfigureAwait(false);
        var document = new { uri = Uri, languageId = "headings", version = 1, text };
        await client.NotifyWithParameterObjectAsync("textDocument/didOpen", new { textDocument = document }).ConfigureAwait(
            false);

        string[] questions = ["documentSymbol", "foldingRange", "hover", "completion", "codeAction"];
        int version = 1;
        for (int i = 0; i < WarmUp; i++)
        {
            await TypeAndAsk(questions[i % questions.Length]).ConfigureAwait(false);
        }

        Measure.Heading($"Language server, a text of {lines} lines, {text.Length} characters");
        Measure.Table("after each character", "median, ms", "95th percentile, ms", "processor time of the server, ms");
        foreach (string question in questions)
        {
            var answers = new List<double>();
            TimeSpan before = server.TotalProcessorTime;
            for (int i = 0; i < EditsOfAKind; i++)
            {
                answers.Add(await TypeAndAsk(question).ConfigureAwait(false));
            }

            server.Refresh();
            double processor = (server.TotalProcessorTime - before).TotalMilliseconds / EditsOfAKind;
            answers.Sort();
            Measure.Line(
                question, Measure.Ms(answers[EditsOfAKind / 2]), Measure.Ms(answers[EditsOfAKind * 95 / 100]),
                Measure.Ms(processor));
        }

        await client.InvokeAsync("shutdown").ConfigureAwait(false);
        await client.NotifyAsync("exit").ConfigureAwait(false);
        await server.WaitForExitAsync().ConfigureAwait(false);

        async Task<double> TypeAndAsk(string question)
        {
            version++;
            var place = new { line = 1 + (version * 37 % (lines - 1)), character = 3 };
            var range = new { start = place, end = place };
            long start = Stopwatch.GetTimestamp();
            await client.NotifyWithParameterObjectAsync(
                "textDocument/didChange",
                new { textDocument = new { uri = Uri, version }, contentChanges = new[] { new { range, text = "好" } } }).ConfigureAwait(
                    false);
            await client.InvokeWithParameterObjectAsync<JsonElement>(
                "textDocument/" + question,
                new { textDocument = new { uri = Uri }, position = place, range, context = new { diagnostics = Array.Empty<object>() } }).ConfigureAwait(
                    false);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }

    private static Process Start()
    {
        string tool = Path.Combine(
            ProcessRows.Repository(), "src", "HeadingGenerator.Tool", "bin", "Release", "net8.0", "headings.dll");
        return Process.Start(
            new ProcessStartInfo("dotnet", [tool, "lsp"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            })!;
    }
}
