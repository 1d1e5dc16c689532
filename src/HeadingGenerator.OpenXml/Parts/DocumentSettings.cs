using DocumentFormat.OpenXml.Wordprocessing;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>How Word treats the document: the settings that its Chinese edition starts every document with.</summary>
internal static class DocumentSettings
{
    private const string WordUri = "http://schemas.microsoft.com/office/word";

    public static Settings Create(WordReportOptions options)
    {
        var settings = new Settings(
            new Zoom { Percent = "100" });
        if (options.MirrorMargins)
        {
            settings.Append(new MirrorMargins());
        }

        settings.Append(
            new BordersDoNotSurroundHeader(),
            new BordersDoNotSurroundFooter(),
            new DefaultTabStop { Val = 420 });
        if (options.PageNumbers)
        {
            settings.Append(new EvenAndOddHeaders());
        }

        settings.Append(new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation });
        if (options.IncludeTableOfContents)
        {
            settings.Append(new UpdateFieldsOnOpen { Val = true });
        }

        settings.Append(
            new Compatibility(
                new SpaceForUnderline(),
                new BalanceSingleByteDoubleByteWidth(),
                new DoNotLeaveBackslashAlone(),
                new UnderlineTrailingSpaces(),
                new DoNotExpandShiftReturn(),
                new AdjustLineHeightInTable(),
                new UseFarEastLayout(),
                Compatible(CompatSettingNameValues.CompatibilityMode, "15"),
                Compatible(CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
                Compatible(CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
                Compatible(CompatSettingNameValues.DoNotFlipMirrorIndents, "1"),
                Compatible(CompatSettingNameValues.DifferentiateMultirowTableHeaders, "1")),
            new ThemeFontLanguages { Val = "en-US", EastAsia = "zh-CN" },
            new DecimalSymbol { Val = "." },
            new ListSeparator { Val = "," });
        return settings;
    }

    private static CompatibilitySetting Compatible(CompatSettingNameValues name, string value) =>
        new() { Name = name, Uri = WordUri, Val = value };
}
