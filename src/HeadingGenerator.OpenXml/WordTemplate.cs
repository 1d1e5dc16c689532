using HeadingGenerator.OpenXml.Output;
using HeadingGenerator.OpenXml.Reading;
using HeadingGenerator.OpenXml.Templates;

namespace HeadingGenerator.OpenXml;

/// <summary>Fills templates of one's own: Word documents with placeholders (.docx, .dotx, .docm, .dotm).</summary>
/// <remarks>
/// <para>
/// A placeholder is a content control, by its tag or its title; a bookmark, by its name; or <c>{{name}}</c> in the
/// text. It may stand in the text, in tables, text boxes, headers, footers and notes, and more than once. What fills it
/// looks like it; all else stays as it is in the template. The same template and the same values give the same bytes on
/// the same .NET runtime.
/// </para>
/// <para>A value is never looked through for placeholders: braces in it are text.</para>
/// </remarks>
/// <example>
/// <code>
/// var values = new WordTemplateValues
/// {
///     { "标题", "关于做好档案整理工作的通知" },
///     { "正文", report },
/// };
/// WordTemplate.Fill("模板.docx", "通知.docx", values);
/// </code>
/// </example>
public static class WordTemplate
{
    /// <summary>
    /// Fills a template. The file appears complete or not at all; the template may be replaced by it.
    /// </summary>
    /// <param name="template">The template.</param>
    /// <param name="output">The file to write; replaced if it exists.</param>
    /// <param name="values">What to fill it with.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="template"/>, <paramref name="output"/> or <paramref name="values"/> is null.
    /// </exception>
    /// <exception cref="WordTemplateException">
    /// Placeholders and values do not fit; it names all that do not.
    /// </exception>
    /// <exception cref="InvalidDataException">
    /// The template is no Word document of the new kind, or damaged; the message says which.
    /// </exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be read or written.</exception>
    public static void Fill(
        string template,
        string output,
        WordTemplateValues values,
        WordTemplateOptions? options = null)
    {
        ThrowHelper.ThrowIfNullOrWhiteSpace(template);
        ThrowHelper.ThrowIfNullOrWhiteSpace(output);
        ThrowHelper.ThrowIfNull(values);
        byte[] filled;
        using (var stream = new FileStream(
            template, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
        {
            filled = Fill(stream, values, options);
        }

        AtomicFile.Write(output, stream => stream.Write(filled, 0, filled.Length));
    }

    /// <summary>Fills a template. Nothing is written if it does not fit.</summary>
    /// <param name="template">The template; the stream is left open and need not be able to seek.</param>
    /// <param name="output">Where to write; the stream is left open and need not be able to seek.</param>
    /// <param name="values">What to fill it with.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="template"/>, <paramref name="output"/> or <paramref name="values"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="template"/> cannot be read, or <paramref name="output"/> cannot be written.
    /// </exception>
    /// <exception cref="WordTemplateException">
    /// Placeholders and values do not fit; it names all that do not.
    /// </exception>
    /// <exception cref="InvalidDataException">
    /// The template is no Word document of the new kind, or damaged; the message says which.
    /// </exception>
    /// <exception cref="IOException">A stream cannot be read or written.</exception>
    public static void Fill(
        Stream template,
        Stream output,
        WordTemplateValues values,
        WordTemplateOptions? options = null)
    {
        Streams.ThrowIfUnreadable(template);
        Streams.ThrowIfUnwritable(output);
        ThrowHelper.ThrowIfNull(values);
        byte[] filled = Fill(template, values, options);
        output.Write(filled, 0, filled.Length);
    }

    /// <summary>
    /// The names of the placeholders that a template wants to be filled, each once; those of bookmarks are not among
    /// them.
    /// </summary>
    /// <param name="template">The template; the stream is left open and need not be able to seek.</param>
    /// <exception cref="ArgumentNullException"><paramref name="template"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="template"/> cannot be read.</exception>
    /// <exception cref="InvalidDataException">
    /// The template is no Word document of the new kind, or damaged; the message says which.
    /// </exception>
    public static IReadOnlyList<string> GetNames(Stream template)
    {
        Streams.ThrowIfUnreadable(template);
        return DamagedFileException.Guard(() =>
        {
            using WordArchive archive = WordArchive.Open(template);
            var report = new FillReport(new WordTemplateValues());
            Fill(new TemplatePackage(archive), report, new WordTemplateOptions());
            return report.Missing;
        });
    }

    private static byte[] Fill(Stream template, WordTemplateValues values, WordTemplateOptions? options) =>
        DamagedFileException.Guard(() =>
        {
            options ??= new WordTemplateOptions();
            using WordArchive archive = WordArchive.Open(template);
            var package = new TemplatePackage(archive);
            var report = new FillReport(values);
            TemplateStyles styles = Fill(package, report, options);
            report.ThrowIfAny(options, styles.Unknown);
            var output = new MemoryStream();
            package.Write(output);
            return output.ToArray();
        });

    private static TemplateStyles Fill(TemplatePackage package, FillReport report, WordTemplateOptions options)
    {
        var styles = new TemplateStyles(package.Styles, options);
        foreach (string name in package.Parts.ToList())
        {
            if (package.Load(name) is not { Root: { } root } part)
            {
                continue;
            }

            var filler = new PartFiller(root, styles, report);
            filler.Fill();
            if (filler.HasChanged)
            {
                package.Change(name, part);
            }
        }

        return styles;
    }
}
