using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>Runs of text.</summary>
/// <remarks>
/// “ ” ‘ ’ … — are in both of the fonts of a run. The hint has Word take them from the Chinese one, where they are as
/// wide as a character (ECMA-376 Part 1, §17.3.2.26); it is read from the run itself.
/// </remarks>
internal static class Runs
{
    /// <summary>A run of text in the font of its paragraph.</summary>
    public static Run Text(string text) => Create(new RunProperties(Hint()), text);

    /// <summary>A run of text in a character style.</summary>
    public static Run Text(string text, string style) =>
        Create(new RunProperties(new RunStyle { Val = style }, Hint()), text);

    /// <summary>Lines of text in the font of their paragraph.</summary>
    public static Run Lines(IReadOnlyList<string> lines)
    {
        Run run = Text(lines[0]);
        for (int i = 1; i < lines.Count; i++)
        {
            run.Append(new Break());
            Append(run, lines[i]);
        }

        return run;
    }

    private static Run Create(RunProperties properties, string text)
    {
        var run = new Run(properties);
        Append(run, text);
        return run;
    }

    // A tab is an element of its own in Word.
    private static void Append(Run run, string text)
    {
        int start = 0;
        for (int tab = text.IndexOf('\t'); tab >= 0; tab = text.IndexOf('\t', start))
        {
            AppendText(run, text.Substring(start, tab - start));
            run.Append(new TabChar());
            start = tab + 1;
        }

        AppendText(run, start == 0 ? text : text.Substring(start));
    }

    private static void AppendText(Run run, string text)
    {
        if (text.Length > 0)
        {
            run.Append(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    private static RunFonts Hint() => new() { Hint = FontTypeHintValues.EastAsia };
}
