namespace HeadingGenerator;

/// <summary>What makes the page look like an official document.</summary>
/// <remarks>
/// GB/T 9704-2012: A4, a text area of 156 × 225 mm behind margins of 37 mm at the top and 28 mm at the left (§5.2.1);
/// the title in 小标宋 of size 2 (22 pt), the text in 仿宋 of size 3 (16 pt) indented by two characters, the first
/// level in 黑体, the second in 楷体 (§7.3.1, §7.3.3). 22 lines make a page: a line is 28.95 pt high.
/// </remarks>
internal static class HtmlStyle
{
    public const string Sheet =
        "@page { size: A4; margin: 37mm 26mm 35mm 28mm; }\n" +
        "body { margin: 0; background: #eee; color: #000; }\n" +
        "main { box-sizing: border-box; max-width: 210mm; min-height: 297mm; margin: 0 auto; padding: 37mm 26mm 35mm 28mm; background: #fff; }\n" +
        "main { font: 16pt/28.95pt FangSong, 仿宋, 仿宋_GB2312, FangSong_GB2312, STFangsong, \"Noto Serif CJK SC\", serif; overflow-wrap: anywhere; }\n" +
        "h1, h2, h3, h4, h5, h6 { margin: 0; font-size: 1em; font-weight: normal; text-indent: 2em; break-after: avoid; }\n" +
        "h1 { margin-bottom: 28.95pt; font: 22pt/1.4 方正小标宋简体, 方正小标宋_GBK, FZXiaoBiaoSong-B05S, STZhongsong, SimSun, \"Noto Serif CJK SC\", serif; text-align: center; text-indent: 0; }\n" +
        "h2 { font-family: SimHei, 黑体, STHeiti, \"Noto Sans CJK SC\", sans-serif; }\n" +
        "h3, main > section > p > strong { font-family: KaiTi, 楷体, 楷体_GB2312, KaiTi_GB2312, STKaiti, serif; font-weight: normal; }\n" +
        "p { margin: 0; text-align: justify; text-indent: 2em; }\n" +
        "@media screen and (max-width: 210mm) { main { min-height: 0; padding: 1.5em 1em; } }\n" +
        "@media print { body { background: none; } main { max-width: none; min-height: 0; padding: 0; } }";
}
