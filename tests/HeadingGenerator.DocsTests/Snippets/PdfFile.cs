using System.Diagnostics;
using HeadingGenerator;
using HeadingGenerator.OpenXml;

internal static class PdfFile
{
    public static async Task SaveAsync(ReportOutline report, string path, CancellationToken cancellation = default)
    {
        string folder = Directory.CreateTempSubdirectory("report").FullName;
        try
        {
            string document = Path.Combine(folder, "report.docx");
            report.SaveAsWord(document);

            // A profile of its own: two conversions at a time must not share one.
            string profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
            string[] arguments = [$"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", folder, document];
            using Process process = Process.Start(new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true })!;
            await process.StandardOutput.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            File.Move(Path.Combine(folder, "report.pdf"), path, overwrite: true);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
