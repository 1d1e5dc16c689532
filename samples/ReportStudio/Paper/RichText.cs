using System.Globalization;
using System.Net;
using System.Text;
using HeadingGenerator.Samples.ReportStudio.Models;

namespace HeadingGenerator.Samples.ReportStudio.Paper;

/// <summary>A document as HTML that looks in Word and WPS as the document does when it is pasted there.</summary>
internal static class RichText
{
    /// <summary>Writes the document.</summary>
    public static string Of(PaperModel paper)
    {
        var html = new StringBuilder(
            "<!DOCTYPE html><html lang=\"zh-Hans\"><head><meta charset=\"utf-8\"><title></title></head>");
        html.Append("<body>");
        foreach (BlockModel block in paper.Sections.SelectMany(section => section.Blocks))
        {
            Append(html, paper, block);
        }

        return html.Append("</body></html>").ToString();
    }

    private static void Append(StringBuilder html, PaperModel paper, BlockModel block)
    {
        if (block.Table is { } table)
        {
            Append(html, paper, table);
            return;
        }

        ParagraphLook look = paper.Looks[block.Look];
        string tag = look.Level > 0 ? $"h{Math.Min(look.Level, 6)}" : "p";
        html.Append(
            CultureInfo.InvariantCulture,
            $"<{tag} style=\"margin:{look.Before}pt {look.Right}pt {look.After}pt {look.Left}pt");
        html.Append(CultureInfo.InvariantCulture, $";text-indent:{look.First}pt;text-align:{AlignOf(look)}");
        html.Append(
            CultureInfo.InvariantCulture,
            $";line-height:{look.Line}pt;mso-line-height-rule:exactly;font-weight:normal\">");
        foreach (SpanModel span in block.Spans ?? [])
        {
            Append(html, paper.Fonts[span.Font], span.Text);
        }

        html.Append(CultureInfo.InvariantCulture, $"</{tag}>\n");
    }

    private static void Append(StringBuilder html, PaperModel paper, TableModel table)
    {
        html.Append("<table style=\"border-collapse:collapse;width:100%\">");
        foreach (RowModel row in table.Rows)
        {
            html.Append("<tr>");
            foreach (CellModel cell in row.Cells)
            {
                html.Append(CultureInfo.InvariantCulture, $"<td colspan=\"{cell.Span}\">");
                foreach (BlockModel block in cell.Blocks)
                {
                    Append(html, paper, block);
                }

                html.Append("</td>");
            }

            html.Append("</tr>");
        }

        html.Append("</table>\n");
    }

    private static void Append(StringBuilder html, TextLook look, string text)
    {
        string font = WebUtility.HtmlEncode(look.Font.Replace('\'', ' '));
        string latin = WebUtility.HtmlEncode(look.Latin.Replace('\'', ' '));
        html.Append(
            CultureInfo.InvariantCulture, $"<span style=\"font-family:'{font}';mso-ascii-font-family:'{latin}';");
        html.Append(
            CultureInfo.InvariantCulture,
            $"mso-hansi-font-family:'{latin}';mso-fareast-font-family:'{font}';font-size:{look.Size}pt");
        html.Append(look.Color.Length > 0 ? $";color:{look.Color}" : "").Append(look.IsBold ? ";font-weight:bold" : "");
        html.Append(look.IsItalic ? ";font-style:italic" : "").Append(
            look.IsUnderlined ? ";text-decoration:underline" : "");
        html.Append("\">")
            .Append(WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal))
            .Append("</span>");
    }

    private static string AlignOf(ParagraphLook look) => look.Align switch
    {
        "start" => "left",
        "end" => "right",
        _ => look.Align,
    };
}
