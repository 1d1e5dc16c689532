namespace HeadingGenerator;

/// <summary>附件 that follow a document, each with its label and its title (GB/T 9704-2012 §7.3.7).</summary>
internal static class AnnexItems
{
    private const string Label = "附件";
    private const int LongestNumber = 4;

    /// <summary>The lines of the annex; its labels, and the titles below them, are told from its text.</summary>
    public static IEnumerable<ReportItem> Of(IEnumerable<ReportItem> items)
    {
        bool followsLabel = false;
        foreach (ReportItem item in items)
        {
            bool isLine = item is { Kind: ReportItemKind.Paragraph, Level: 0 };
            bool isLabel = isLine && IsLabel(item.Text);
            bool isTitle = isLine && followsLabel && Punctuation.ClosingMarkOf(item.Text).Length > 0;
            yield return item with
            {
                Kind = isLabel ? ReportItemKind.AnnexLabel : isTitle ? ReportItemKind.AnnexTitle : item.Kind,
                IsAnnexed = true,
            };
            followsLabel = isLabel;
        }
    }

    /// <summary>附件, 附件1, 附件二： — a line that starts an annex.</summary>
    public static bool IsLabel(string text)
    {
        string line = text.Trim().TrimEnd('：', ':');
        if (!line.StartsWith(Label, StringComparison.Ordinal))
        {
            return false;
        }

        string number = line.Substring(Label.Length).Trim();
        return number.Length <= LongestNumber
            && (number.Length == 0 || int.TryParse(number, out _) || ChineseNumeral.TryParse(number, out _));
    }
}
