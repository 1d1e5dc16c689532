namespace HeadingGenerator.OpenXml;

/// <summary>The formats that GB/T 9704-2012 has for official documents.</summary>
public enum OfficialFormat
{
    /// <summary>文件: 发文机关标志 35 mm below the upper edge of the type area, a red rule below 发文字号 (§7.2).</summary>
    Document,

    /// <summary>
    /// 信函 (§10.1): 发文机关标志, the name of the leading office, 30 mm below the edge of the paper, between red double rules
    /// of 170 mm; 发文字号 at the right; no number on the first page; 版记 of 抄送 alone, without rules. Without
    /// <see cref="ReportParts.RedHead"/> the first of the issuers is the head.
    /// </summary>
    Letter,

    /// <summary>
    /// 命令（令） (§10.2): 发文机关标志 20 mm below the upper edge of the type area, 令号 (the reference number) below it, no red
    /// rule; signed as §7.3.5.3 has it unless it has seals. Without <see cref="ReportParts.RedHead"/> a title that ends
    /// in 令 is the head.
    /// </summary>
    Order,

    /// <summary>
    /// 纪要 (§10.3): 纪要标志 35 mm below the upper edge of the type area; the lists of those present below the text. Without
    /// <see cref="ReportParts.RedHead"/> a title that ends in 纪要 is the head.
    /// </summary>
    Minutes,
}
