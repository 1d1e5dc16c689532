namespace HeadingGenerator;

/// <summary>What makes the page look like an official document.</summary>
/// <remarks>
/// GB/T 9704-2012: A4, a text area of 156 × 225 mm within margins of 37 mm at the top and 28 mm at the left (§5.2.1);
/// the title in 小标宋 of size 2 (22 pt), the text in 仿宋 of size 3 (16 pt) indented by two characters, the first level in
/// 黑体, the second in 楷体 (§7.3.1, §7.3.3). 22 lines make a page: a line is 28.95 pt high. The parts stand where §7.2 to
/// §7.4 have them.
/// </remarks>
internal static class HtmlStyle
{
    public const string Sheet = Page + "\n" + Text + "\n" + Parts + "\n" + Media;

    private const string Song =
        "方正小标宋简体, 方正小标宋_GBK, FZXiaoBiaoSong-B05S, STZhongsong, SimSun, \"Noto Serif CJK SC\", serif";
    private const string Hei = "SimHei, 黑体, STHeiti, \"Noto Sans CJK SC\", sans-serif";
    private const string Kai = "KaiTi, 楷体, 楷体_GB2312, KaiTi_GB2312, STKaiti, serif";
    private const string FangSong =
        "FangSong, 仿宋, 仿宋_GB2312, FangSong_GB2312, STFangsong, \"Noto Serif CJK SC\", serif";

    private const string Page =
        "@page { size: A4; margin: 37mm 26mm 35mm 28mm; }\n" +
        "body { margin: 0; background: #eee; color: #000; }\n" +
        "main { box-sizing: border-box; max-width: 210mm; min-height: 297mm; margin: 0 auto; padding: 37mm 26mm 35mm 28mm; background: #fff; }\n" +
        "main { font: 16pt/28.95pt " + FangSong + "; overflow-wrap: anywhere; }";

    private const string Text =
        "h1, h2, h3, h4, h5, h6 { margin: 0; font-size: 1em; font-weight: normal; text-indent: 2em; break-after: avoid; }\n" +
        "h1 { margin-bottom: 28.95pt; font: 22pt/1.4 " + Song + "; text-align: center; text-indent: 0; }\n" +
        "h2 { font-family: " + Hei + "; }\n" +
        "h3 { font-family: " + Kai + "; }\n" +
        "p, .run-in { margin: 0; text-align: justify; text-indent: 2em; }\n" +
        ".run-in > * { display: inline; }";

    private const string Parts =
        "header p, .addressee, .author, .signature p, footer p { text-indent: 0; }\n" +
        "header { margin-bottom: 57.9pt; }\n" +
        ".grade { font-family: " + Hei + "; }\n" +
        ".red-head { color: #e00; font: 36pt/1.4 " + Song + "; text-align: center; }\n" +
        ".reference { text-align: center; }\n" +
        ".reference:not(:last-child) { padding-left: 1em; text-align: left; }\n" +
        ".signers { padding-right: 1em; text-align: right; }\n" +
        ".reference + .signers { margin-top: -28.95pt; }\n" +
        ".red-head + :not(.red-head) { margin-top: 57.9pt; }\n" +
        ".red-head + .reference + .signers { margin-top: -28.95pt; }\n" +
        "header > .red-head ~ :last-child, header > .red-head:last-child { padding-bottom: 4mm; border-bottom: 0.5mm solid #e00; }\n" +
        ".author { font-family: " + Kai + "; text-align: center; }\n" +
        ".author + :not(.author) { margin-top: 28.95pt; }\n" +
        "main > div { margin-top: 28.95pt; }\n" +
        ".attachment { margin-left: 5.75em; text-indent: -3.75em; }\n" +
        ".attachment > span { display: inline-block; min-width: 3.75em; text-align: right; text-indent: 0; }\n" +
        ".attachment:only-child { margin-left: 5em; text-indent: -3em; }\n" +
        ".attachment:only-child > span { min-width: 3em; }\n" +
        ".signature { width: fit-content; margin-right: 2em; margin-left: auto; }\n" +
        ".date { padding-left: 2em; }\n" +
        ".date:first-child { padding-right: 2em; padding-left: 0; }\n" +
        ".annex, .annex-label { break-before: page; }\n" +
        ".annex-label { text-indent: 0; }\n" +
        ".annex-title { margin: 28.95pt 0; font: 22pt/1.4 " + Song + "; text-align: center; text-indent: 0; }\n" +
        "footer { margin-top: 28.95pt; border: solid #000; border-width: 0.35mm 0; font-size: 14pt; break-inside: avoid; }\n" +
        "footer p { padding: 0 1em; }\n" +
        "footer p + p { border-top: 0.25mm solid #000; }\n" +
        "footer .copies { padding-left: 4em; text-indent: -3em; }\n" +
        ".print-line { display: flex; justify-content: space-between; }";

    private const string Media =
        "@media screen and (max-width: 210mm) { main { min-height: 0; padding: 1.5em 1em; } }\n" +
        "@media print { body { background: none; } main { max-width: none; min-height: 0; padding: 0; } }";
}
