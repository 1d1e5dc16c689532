using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Output;

/// <summary>Colours words where the terminal takes it (ECMA-48, SGR).</summary>
/// <param name="areOn">Whether it does.</param>
internal sealed class Colours(bool areOn)
{
    private const string Red = "31";
    private const string Green = "32";
    private const string Yellow = "33";
    private const string Cyan = "36";
    private const string Bold = "1";

    /// <summary>The name of a file, and other words to look at first.</summary>
    public string Strong(string text) => Paint(text, Bold);

    /// <summary>The mark below a fault.</summary>
    public string Mark(string text) => Paint(text, Green);

    /// <summary>Words that have the weight of a severity.</summary>
    public string Of(FindingSeverity severity, string text) => Paint(text, severity switch
    {
        FindingSeverity.Error => Red,
        FindingSeverity.Warning => Yellow,
        _ => Cyan,
    });

    private string Paint(string text, string colour) => areOn ? $"\u001B[{colour}m{text}\u001B[0m" : text;
}
