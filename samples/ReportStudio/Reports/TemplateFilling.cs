using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using HeadingGenerator.OpenXml;

namespace HeadingGenerator.Samples.ReportStudio.Reports;

/// <summary>Fills the Word templates of users, and refuses those that would grow out of bounds.</summary>
internal static class TemplateFilling
{
    private const int DeepestLevel = 9;
    private const string Probe = "\uE000";

    /// <summary>
    /// The template with the report in it. Its headings take the heading styles that the template has.
    /// </summary>
    /// <exception cref="WordTemplateException">Template and report do not fit; the message names all that does
    /// not.</exception>
    /// <exception cref="InvalidDataException">It is no Word document.</exception>
    public static byte[] Fill(byte[] template, ReportOutline report)
    {
        var options = new WordTemplateOptions();
        for (int level = 1; level <= DeepestLevel; level++)
        {
            options.HeadingStyles.Add(level, $"heading {level}");
        }

        try
        {
            return Fill(template, report, options);
        }
        catch (WordTemplateException exception) when (exception.UnknownStyles.Count > 0)
        {
            foreach ((int level, string style) in options.HeadingStyles.ToArray())
            {
                if (exception.UnknownStyles.Contains(style))
                {
                    options.HeadingStyles.Remove(level);
                }
            }

            return Fill(template, report, options);
        }
    }

    /// <summary>
    /// Why a template cannot be taken on; null if it can. What is no template is told when it is filled.
    /// </summary>
    public static string? Refuse(byte[] template, ReportOutline report, StudioLimits limits)
    {
        if (template.Length > limits.TemplateBytes || UnpackedLength(template) > limits.UnpackedTemplateBytes)
        {
            return Messages.TemplateTooLarge(limits.TemplateBytes);
        }

        using var text = new StringWriter();
        report.WriteText(text);
        int length = text.GetStringBuilder().Length;
        return (long)CountPlaces(template) * length > limits.FilledCharacters ? Messages.TemplateGrows : null;
    }

    private static byte[] Fill(byte[] template, ReportOutline report, WordTemplateOptions options)
    {
        using var output = new MemoryStream();
        WordTemplate.Fill(new MemoryStream(template), output, WordTemplateValues.Of(report), options);
        return output.ToArray();
    }

    private static long UnpackedLength(byte[] template)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(template));
            return archive.Entries.Sum(entry => entry.Length);
        }
        catch (InvalidDataException)
        {
            return 0;
        }
    }

    /// <summary>How many places are filled, found by filling them with a sign.</summary>
    private static int CountPlaces(byte[] template)
    {
        var probe = new ReportOutline(Probe);
        probe.Content.Add(Probe);
        var values = new WordTemplateValues(
            WordTemplateValues.Of(probe).Select(name => KeyValuePair.Create(name, Probe)));
        using var output = new MemoryStream();
        var options = new WordTemplateOptions { AllowMissing = true, AllowUnused = true };
        WordTemplate.Fill(new MemoryStream(template), output, values, options);
        using var document = WordprocessingDocument.Open(output, isEditable: false);
        MainDocumentPart main = document.MainDocumentPart!;
        IEnumerable<OpenXmlPartRootElement?> roots =
        [
            main.Document,
            .. main.HeaderParts.Select(part => part.Header),
            .. main.FooterParts.Select(part => part.Footer),
            main.FootnotesPart?.Footnotes,
            main.EndnotesPart?.Endnotes,
        ];
        return roots.Sum(root => root?.InnerText.Count(c => c == Probe[0]) ?? 0);
    }
}
