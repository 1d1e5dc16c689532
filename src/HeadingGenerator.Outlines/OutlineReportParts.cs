using System;

namespace HeadingGenerator.Outlines;

/// <summary>The parts of a text as the parts of a report.</summary>
internal static class OutlineReportParts
{
    // 2026年12月31日
    private const int LongestDate = 11;

    /// <summary>
    /// Sets or adds a part. One that a report has no place for becomes a paragraph, so that nothing is lost.
    /// </summary>
    public static void Add(ReportOutline report, OutlinePart part, string text)
    {
        ReportParts parts = report.Parts;
        switch (part.Kind)
        {
            case OutlinePartKind.CopyNumber:
                parts.CopyNumber = Joined(parts.CopyNumber, part.Text);
                break;
            case OutlinePartKind.Classification:
                parts.Classification = Joined(parts.Classification, part.Text);
                break;
            case OutlinePartKind.Urgency:
                parts.Urgency = Joined(parts.Urgency, part.Text);
                break;
            case OutlinePartKind.RedHead:
                parts.RedHead.Add(part.Text);
                break;
            case OutlinePartKind.ReferenceNumber:
                parts.ReferenceNumber = Joined(parts.ReferenceNumber, part.Text);
                break;
            case OutlinePartKind.Annex:
                parts.AnnexLabel = Joined(parts.AnnexLabel, part.Text);
                break;
            case OutlinePartKind.Author:
                parts.Authors.Add(part.Text);
                break;
            case OutlinePartKind.Addressee:
                parts.Addressee = Joined(parts.Addressee, part.Text);
                break;
            case OutlinePartKind.Attachment:
                parts.Attachments.Add(part.Text);
                break;
            case OutlinePartKind.Attendance:
                parts.Attendance.Add(part.Text);
                break;
            case OutlinePartKind.Issuer:
                parts.Issuers.Add(part.Text);
                break;
            case OutlinePartKind.Date:
                AddDate(parts, part.Text);
                break;
            case OutlinePartKind.Note:
                parts.Note = Joined(parts.Note, part.Text);
                break;
            case OutlinePartKind.Copies:
                // 分送： is kept, 抄送： added by the report.
                string line = part.Range.Of(text);
                parts.Copies.Add(line.StartsWith("抄", StringComparison.Ordinal) ? part.Text : line);
                break;
            case OutlinePartKind.PrintLine:
                AddPrintLine(parts, part.Text);
                break;
            default:
                report.Content.Add(part.Text);
                break;
        }
    }

    private static string Joined(string text, string added) => text.Length == 0 ? added : text + "\n" + added;

    // Other words than the standard's stay as they are: 二〇二六年一月五日.
    private static void AddDate(ReportParts parts, string text)
    {
        string others = parts.DateText;
        if (others.Length == 0 && OfficialDate.TryParse(text, out DateTime date))
        {
            parts.Date = date;
        }
        else
        {
            parts.DateText = Joined(others, text);
        }
    }

    // 某市档案局办公室　2026年1月6日印发
    private static void AddPrintLine(ReportParts parts, string text)
    {
        if (text.EndsWith(OfficialDate.Printed, StringComparison.Ordinal) && parts.PrintedBy.Length == 0)
        {
            string line = text.Substring(0, text.Length - OfficialDate.Printed.Length).TrimEnd();
            for (int start = Math.Max(0, line.Length - LongestDate); start < line.Length; start++)
            {
                bool startsNumber = char.IsDigit(line[start]) && (start == 0 || !char.IsDigit(line[start - 1]));
                if (startsNumber && OfficialDate.TryParse(line.Substring(start), out DateTime date))
                {
                    parts.PrintedBy = line.Substring(0, start).TrimEnd();
                    parts.PrintedOn = date;
                    return;
                }
            }
        }

        parts.PrintedBy = Joined(parts.PrintedBy, text);
    }
}
