using System.Diagnostics;

namespace HeadingGenerator.OpenXml.Tests.Rendering;

/// <summary>Turns documents into pages with LibreOffice and reads them with poppler.</summary>
public sealed class Renderer : IDisposable
{
    private const string Install =
        "apt-get install libreoffice-writer poppler-utils fontconfig fonts-noto-cjk fonts-arphic-gkai00mp fonts-arphic-gbsn00lp fonts-liberation";

    /// <summary>
    /// What stands in for Times New Roman, with the same widths: a substitute of other widths would move the lines.
    /// </summary>
    private const string LatinFont = "Liberation Serif";

    private static readonly Lazy<string?> _missingTools = new(FindMissingTools);
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("rendered").FullName;
    private int _documents;

    /// <summary>What stands in for the fonts of the standard, which are not free.</summary>
    internal static WordReportOptions Fonts => new()
    {
        TitleFont = "Noto Serif CJK SC",
        Level1Font = "Noto Sans CJK SC",
        Level2Font = "AR PL KaitiM GB",
        BodyFont = "AR PL SungtiL GB",
        PageNumberFont = "Noto Serif CJK SC",
    };

    /// <summary>Why nothing can be rendered here; null if it can.</summary>
    public static string? MissingTools => _missingTools.Value;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The pages of a report.</summary>
    internal RenderedDocument Render(ReportOutline report, WordReportOptions options)
    {
        string document = Path.Combine(_folder, $"{++_documents}.docx");
        report.SaveAsWord(document, options);

        // A profile of its own: another LibreOffice of the same user would take the work over and answer nothing.
        string profile = new Uri(Path.Combine(_folder, "profile")).AbsoluteUri;
        Run(
            "soffice", $"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", _folder,
            document);
        return new RenderedDocument(Path.ChangeExtension(document, "pdf"));
    }

    /// <summary>Runs a program and returns what it writes.</summary>
    internal static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end.");
        }

        return process.ExitCode == 0
            ? output.Result
            : throw new InvalidOperationException($"{program}: {errors.Result}");
    }

    private static string? FindMissingTools()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        string[] missing =
        [
            .. from tool in (string[])["soffice", "pdftohtml", "pdftoppm", "fc-list"]
               where !folders.Any(folder => File.Exists(Path.Combine(folder, tool)))
               select tool,
        ];
        if (missing.Length == 0)
        {
            string installed = Run("fc-list", ":", "family");
            missing =
            [
                .. from font in (string[])[
                    Fonts.TitleFont, Fonts.Level1Font, Fonts.Level2Font, Fonts.BodyFont, LatinFont
                ]
                   where !installed.Contains(font, StringComparison.Ordinal)
                   select font,
            ];
        }

        return missing.Length == 0 ? null : $"Rendering pages needs {string.Join(", ", missing)}: {Install}";
    }
}
