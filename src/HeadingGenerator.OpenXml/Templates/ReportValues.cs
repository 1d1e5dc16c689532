namespace HeadingGenerator.OpenXml.Templates;

/// <summary>The parts of a report by the words of GB/T 9704-2012.</summary>
internal static class ReportValues
{
    private static readonly (string Name, ReportItemKind Kind)[] _names =
    [
        ("份号", ReportItemKind.CopyNumber),
        ("密级", ReportItemKind.Classification),
        ("紧急程度", ReportItemKind.Urgency),
        ("发文机关标志", ReportItemKind.RedHead),
        ("发文字号", ReportItemKind.ReferenceNumber),
        ("签发人", ReportItemKind.Signers),
        ("标题", ReportItemKind.Title),
        ("作者", ReportItemKind.Author),
        ("主送机关", ReportItemKind.Addressee),
        ("附件说明", ReportItemKind.Attachment),
        ("发文机关署名", ReportItemKind.Issuer),
        ("成文日期", ReportItemKind.Date),
        ("附注", ReportItemKind.Note),
        ("抄送机关", ReportItemKind.Copies),
    ];

    /// <summary>The text of the report, and each of its parts.</summary>
    public static IEnumerable<KeyValuePair<string, TemplateValue>> Of(ReportOutline report)
    {
        yield return new("正文", TemplateValue.Of(report));
        ILookup<ReportItemKind, ReportItem> items = ReportItems.Of(report).ToLookup(item => item.Kind);
        foreach ((string name, ReportItemKind kind) in _names)
        {
            // A form has the labels 签发人： and 抄送： itself; attachments are numbered under one label.
            bool isLabelled = kind is ReportItemKind.Signers or ReportItemKind.Copies;
            yield return Text(name, items[kind].Select(item => (isLabelled ? string.Empty : item.Lead) + item.Text));
        }

        yield return Text("印发机关", items[ReportItemKind.PrintLine].Select(item => item.Lead));
        yield return Text("印发日期", items[ReportItemKind.PrintLine].Select(item => item.Text));
    }

    private static KeyValuePair<string, TemplateValue> Text(string name, IEnumerable<string> lines) =>
        new(name, TemplateValue.Of(string.Join("\n", lines), isOptional: true));
}
