using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace HeadingGenerator.Outlines.Tests.Support;

/// <summary>
/// Draws what is found in a text: for each finding its line and column, the words that it marks, its id and message;
/// after <c>→</c> the lines that its repair changes, as they are then. <c>⏎</c> stands for a line break, <c>\u200B</c>
/// for a character that is not seen.
/// </summary>
internal static partial class FindingDrawing
{
    /// <summary>Draws what is found in a text that may hold <c>\u200B</c>, <c>\r</c> and <c>\t</c>.</summary>
    public static string Of(string text) => Of(Outline.Read(Regex.Unescape(text)), _ => true);

    /// <summary>Draws some of what is found.</summary>
    public static string Of(Outline outline, Func<Finding, bool> isShown)
    {
        var drawing = new StringBuilder();
        foreach (Finding finding in OutlineChecker.Check(outline).Where(isShown))
        {
            TextPosition place = outline.GetPosition(finding.Range.Start);
            string marked = finding.Range.Of(outline.Text).Replace('\n', '⏎');
            string severity = finding.Severity == finding.Rule.Severity ? string.Empty : $" ({finding.Severity})";
            drawing.Append(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column} “{marked}” ")
                .Append(finding.Rule.Id).Append(severity).Append(' ')
                .Append(finding.GetMessage(CultureInfo.InvariantCulture));
            if (finding.Repair.Count > 0)
            {
                drawing.Append($" → {Changed(outline.Text, TextEdit.Apply(outline.Text, finding.Repair))}".TrimEnd());
            }

            drawing.Append('\n');
        }

        return Shown(drawing.ToString().TrimEnd('\n'));
    }

    /// <summary>A drawing in which everything can be seen.</summary>
    public static string Shown(string text) => Unseen().Replace(
        text, match => match.Value == "\r" ? @"\r" : $@"\u{(int)match.Value[0]:X4}");

    /// <summary>The lines of a text that another does not begin or end with.</summary>
    private static string Changed(string before, string after)
    {
        string[] old = before.Split('\n');
        string[] lines = after.Split('\n');
        int same = 0;
        int most = Math.Min(old.Length, lines.Length);
        while (same < most && old[same] == lines[same])
        {
            same++;
        }

        int last = 0;
        while (last < most - same && old[^(last + 1)] == lines[^(last + 1)])
        {
            last++;
        }

        return string.Join('⏎', lines[same..^last]);
    }

    [GeneratedRegex("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\xA0\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\u115F\u1160\u2000-\u200F\u202F\u3164\uFE0F\uFFA0\uFFFD]")]
    private static partial Regex Unseen();
}
