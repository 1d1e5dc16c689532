using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using HeadingGenerator.OpenXml;
using HeadingGenerator.Outlines;
using HeadingGenerator.Testing;

namespace HeadingGenerator.Fuzz;

/// <summary>What must hold of any text.</summary>
internal static class Checks
{
    /// <summary>The checks by their names.</summary>
    public static IReadOnlyList<(string Name, Action<string> Check)> All { get; } =
    [
        ("reading", static text => Invariants.Hold(Outline.Read(text))),
        ("repairs", Repairs),
        ("generated code", static text => GeneratorRun.Of(text).AssertCompiles()),
        ("reports", Reports),
    ];

    /// <summary>What is wrong, or null.</summary>
    public static string? Failure(Action<string> check, string text)
    {
        try
        {
            check(text);
            return null;
        }
        catch (Exception failure)
        {
            return failure.GetType().Name + ": " + failure.Message;
        }
    }

    /// <summary>A text that fails too, and does not when any line or character more is taken away.</summary>
    public static string Shrink(Action<string> check, string text)
    {
        for (int length = text.Length / 2; length > 0; length /= 2)
        {
            for (int start = 0; start < text.Length;)
            {
                string shorter = text.Remove(start, Math.Min(length, text.Length - start));
                if (Failure(check, shorter) is null)
                {
                    start += length;
                }
                else
                {
                    text = shorter;
                }
            }
        }

        return text;
    }

    /// <summary>Repairs come to an end, and repairing what was repaired changes nothing.</summary>
    private static void Repairs(string text)
    {
        string repaired = OutlineRepairer.Repair(text);
        string again = OutlineRepairer.Repair(repaired);
        Require(repaired == again, "A second run repairs more.");
        Require(repaired.Length <= text.Length + (text.Length / 4) + 64, "A repair grows the text.");
    }

    /// <summary>Every format is written, Word is valid, and a draft is given back.</summary>
    private static void Reports(string text)
    {
        ReportOutline report = Outline.Read(text).ToReport();
        using var writer = new StringWriter();
        report.WriteText(writer);
        report.WriteMarkdown(writer);
        report.WriteHtml(writer);
        string draft = report.ToJson();
        Require(ReportOutline.FromJson(draft).ToJson() == draft, "The draft is not given back.");
        using var stream = new MemoryStream();
        report.WriteWord(stream);
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
        ValidationErrorInfo? error = new OpenXmlValidator(FileFormatVersions.Microsoft365)
            .Validate(document)
            .FirstOrDefault();
        Require(error is null, $"Word: {error?.Description}");
    }

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new InvalidOperationException(message);
        }
    }
}
