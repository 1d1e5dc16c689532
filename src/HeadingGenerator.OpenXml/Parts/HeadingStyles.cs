using DocumentFormat.OpenXml.Wordprocessing;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>标题 1 to 标题 9 (§7.3.3): 黑体, 楷体, then the font of the text.</summary>
internal static class HeadingStyles
{
    /// <summary>The style of a heading that is a paragraph.</summary>
    public static Style Paragraph(int level, WordReportOptions options) => new(
        new StyleName { Val = "heading " + level },
        new BasedOn { Val = StyleNames.Body },
        new NextParagraphStyle { Val = StyleNames.Body },
        new LinkedStyle { Val = StyleNames.RunInHeading(level) },
        new UIPriority { Val = 9 },
        new PrimaryStyle(),
        new StyleParagraphProperties(new KeepNext(), new KeepLines(), new OutlineLevel { Val = level - 1 }),
        Font(level, options))
    {
        Type = StyleValues.Paragraph,
        StyleId = StyleNames.Heading(level),
    };

    /// <summary>The other half of it: its font, for a part of a paragraph.</summary>
    public static Style RunIn(int level, WordReportOptions options) => new(
        new StyleName { Val = $"Heading {level} Char" },
        new BasedOn { Val = StyleNames.Character },
        new LinkedStyle { Val = StyleNames.Heading(level) },
        new UIPriority { Val = 9 },
        Font(level, options))
    {
        Type = StyleValues.Character,
        CustomStyle = true,
        StyleId = StyleNames.RunInHeading(level),
    };

    private static StyleRunProperties Font(int level, WordReportOptions options)
    {
        string font = level == 1 ? options.Level1Font : level == 2 ? options.Level2Font : options.BodyFont;
        var properties = new StyleRunProperties(new RunFonts { EastAsia = font });
        if ((level == 2 && options.BoldLevel2) || (level == 3 && options.BoldLevel3))
        {
            properties.Append(new Bold(), new BoldComplexScript());
        }

        return properties;
    }
}
