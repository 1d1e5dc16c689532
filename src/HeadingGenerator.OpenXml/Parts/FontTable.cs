using DocumentFormat.OpenXml.Wordprocessing;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>What Word needs to know of the fonts to find a substitute where one is not installed.</summary>
internal static class FontTable
{
    // GB2312, and the one of Western Windows.
    private const string ChineseCharacterSet = "86";
    private const string WesternCharacterSet = "00";

    // The fonts of the standard under the names that systems without Chinese list them by.
    private static readonly Dictionary<string, string> _otherNames = new()
    {
        ["仿宋"] = "FangSong",
        ["楷体"] = "KaiTi",
        ["黑体"] = "SimHei",
        ["宋体"] = "SimSun",
        ["方正小标宋简体"] = "FZXiaoBiaoSong-B05S",
        ["方正小标宋_GBK"] = "FZXiaoBiaoSong-B05",
        ["仿宋_GB2312"] = "FangSong_GB2312",
        ["楷体_GB2312"] = "KaiTi_GB2312",
    };

    /// <summary>The fonts of a document; a name may be there more than once.</summary>
    public static string[] NamesOf(WordReportOptions options) =>
    [
        options.LatinFont, options.TitleFont, options.Level1Font, options.Level2Font, options.BodyFont,
        options.PageNumberFont,
    ];

    /// <summary>The name that a font of the standard has on systems without Chinese; null for other fonts.</summary>
    public static string? OtherNameOf(string font) => _otherNames.TryGetValue(font, out string? name) ? name : null;

    public static Fonts Create(WordReportOptions options)
    {
        var fonts = new Fonts();
        var named = new HashSet<string>();
        foreach (string name in NamesOf(options))
        {
            Add(name, name == options.LatinFont ? WesternCharacterSet : ChineseCharacterSet);
        }

        return fonts;

        void Add(string name, string characterSet)
        {
            if (named.Add(name))
            {
                var font = new Font { Name = name };
                if (OtherNameOf(name) is { } otherName)
                {
                    font.Append(new AltName { Val = otherName });
                }

                font.Append(
                    new FontCharSet { Val = characterSet },
                    new FontFamily { Val = FontFamilyValues.Auto },
                    new Pitch { Val = FontPitchValues.Variable });
                fonts.Append(font);
            }
        }
    }
}
