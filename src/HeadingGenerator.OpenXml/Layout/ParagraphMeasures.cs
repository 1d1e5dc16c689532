using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HeadingGenerator.OpenXml.Layout;

/// <summary>The measures of a paragraph in twips, by its style and by itself.</summary>
internal sealed record ParagraphMeasures(int Line)
{
    public int Before { get; private set; }

    public int After { get; private set; }

    public int Left { get; private set; }

    public int Right { get; private set; }

    public int FirstLine { get; private set; }

    public int Size { get; private set; } = 320;

    public int Tracking { get; private set; }

    public bool KeepsNext { get; private set; }

    /// <summary>
    /// The measures of the styles by their ids, those of a paragraph without style under an empty one.
    /// </summary>
    public static Dictionary<string, ParagraphMeasures> Of(Styles styles, int linePitch)
    {
        var all = new Dictionary<string, ParagraphMeasures> { [string.Empty] = new(linePitch) };
        foreach (Style style in styles.Elements<Style>())
        {
            string basis = style.BasedOn?.Val?.Value ?? string.Empty;
            ParagraphMeasures measures = all.TryGetValue(basis, out ParagraphMeasures? known)
                ? known
                : all[string.Empty];
            measures = measures.With(style.StyleParagraphProperties);
            if (style.StyleRunProperties is { } run)
            {
                measures = measures with
                {
                    Size = Value(run.FontSize?.Val) * OfficialPage.Twip / 2 is > 0 and var size ? size : measures.Size,
                    Tracking = run.Spacing?.Val is { } tracking ? tracking.Value : measures.Tracking,
                };
            }

            all[style.StyleId?.Value ?? string.Empty] = measures;
            if (style.Default?.Value == true && style.Type?.Value == StyleValues.Paragraph)
            {
                all[string.Empty] = measures;
            }
        }

        return all;
    }

    /// <summary>These measures with what a paragraph, or a style, has of its own.</summary>
    public ParagraphMeasures With(OpenXmlElement? properties)
    {
        if (properties is null)
        {
            return this;
        }

        ParagraphMeasures measures = this with { };
        foreach (OpenXmlElement property in properties)
        {
            switch (property)
            {
                case SpacingBetweenLines spacing:
                    measures.Before = Value(spacing.Before) ?? measures.Before;
                    measures.After = Value(spacing.After) ?? measures.After;
                    measures = Value(spacing.Line) is { } line ? measures with { Line = line } : measures;
                    break;
                case Indentation indentation:
                    measures.Left = Value(indentation.Left) ?? measures.Left;
                    measures.Right = Value(indentation.Right) ?? measures.Right;
                    measures.FirstLine =
                        Value(indentation.FirstLine) ?? -Value(indentation.Hanging) ?? measures.FirstLine;
                    break;
                case KeepNext keepNext:
                    measures.KeepsNext = keepNext.Val is null || keepNext.Val.Value;
                    break;
                default:
                    break;
            }
        }

        return measures;
    }

    private static int? Value(StringValue? text) =>
        int.TryParse(text?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value)
            ? value
            : null;
}
