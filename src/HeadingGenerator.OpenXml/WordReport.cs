using HeadingGenerator.OpenXml.Output;
using HeadingGenerator.OpenXml.Parts;

namespace HeadingGenerator.OpenXml;

/// <summary>Writes reports as Word documents (.docx) laid out by GB/T 9704-2012, 党政机关公文格式.</summary>
/// <remarks>
/// <para>
/// The document is written front to back: its size does not show in memory. It depends on the outline and the options
/// alone; the same .NET runtime writes the same bytes for them, at any time and in any culture.
/// </para>
/// <para>
/// A heading that stands alone is a paragraph in Word's own style 标题 1 to 标题 9: the navigation pane lists it. A heading
/// that is run into its text (see <see cref="ReportSection.IsRunIn"/>) is a run of its own in the character style that
/// is linked with the same heading style: a table of contents takes it up without the text after it, and a change of
/// the style reaches it. The navigation pane knows whole paragraphs only and leaves it out, unless
/// <see cref="WordReportOptions.NavigableRunInHeadings"/> is set.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var report = new ReportOutline("机关党建工作情况报告");
/// report.Content.AddSection(Themes.突出严字);
/// report.Parts.Issuers.Add("中共××市委办公室");
/// report.Parts.Date = new DateTime(2025, 7, 1);
/// report.SaveAsWord("报告.docx");
/// </code>
/// </example>
public static class WordReport
{
    /// <summary>
    /// Writes the report as a Word document to a stream, which is left open and need not be able to seek.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where to write.</param>
    /// <param name="options">Fonts, sizes and extra parts; those of the standard if null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="stream"/> is
    /// null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="stream"/> cannot be written, or the lines of <paramref name="options"/> are too low for the
    /// text.
    /// </exception>
    public static void WriteWord(this ReportOutline report, Stream stream, WordReportOptions? options = null)
    {
        ThrowHelper.ThrowIfNull(report);
        Streams.ThrowIfUnwritable(stream);
        options ??= new WordReportOptions();
        options.ThrowIfLinesAreTooLow(nameof(options));
        WordDocument.Write(report, options, stream);
    }

    /// <summary>
    /// Saves the report as a Word document. The file appears complete or not at all: until the last byte is written, a
    /// file that was there stays as it was. A link is followed and stays, as do mode and owner of the file.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file, usually ending in .docx; replaced if it exists.</param>
    /// <param name="options">Fonts, sizes and extra parts; those of the standard if null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="path"/> is
    /// null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="path"/> is empty, or the lines of <paramref name="options"/> are too low for the text.
    /// </exception>
    /// <exception cref="IOException">The file cannot be written, or it is read-only.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public static void SaveAsWord(this ReportOutline report, string path, WordReportOptions? options = null)
    {
        ThrowHelper.ThrowIfNull(report);
        ThrowHelper.ThrowIfNullOrWhiteSpace(path);
        AtomicFile.Write(path, stream => report.WriteWord(stream, options));
    }
}
